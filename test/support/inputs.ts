import type { InputSource } from '../../src/action/runner/environment.ts'
import { actionYml } from './action-yml.ts'

/** Inputs as the runner hands them over: every default of `action.yml`, and `given` on top, empty texts included. */
export function inputsWith(
  given: Readonly<Record<string, string>>,
  circumstances: Partial<Omit<InputSource, 'get'>> = {}
): InputSource {
  const { inputs } = actionYml()
  for (const name of Object.keys(given)) if (inputs[name] === undefined) throw new Error(`no input is called ${name}`)
  return {
    get: name => given[name] ?? inputs[name]?.default ?? '',
    canRequestIdToken: false,
    temp: '/runner/temp',
    ...circumstances
  }
}

/** A text in the form of an access token. */
export const TOKEN = 'eyJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.c2ln'

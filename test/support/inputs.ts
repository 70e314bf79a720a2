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

/** The error a promise rejects with, when it is one a person is meant to read. */
export async function refusal(promise: Promise<unknown>): Promise<string> {
  const { ActionError } = await import('../../src/base/errors.ts')
  try {
    await promise
  } catch (error) {
    if (error instanceof ActionError) return error.message
    throw error
  }
  throw new Error('it was not refused')
}

/** A token that has the form of one. */
export const TOKEN = 'eyJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.c2ln'

import * as z from 'zod'
import type { ActionError } from '../../base/errors.ts'
import { NO_JIT } from '../../base/read-once.ts'
import type { InputSource } from '../runner/environment.ts'
import { inputsFailure } from './read-inputs.ts'
import { DEFAULTS, type Shape, type TextsIn } from './schema.ts'

/**
 * Validates the inputs of a command that only the command line has. Empty inputs have the defaults of `action.yml`.
 *
 * @param shape creates the schema of each input, by its name
 * @param failure the error for a list of problems
 * @throws ActionError that lists every invalid input
 */
export function commandLineTexts<Factories extends Shape>(
  shape: Factories,
  source: InputSource,
  failure: (problems: readonly string[]) => ActionError = inputsFailure
): TextsIn<Factories> {
  const given = Object.fromEntries(
    Object.keys(shape).flatMap(name => {
      const value = source.get(name).trim() || (DEFAULTS[name] ?? '')
      return value === '' ? [] : [[name, value]]
    })
  )
  const schema = z.strictObject(Object.fromEntries(Object.entries(shape).map(([name, create]) => [name, create()])))
  const parsed = schema.safeParse(given, NO_JIT)
  if (!parsed.success)
    throw failure(parsed.error.issues.map(({ path, message }) => `${String(path[0] ?? '')} ${message}`))
  return parsed.data as TextsIn<Factories>
}

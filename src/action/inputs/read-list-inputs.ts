import type { InputSource } from '../runner/environment.ts'
import { commandLineTexts } from './command-line-texts.ts'
import { optional, text } from './input-kinds.ts'
import { type CommonInputs, connectionInputs } from './read-inputs.ts'
import { connecting } from './schema.ts'

/** Inputs of `list`, which only the command line has. */
export interface ListInputs extends Omit<CommonInputs, 'environment' | 'permissionCheck'> {
  readonly environment: string | undefined
  readonly app: string | undefined
}

const SHAPE = { ...connecting, environment: optional(text), app: optional(text) }
export const LIST_INPUTS: readonly string[] = Object.keys(SHAPE)

/** @throws ActionError that lists every invalid input */
export function readListInputs(source: InputSource): ListInputs {
  const texts = commandLineTexts(SHAPE, source)
  return { ...connectionInputs(texts, source), environment: texts.environment, app: texts.app }
}

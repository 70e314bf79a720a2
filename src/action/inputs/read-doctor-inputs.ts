import { type DoctorOrder, JOBS } from '../../commands/doctor.ts'
import type { InputSource } from '../runner/environment.ts'
import { commandLineTexts } from './command-line-texts.ts'
import { oneOf, optional, text } from './input-kinds.ts'
import { type CommonInputs, connectionInputs, inputsFailure } from './read-inputs.ts'
import { connecting } from './schema.ts'

/** Inputs of `doctor`, which only the command line has. */
export interface DoctorInputs extends Omit<CommonInputs, 'environment' | 'permissionCheck'> {
  readonly order: DoctorOrder
}

const SHAPE = { ...connecting, environment: optional(text), app: optional(text), for: optional(oneOf(JOBS)) }
export const DOCTOR_INPUTS: readonly string[] = Object.keys(SHAPE)

/** @throws ActionError that lists every invalid input */
export function readDoctorInputs(source: InputSource): DoctorInputs {
  const texts = commandLineTexts(SHAPE, source)
  const { environment, app, for: job } = texts
  if (environment === undefined && (app ?? job) !== undefined)
    throw inputsFailure([`${app === undefined ? 'for' : 'app'} requires environment`])
  return { ...connectionInputs(texts, source), order: { environment, app, job } }
}

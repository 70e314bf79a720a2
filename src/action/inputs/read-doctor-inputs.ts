import * as z from 'zod'
import { ActionError } from '../../base/errors.ts'
import { NO_JIT } from '../../base/read-once.ts'
import { type DoctorOrder, JOBS } from '../../commands/doctor.ts'
import type { InputSource } from '../runner/environment.ts'
import { type CommonInputs, connectionInputs } from './read-inputs.ts'
import { oneOf, optional, text } from './input-kinds.ts'
import { connecting, DEFAULTS, type TextsIn } from './schema.ts'

/** Inputs of `doctor`, which only the command line has. */
export interface DoctorInputs extends Omit<CommonInputs, 'environment' | 'permissionCheck'> {
  readonly order: DoctorOrder
}

const SHAPE = { ...connecting, environment: optional(text), app: optional(text), for: optional(oneOf(JOBS)) }
export const DOCTOR_INPUTS: readonly string[] = Object.keys(SHAPE)
type Texts = TextsIn<typeof SHAPE>

/** @throws ActionError that lists every invalid input */
export function readDoctorInputs(source: InputSource): DoctorInputs {
  const given = Object.fromEntries(
    DOCTOR_INPUTS.flatMap(name => {
      const value = source.get(name) || (DEFAULTS[name] ?? '')
      return value === '' ? [] : [[name, value]]
    })
  )
  const schema = z.strictObject(Object.fromEntries(Object.entries(SHAPE).map(([name, create]) => [name, create()])))
  const parsed = schema.safeParse(given, NO_JIT)
  if (!parsed.success)
    throw failure(parsed.error.issues.map(({ path: at, message }) => `${String(at[0] ?? '')} ${message}`).join('; '))
  const texts = parsed.data as Texts
  const { environment, app, for: job } = texts
  if (environment === undefined && (app ?? job) !== undefined)
    throw failure(`${app === undefined ? 'for' : 'app'} requires environment`)
  return { ...connectionInputs(texts, source), order: { environment, app, job } }
}

const failure = (why: string): ActionError =>
  new ActionError({ doing: 'read the inputs', why, remedy: 'Correct these inputs. Nothing was done.' })

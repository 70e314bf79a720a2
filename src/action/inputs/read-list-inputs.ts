import { ActionError } from '../../base/errors.ts'
import { NO_JIT } from '../../base/read-once.ts'
import type { InputSource } from '../runner/environment.ts'
import { type CommonInputs, connectionInputs } from './read-inputs.ts'
import { LIST_INPUTS, listSchema } from './list-schema.ts'
import { DEFAULTS } from './schema.ts'

/** Inputs of `list`, which only the command line has. */
export interface ListInputs extends Omit<CommonInputs, 'environment' | 'permissionCheck'> {
  readonly environment: string | undefined
  readonly app: string | undefined
}

/** @throws ActionError that lists every invalid input */
export function readListInputs(source: InputSource): ListInputs {
  const texts = Object.fromEntries(
    LIST_INPUTS.flatMap(name => {
      const value = source.get(name).trim() || (DEFAULTS[name] ?? '')
      return value === '' ? [] : [[name, value]]
    })
  )
  const parsed = listSchema().safeParse(texts, NO_JIT)
  if (!parsed.success)
    throw new ActionError({
      doing: 'read the inputs',
      why: parsed.error.issues.map(({ path, message }) => `${String(path[0] ?? '')} ${message}`).join('; '),
      remedy: 'Correct these inputs. Nothing was done.'
    })
  return {
    ...connectionInputs(parsed.data, source),
    environment: parsed.data.environment,
    app: parsed.data.app
  }
}

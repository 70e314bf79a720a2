import type { AppPackage } from '../app-package.ts'
import { isObject } from '../../base/objects.ts'
import { parseJson } from '../json-text.ts'

/** Permanent ids of controls, by control name. */
export type Identities = ReadonlyMap<string, string>

/** The file with these ids, in packages since 2022: control name to id (seen in real packages). */
export const IDENTITY_FILE = 'identity.json'

/** Empty if the file is missing or cannot be read. Controls are then matched by names and formulas alone. */
export function identitiesOf({ app }: AppPackage): Identities {
  const identities = new Map<string, string>()
  for (const { role, name, bytes } of app?.files ?? []) {
    if (role !== IDENTITY_FILE) continue
    for (const [control, id] of Object.entries(fieldsIn(bytes, name)))
      if (typeof id === 'string' && !control.startsWith('__')) identities.set(control, id.toLowerCase())
  }
  return identities
}

function fieldsIn(bytes: Buffer, name: string): Record<string, unknown> {
  try {
    const value = parseJson(bytes, name)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

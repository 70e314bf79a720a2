import type { AppPackage } from '../app-package.ts'
import { isObject } from '../../base/objects.ts'
import { parseJson } from '../json-text.ts'

/** Ids that controls keep for life, by their names. */
export type Identities = ReadonlyMap<string, string>

/** The file of an app that holds them, in packages since 2022: control name to id (seen in real packages). */
export const IDENTITY_FILE = 'identity.json'

/** Empty for packages without the file, and where it cannot be read: then names and formulas have to do. */
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

import type { Identity } from '../ports/platform.ts'
import type { Report } from '../report.ts'
import { principalName, roleWords, type SharingPlan, type SharingState } from './sharing.ts'

/** The signed-in identity as a principal: it owns the apps it creates. */
export const importerOf = ({ objectId, name, kind }: Identity): SharingState['importer'] => ({
  id: objectId ?? name,
  type: kind === 'application' ? 'application' : 'person',
  displayName: name
})

/** Who can do what with the app, compared with the declaration. */
export function sharingReport({ differences, consentBypass }: SharingPlan, applied: boolean): Report['sharing'] {
  const people = differences.map(({ principal, role, was, action }) => ({
    who: principalName(principal),
    role: roleWords(role),
    was: was === undefined ? undefined : roleWords(was),
    action
  }))
  if (consentBypass === undefined) return { applied, entries: people }
  const consent = {
    who: 'everyone who plays it',
    role: consentBypass.to ? 'not asked for consent' : 'asked for consent',
    was: undefined,
    action: consentBypass.changes ? ('change' as const) : ('remains' as const)
  }
  return { applied, entries: [...people, consent] }
}

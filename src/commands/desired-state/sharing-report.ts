import type { Identity } from '../ports/platform.ts'
import type { Report } from '../report.ts'
import { isSamePrincipal, principalName, roleWords, type SharingPlan, type SharingState } from './sharing.ts'

/** The signed-in identity as a principal: it owns the apps it creates. */
export const importerOf = ({ objectId, name, kind }: Identity): SharingState['importer'] => ({
  id: objectId ?? name,
  type: kind === 'application' ? 'application' : 'person',
  displayName: name
})

/**
 * Who can do what with the app, after the declaration was applied. A difference that remains was refused. Names come from
 * what the app reports: it may know more about an id of the input once the app is shared with it.
 */
export function appliedSharingReport(plan: SharingPlan, after: SharingPlan): Report['sharing'] {
  const isOpen = ({ action }: SharingPlan['differences'][number]): boolean => action === 'add' || action === 'change'
  const named = plan.differences.map(difference => {
    const now = after.differences.find(({ principal }) => isSamePrincipal(principal, difference.principal))
    return {
      difference: { ...difference, principal: now?.principal ?? difference.principal },
      isRefused: isOpen(difference) && (now === undefined || isOpen(now))
    }
  })
  const whole = sharingReport({ ...plan, differences: named.map(({ difference }) => difference) }, true)
  const isConsentRefused = plan.consentBypass?.changes === true && after.consentBypass?.changes === true
  return {
    applied: true,
    entries: (whole?.entries ?? []).map((entry, index) =>
      (named[index]?.isRefused ?? isConsentRefused) ? { ...entry, action: 'refused' as const } : entry
    )
  }
}

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

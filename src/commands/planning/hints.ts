import { listed, quoted } from '../../base/display.ts'
import { premiumConnectors } from '../../package/premium.ts'
import { displayNameOf } from '../../package/resource.ts'
import { policyConflicts } from './data-policies.ts'
import type { Plan } from './plan.ts'
import { same } from '../ids.ts'

/** What a person should know before approving, and what nobody can read beforehand. */
export function hints(plan: Plan): { readonly warnings: string[]; readonly notes: string[] } {
  return {
    warnings: [...conflictHint(plan), ...policyHint(plan), ...unseenFlows(plan)],
    notes: premiumHint(plan)
  }
}

/** Apps are seen to arrive all the same; flows are then refused when they are turned on. */
function conflictHint({ pkg, target: { policies } }: Plan): string[] {
  if (policies === 'unknown') return []
  const conflicts = policyConflicts(pkg, policies)
  return [...new Set(conflicts.map(({ policy }) => policy))].map(name => {
    const subjects = conflicts
      .filter(({ policy }) => policy === name)
      .map(({ subject, why }) => `the ${subject} (${why})`)
    return `The data policy ${quoted(name)} does not allow ${listed(subjects)}. What is imported may not run, and its flows may not be turned on.`
  })
}

/** What this sign-in may not read, where it would matter to whoever approves. */
export function unreadHint({ pkg, target: { environment, settings, policies } }: Plan): string[] {
  const unread = [
    ...(settings === 'unknown' && pkg.flows.length > 0
      ? ['whether its setting "Create in Dataverse solutions" refuses packages with flows']
      : []),
    ...(policies === 'unknown' ? ['whether its data policies allow what the package connects'] : [])
  ]
  if (unread.length === 0) return []
  return [`Not to be read by this sign-in in ${quoted(environment.displayName)}: ${listed(unread)}.`]
}

/** How policies judge the app that is there. How they judge the one to come shows only afterwards. */
function policyHint({ before }: Plan): string[] {
  const policy = before?.policyViolation
  if (before === undefined || policy === undefined) return []
  return [
    `A data policy finds ${quoted(before.displayName)} ${quoted(policy.status)} as it is now${policy.message === undefined ? '' : `: ${quoted(policy.message)}`}. Whether it will find the same of the update cannot be read beforehand.`
  ]
}

function unseenFlows({ before, target: { flows } }: Plan): string[] {
  if (before === undefined || flows === undefined) return []
  const unseen = Object.values(before.references).flatMap(reference => {
    const id = reference.flow
    if (id === undefined) return []
    const seen = flows.some(flow => [flow.id, ...flow.aliases].some(known => same(known, id)))
    return seen ? [] : [`${quoted(reference.displayName ?? 'a flow')} (${id})`]
  })
  if (unseen.length === 0) return []
  return [
    `The app calls flows that this sign-in cannot see, so they were matched without their names: ${listed(unseen)}. Share them with it as co-owner.`
  ]
}

function premiumHint({ pkg }: Plan): string[] {
  const premium = premiumConnectors(pkg)
  const names = Object.entries(pkg.resources).flatMap(([key, resource]) =>
    premium.has(key.toLowerCase()) ? [quoted(displayNameOf(resource, key))] : []
  )
  if (names.length === 0) return []
  return [
    `Premium connectors: ${listed(names)}. Everybody who uses the app needs a licence that covers them; which licences people hold cannot be read from here.`
  ]
}

import { listed, quoted } from '../../base/display.ts'
import { premiumConnectors } from '../../package/premium.ts'
import { displayNameOf } from '../../package/resource.ts'
import type { Plan } from './plan.ts'
import { bareId, same } from '../resolve.ts'
import { workflowOf } from './target.ts'

/** What a person should know before approving, and what nobody can read beforehand. */
export function hints(plan: Plan): { readonly warnings: string[]; readonly notes: string[] } {
  return { warnings: [...policyHint(plan), ...unseenFlows(plan)], notes: premiumHint(plan) }
}

/** How policies judge the app that is there. How they judge the one to come shows only afterwards. */
function policyHint({ before }: Plan): string[] {
  const policy = before?.policy
  if (before === undefined || policy === undefined || same(policy.status, 'Compliant')) return []
  return [
    `A data policy finds ${quoted(before.displayName)} ${quoted(policy.status)} as it is now${policy.message === undefined ? '' : `: ${quoted(policy.message)}`}. Whether it will find the same of the update cannot be read beforehand.`
  ]
}

function unseenFlows({ before, target: { flows } }: Plan): string[] {
  if (before === undefined || flows === undefined) return []
  const unseen = Object.values(before.references).flatMap(reference => {
    const id = workflowOf(reference)
    if (id === undefined) return []
    const seen = flows.some(flow => [flow.id, ...flow.aliases].some(known => same(known, bareId(id))))
    return seen ? [] : [`${quoted(reference.displayName ?? 'a flow')} (${bareId(id)})`]
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

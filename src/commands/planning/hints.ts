import { listed, quoted } from '../../base/display.ts'
import { flowsWithHttp, premiumConnectors } from '../../package/premium.ts'
import { displayNameOf } from '../../package/resource.ts'
import { policyConflicts } from './data-policies.ts'
import type { Plan } from './plan.ts'
import { same } from '../ids.ts'

/** What a person should know before approving a plan, including what cannot be known beforehand. */
export function hints(plan: Plan): { readonly warnings: string[]; readonly notes: string[] } {
  return {
    warnings: [...conflictHint(plan), ...policyHint(plan), ...invisibleFlows(plan)],
    notes: premiumHint(plan)
  }
}

/** Apps were observed to be imported in spite of a conflict; flows are then refused when they are turned on. */
function conflictHint({ pkg, target: { policies } }: Plan): string[] {
  if (policies === 'unknown') return []
  const conflicts = policyConflicts(pkg, policies)
  return [...new Set(conflicts.map(({ policy }) => policy))].map(name => {
    const subjects = conflicts
      .filter(({ policy }) => policy === name)
      .map(({ subject, why }) => `the ${subject} (${why})`)
    return `The data policy ${quoted(name)} does not allow ${listed(subjects)}. The app may not run after the import, and the flows may be refused when they are turned on.`
  })
}

/** What this identity may not read, where that matters to the person who approves. */
export function unreadHint({ pkg, target: { environment, settings, policies } }: Plan): string[] {
  const unread = [
    ...(settings === 'unknown' && pkg.flows.length > 0
      ? ['whether the setting "Create in Dataverse solutions" refuses packages with flows']
      : []),
    ...(policies === 'unknown'
      ? ['whether data policies allow the connectors of the package']
      : policies.flatMap(({ displayName, groups }) =>
          groups === 'unknown'
            ? [`whether the data policy ${quoted(displayName)} allows the connectors of the package`]
            : []
        ))
  ]
  if (unread.length === 0) return []
  return [`This identity cannot read, in ${quoted(environment.displayName)}: ${listed(unread)}.`]
}

/** What data policies found in the present app. What they find in the updated one shows only after the import. */
function policyHint({ before }: Plan): string[] {
  const policy = before?.policyViolation
  if (before === undefined || policy === undefined) return []
  return [
    `A data policy already reports ${quoted(policy.status)} for ${quoted(before.displayName)}${policy.message === undefined ? '' : `: ${quoted(policy.message)}`}. Whether it will report the same for the update cannot be known beforehand.`
  ]
}

function invisibleFlows({ before, target: { flows } }: Plan): string[] {
  if (before === undefined || flows === undefined) return []
  const invisible = Object.values(before.references).flatMap(reference => {
    const id = reference.flow
    if (id === undefined) return []
    const isVisible = flows.some(flow => [flow.id, ...flow.aliases].some(known => same(known, id)))
    return isVisible ? [] : [`${quoted(reference.displayName ?? 'a flow')} (${id})`]
  })
  if (invisible.length === 0) return []
  return [
    `The app calls flows that this identity cannot see, so they were matched without their names: ${listed(invisible)}. Make this identity a co-owner of them.`
  ]
}

function premiumHint({ pkg }: Plan): string[] {
  const premium = premiumConnectors(pkg)
  const names = Object.entries(pkg.resources).flatMap(([key, resource]) =>
    premium.has(key.toLowerCase()) ? [quoted(displayNameOf(resource, key))] : []
  )
  const flows = flowsWithHttp(pkg).map(({ flow }) => quoted(flow.displayName))
  if (flows.length > 0) names.push(`HTTP (in ${flows.length === 1 ? 'the flow' : 'the flows'} ${listed(flows, 5)})`)
  if (names.length === 0) return []
  const whose =
    flows.length === 0
      ? 'Everyone who uses the app needs'
      : 'Everyone who uses the app, and the owners of its flows, need'
  return [
    `Premium connectors: ${listed(names)}. ${pkg.kind === 'app' ? whose : 'The owners of the flows need'} a licence that covers them.${
      flows.length === 0 ? '' : ' Without one, a flow with HTTP cannot be turned on (reported by third parties).'
    } This action cannot read which licences people have.`
  ]
}

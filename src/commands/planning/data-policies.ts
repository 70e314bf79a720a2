import { listed, quoted } from '../../base/display.ts'
import type { AppPackage } from '../../package/app-package.ts'
import { displayNameOf, isCustomConnector, kindOf } from '../../package/resource.ts'
import type { DataPolicy } from '../ports/environment.ts'

/** A policy that does not allow what an app or a flow of the package connects. */
export interface PolicyConflict {
  readonly policy: string
  /** `app "Expenses"`: what is in conflict. */
  readonly subject: string
  /** Names of connectors in conflict. */
  readonly why: string
}

/**
 * Where data policies forbid what the package connects: a blocked connector, or connectors of business and non-business
 * in one app or flow. Left out, because it cannot be told from a package: custom connectors, which policies judge by
 * their addresses, actions without a connector (HTTP), and rules for single actions and endpoints. Pure.
 */
export function policyConflicts(pkg: AppPackage, policies: readonly DataPolicy[]): PolicyConflict[] {
  return policies.flatMap(policy =>
    subjectsOf(pkg).flatMap(({ subject, connectors }) => {
      const why = conflictOf(connectors, policy)
      return why === undefined ? [] : [{ policy: policy.displayName, subject, why }]
    })
  )
}

interface Connector {
  /** `shared_sql`. */
  readonly name: string
  readonly displayName: string
}

function conflictOf(connectors: readonly Connector[], { groups, others }: DataPolicy): string | undefined {
  const among = (group: typeof others): string[] =>
    connectors
      .filter(({ name }) => (groups.get(name.toLowerCase()) ?? others) === group)
      .map(({ displayName }) => quoted(displayName))
  const blocked = among('blocked')
  if (blocked.length > 0) return `it blocks ${listed(blocked)}`
  const [business, nonBusiness] = [among('business'), among('nonBusiness')]
  return business.length > 0 && nonBusiness.length > 0
    ? `it keeps ${listed(business)} apart from ${listed(nonBusiness)}`
    : undefined
}

/** Stands for the flows that an app calls; no policy is known to judge it. */
const FLOWS = 'shared_logicflows'

/** The app and each flow, with the standard connectors it depends on itself. */
function subjectsOf({ resources }: AppPackage): { readonly subject: string; readonly connectors: Connector[] }[] {
  return Object.entries(resources).flatMap(([key, resource]) => {
    const kind = kindOf(resource)
    if (kind !== 'app' && kind !== 'flow') return []
    const connectors = [...new Set(resource.dependsOn ?? [])].flatMap(other => {
      const used = resources[other]
      if (used === undefined || kindOf(used) !== 'connector' || isCustomConnector(used)) return []
      return used.name && used.name !== FLOWS ? [{ name: used.name, displayName: displayNameOf(used, other) }] : []
    })
    return [{ subject: `${kind} ${quoted(displayNameOf(resource, key))}`, connectors }]
  })
}

import { listed, quoted } from '../../base/display.ts'
import type { AppPackage } from '../../package/app-package.ts'
import { displayNameOf, isCustomConnector, kindOf } from '../../package/resource.ts'
import type { DataPolicy } from '../ports/environment.ts'

/** A data policy that forbids the connectors of an app or flow in the package. */
export interface PolicyConflict {
  readonly policy: string
  /** The app or flow in conflict: `app "Expenses"`. */
  readonly subject: string
  /** Follows the policy's name: `it blocks "SQL Server"`. */
  readonly why: string
}

/**
 * Conflicts between data policies and the package: a blocked connector, or business and non-business connectors
 * together in one app or flow. Not covered, because a package does not say enough: custom connectors, which policies
 * classify by host, actions without a connector (HTTP), rules for single actions and endpoints, and policies whose
 * groups are unknown. Pure.
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
  if (groups === 'unknown') return undefined
  const among = (group: typeof others): string[] =>
    connectors
      .filter(({ name }) => (groups.get(name.toLowerCase()) ?? others) === group)
      .map(({ displayName }) => quoted(displayName))
  const blocked = among('blocked')
  if (blocked.length > 0) return `it blocks ${listed(blocked)}`
  const [business, nonBusiness] = [among('business'), among('nonBusiness')]
  return business.length > 0 && nonBusiness.length > 0
    ? `it does not allow ${listed(business)} together with ${listed(nonBusiness)}`
    : undefined
}

/** The connector that represents the flows an app calls. No policy is known to classify it. */
const FLOWS = 'shared_logicflows'

/** The app and each flow, with the standard connectors it depends on directly. */
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

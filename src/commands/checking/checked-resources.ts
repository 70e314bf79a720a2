import type { AppPackage } from '../../package/app-package.ts'
import { boundedText } from '../../package/bounded-text.ts'
import { premiumConnectors } from '../../package/premium.ts'
import { displayNameOf, isCustomConnector, kindOf, prerequisites } from '../../package/resource.ts'
import type { CheckedResource } from './check-report.ts'

/** Characters of a name in a report. */
const LONGEST_NAME = 1000

/** The resources of a package as a report lists them. */
export function checkedResources(pkg: AppPackage): CheckedResource[] {
  const premium = premiumConnectors(pkg)
  return Object.entries(pkg.resources).map(([key, resource]) => {
    const kind = kindOf(resource)
    const dependsOn = prerequisites(resource, pkg.resources)
    const connectorKey = kind === 'connector' ? key : kind === 'connection' ? dependsOn[0] : undefined
    const connector = connectorKey === undefined ? undefined : pkg.resources[connectorKey]?.name
    return {
      key,
      kind,
      type: boundedText(resource.type, LONGEST_NAME),
      name: boundedText(displayNameOf(resource, key), LONGEST_NAME),
      dependsOn,
      ...(connector ? { connector: boundedText(connector, LONGEST_NAME) } : {}),
      premium: connectorKey !== undefined && premium.has(connectorKey.toLowerCase()),
      ...(resource.suggestedCreationType
        ? { suggested: boundedText(resource.suggestedCreationType, LONGEST_NAME) }
        : {}),
      needed: kind === 'connection' || isCustomConnector(resource)
    }
  })
}

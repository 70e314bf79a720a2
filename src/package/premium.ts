import type { AppPackage } from './app-package.ts'
import { isObject } from '../base/objects.ts'
import { textAt, valueAt } from './json-text.ts'
import { isCustomConnector, kindOf } from './resource.ts'

/**
 * Keys, in lower case, of the connectors that the package marks as premium: by `apiTier` of the app's references, by
 * `tier` of the flows' references, and all custom connectors, which are always premium. The service can change which
 * connectors are premium; the marks are as old as the export.
 */
export function premiumConnectors(pkg: AppPackage): ReadonlySet<string> {
  const keys = new Set<string>()
  const add = (key: string | undefined): void => {
    if (key !== undefined) keys.add(key.toLowerCase())
  }
  for (const reference of Object.values(pkg.app?.connectionReferences ?? {}))
    if (isPremium(textAt(reference, 'apiTier')) || reference['isCustomApiConnection'] === true)
      add(textAt(reference, 'id'))
  for (const { definition, connectors } of pkg.flows) {
    const references = valueAt(definition, 'properties', 'connectionReferences')
    for (const [name, reference] of Object.entries(isObject(references) ? references : {}))
      if (isPremium(textAt(reference, 'tier'))) add(connectors[name])
  }
  for (const [key, resource] of Object.entries(pkg.resources))
    if (kindOf(resource) === 'connector' && isCustomConnector(resource)) add(key)
  return keys
}

const isPremium = (tier: string | undefined): boolean => tier?.toLowerCase() === 'premium'

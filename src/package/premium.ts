import type { AppPackage } from './app-package.ts'
import { isObject } from '../base/objects.ts'
import { textAt, valueAt } from './json-text.ts'
import { isCustomConnector, kindOf } from './resource.ts'

/**
 * Keys, in lower case, of the connectors the package itself marks as premium: `apiTier` of the app's references, `tier`
 * of the flows', and custom connectors, which are always premium. Which connectors are premium changes at the service;
 * what stands here is what was true when the package was exported.
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

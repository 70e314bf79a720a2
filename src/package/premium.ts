import type { AppPackage, FlowPart } from './app-package.ts'
import { isObject } from '../base/objects.ts'
import { textAt, valueAt } from './json-text.ts'
import { isCustomConnector, kindOf } from './resource.ts'
import { type FlowStep, stepsOf, typeOf } from './rules/structure/flow-steps.ts'

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

/** A flow with its steps that are premium although they belong to no connector. */
export interface PremiumFlow {
  readonly flow: FlowPart
  readonly steps: readonly FlowStep[]
}

/**
 * The flows that use HTTP: that send requests, wait for their callbacks, or are started by a request. Imported flows
 * with an HTTP action could not be turned on without a premium licence
 * (russrimm/AADAppSecretsnCertsExpirationNotification#1, pandrew1/Office365-IPURL-Samples#4), and the same is reported
 * of the trigger. Requests from apps and buttons have other kinds and are not premium.
 */
export function flowsWithHttp({ flows }: AppPackage): PremiumFlow[] {
  return flows.flatMap(flow => {
    const steps = [...stepsOf(flow.definition)].filter(isHttp)
    return steps.length === 0 ? [] : [{ flow, steps }]
  })
}

function isHttp(step: FlowStep): boolean {
  const type = typeOf(step)
  return (
    type === 'http' ||
    type === 'httpwebhook' ||
    (step.kind === 'trigger' && type === 'request' && textAt(step.step, 'kind')?.toLowerCase() === 'http')
  )
}

const isPremium = (tier: string | undefined): boolean => tier?.toLowerCase() === 'premium'

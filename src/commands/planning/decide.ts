import { listed, quoted } from '../../base/display.ts'
import {
  displayNameOf,
  isCustomConnector,
  kindOf,
  offeredCreationTypes,
  type PackageResource
} from '../../package/resource.ts'
import { decideApp, decideFlow } from './decide-app-and-flow.ts'
import type { DecisionInput, DecisionResult, Decisions, Obstacle, ResourceDecision } from './decision.ts'
import type { MissingConnection } from '../report.ts'
import { bareId, same } from '../ids.ts'

/**
 * Decides about every resource of a package by comparing it with the target. Pure: the same package and target give the
 * same decisions. The package's own suggestion is never used for an app or flow: it says what its exporter intended,
 * not what this target contains.
 */
export function decide(input: DecisionInput): Decisions {
  const byKey = new Map<string, ResourceDecision>()
  const missing: MissingConnection[] = []
  const obstacles: Obstacle[] = []
  for (const [key, resource] of Object.entries(input.resources)) {
    const result = decideResource(key, resource, input)
    if ('decision' in result) byKey.set(key, result.decision)
    else if ('missing' in result) missing.push(result.missing)
    else obstacles.push({ key, ...result.obstacle })
  }
  return { byKey, missing, obstacles }
}

function decideResource(key: string, resource: PackageResource, input: DecisionInput): DecisionResult {
  switch (kindOf(resource)) {
    case 'app':
      return decideApp(key, resource, input)
    case 'flow':
      return decideFlow(key, resource, input)
    case 'connector':
      return isCustomConnector(resource) ? decideCustomConnector(key, resource, input) : standardConnector(resource)
    case 'connection':
      return { decision: { decision: 'existing', why: 'packages do not contain connections' } }
    case 'entity':
    case 'picklist':
      return decideDataModel(key, resource, input)
    case 'unknown':
      return decideUnknown(key, resource, input)
  }
}

const standardConnector = (resource: PackageResource): DecisionResult => ({
  decision: {
    decision: 'existing',
    why: 'standard connectors exist in every environment',
    targetId: resource.name ?? undefined
  }
})

/** A package has no usable id for a custom connector: it is matched by name, or by the target given in `resources`. */
function decideCustomConnector(
  key: string,
  resource: PackageResource,
  { target, choices }: DecisionInput
): DecisionResult {
  const name = displayNameOf(resource, key)
  const choice = choices.get(key)
  const wanted = choice?.target === undefined ? undefined : bareId(choice.target)
  const found = target.customConnectors.filter(connector =>
    wanted === undefined ? same(connector.displayName, name) : same(connector.name, wanted)
  )
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) {
    const why = wanted === undefined ? 'the custom connector with that name' : 'requested in resources'
    return { decision: { decision: 'existing', why, targetId: only.name, targetName: only.displayName } }
  }
  const environment = quoted(target.environment.displayName)
  return {
    missing: {
      kind: 'connector',
      key,
      name,
      connectorName: name,
      why:
        only !== undefined
          ? `${found.length} custom connectors in ${environment} are named ${quoted(name)}: give one as its target in the input resources`
          : wanted === undefined
            ? `${environment} has no custom connector named ${quoted(name)}: create it there, or give another as its target in the input resources`
            : `${environment} has no custom connector ${quoted(wanted)}`,
      keys: [`connector:${name}`],
      candidates: (only === undefined ? target.customConnectors : found).map(connector => ({
        id: connector.name,
        name: connector.displayName,
        healthy: true
      }))
    }
  }
}

/** Entities and picklists of the retired data model. Without a request, the package's own suggestion is used. */
function decideDataModel(key: string, resource: PackageResource, { choices }: DecisionInput): DecisionResult {
  const requested = choices.get(key)?.import
  if (requested === 'overwrite' || requested === 'merge')
    return { decision: { decision: requested, why: 'requested in resources' } }
  if (requested !== undefined) return unsupportedChoice(key, resource, requested, ['overwrite', 'merge'])
  const suggested = (resource.suggestedCreationType ?? '').toLowerCase()
  if (suggested === 'overwrite' || suggested === 'merge')
    return { decision: { decision: suggested, why: "the package's own suggestion" } }
  return { decision: { decision: 'merge', why: 'the package suggests nothing, and a merge removes nothing' } }
}

/** A resource of unknown type is sent back as the service listed it, unless `resources` requests a creation type. */
function decideUnknown(key: string, resource: PackageResource, { choices }: DecisionInput): DecisionResult {
  const requested = choices.get(key)?.import
  const offered = offeredCreationTypes(resource)
  if (requested !== undefined && !offered.includes(requested))
    return unsupportedChoice(key, resource, requested, offered)
  return {
    decision: {
      decision: requested ?? 'carried',
      why: requested === undefined ? 'unknown type, passed on unchanged' : 'requested in resources'
    }
  }
}

function unsupportedChoice(
  key: string,
  resource: PackageResource,
  requested: string,
  allowed: readonly string[]
): DecisionResult {
  return {
    obstacle: {
      what: `${quoted(displayNameOf(resource, key))} cannot be imported as ${requested}`,
      remedy: `Use ${listed(allowed)} for it in the input resources.`
    }
  }
}

import { listed, quoted } from '../../base/display.ts'
import {
  displayNameOf,
  isCustomConnector,
  kindOf,
  offeredCreationTypes,
  type PackageResource
} from '../../package/resource.ts'
import { decideFlow, decideRoot } from './decide-app-and-flow.ts'
import type { DecisionInput, Decisions, Judgement, Obstacle, ResourceDecision } from './decision.ts'
import type { MissingConnection } from '../report.ts'
import { bareId, same } from '../ids.ts'

/**
 * Decides every resource of a package against what the target holds. Pure: the same package and target give the same
 * answer. The package's own "Update" is never taken for an app or flow; it says what its exporter had in mind, not
 * what this target holds.
 */
export function decide(input: DecisionInput): Decisions {
  const byKey = new Map<string, ResourceDecision>()
  const missing: MissingConnection[] = []
  const obstacles: Obstacle[] = []
  for (const [key, resource] of Object.entries(input.resources)) {
    const judgement = judge(key, resource, input)
    if ('decision' in judgement) byKey.set(key, judgement.decision)
    else if ('missing' in judgement) missing.push(judgement.missing)
    else obstacles.push({ key, ...judgement.obstacle })
  }
  return { byKey, missing, obstacles }
}

function judge(key: string, resource: PackageResource, input: DecisionInput): Judgement {
  switch (kindOf(resource)) {
    case 'app':
      return decideRoot(key, resource, input)
    case 'flow':
      return decideFlow(key, resource, input)
    case 'connector':
      return isCustomConnector(resource) ? decideCustomConnector(key, resource, input) : STANDARD_CONNECTOR(resource)
    case 'connection':
      return { decision: { decision: 'existing', why: 'connections are never carried' } }
    case 'entity':
    case 'picklist':
      return decideDataModel(key, resource, input)
    case 'unknown':
      return decideUnknown(key, resource, input)
  }
}

const STANDARD_CONNECTOR = (resource: PackageResource): Judgement => ({
  decision: {
    decision: 'existing',
    why: 'standard connectors are in every environment',
    targetId: resource.name ?? undefined
  }
})

/** A custom connector carries no id: it is the one of that name in the target, or the one it is mapped to. */
function decideCustomConnector(key: string, resource: PackageResource, { target, choices }: DecisionInput): Judgement {
  const name = displayNameOf(resource, key)
  const choice = choices.get(key)
  const wanted = choice?.target === undefined ? undefined : bareId(choice.target)
  const found = target.customConnectors.filter(connector =>
    wanted === undefined ? same(connector.displayName, name) : same(connector.name, wanted)
  )
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) {
    const why = wanted === undefined ? 'the custom connector of that name in the target' : 'asked for in resources'
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
          ? `${found.length} custom connectors in ${environment} are called ${quoted(name)}: name one as target in resources`
          : wanted === undefined
            ? `no custom connector in ${environment} is called ${quoted(name)}: create it there, or name another as target in resources`
            : `${quoted(wanted)} is not a custom connector of ${environment}`,
      keys: [`connector:${name}`],
      candidates: (only === undefined ? target.customConnectors : found).map(connector => ({
        id: connector.name,
        name: connector.displayName,
        healthy: true
      }))
    }
  }
}

/** Entities and picklists of the retired data model; the package's own suggestion where nothing is asked for. */
function decideDataModel(key: string, resource: PackageResource, { choices }: DecisionInput): Judgement {
  const asked = choices.get(key)?.import
  if (asked === 'overwrite' || asked === 'merge')
    return { decision: { decision: asked, why: 'asked for in resources' } }
  if (asked !== undefined) return refused(key, resource, asked, ['overwrite', 'merge'])
  const suggested = (resource.suggestedCreationType ?? '').toLowerCase()
  if (suggested === 'overwrite' || suggested === 'merge')
    return { decision: { decision: suggested, why: "the package's own suggestion" } }
  return { decision: { decision: 'merge', why: 'merge removes nothing, and the package suggests neither' } }
}

/** A type nobody here knows goes back as it came, with the service's own preselection unless one is asked for. */
function decideUnknown(key: string, resource: PackageResource, { choices }: DecisionInput): Judgement {
  const asked = choices.get(key)?.import
  const offered = offeredCreationTypes(resource)
  if (asked !== undefined && !offered.includes(asked)) return refused(key, resource, asked, offered)
  return {
    decision: {
      decision: asked ?? 'carried',
      why: asked === undefined ? 'unknown type, carried unchanged' : 'asked for in resources'
    }
  }
}

function refused(key: string, resource: PackageResource, asked: string, allowed: readonly string[]): Judgement {
  return {
    obstacle: {
      what: `${quoted(displayNameOf(resource, key))} cannot be imported as ${asked}`,
      remedy: `Use ${listed(allowed)} for it in resources.`
    }
  }
}

import { listed, quoted } from '../../base/display.ts'
import type { ResourceChoice } from '../../package/mapping.ts'
import { displayNameOf, type PackageResource } from '../../package/resource.ts'
import type { DecisionInput, DecisionResult, ResourceDecision } from './decision.ts'
import type { AppSummary } from '../ports/app.ts'
import type { FlowSummary } from '../ports/flow.ts'
import { bareId, same } from '../ids.ts'
import { named } from '../resolve.ts'

type Item = Pick<AppSummary, 'id' | 'displayName'>

/** Decides whether to create or update an app. An obstacle where the target has no unique match. */
export function decideApp(key: string, resource: PackageResource, input: DecisionInput): DecisionResult {
  const { target, mode, choices } = input
  const choice = choices.get(key)
  const name = choice?.displayName ?? displayNameOf(resource, key)
  const requested = choice?.import
  if (requested === 'existing' || requested === 'overwrite' || requested === 'merge')
    return unsupportedChoice('app', name, requested, 'new or update')

  const explicit = target.app ?? (choice?.target === undefined ? undefined : itemById(target.apps, choice.target))
  if (choice?.target !== undefined && explicit === undefined) return unknownTarget('app', name, choice.target, input)
  const namesakes = target.apps.filter(app => same(app.displayName, name))

  if (requested === 'new' || (requested === undefined && mode === 'create')) {
    if (explicit !== undefined) return contradiction('app', name, explicit)
    return creation('app', name, namesakes, requested === 'new' ? reasonOf(choice) : 'import-mode: create')
  }
  if (explicit !== undefined)
    return updateOf(
      explicit,
      target.app !== undefined ? 'named by the input app' : reasonOf(choice),
      choice?.displayName
    )
  const mustExist = requested === 'update' || mode === 'update'
  return byName('app', name, namesakes, mustExist, choice?.displayName, input)
}

/** Decides about a flow. It is matched by id, then by its place in the app, then by a name that only one flow has. */
export function decideFlow(key: string, resource: PackageResource, input: DecisionInput): DecisionResult {
  const { target, mode, choices, rootKey } = input
  const choice = choices.get(key)
  const name = choice?.displayName ?? displayNameOf(resource, key)
  const requested = choice?.import
  if (requested === 'overwrite' || requested === 'merge')
    return unsupportedChoice('flow', name, requested, 'new, update or existing')

  const isRoot = key === rootKey
  const inputFlow = isRoot ? target.flow : undefined
  const explicit = inputFlow ?? (choice?.target === undefined ? undefined : flowById(target.flows, choice.target))
  if (choice?.target !== undefined && explicit === undefined) return unknownTarget('flow', name, choice.target, input)
  const flows = target.flows
  const namesakes = (flows ?? []).filter(flow => same(flow.displayName, name))

  if (requested === 'new' || (requested === undefined && mode === 'create')) {
    if (explicit !== undefined) return contradiction('flow', name, explicit)
    return creation('flow', name, namesakes, requested === 'new' ? reasonOf(choice) : 'import-mode: create')
  }
  const use = requested === 'existing' ? existingOf : updateOf
  if (explicit !== undefined)
    return use(explicit, inputFlow !== undefined ? 'named by the input flow' : reasonOf(choice), choice?.displayName)

  const ownId = input.flowIds.get(key)
  const sameFlow = ownId === undefined || flows === undefined ? undefined : flowById(flows, ownId)
  if (sameFlow !== undefined) return use(sameFlow, 'the flow with the same id', choice?.displayName)
  const slot = input.slots.get(key)
  if (flows === undefined) {
    if (slot !== undefined)
      return use(
        { id: slot, displayName: name },
        'the flow that the target app calls at this place',
        choice?.displayName
      )
    if (requested === undefined && input.slots.size === 0 && !rootIsUpdated(input)) {
      return { decision: { decision: 'new', why: 'the flows of a new app are new', targetName: name } }
    }
    return {
      obstacle: {
        what: `this sign-in cannot read the flows of ${quoted(target.environment.displayName)}, so whether the flow ${quoted(name)} exists is unknown`,
        remedy: `Add an access token for the Flow service, or decide in the input resources (flow:${name} with import: new, or with import: update and a target).`
      }
    }
  }
  const [slotFlow] = slot === undefined ? [] : [flowById(flows, slot)]
  if (slotFlow !== undefined && same(slotFlow.displayName, name))
    return use(slotFlow, 'the flow that the target app calls at this place', choice?.displayName)

  const mustExist = requested === 'update' || requested === 'existing' || (isRoot && mode === 'update')
  const result = byName('flow', name, namesakes, mustExist, choice?.displayName, input)
  const wouldCreate = 'decision' in result && result.decision.decision === 'new'
  if (wouldCreate && slot !== undefined && (slotFlow !== undefined || input.hidden.has(slot)))
    return takenSlot(name, slot, slotFlow)
  if (requested === 'existing' && 'decision' in result)
    return { decision: { ...result.decision, decision: 'existing' } }
  return result
}

/** The app calls a flow in this place. It may be the same one, so a second one is not created by default. */
const takenSlot = (name: string, id: string, flow: Item | undefined): DecisionResult => ({
  obstacle: {
    what:
      flow === undefined
        ? `where the package has the flow ${quoted(name)}, the app in the target calls a flow that this identity cannot see (${id}): it was deleted, or it is not shared with this identity`
        : `where the package has the flow ${quoted(name)}, the app in the target calls ${named(flow)}, and no flow in the target is called ${quoted(name)}`,
    remedy:
      flow === undefined
        ? `Make this identity a co-owner of that flow. If it was deleted, use flow:${name} with import: new in the input resources.`
        : `If it is the same flow under another name, use flow:${name} with target: ${flow.id} in the input resources. If not, use import: new.`
  }
})

function byName(
  kind: 'app' | 'flow',
  name: string,
  namesakes: readonly Item[],
  mustExist: boolean,
  newName: string | undefined,
  { target }: DecisionInput
): DecisionResult {
  const [only, ...others] = namesakes
  const environment = quoted(target.environment.displayName)
  if (only !== undefined && others.length === 0) return updateOf(only, `the only ${kind} with that name`, newName)
  if (only !== undefined) {
    return {
      obstacle: {
        what: `${namesakes.length} ${kind}s in ${environment} are named ${quoted(name)}: ${listed(namesakes.map(({ id }) => id))}`,
        remedy:
          kind === 'app'
            ? 'Name the one to update by its id, in the input app.'
            : `Name the one to update in the input resources (flow:${name} with target: <id>), or import it as new under another name.`
      }
    }
  }
  if (!mustExist) return { decision: { decision: 'new', why: `no ${kind} with that name exists`, targetName: name } }
  const existing = kind === 'app' ? target.apps : (target.flows ?? [])
  return {
    obstacle: {
      what: `${environment} has no ${kind} named ${quoted(name)} to update`,
      remedy:
        existing.length === 0
          ? `It has no ${kind}s at all: use import-mode: auto or create.`
          : `Its ${kind}s: ${listed(
              existing.map(({ displayName }) => quoted(displayName)),
              20
            )}. Name one of them, or use import-mode: auto or create.`
    }
  }
}

function creation(kind: 'app' | 'flow', name: string, namesakes: readonly Item[], why: string): DecisionResult {
  const [taken] = namesakes
  if (taken === undefined) return { decision: { decision: 'new', why, targetName: name } }
  return {
    obstacle: {
      what: `the ${kind} ${named(taken)} already exists, so it cannot be created`,
      // The same text for every resource, so that an error gives it once.
      remedy:
        'To update what exists, use import-mode: auto or update. To create everything anew, give it other names in the input resources (name: …).'
    }
  }
}

const reasonOf = (choice: ResourceChoice | undefined): string => choice?.why ?? 'requested in resources'

const updateOf = (item: Item, why: string, newName: string | undefined): DecisionResult => ({
  decision: found('update', item, why, newName)
})
const existingOf = (item: Item, why: string): DecisionResult => ({ decision: found('existing', item, why, undefined) })
const found = (
  decision: 'update' | 'existing',
  item: Item,
  why: string,
  newName: string | undefined
): ResourceDecision => ({
  decision,
  why,
  targetId: item.id,
  targetName: newName ?? item.displayName
})

const itemById = <One extends Item>(items: readonly One[], wanted: string): One | undefined =>
  items.find(({ id }) => same(id, bareId(wanted)))

/** Without a list of flows the id is not checked: the service refuses one that does not exist. */
function flowById(flows: readonly FlowSummary[] | undefined, wanted: string): Item | undefined {
  const id = bareId(wanted)
  if (flows === undefined) return { id, displayName: id }
  return flows.find(flow => [flow.id, ...flow.aliases].some(known => same(known, id)))
}

function rootIsUpdated(input: DecisionInput): boolean {
  const root = input.resources[input.rootKey]
  if (root === undefined || input.target.app !== undefined) return true
  const result = decideApp(input.rootKey, root, input)
  return !('decision' in result) || result.decision.decision !== 'new'
}

const unsupportedChoice = (kind: string, name: string, requested: string, allowed: string): DecisionResult => ({
  obstacle: {
    what: `the ${kind} ${quoted(name)} cannot be imported as ${requested}`,
    remedy: `Use ${allowed} for it in the input resources.`
  }
})

const unknownTarget = (
  kind: 'app' | 'flow',
  name: string,
  wanted: string,
  { target }: DecisionInput
): DecisionResult => ({
  obstacle: {
    what: `the target ${quoted(wanted)} of the ${kind} ${quoted(name)} does not exist in ${quoted(target.environment.displayName)}`,
    remedy: `Its ${kind}s: ${listed(
      (kind === 'app' ? target.apps : (target.flows ?? [])).map(item => `${quoted(item.displayName)} (${item.id})`),
      20
    )}.`
  }
})

const contradiction = (kind: 'app' | 'flow', name: string, explicit: Item): DecisionResult => ({
  obstacle: {
    what: `the ${kind} ${quoted(name)} is to be created, but ${named(explicit)} is named as the ${kind} to update`,
    remedy: `Remove the ${kind} to update from the inputs, or use import-mode: update.`
  }
})

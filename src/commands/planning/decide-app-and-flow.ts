import { listed, quoted } from '../../base/display.ts'
import { displayNameOf, type PackageResource } from '../../package/resource.ts'
import type { DecisionInput, Judgement, ResourceDecision } from './decision.ts'
import type { AppSummary } from '../ports/app.ts'
import type { FlowSummary } from '../ports/flow.ts'
import { bareId, same } from '../ids.ts'
import { named } from '../resolve.ts'

type Item = Pick<AppSummary, 'id' | 'displayName'>

/** An app: create, update, or stop where the target leaves it open. */
export function decideRoot(key: string, resource: PackageResource, input: DecisionInput): Judgement {
  const { target, mode, choices } = input
  const choice = choices.get(key)
  const name = choice?.displayName ?? displayNameOf(resource, key)
  const asked = choice?.import
  if (asked === 'existing' || asked === 'overwrite' || asked === 'merge')
    return wrongChoice('app', name, asked, 'new or update')

  const explicit = target.app ?? (choice?.target === undefined ? undefined : itemById(target.apps, choice.target))
  if (choice?.target !== undefined && explicit === undefined) return unknownTarget('app', name, choice.target, input)
  const namesakes = target.apps.filter(app => same(app.displayName, name))

  if (asked === 'new' || (asked === undefined && mode === 'create')) {
    if (explicit !== undefined) return contradiction('app', name, explicit)
    return creation('app', name, namesakes, asked === 'new' ? 'asked for in resources' : 'import-mode: create')
  }
  if (explicit !== undefined)
    return updateOf(
      explicit,
      target.app !== undefined ? 'named by the input app' : 'asked for in resources',
      choice?.displayName
    )
  const mustExist = asked === 'update' || mode === 'update'
  return byName('app', name, namesakes, mustExist, choice?.displayName, input)
}

/** A flow: matched by id, by the place it has in the app, then by a name only one flow has. */
export function decideFlow(key: string, resource: PackageResource, input: DecisionInput): Judgement {
  const { target, mode, choices, rootKey } = input
  const choice = choices.get(key)
  const name = choice?.displayName ?? displayNameOf(resource, key)
  const asked = choice?.import
  if (asked === 'overwrite' || asked === 'merge') return wrongChoice('flow', name, asked, 'new, update or existing')

  const isRoot = key === rootKey
  const inputFlow = isRoot ? target.flow : undefined
  const explicit = inputFlow ?? (choice?.target === undefined ? undefined : flowById(target.flows, choice.target))
  if (choice?.target !== undefined && explicit === undefined) return unknownTarget('flow', name, choice.target, input)
  const flows = target.flows
  const namesakes = (flows ?? []).filter(flow => same(flow.displayName, name))

  if (asked === 'new' || (asked === undefined && mode === 'create')) {
    if (explicit !== undefined) return contradiction('flow', name, explicit)
    return creation('flow', name, namesakes, asked === 'new' ? 'asked for in resources' : 'import-mode: create')
  }
  const use = asked === 'existing' ? existingOf : updateOf
  if (explicit !== undefined)
    return use(
      explicit,
      inputFlow !== undefined ? 'named by the input flow' : 'asked for in resources',
      choice?.displayName
    )

  const ownId = input.flowIds.get(key)
  const sameFlow = ownId === undefined || flows === undefined ? undefined : flowById(flows, ownId)
  if (sameFlow !== undefined) return use(sameFlow, 'the flow with the same id', choice?.displayName)
  const slot = input.slots.get(key)
  if (flows === undefined) {
    if (slot !== undefined)
      return use(
        { id: slot, displayName: name },
        'the flow that the target app calls in this place',
        choice?.displayName
      )
    if (asked === undefined && input.slots.size === 0 && !rootIsUpdated(input)) {
      return { decision: { decision: 'new', why: 'a new app brings new flows', targetName: name } }
    }
    return {
      obstacle: {
        what: `the flows of ${quoted(target.environment.displayName)} cannot be read with this sign-in, so nobody can tell whether the flow ${quoted(name)} is there`,
        remedy: `Say it in resources (flow:${name}: import: new, or update with target), or add an access token for the Flow service.`
      }
    }
  }
  const [slotFlow] = slot === undefined ? [] : [flowById(flows, slot)]
  if (slotFlow !== undefined && same(slotFlow.displayName, name))
    return use(slotFlow, 'the flow that the target app calls in this place', choice?.displayName)

  const mustExist = asked === 'update' || asked === 'existing' || (isRoot && mode === 'update')
  const judgement = byName('flow', name, namesakes, mustExist, choice?.displayName, input)
  if (asked === 'existing' && 'decision' in judgement)
    return { decision: { ...judgement.decision, decision: 'existing' } }
  return judgement
}

function byName(
  kind: 'app' | 'flow',
  name: string,
  namesakes: readonly Item[],
  mustExist: boolean,
  newName: string | undefined,
  { target }: DecisionInput
): Judgement {
  const [only, ...others] = namesakes
  const environment = quoted(target.environment.displayName)
  if (only !== undefined && others.length === 0) return updateOf(only, `the one ${kind} of that name`, newName)
  if (only !== undefined) {
    return {
      obstacle: {
        what: `${namesakes.length} ${kind}s in ${environment} are called ${quoted(name)}: ${listed(namesakes.map(({ id }) => id))}`,
        remedy:
          kind === 'app'
            ? 'Say which to update with the input app.'
            : `Say which with resources (flow:${name}: target: its id), or import it as new under another name.`
      }
    }
  }
  if (!mustExist) return { decision: { decision: 'new', why: `no ${kind} of that name is there`, targetName: name } }
  const there = kind === 'app' ? target.apps : (target.flows ?? [])
  return {
    obstacle: {
      what: `there is no ${kind} called ${quoted(name)} in ${environment} to update`,
      remedy: `It has ${listed(
        there.map(({ displayName }) => quoted(displayName)),
        20
      )}. Name one, or use import-mode: auto or create.`
    }
  }
}

function creation(kind: 'app' | 'flow', name: string, namesakes: readonly Item[], why: string): Judgement {
  const [taken] = namesakes
  if (taken === undefined) return { decision: { decision: 'new', why, targetName: name } }
  return {
    obstacle: {
      what: `the ${kind} ${named(taken)} has the name that is to be created`,
      remedy: `Update it instead (import-mode: auto or update), or give the new one another name in resources (${kind}:${name}: name: …).`
    }
  }
}

const updateOf = (item: Item, why: string, newName: string | undefined): Judgement => ({
  decision: found('update', item, why, newName)
})
const existingOf = (item: Item, why: string): Judgement => ({ decision: found('existing', item, why, undefined) })
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

/** Without a list an id is taken at its word; the service refuses one that does not exist. */
function flowById(flows: readonly FlowSummary[] | undefined, wanted: string): Item | undefined {
  const id = bareId(wanted)
  if (flows === undefined) return { id, displayName: id }
  return flows.find(flow => [flow.id, ...flow.aliases].some(known => same(known, id)))
}

function rootIsUpdated(input: DecisionInput): boolean {
  const root = input.resources[input.rootKey]
  if (root === undefined || input.target.app !== undefined) return true
  const judgement = decideRoot(input.rootKey, root, input)
  return !('decision' in judgement) || judgement.decision.decision !== 'new'
}

const wrongChoice = (kind: string, name: string, asked: string, allowed: string): Judgement => ({
  obstacle: {
    what: `the ${kind} ${quoted(name)} cannot be imported as ${asked}`,
    remedy: `Use ${allowed} for it in resources.`
  }
})

const unknownTarget = (kind: 'app' | 'flow', name: string, wanted: string, { target }: DecisionInput): Judgement => ({
  obstacle: {
    what: `the target ${quoted(wanted)} given for the ${kind} ${quoted(name)} is not in ${quoted(target.environment.displayName)}`,
    remedy: `It has ${listed(
      (kind === 'app' ? target.apps : (target.flows ?? [])).map(item => `${quoted(item.displayName)} (${item.id})`),
      20
    )}.`
  }
})

const contradiction = (kind: 'app' | 'flow', name: string, explicit: Item): Judgement => ({
  obstacle: {
    what: `the ${kind} ${quoted(name)} is to be created and ${named(explicit)} is named as the one to update`,
    remedy: `Leave out the ${kind} to update, or use import-mode: update.`
  }
})

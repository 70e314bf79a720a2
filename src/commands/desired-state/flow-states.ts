import { quoted } from '../../base/display.ts'
import type { FlowPart } from '../../package/app-package.ts'
import { sourceStateOf, type SourceState } from '../../package/flow-part.ts'
import { childrenFirst, type ResourceMap } from '../../package/resource.ts'
import type { FlowsState } from '../import-order.ts'

/** What a flow can be turned into. */
export type TurnedState = 'on' | 'off'

export interface FlowStateStep {
  /** Resource key in the package. */
  readonly key: string
  readonly name: string
  /** State in the target before the import; undefined for a new flow, and where the service did not say. */
  readonly from: string | undefined
  /** Undefined: it is left as the service makes it. */
  readonly to: TurnedState | undefined
  /** Why, as a sentence without a full stop. */
  readonly why: string
}

export interface FlowStatesInput {
  readonly desired: FlowsState
  /** All resources of the package: their dependencies give the order. */
  readonly resources: ResourceMap
  /** The flows that the import brings; one that is only used as it stands in the target does not belong here. */
  readonly flows: readonly Pick<FlowPart, 'key' | 'displayName' | 'definition'>[]
  /** State of each in the target before anything was written, by resource key. A new flow has no entry. */
  readonly before: ReadonlyMap<string, string | undefined>
}

/**
 * Which flows are to be on and off once the import is through, in the order to do it: off before on; a flow is turned
 * on after those it depends on, because the service refuses one that calls a flow which never was on, and turned off
 * before them, so that nothing running calls what is off. Flows to be left alone come last, so that a plan can name
 * them. Pure.
 */
export function planFlowStates({ desired, resources, flows, before }: FlowStatesInput): FlowStateStep[] {
  const byKey = new Map(flows.map(flow => [flow.key, flow]))
  const steps = childrenFirst(resources).flatMap((key): FlowStateStep[] => {
    const flow = byKey.get(key)
    if (flow === undefined) return []
    const from = before.get(key)
    return [{ key, name: flow.displayName, from, ...wanted(desired, flow, before.has(key), from) }]
  })
  const toward = (state: TurnedState | undefined): FlowStateStep[] => steps.filter(({ to }) => to === state)
  return [...toward('off').toReversed(), ...toward('on'), ...toward(undefined)]
}

function wanted(
  desired: FlowsState,
  { definition }: Pick<FlowPart, 'definition'>,
  isThere: boolean,
  from: string | undefined
): Pick<FlowStateStep, 'to' | 'why'> {
  switch (desired) {
    case 'on':
      return { to: 'on', why: 'all flows are declared on' }
    case 'off':
      return { to: 'off', why: 'all flows are declared off' }
    case 'as-source':
      return asSource(sourceStateOf(definition))
    case 'keep':
      if (!isThere) return { to: undefined, why: 'it is new, and a new flow is left as the service makes it' }
      if (from === 'on') return { to: 'on', why: 'it was on before' }
      if (from === 'off') return { to: 'off', why: 'it was off before' }
      return {
        to: undefined,
        why: from === undefined ? 'its state before could not be read' : `it was ${quoted(from)} before`
      }
  }
}

/** What the package says of the source. A suspended flow did not run there, so it does not begin to here. */
function asSource(state: SourceState | undefined): Pick<FlowStateStep, 'to' | 'why'> {
  if (state === 'on') return { to: 'on', why: 'it was on in the source' }
  if (state === 'off') return { to: 'off', why: 'it was off in the source' }
  if (state === 'suspended') return { to: 'off', why: 'it was suspended in the source' }
  return { to: undefined, why: 'the package does not say what it was in the source' }
}

import { quoted } from '../../base/display.ts'
import type { FlowPart } from '../../package/app-package.ts'
import { sourceStateOf, type SourceState } from '../../package/flow-part.ts'
import { childrenFirst, type ResourceMap } from '../../package/resource.ts'
import type { FlowsState } from '../import-order.ts'

/** The states that this action can bring a flow into. */
export type TurnedState = 'on' | 'off'

export interface FlowStateStep {
  /** Resource key in the package. */
  readonly key: string
  readonly name: string
  /** State in the target before the import; undefined for a new flow, and where the service did not report it. */
  readonly from: string | undefined
  /** Desired state; undefined for a flow that keeps the state in which the service imports it. */
  readonly to: TurnedState | undefined
  /**
   * State after the import, as far as it is known: an update is assumed to leave the state as it was. Undefined for a
   * new flow that nothing turns on or off, because no source says in which state the service creates it.
   */
  readonly after?: string | undefined
  /** As a sentence without a full stop. */
  readonly why: string
}

export interface FlowStatesInput {
  readonly desired: FlowsState
  /** All resources of the package: their dependencies give the order. */
  readonly resources: ResourceMap
  /** The flows that are imported, without existing ones that are only used. */
  readonly flows: readonly Pick<FlowPart, 'key' | 'displayName' | 'definition'>[]
  /** State of each in the target before anything was written, by resource key. A new flow has no entry. */
  readonly before: ReadonlyMap<string, string | undefined>
}

/**
 * Decides which flows are to be on and off after the import, in the order to do it: off before on. A flow is turned on
 * after the flows it depends on, because the service refuses a flow that calls one which was never on. It is turned off
 * before them, so that no running flow calls one that is off. Flows that stay as they are come last, so that a plan can
 * list them. Pure.
 */
export function planFlowStates({ desired, resources, flows, before }: FlowStatesInput): FlowStateStep[] {
  const byKey = new Map(flows.map(flow => [flow.key, flow]))
  const steps = childrenFirst(resources).flatMap((key): FlowStateStep[] => {
    const flow = byKey.get(key)
    if (flow === undefined) return []
    const from = before.get(key)
    const { to, why } = desiredState(desired, flow, before.has(key), from)
    return [{ key, name: flow.displayName, from, to, after: to ?? from, why }]
  })
  const toward = (state: TurnedState | undefined): FlowStateStep[] => steps.filter(({ to }) => to === state)
  return [...toward('off').toReversed(), ...toward('on'), ...toward(undefined)]
}

function desiredState(
  desired: FlowsState,
  { definition }: Pick<FlowPart, 'definition'>,
  exists: boolean,
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
      if (!exists)
        return { to: undefined, why: 'it is new, and whether the service creates new flows on or off is not known' }
      if (from === 'on') return { to: 'on', why: 'it was on before' }
      if (from === 'off') return { to: 'off', why: 'it was off before' }
      return {
        to: undefined,
        why: from === undefined ? 'its state before the import is unknown' : `it was ${quoted(from)} before`
      }
  }
}

/** The state in the source, as the package has it. A suspended flow did not run there, so it is turned off here. */
function asSource(state: SourceState | undefined): Pick<FlowStateStep, 'to' | 'why'> {
  if (state === 'on') return { to: 'on', why: 'it was on in the source' }
  if (state === 'off') return { to: 'off', why: 'it was off in the source' }
  if (state === 'suspended') return { to: 'off', why: 'it was suspended in the source' }
  return { to: undefined, why: 'the package does not say whether it was on in the source' }
}

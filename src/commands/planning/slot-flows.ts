import type { Flows } from '../ports/flow.ts'
import { same } from '../ids.ts'
import type { Target } from './target.ts'

/** What is known of the flows that the app in the target calls at the places of the package's flows. */
export interface SlotFlows {
  /** The target's flows, with those that only reading them by id showed. */
  readonly flows: Target['flows']
  /** Ids of those that this identity cannot see: deleted, or not shared with it. */
  readonly hidden: ReadonlySet<string>
}

/**
 * Reads each flow that the app calls and that is not in the list, before anything is decided: a flow that exists must
 * not be created a second time.
 *
 * @param slots ids in the target by resource key: see `flowsBySlot`
 */
export async function readSlotFlows(
  port: Flows,
  { environment, flows }: Pick<Target, 'environment' | 'flows'>,
  slots: ReadonlyMap<string, string>
): Promise<SlotFlows> {
  const hidden = new Set<string>()
  if (flows === undefined) return { flows, hidden }
  const found = [...flows]
  for (const id of new Set(slots.values())) {
    if (found.some(flow => [flow.id, ...flow.aliases].some(known => same(known, id)))) continue
    const flow = await port.find(environment.id, id)
    if (flow === 'hidden') hidden.add(id)
    else if (flow !== 'absent') found.push(flow)
  }
  return { flows: found, hidden }
}

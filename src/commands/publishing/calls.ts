import { quoted } from '../../base/display.ts'
import { flowKeyOf } from '../../package/app-part.ts'
import { same } from '../ids.ts'
import type { Plan } from '../planning/plan.ts'
import type { App, DraftReference } from '../ports/app.ts'
import { named } from '../resolve.ts'
import { targetReferences } from './references.ts'

/** A flow that an imported app must call. */
export interface ExpectedCall {
  /** Local id of the connection reference that the app calls it with. */
  readonly slot: string
  /** Resource key in the package. A call that still has it was never connected. */
  readonly key: string
  /** The flow, as messages name it. */
  readonly name: string
  /** Ids of the flow in the target, its own first; empty where they are not known. */
  readonly ids: readonly string[]
  /** What has to be written for the call. */
  readonly reference: DraftReference
  /** A flow of the target, as messages name it. */
  readonly nameOf: (id: string) => string
}

/** A call that leads to another flow than the expected one, or to none. */
export interface WrongCall {
  readonly call: ExpectedCall
  /** What it leads to, where the service shows it. */
  readonly flow: string | undefined
}

/**
 * The flows that an imported app must call: those that came with it, by their ids in the target. The service is known to
 * lose this association at times (Microsoft's documentation of app packages, 2024).
 *
 * @param flowIds id in the target of each imported flow, by resource key
 */
export function expectedCalls(
  plan: Pick<Plan, 'pkg' | 'decisions' | 'bound' | 'target'>,
  flowIds: ReadonlyMap<string, string>
): ExpectedCall[] {
  const { pkg, target } = plan
  const nameOf = (id: string): string => {
    const flow = target.flows?.find(known => [known.id, ...known.aliases].some(other => same(other, id)))
    return flow === undefined ? `the flow ${id}` : `the flow ${named(flow)}`
  }
  const references = Object.entries(targetReferences(plan, flowIds))
  if (references.length === 0) return []
  const names = new Map(pkg.flows.map(({ key, displayName }) => [key, displayName]))
  return references.flatMap(([slot, reference]): ExpectedCall[] => {
    const key = flowKeyOf(reference.fields)
    const name = key === undefined ? undefined : names.get(key)
    if (key === undefined || name === undefined) return []
    const id = flowIds.get(key)
    const aliases = target.flows?.find(flow => same(flow.id, id))?.aliases ?? []
    return [{ slot, key, name, ids: id === undefined ? [] : [id, ...aliases], reference, nameOf }]
  })
}

/**
 * The calls that are wrong in the app, in its draft where it has one. Where the service shows no flow for any reference
 * of the app, calls are unknown, and none is wrong. Nor is one whose flow has no known id, unless it still has the
 * resource key.
 */
export function wrongCalls({ references, draftReferences }: App, calls: readonly ExpectedCall[]): WrongCall[] {
  const current = draftReferences ?? references
  const isShown = [references, draftReferences].some(all =>
    Object.values(all ?? {}).some(one => one.flow !== undefined)
  )
  return calls.flatMap((call): WrongCall[] => {
    const { slot, key, ids } = call
    const flow = current[slot]?.flow
    const isWrong =
      flow === undefined
        ? ids.length > 0 && (isShown || current[slot] === undefined)
        : same(flow, key) || (ids.length > 0 && !ids.some(id => same(id, flow)))
    return isWrong ? [{ call, flow }] : []
  })
}

/** `calls the flow 7f… instead of the flow "Submit" (2c…)`, each once. They follow the app's name. */
export const describeWrongCalls = (wrong: readonly WrongCall[]): string[] => [...new Set(wrong.map(describe))]

function describe({ call: { name, ids, key, nameOf }, flow }: WrongCall): string {
  const wanted = `the flow ${quoted(name)}${ids[0] === undefined ? '' : ` (${ids[0]})`}`
  if (flow === undefined) return `is not connected to ${wanted}`
  return `calls ${same(flow, key) ? `a flow that does not exist (${flow})` : nameOf(flow)} instead of ${wanted}`
}

export const RECONNECT =
  'Open the app in Power Apps Studio, remove the flow under Power Automate, add it again, and publish.'

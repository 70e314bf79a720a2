import type { Observation } from './recorder.ts'
import { differencesBetween, merged, type Shape } from './shape.ts'

/** Where the service and the embedded environment answered the same call differently. */
export interface Deviation {
  readonly call: string
  /** `field` and `type` and `value` concern the answer's shape, `at` which place. */
  readonly what: 'status' | 'code' | 'header' | 'only-observed' | 'only-embedded' | 'types' | 'values' | 'not-embedded'
  readonly at?: string
  readonly observed?: readonly (string | number)[]
  readonly embedded?: readonly (string | number)[]
}

/** Headers that change what a client does. */
const HEADERS = ['location', 'retry-after']

export function deviations(observed: readonly Observation[], embedded: readonly Observation[]): Deviation[] {
  const known = byCall(embedded)
  return [...byCall(observed)].flatMap(([call, seen]) => {
    const reference = known.get(call)
    const isUnknown = reference === undefined || reference.every(({ status }) => status === 501)
    if (isUnknown) return isMissing(seen) ? [] : [{ call, what: 'not-embedded' as const }]
    return deviationsOf(call, seen, reference)
  })
}

const isMissing = (seen: readonly Observation[]): boolean => seen.every(({ status }) => status === 501)

function byCall(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const calls = new Map<string, Observation[]>()
  for (const observation of observations)
    calls.set(observation.call, [...(calls.get(observation.call) ?? []), observation])
  return calls
}

function deviationsOf(call: string, seen: readonly Observation[], reference: readonly Observation[]): Deviation[] {
  const found: Deviation[] = []
  const compare = (what: 'status' | 'code', of: (one: Observation) => readonly (string | number)[]): void => {
    const [left, right] = [new Set(seen.flatMap(of)), new Set(reference.flatMap(of))]
    if ([...left].some(one => !right.has(one))) found.push({ call, what, observed: [...left], embedded: [...right] })
  }
  compare('status', ({ status }) => [status])
  compare('code', ({ codes }) => codes)
  for (const at of HEADERS) {
    const has = (all: readonly Observation[]): boolean => all.some(({ headers }) => headers.includes(at))
    if (has(seen) !== has(reference))
      found.push({ call, what: 'header', at, observed: [String(has(seen))], embedded: [String(has(reference))] })
  }
  const [left, right] = [shapeOfSuccesses(seen), shapeOfSuccesses(reference)]
  if (left !== undefined && right !== undefined)
    for (const difference of differencesBetween(left, right)) found.push({ call, ...difference })
  return found
}

function shapeOfSuccesses(all: readonly Observation[]): Shape | undefined {
  const shapes = all.flatMap(({ status, shape }) => (status < 400 && shape !== undefined ? [shape] : []))
  const [first, ...rest] = shapes
  return first === undefined ? undefined : rest.reduce(merged, first)
}

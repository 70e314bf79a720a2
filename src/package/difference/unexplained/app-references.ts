import { without } from '../../content-digest/canonical.ts'
import { textAt } from '../../json-text.ts'
import type { Comparing, Side } from '../comparing.ts'
import type { Change } from '../difference.ts'
import { withoutVariables } from '../environment-variables.ts'

/** Fields of references that are reported, or belong to the connector. */
const TOLD_OF_REFERENCES: ReadonlySet<string> = new Set([
  'authenticationType',
  'bypassConsent',
  'displayName',
  'endpoints',
  'iconUri',
  'isOnPremiseConnection'
])
/** Fields that say where data sources lead. */
const ADDRESSES: ReadonlySet<string> = new Set(['dataSets', 'dataSources'])
const NONE: ReadonlySet<string> = new Set()

type Reference = Readonly<Record<string, unknown>>

/**
 * Whether the app's connection references differ in more than is reported. A reference comes and goes with its connector
 * or with one of its data sources, and its addresses with the values or data sources that are reported.
 */
export function referencesDiffer(
  { older, newer }: Pick<Comparing, 'older' | 'newer'>,
  reported: readonly Change[],
  differ: (was: unknown, is: unknown) => boolean
): boolean {
  const [were, are] = [older.pkg.app?.connectionReferences ?? {}, newer.pkg.app?.connectionReferences ?? {}]
  const sources = new Set(reported.flatMap(({ area, path }) => (area === 'data' ? path.slice(0, 1) : [])))
  const resources = new Set(
    reported.flatMap(({ area, kind, path }) =>
      area === 'resources' && (kind === 'added' || kind === 'removed') ? path.slice(-1) : []
    )
  )
  const hasSource = (reference: Reference): boolean =>
    Array.isArray(reference['dataSources']) && reference['dataSources'].some(name => sources.has(name))
  const cameWith = (reference: Reference, side: Side): boolean =>
    hasSource(reference) ||
    dependentsOf(reference, side).some(hasSource) ||
    namesOfConnector(reference, side).some(name => resources.has(name))
  const values = reported.filter(({ area }) => area === 'environment')
  for (const id of new Set([...Object.keys(were), ...Object.keys(are)])) {
    const [was, is] = [were[id], are[id]]
    if (was === undefined || is === undefined) {
      const isTold = (was !== undefined && cameWith(was, older)) || (is !== undefined && cameWith(is, newer))
      if (!isTold) return true
      continue
    }
    const isMoved = [was, is].some(hasSource) || holdsOne(was, values, 'before') || holdsOne(is, values, 'after')
    const apart = isMoved ? ADDRESSES : NONE
    if (differ(told(was, apart), told(is, apart))) return true
  }
  return false
}

const told = (reference: Reference, apart: ReadonlySet<string>): unknown =>
  withoutVariables(without(reference, TOLD_OF_REFERENCES, apart))

/** References that need this one: that of a flow needs those of the connectors that the flow uses. */
function dependentsOf({ dependents }: Reference, { pkg }: Side): Reference[] {
  const references = pkg.app?.connectionReferences ?? {}
  return (Array.isArray(dependents) ? dependents : []).flatMap(id => {
    const found = typeof id === 'string' && Object.hasOwn(references, id) ? references[id] : undefined
    return found === undefined ? [] : [found]
  })
}

function namesOfConnector(reference: Reference, { pkg }: Side): string[] {
  const key = textAt(reference, 'id')?.toLowerCase()
  const found = Object.entries(pkg.resources).find(([name]) => name.toLowerCase() === key)?.[1]
  return [found?.details?.displayName, found?.name].filter(name => typeof name === 'string')
}

/** Whether a reference holds one of the values that came or went. */
function holdsOne(reference: Reference, values: readonly Change[], side: 'before' | 'after'): boolean {
  if (values.length === 0) return false
  const text = decoded(JSON.stringify([...ADDRESSES].map(field => reference[field]))).toLowerCase()
  return values.some(({ [side]: value }) => value !== undefined && text.includes(decoded(value).toLowerCase()))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

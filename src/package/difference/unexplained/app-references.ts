import { uriDecoded } from '../../../base/uri.ts'
import { without } from '../../content-digest/canonical.ts'
import { textAt } from '../../json-text.ts'
import type { Comparing, Side } from '../comparing.ts'
import type { Change } from '../difference.ts'
import { withoutVariables } from '../environment-variables.ts'

/** Fields of a reference that are reported, or belong to the connector. */
const REPORTED: ReadonlySet<string> = new Set([
  'authenticationType',
  'bypassConsent',
  'displayName',
  'endpoints',
  'iconUri',
  'isOnPremiseConnection'
])
/** Fields with the sites, lists and tables of data sources. */
const ADDRESSES: ReadonlySet<string> = new Set(['dataSets', 'dataSources'])
const NONE: ReadonlySet<string> = new Set()

type Reference = Readonly<Record<string, unknown>>

/**
 * Whether the app's connection references differ in more than is reported. A reference is added and removed with its
 * connector or with one of its data sources. Its addresses change with the values or data sources that are reported.
 */
export function referencesDiffer(
  { older, newer }: Pick<Comparing, 'older' | 'newer'>,
  reported: readonly Change[],
  differ: (was: unknown, is: unknown) => boolean
): boolean {
  const [before, after] = [older.pkg.app?.connectionReferences ?? {}, newer.pkg.app?.connectionReferences ?? {}]
  const sources = new Set(reported.flatMap(({ area, path }) => (area === 'data' ? path.slice(0, 1) : [])))
  const resources = new Set(
    reported.flatMap(({ area, kind, path }) =>
      area === 'resources' && (kind === 'added' || kind === 'removed') ? path.slice(-1) : []
    )
  )
  const hasSource = (reference: Reference): boolean =>
    Array.isArray(reference['dataSources']) && reference['dataSources'].some(name => sources.has(name))
  const belongsToReported = (reference: Reference, side: Side): boolean =>
    hasSource(reference) ||
    dependentsOf(reference, side).some(hasSource) ||
    namesOfConnector(reference, side).some(name => resources.has(name))
  const values = (side: 'before' | 'after'): string[] =>
    reported.flatMap(({ area, [side]: value }) =>
      area === 'environment' && value !== undefined ? [uriDecoded(value).toLowerCase()] : []
    )
  const [old, current] = [values('before'), values('after')]
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[id], after[id]]
    if (was === undefined || is === undefined) {
      const isReported =
        (was !== undefined && belongsToReported(was, older)) || (is !== undefined && belongsToReported(is, newer))
      if (!isReported) return true
      continue
    }
    const isMoved = [was, is].some(hasSource) || holdsOne(was, old) || holdsOne(is, current)
    const apart = isMoved ? ADDRESSES : NONE
    if (differ(unreported(was, apart), unreported(is, apart))) return true
  }
  return false
}

/** The fields of a reference that are not reported elsewhere. */
const unreported = (reference: Reference, apart: ReadonlySet<string>): unknown =>
  withoutVariables(without(reference, REPORTED, apart))

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

/** Whether the addresses of a reference contain one of the values. */
function holdsOne(reference: Reference, values: readonly string[]): boolean {
  if (values.length === 0) return false
  const text = uriDecoded(JSON.stringify([...ADDRESSES].map(field => reference[field]))).toLowerCase()
  return values.some(value => text.includes(value))
}

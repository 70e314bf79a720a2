import { boundedJoin } from '../../bounded-text.ts'
import { valueDigest } from '../../content-digest/canonical.ts'
import { type Disagreement, disagreements } from '../../document/disagreements.ts'
import type { AppDocument, ControlNode, TopNode } from '../../document/document.ts'
import { isSourceFile } from '../../document/source-files.ts'
import type { Change } from '../difference.ts'
import type { Renames } from '../formula-names.ts'

/** Source files of a document, by name in lower case. */
type Files = ReadonlyMap<string, { readonly name: string; readonly digest: string }>

/** Maximum number of places and files that are named. */
const MOST_NAMED = 20

/** What explains changes of sources. */
export interface SourceReasons {
  readonly renames: Renames
  /** The other changes of the packages. */
  readonly reported: readonly Change[]
  /** Whether another build of Studio saved the newer document. It may write other parts of the controls into sources. */
  readonly otherStudio: boolean
}

/**
 * The changes to report from the sources of two documents. Sources repeat the controls. Where both agree, a change is
 * already reported as a change of the app. An edit of the sources alone does not change the app.
 *
 * @returns changes for sources that cannot be read and for new disagreements with the controls; and the files that differ
 * in anything else
 */
export function sourceChanges(
  older: Files,
  newer: Files,
  [was, is]: readonly [AppDocument, AppDocument],
  reasons: SourceReasons
): { readonly changes: readonly Change[]; readonly files: readonly string[] } {
  const unread = unreadIn(was, is)
  const [before, after] = [[...disagreements(was)], [...disagreements(is)]]
  const known = new Set(before.map(placeOf))
  const come = after.filter(one => !known.has(placeOf(one)))
  const reported = new Set([...unread, ...come.map(({ file }) => file)].map(file => file.toLowerCase()))
  const changed = [...new Set([...older.keys(), ...newer.keys()])].filter(
    key => older.get(key)?.digest !== newer.get(key)?.digest && !reported.has(key)
  )
  const odd = new Set([...before, ...after].map(({ file }) => file.toLowerCase()))
  if (changed.length > 0) for (const file of changedAlone(was, is, reasons)) odd.add(file.toLowerCase())
  const [written, now] = [topsByFile(was), topsByFile(is)]
  const isUnreported = (key: string): boolean => written.get(key) === now.get(key)
  return {
    changes: [...change('unread sources', unread), ...change('sources', [...new Set(come.map(placeOf))])],
    files: changed
      .filter(key => unread.length > 0 || odd.has(key) || isUnreported(key))
      .map(key => (newer.get(key) ?? older.get(key))?.name ?? key)
  }
}

interface InFile {
  readonly node: ControlNode
  readonly file: string
}

/** Nodes by name, which is unique in an app; those of the older document by their new names. */
function byName(tops: readonly TopNode[], renames?: Renames): Map<string, InFile> {
  const found = new Map<string, InFile>()
  const open: InFile[] = tops.map(node => ({ node, file: node.file }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, file } = next
    found.set(node.kind === 'app' ? '' : (renames?.get(node.name) ?? node.name), next)
    for (const child of node.children) open.push({ node: child, file })
  }
  return found
}

const STRUCTURE: ReadonlySet<Change['kind']> = new Set(['added', 'moved', 'removed', 'renamed'])

/** Source files with a change that the control of the same name does not have. */
function* changedAlone(
  older: AppDocument,
  newer: AppDocument,
  { renames, reported, otherStudio }: SourceReasons
): Generator<string> {
  if (otherStudio) return
  const [was, is] = [byName(older.sources() ?? [], renames), byName(newer.sources() ?? [])]
  const [ran, runs] = [byName(older.nodes, renames), byName(newer.nodes)]
  const isMoved = reported.some(({ area, kind }) => area === 'screens' && STRUCTURE.has(kind))
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const [one, other] = [was.get(name), is.get(name)]
    const [before, after] = [ran.get(name)?.node, runs.get(name)?.node]
    if (one === undefined || other === undefined) {
      if (before !== undefined && after !== undefined) yield (other ?? one)?.file ?? ''
    } else if (
      (one.node.type !== other.node.type && before?.type === after?.type) ||
      (!isMoved && namesIn(one.node) !== namesIn(other.node)) ||
      [...new Set([...one.node.properties.keys(), ...other.node.properties.keys()])].some(
        property =>
          one.node.properties.get(property) !== other.node.properties.get(property) &&
          // Control files contain the declaration of a component's property elsewhere.
          (property.endsWith(')')
            ? reported.length === 0
            : before?.properties.get(property) === after?.properties.get(property))
      )
    )
      yield other.file
  }
}

const namesIn = ({ children }: ControlNode): string => valueDigest(children.map(({ name }) => name))

/** Source files of either document that cannot be read, so that nothing of its sources is used. */
function unreadIn(...documents: readonly AppDocument[]): string[] {
  for (const document of documents) document.sources()
  return [...new Set(documents.flatMap(({ faults }) => faults.map(({ file }) => file).filter(isSourceFile)))]
}

const placeOf = ({ path, property }: Disagreement): string =>
  boundedJoin(property === undefined ? path : [...path, property], ' › ')

function change(subject: string, places: readonly string[]): Change[] {
  if (places.length === 0) return []
  const more = places.length - MOST_NAMED
  const path = more > 0 ? [...places.slice(0, MOST_NAMED), `and ${more} more`] : places
  return [{ area: 'unexplained', kind: 'unexplained', subject, path }]
}

/** A digest of the parsed content of each source file. */
function topsByFile(document: AppDocument): Map<string, string> {
  const tops = new Map<string, TopNode[]>()
  for (const top of document.sources() ?? []) {
    const file = top.file.toLowerCase()
    const list = tops.get(file)
    if (list === undefined) tops.set(file, [top])
    else list.push(top)
  }
  return new Map([...tops].map(([file, nodes]) => [file, valueDigest(nodes.map(plain))]))
}

const plain = ({ name, type, properties, children }: ControlNode): unknown => ({
  name,
  type,
  properties: [...properties].sort(([one], [other]) => (one < other ? -1 : 1)),
  children: children.map(plain)
})

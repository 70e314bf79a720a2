import { boundedJoin } from '../../bounded-text.ts'
import { valueDigest } from '../../content-digest/canonical.ts'
import { type Disagreement, disagreements } from '../../document/disagreements.ts'
import type { AppDocument, ControlNode, TopNode } from '../../document/document.ts'
import { isSourceFile } from '../../document/source-files.ts'
import type { Change } from '../difference.ts'

/** Source files of a document, by name in lower case. */
type Files = ReadonlyMap<string, { readonly name: string; readonly digest: string }>

/** Places and files that are named; of more, how many. */
const MOST_NAMED = 20

/**
 * What is to be said of the sources of two documents. They repeat what the controls say. Where they do, what changed in
 * them is reported already, as the change of the app that it is. An edit of the sources alone is no such change.
 *
 * @returns that sources could not be used; where those of the newer document newly disagree with its controls; and the
 * files that differ in anything else
 */
export function sourceChanges(
  older: Files,
  newer: Files,
  was: AppDocument,
  is: AppDocument
): { readonly changes: readonly Change[]; readonly files: readonly string[] } {
  const unread = unreadIn(was, is)
  const [before, after] = [[...disagreements(was)], [...disagreements(is)]]
  const known = new Set(before.map(placeOf))
  const come = after.filter(one => !known.has(placeOf(one)))
  const told = new Set([...unread, ...come.map(({ file }) => file)].map(file => file.toLowerCase()))
  const odd = new Set([...before, ...after].map(({ file }) => file.toLowerCase()))
  const [written, now] = [topsByFile(was), topsByFile(is)]
  const files = [...new Set([...older.keys(), ...newer.keys()])].flatMap(key => {
    if (older.get(key)?.digest === newer.get(key)?.digest || told.has(key)) return []
    const isUntold = older.has(key) && newer.has(key) && written.get(key) === now.get(key)
    return unread.length > 0 || isUntold || odd.has(key) ? [(newer.get(key) ?? older.get(key))?.name ?? key] : []
  })
  return {
    changes: [...change('unread sources', unread), ...change('sources', [...new Set(come.map(placeOf))])],
    files
  }
}

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

/** Digests of what each source file was read as. */
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

import { ActionError } from '../../../base/errors.ts'
import { disagreements } from '../../document/disagreements.ts'
import type { Comparing, Side } from '../comparing.ts'
import type { Change } from '../difference.ts'
import { fileChanges } from '../files.ts'
import type { Renames } from '../formula-names.ts'
import { documentIn } from '../same-files.ts'
import { valueDigest } from '../../content-digest/canonical.ts'
import { differingControls, type Reasons } from './control-remains.ts'
import { type DocumentRemains, documentRemains } from './document-files.ts'
import { differing, type Differing } from './document-json.ts'
import { differsUnread } from './json-remains.ts'

/** What differs in two documents beside what is reported: changes of files nobody knows, and names of files. */
export interface UnexplainedInDocument {
  readonly changes: readonly Change[]
  readonly files: readonly string[]
}

/**
 * @param renames of screens and controls
 * @param reported what the difference lists already
 */
export function unexplainedInDocument(
  comparing: Comparing,
  renames: Renames,
  reported: readonly Change[]
): UnexplainedInDocument {
  const { older, newer } = comparing
  const [was, is] = [older.pkg.app, newer.pkg.app]
  // An app that came or went is reported, and so is a document that cannot be read.
  if (was === undefined || is === undefined || was.document.equals(is.document)) return { changes: [], files: [] }
  if (older.document === undefined || newer.document === undefined) return { changes: [], files: [] }
  let remains: readonly [DocumentRemains, DocumentRemains]
  try {
    remains = [
      documentRemains(documentIn(was.document, older.pkg)),
      documentRemains(documentIn(is.document, newer.pkg))
    ]
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { changes: [], files: [is.documentName] }
  }
  const edits = reported.filter(({ noise }) => noise !== true)
  const reasons = {
    edited: edits.some(({ area }) => area === 'screens' || area === 'data' || area === 'environment'),
    otherStudio: comparing.otherStudio
  }
  const [before, after] = remains
  const files = new Set<string>()
  for (const file of differingControls(remains[0].controls, remains[1].controls, renames, reasons)) files.add(file)
  for (const file of unreadJson(before, after)) files.add(file)
  for (const file of wholeFiles(before, after, reasons)) files.add(file)
  for (const file of parted(before, after, reasons, edits)) files.add(file)
  if (orderDiffers(before, after, renames, reported)) files.add('Index of screens and components')
  for (const file of sourceFiles(before, after, older, newer)) files.add(file)
  return {
    changes: [...fileChanges('app', remains[0].others, remains[1].others, ({ name }) => name)],
    files: [...files]
  }
}

function* unreadJson(older: DocumentRemains, newer: DocumentRemains): Generator<string> {
  for (const [key, is] of newer.json) {
    const was = older.json.get(key)
    if (was !== undefined && differsUnread(was, is)) yield is.name
  }
}

/** Files of a control come and go with it. */
function* wholeFiles(
  { whole: older }: DocumentRemains,
  { whole: newer }: DocumentRemains,
  { edited, otherStudio }: Reasons
): Generator<string> {
  // Types of what controls show follow from formulas and data.
  const follows = (key: string): boolean => key === 'references/dynamictypes.json' && (edited || otherStudio)
  const isControl = (key: string): boolean => /^(controls|components|apptests) /.test(key)
  for (const key of new Set([...older.keys(), ...newer.keys()])) {
    const [was, is] = [older.get(key), newer.get(key)]
    const alone = was === undefined || is === undefined
    if ((alone && isControl(key)) || was?.digest === is?.digest || follows(key)) continue
    yield is?.name ?? was?.name ?? key
  }
}

/** Lists of the references that the app's own JSON has as well. */
const REFERENCES = /^Local(?:Connection|Database)References$/

function* parted(
  { parts: older }: DocumentRemains,
  { parts: newer }: DocumentRemains,
  { edited, otherStudio }: Reasons,
  edits: readonly Change[]
): Generator<string> {
  const names = new Set(edits.filter(({ area }) => area === 'data').map(({ path }) => path[0]))
  const isMoved = edits.some(({ area }) => area === 'environment')
  const isBound = isMoved || names.size > 0 || edits.some(({ area }) => area === 'resources')
  const isExplained = ({ name, kind }: Differing): boolean => {
    const entry = /^[^/]*\/(\S*) (.*)$/s.exec(name)
    if (REFERENCES.test(name)) return isBound || edited
    // Every build of the Studio has fields, flags and templates of its own.
    if (entry === null) return otherStudio && (kind !== 'changed' || name.startsWith('AppPreviewFlagsKey'))
    const [, type, called = ''] = entry
    if (type === 'template') return otherStudio || (edited && kind !== 'changed')
    if (type === 'schema') return edited
    if (kind === 'changed') return isMoved || names.has(called)
    // Samples come and go with the controls that show them.
    return names.has(called) || (edited && (type === 'StaticDataSourceInfo' || type === 'media'))
  }
  for (const key of new Set([...older.keys(), ...newer.keys()])) {
    const [was, is] = [older.get(key), newer.get(key)]
    if (differing(was?.parts ?? new Map(), is?.parts ?? new Map()).some(one => !isExplained(one)))
      yield is?.name ?? was?.name ?? key
  }
}

/** Numbers that changed while everything stayed in its place. */
function orderDiffers(
  { order: older }: DocumentRemains,
  { order: newer }: DocumentRemains,
  renames: Renames,
  reported: readonly Change[]
): boolean {
  const was = new Map([...older].map(([name, index]) => [renames.get(name) ?? name, index]))
  if (was.size !== newer.size || [...newer.keys()].some(name => !was.has(name))) return false
  if (reported.some(({ area, kind, path }) => area === 'screens' && kind === 'moved' && path.length === 1)) return false
  return [...newer].some(([name, index]) => valueDigest(index) !== valueDigest(was.get(name)))
}

/** Sources say again what the controls say. Where they do, what changed in them is reported already. */
function* sourceFiles(
  { sources: older }: DocumentRemains,
  { sources: newer }: DocumentRemains,
  was: Side,
  is: Side
): Generator<string> {
  const changed = [...new Set([...older.keys(), ...newer.keys()])].filter(
    key => older.get(key)?.digest !== newer.get(key)?.digest
  )
  if (changed.length === 0) return
  const [before, after] = [was.document?.sources(), is.document?.sources()]
  const unread = (before === undefined && older.size > 0) || (after === undefined && newer.size > 0)
  const odd = new Set(
    [was, is]
      .flatMap(({ document }) => (document === undefined ? [] : [...disagreements(document)]))
      .map(({ file }) => file.toLowerCase())
  )
  const topsIn = (tops: typeof before, file: string): string =>
    valueDigest((tops ?? []).filter(top => top.file.toLowerCase() === file).map(top => plain(top)))
  for (const key of changed) {
    const name = (newer.get(key) ?? older.get(key))?.name ?? key
    const untold = older.has(key) && newer.has(key) && topsIn(before, key) === topsIn(after, key)
    if (unread || odd.has(key) || untold) yield name
  }
}

type Node = NonNullable<ReturnType<NonNullable<Side['document']>['sources']>>[number]['children'][number]

const plain = ({ name, type, properties, children }: Node): unknown => ({
  name,
  type,
  properties: [...properties].sort(([one], [other]) => (one < other ? -1 : 1)),
  children: children.map(plain)
})

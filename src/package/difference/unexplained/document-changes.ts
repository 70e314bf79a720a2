import { ActionError } from '../../../base/errors.ts'
import { boundedText } from '../../bounded-text.ts'
import { valueDigest } from '../../content-digest/canonical.ts'
import { textAt } from '../../json-text.ts'
import type { Comparing } from '../comparing.ts'
import type { Change } from '../difference.ts'
import { fileChanges } from '../files.ts'
import type { Texts } from '../texts.ts'
import type { Renames } from '../formula-names.ts'
import { documentIn } from '../same-files.ts'
import { differingControls, type Reasons } from './control-remains.ts'
import { type DocumentRemains, documentRemains } from './document-files.ts'
import { differing, type Differing, type Parts } from './document-json.ts'
import { mayHideDifference } from './json-remains.ts'
import { sourceChanges } from './source-changes.ts'

/** What differs in two documents besides what is reported: changes that can be named, and files that differ otherwise. */
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
  // An added or removed app is reported elsewhere, and so is a document that cannot be read.
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
  const parts = partDifferences(before, after, reasons, edits, comparing.texts)
  for (const file of parts.files) files.add(file)
  if (orderDiffers(before, after, renames, reported)) files.add('Index of screens and components')
  const sources = sourceChanges(before.sources, after.sources, [older.document, newer.document], {
    renames,
    reported: edits,
    otherStudio: comparing.otherStudio
  })
  for (const file of sources.files) files.add(file)
  return {
    changes: [
      ...sources.changes,
      ...parts.changes,
      ...[...fileChanges('app', before.others, after.others, ({ name }) => name)].map(change => ({
        ...change,
        subject: subjectOf(change.path[0] ?? '')
      }))
    ],
    files: [...files]
  }
}

/** What a file is that Studio does not write for every app. */
function subjectOf(name: string): string {
  if (/\.[cm]?js$/i.test(name)) return 'script'
  return /^resources[/]controls[/]/i.test(name) ? 'file of a code component' : 'file'
}

function* unreadJson(older: DocumentRemains, newer: DocumentRemains): Generator<string> {
  for (const [key, is] of newer.json) {
    const was = older.json.get(key)
    if (was !== undefined && mayHideDifference(was, is)) yield is.name
  }
}

/** Files that are compared as a whole. A file that belongs to a control is added and removed with it. */
function* wholeFiles(
  { whole: older }: DocumentRemains,
  { whole: newer }: DocumentRemains,
  { edited, otherStudio }: Reasons
): Generator<string> {
  // The types of what controls show are derived from formulas and data.
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

function partDifferences(
  { parts: older }: DocumentRemains,
  { parts: newer }: DocumentRemains,
  { edited, otherStudio }: Reasons,
  edits: readonly Change[],
  texts: Texts
): UnexplainedInDocument {
  const names = new Set(edits.filter(({ area }) => area === 'data').map(({ path }) => path[0]))
  const isMoved = edits.some(({ area }) => area === 'environment')
  const isBound = isMoved || names.size > 0 || edits.some(({ area }) => area === 'resources')
  const settings = new Set(edits.filter(({ area }) => area === 'app').map(({ path }) => path[0]))
  const isExplained = ({ name, kind }: Differing, was: unknown, is: unknown): boolean => {
    const entry = ENTRY.exec(name)
    if (REFERENCES.test(name)) return isBound || edited
    if (kind !== 'changed' && settings.has(name)) return true
    // Each build of Studio has fields, flags and templates of its own.
    if (entry === null) return otherStudio && (kind !== 'changed' || name.startsWith('AppPreviewFlagsKey'))
    const [, , type, called = ''] = entry
    if (type === 'template') return otherStudio || (edited && kind !== 'changed')
    if (type === 'schema') return edited
    // An entry that leads elsewhere; what else it holds is not reported as an address.
    if (kind === 'changed') return names.has(called) || (isMoved && addressOf(was) !== addressOf(is))
    // Sample data is added and removed with the controls that show it, and files are reported; links are in no other place.
    return (
      names.has(called) || (edited && (type === 'StaticDataSourceInfo' || (type === 'media' && !isLink(was ?? is))))
    )
  }
  const changes: Change[] = []
  const files: string[] = []
  for (const key of new Set([...older.keys(), ...newer.keys()])) {
    const [was, is] = [older.get(key), newer.get(key)]
    const [before, after]: readonly Parts[] = [was?.parts ?? new Map(), is?.parts ?? new Map()]
    let left = false
    for (const one of differing(before ?? new Map(), after ?? new Map())) {
      const [from, to] = [before?.get(one.name), after?.get(one.name)]
      const change = namedChange(one, from, to, texts)
      const explained = isExplained(one, from, to)
      if (change !== undefined && (isCodeComponent(one) || !explained)) changes.push(change)
      else if (!explained) left = true
    }
    if (left) files.push(is?.name ?? was?.name ?? key)
  }
  return { changes, files }
}

/** `PcfTemplates/template contoso_Pad`: list, type and name of an entry. */
const ENTRY = /^([^/]*)\/(\S*) (.*)$/s

const addressOf = (entry: unknown): string =>
  valueDigest(['DatasetName', 'TableName', 'LogicalName'].map(field => textAt(entry, field)))

/** Whether a medium is no file of the app, but a link. Samples of Studio's own controls have paths without a host. */
const isLink = (entry: unknown): boolean =>
  textAt(entry, 'ResourceKind') === 'Uri' && !/^\/(?![\\/])/.test(textAt(entry, 'Path') ?? '')

const linkIn = (entry: unknown): string | undefined => (isLink(entry) ? textAt(entry, 'Path') : undefined)

/** Code components are listed beside the templates of Studio's own controls. */
const isCodeComponent = ({ name }: Differing): boolean => name.startsWith('PcfTemplates/template ')

/** The change of an entry that can be named: a code component, or an entry in the list of media. */
function namedChange(differs: Differing, was: unknown, is: unknown, texts: Texts): Change | undefined {
  const [, , type, name = ''] = ENTRY.exec(differs.name) ?? []
  const about = { area: 'data', kind: differs.kind, path: [boundedText(name, LONGEST_NAME)] } as const
  if (type === 'media') return { ...about, subject: 'media', ...texts.changed(linkIn(was), linkIn(is)) }
  if (!isCodeComponent(differs)) return undefined
  const [before, after] = [versionIn(was), versionIn(is)]
  return {
    ...about,
    subject: 'code component',
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after })
  }
}

const LONGEST_NAME = 200

/** Templates with the same name are nested in pairs, of which the last one counts. */
function versionIn(templates: unknown): string | undefined {
  const version = Array.isArray(templates) ? textAt(templates.at(-1), 'Version') : undefined
  return version === undefined ? undefined : boundedText(version, LONGEST_NAME)
}

/** Whether the numbers changed although everything stayed in its place. */
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

import { isObject } from '../base/objects.ts'
import { listed, plainText, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { OverBudget } from './budget.ts'
import { nameAt, safeMap, textAt, valueAt } from './json-text.ts'
import type { Reading } from './reading.ts'

const APPS = 'Microsoft.PowerApps/apps/'

/** A file of the app other than its document: logo, icons, identity. */
export interface AppFile {
  /** File name without the `N<guid>-` that each export generates: `logoSmallFile`, `identity.json`, `small.png`. */
  readonly role: string
  /** Full path in the archive. */
  readonly name: string
  readonly bytes: Buffer
}

/** The canvas app of a package. */
export interface AppPart {
  /** Name of its folder: a decimal number that can exceed 2^53, and is therefore a string. */
  readonly folder: string
  /** `appDefinitionTemplate` of the app's JSON. */
  readonly template: Record<string, unknown>
  /** The whole JSON. */
  readonly file: Record<string, unknown>
  /** Full path of that JSON in the archive. */
  readonly fileName: string
  readonly displayName: string
  /** `properties.appVersion`: when the exported version was saved. */
  readonly version?: string
  /** By the app's local reference id, which is stable across exports. The `id` of a reference is a resource key. */
  readonly connectionReferences: Readonly<Record<string, Record<string, unknown>>>
  /** Full path of the document in the archive. */
  readonly documentName: string
  /** The bytes of the `.msapp`. */
  readonly document: Buffer
  /** The other files that the app's JSON refers to. Files of earlier exports are ignored, with a warning. */
  readonly files: readonly AppFile[]
}

/**
 * Reads the app. Nothing links the app's resource to its folder. If there are several folders (a repository can contain
 * those of earlier exports), the app is the one with the display name of the resource.
 *
 * @returns `undefined`, with a warning, if no folder contains an app
 * @throws ActionError if the app's document cannot be determined
 */
export function readApp(reading: Reading, displayName: string): AppPart | undefined {
  const chosen = candidateNamed(reading, displayName)
  if (chosen === undefined) {
    reading.warnings.push(`The manifest lists the app ${quoted(displayName)}, but no folder below ${APPS} contains it.`)
    return undefined
  }
  reading.claim([chosen.name])
  const app = readParts(reading, chosen)
  reportStrays(reading, app.folder)
  return app
}

interface Candidate {
  readonly folder: string
  readonly name: string
  readonly file: Record<string, unknown>
  readonly template: Record<string, unknown>
  readonly displayName: string
}

function foldersOf(reading: Reading): string[] {
  const folders = reading.left(APPS).map(name => name.slice(APPS.length).split('/'))
  return [...new Set(folders.filter(parts => parts.length > 1).map(([folder]) => folder ?? ''))]
}

/** The first app with that name, or else the first readable app. If none is readable, throws the first error. */
function candidateNamed(reading: Reading, displayName: string): Candidate | undefined {
  let first: Candidate | undefined
  let fault: ActionError | undefined
  for (const folder of foldersOf(reading)) {
    try {
      const app = candidateIn(reading, folder)
      if (app?.displayName === displayName) return app
      first ??= app
    } catch (error) {
      if (!(error instanceof ActionError) || error instanceof OverBudget) throw error
      fault ??= error
    }
  }
  if (first === undefined && fault !== undefined) throw fault
  return first
}

function candidateIn(reading: Reading, folder: string): Candidate | undefined {
  const name = reading.find(`${APPS}${folder}/${folder}.json`)
  if (name === undefined) return undefined
  const file = reading.parse(name, reading.archive.read(name))
  const template = valueAt(file, 'appDefinitionTemplate')
  if (!isObject(file) || !isObject(template)) throw malformed(reading, name, 'it has no "appDefinitionTemplate"')
  const refuse = (why: string): ActionError => malformed(reading, name, why)
  const displayName = nameAt(template, ['properties', 'displayName'], refuse) ?? ''
  return { folder, name, file, template, displayName }
}

function readParts(reading: Reading, { folder, name, file, template, displayName }: Candidate): AppPart {
  const documentName = findDocument(reading, folder, name, template)
  const version = nameAt(template, ['properties', 'appVersion'], why => malformed(reading, name, why))
  return {
    folder,
    template,
    file,
    fileName: name,
    displayName,
    ...(version === undefined ? {} : { version }),
    connectionReferences: referencesOf(template),
    documentName,
    document: reading.take(documentName),
    files: readFiles(reading, folder, file)
  }
}

function referencesOf(template: Record<string, unknown>): Record<string, Record<string, unknown>> {
  const references = valueAt(template, 'properties', 'connectionReferences')
  const entries = isObject(references) ? Object.entries(references) : []
  return safeMap(entries.filter((entry): entry is [string, Record<string, unknown>] => isObject(entry[1])))
}

/** The resource key of the flow that a connection reference calls: `parameterHints.workflowName.value`. */
export const flowKeyOf = (reference: Readonly<Record<string, unknown>>): string | undefined =>
  textAt(reference, 'parameterHints', 'workflowName', 'value')

/** The app's document according to its JSON: `/<folder>/N<guid>-document.msapp`, relative to the folder of all apps. */
export function documentPathOf(template: Record<string, unknown>): string | undefined {
  const value = textAt(template, 'properties', 'appUris', 'documentUri', 'value')
  return value === undefined ? undefined : APPS + value.replaceAll('\\', '/').replace(/^\/+/, '')
}

/**
 * Follows the link in the app's JSON, because a folder in a repository can also contain the documents of earlier exports.
 * If the link is broken (a document renamed by hand, seen in a published package), uses the document if there is only one.
 */
function findDocument(reading: Reading, folder: string, name: string, template: Record<string, unknown>): string {
  const path = documentPathOf(template)
  const linked = path === undefined ? undefined : reading.find(path)
  if (linked !== undefined) return linked
  const documents = reading.left(`${APPS}${folder}/`).filter(file => /\.msapp$/i.test(file))
  const [only] = documents
  if (only === undefined || documents.length > 1)
    throw malformed(
      reading,
      name,
      only === undefined
        ? `the app's document ${quoted(path ?? '.msapp')} is missing`
        : `the app's document ${quoted(path ?? '.msapp')} is missing, and there are several candidates: ${listed(documents.map(quoted), 5)}`
    )
  reading.warnings.push(
    `The app's document is not at ${quoted(path ?? '')}, where its JSON says it is. ${quoted(only)} is used instead.`
  )
  return only
}

function readFiles(reading: Reading, folder: string, file: Record<string, unknown>): AppFile[] {
  const ends = lastPartsIn(file)
  return reading
    .left(`${APPS}${folder}/`)
    .filter(name => ends.has(lastPart(name).toLowerCase()))
    .map(name => ({ role: roleOf(lastPart(name)), name, bytes: reading.take(name) }))
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Repeated prefixes were seen in real packages. */
const roleOf = (fileName: string): string =>
  fileName.replace(/^(N[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-){1,20}/i, '')

/** The file names, in lower case, of all paths in a JSON value. The fields that link to files have changed over the years. */
function lastPartsIn(root: unknown): Set<string> {
  const parts = new Set<string>()
  const open: unknown[] = [root]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'string' && value.includes('/')) parts.add(lastPart(value).toLowerCase())
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) open.push(inner)
  }
  return parts
}

function reportStrays(reading: Reading, folder: string): void {
  const strays = reading.left(APPS)
  if (strays.length === 0) return
  reading.claim(strays)
  const folderOf = (name: string): string => name.slice(APPS.length).split('/')[0] ?? ''
  const beside = strays.filter(name => folderOf(name) === folder)
  const others = new Set(strays.map(folderOf).filter(other => other !== folder))
  if (beside.length > 0)
    reading.warnings.push(
      `${beside.length === 1 ? '1 file' : `${beside.length} files`} in the app's folder, possibly left over from earlier exports, ${beside.length === 1 ? 'is' : 'are'} not part of the app and ignored.`
    )
  for (const other of others)
    reading.warnings.push(`The folder ${quoted(APPS + other)} does not belong to a listed app and is ignored.`)
}

const malformed = (reading: Reading, file: string, why: string): ActionError =>
  new ActionError({
    doing: `read ${plainText(file)} in ${reading.what}`,
    why,
    remedy: 'The package was changed after its export. Export it again.'
  })

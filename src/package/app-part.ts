import { isObject } from '../base/objects.ts'
import { listed, plainText, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { OverBudget } from './budget.ts'
import { safeMap, textAt, valueAt } from './json-text.ts'
import type { Reading } from './reading.ts'

const APPS = 'Microsoft.PowerApps/apps/'

/** A file of the app beside its document: logo, icons, identity. */
export interface AppFile {
  /** File name without the `N<guid>-` every export makes anew: `logoSmallFile`, `identity.json`, `small.png`. */
  readonly role: string
  /** Name in the archive, with all folders. */
  readonly name: string
  readonly bytes: Buffer
}

/** The canvas app of a package. */
export interface AppPart {
  /** Name of its folder: a decimal number beyond 2^53, therefore text. */
  readonly folder: string
  /** `appDefinitionTemplate` of the app's JSON. */
  readonly template: Record<string, unknown>
  /** The whole JSON. */
  readonly file: Record<string, unknown>
  /** Name of that JSON in the archive, with all folders. */
  readonly fileName: string
  readonly displayName: string
  /** `properties.appVersion`, the moment the exported version was saved. */
  readonly version?: string
  /** By the app's local reference id, which stays the same over exports. `id` of a reference is a resource key. */
  readonly connectionReferences: Readonly<Record<string, Record<string, unknown>>>
  /** Name of the document in the archive, with all folders. */
  readonly documentName: string
  /** The `.msapp`, as it is in the package. */
  readonly document: Buffer
  /** What else the app's JSON refers to; files of earlier exports are left out and become a warning. */
  readonly files: readonly AppFile[]
}

/**
 * Reads the app. Nothing ties the app's resource to its folder, so with several folders (git keeps those of earlier
 * exports) it is the one whose app has the resource's display name.
 *
 * @returns `undefined`, with a warning, when no folder holds an app
 * @throws ActionError when the app's document cannot be told
 */
export function readApp(reading: Reading, displayName: string): AppPart | undefined {
  const chosen = candidateNamed(reading, displayName)
  if (chosen === undefined) {
    reading.warnings.push(`The app ${quoted(displayName)} is listed, but no folder below ${APPS} holds one.`)
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

/** The first app of that name; else the first one that is whole; else what is wrong with the first one is thrown. */
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
  return { folder, name, file, template, displayName: textAt(template, 'properties', 'displayName') ?? '' }
}

function readParts(reading: Reading, { folder, name, file, template, displayName }: Candidate): AppPart {
  const documentName = findDocument(reading, folder, name, template)
  const version = textAt(template, 'properties', 'appVersion')
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

/** `parameterHints.workflowName.value` of a connection reference: the resource key of the flow that the app calls. */
export const flowKeyOf = (reference: Readonly<Record<string, unknown>>): string | undefined =>
  textAt(reference, 'parameterHints', 'workflowName', 'value')

/** Where the app's JSON says its document is: `/<folder>/N<guid>-document.msapp`, relative to the apps' folder. */
export function documentPathOf(template: Record<string, unknown>): string | undefined {
  const value = textAt(template, 'properties', 'appUris', 'documentUri', 'value')
  return value === undefined ? undefined : APPS + value.replaceAll('\\', '/').replace(/^\/+/, '')
}

/**
 * Never by name alone while the JSON's link holds: folders kept in git hold the documents of earlier exports as well.
 * Where it dangles (a document renamed by hand, seen in a published package), the only document there is must be it.
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
        : `the app's document ${quoted(path ?? '.msapp')} is missing, and it could be any of ${listed(documents.map(quoted), 5)}`
    )
  reading.warnings.push(
    `The app's document is not where its JSON says (${quoted(path ?? '')}); ${quoted(only)} is taken.`
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

/** More than one prefix was seen in real packages. */
const roleOf = (fileName: string): string =>
  fileName.replace(/^(N[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-)+/i, '')

/** The last parts, in lower case, of all paths in a JSON value. Which fields link to files has changed over the years. */
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
      `${beside.length} file${beside.length === 1 ? '' : 's'} in the app's folder belong to no part of it (left over from earlier exports?) and are left out.`
    )
  for (const other of others)
    reading.warnings.push(`The folder ${quoted(APPS + other)} belongs to no listed app and is left out.`)
}

const malformed = (reading: Reading, file: string, why: string): ActionError =>
  new ActionError({
    doing: `read ${plainText(file)} in ${reading.what}`,
    why,
    remedy: 'The package was changed after its export: export it again.'
  })

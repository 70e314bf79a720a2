import { isObject } from '../../base/objects.ts'
import type { AppPackage } from '../app-package.ts'
import { appValues } from '../content-digest/app-content.ts'
import { contentDigest } from '../content-digest/content-digest.ts'
import { flowValues } from '../content-digest/flow-content.ts'
import { labelsOf, namesOf } from '../content-digest/labels.ts'
import type { AppDocument } from '../document/document.ts'
import { openArchive } from '../archive.ts'
import { DOCUMENT_LIMITS } from '../document/read-document.ts'
import { isSourceFile, SOURCE_FOLDER } from '../document/source-files.ts'
import { safeMap } from '../json-text.ts'
import { displayNameOf, kindOf } from '../resource.ts'
import { FileNames } from './file-names.ts'
import { formulasText } from './formulas-text.ts'

/** Name of the file that lists all others, and the digest of the content. */
export const CONTENTS_FILE = 'contents.json'

/** Raised when the same content gives other files. */
const FORM = 1

/** The readable form of a package: texts by path, separated by `/`. */
export type UnpackedTree = ReadonlyMap<string, string>

/**
 * A package as files for a person and for git: its resources, the connections it asks for, flow definitions, formulas,
 * sources, data sources. Two exports with the same content give the same files: times, ids of one export and everything
 * else that `contentDigest` ignores are left out. It is for reading; nothing can be imported from it.
 *
 * @param document absent for a package without an app
 */
export function unpackedTree(pkg: AppPackage, document: AppDocument | undefined): UnpackedTree {
  const names = namesOf(pkg, new Map())
  const labels = labelsOf(pkg, names)
  const tree = new Map<string, string>()
  const flowNames = new FileNames()
  tree.set('connections.json', json(connectionsOf(pkg)))
  for (const flow of pkg.flows.toSorted((one, other) => compare(one.displayName, other.displayName)))
    tree.set(`flows/${flowNames.of(flow.displayName, '.json')}`, json(flowValues(flow, labels)))
  const { app } = pkg
  if (app !== undefined) tree.set('app/settings.json', json(appValues(app)))
  if (app !== undefined && document !== undefined) addDocument(tree, app.document, document)
  const content = contentDigest({ pkg, ...(document === undefined ? {} : { document }) }).whole
  const files = [...tree.keys()].sort(compare)
  return new Map([
    [
      CONTENTS_FILE,
      json({
        form: FORM,
        content,
        kind: pkg.kind,
        name: names.of(pkg.rootKey),
        resources: resourcesOf(pkg),
        files
      })
    ],
    ...files.map((path): [string, string] => [path, tree.get(path) ?? ''])
  ])
}

function addDocument(tree: Map<string, string>, bytes: Buffer, document: AppDocument): void {
  const formulaNames = new FileNames()
  for (const node of document.nodes) tree.set(`app/formulas/${formulaNames.of(node.name, '.txt')}`, formulasText(node))
  tree.set(
    'app/document.json',
    json({
      settings: safeMap(document.settings),
      codeComponents: document.codeComponents,
      media: document.media.toSorted((one, other) => compare(one.name, other.name))
    })
  )
  tree.set('app/data-sources.json', json(document.dataSources.toSorted((one, other) => compare(one.name, other.name))))
  const sourceNames = new FileNames()
  const archive = openArchive(bytes, 'the document of the app', DOCUMENT_LIMITS, { leadingSeparator: true })
  for (const name of document.files.filter(isSourceFile).sort(compare))
    tree.set(
      `app/sources/${sourceNames.of(name.slice(SOURCE_FOLDER.length).replace(/\.pa\.yaml$/i, ''), '.pa.yaml')}`,
      archive.read(name).toString('utf8').replaceAll('\r\n', '\n')
    )
}

/** The connections that the package asks for, without the names of those at the source. */
function connectionsOf(pkg: AppPackage): object[] {
  const found = new Map<string, object>()
  for (const [key, resource] of Object.entries(pkg.resources)) {
    if (kindOf(resource) !== 'connection') continue
    const connectorKey = (resource.dependsOn ?? []).find(
      other => pkg.resources[other] !== undefined && kindOf(pkg.resources[other]) === 'connector'
    )
    const connector = connectorKey === undefined ? undefined : pkg.resources[connectorKey]
    const name = connector === undefined ? displayNameOf(resource, key) : displayNameOf(connector, connectorKey ?? key)
    found.set(name, { connector: connector?.name ?? undefined, name })
  }
  return [...found].sort(([one], [other]) => compare(one, other)).map(([, value]) => value)
}

const resourcesOf = (pkg: AppPackage): object[] =>
  Object.entries(pkg.resources)
    .filter(([, resource]) => kindOf(resource) !== 'connection')
    .map(([key, resource]) => ({
      kind: kindOf(resource),
      name: displayNameOf(resource, key),
      connector: kindOf(resource) === 'connector' ? (resource.name ?? undefined) : undefined
    }))
    .sort((one, other) => compare(`${one.kind} ${one.name}`, `${other.kind} ${other.name}`))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** JSON on several lines with sorted keys, so that the same value is the same text. */
const json = (value: unknown): string => `${JSON.stringify(value, sortedKeys, 2)}\n`

const sortedKeys = (_: string, value: unknown): unknown =>
  isObject(value) ? safeMap(Object.entries(value).sort(([one], [other]) => compare(one, other))) : value

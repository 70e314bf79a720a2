import { readPackage } from '../../src/package/app-package.ts'
import { compare, type CompareOptions, type Side } from '../../src/package/difference/compare.ts'
import type { Change, Difference } from '../../src/package/difference/difference.ts'
import type { AppDocument, ControlNode, TopNode } from '../../src/package/document/document.ts'
import { documentZip } from './sample-document.ts'
import {
  FLOW_FOLDER,
  type PackageFiles,
  sampleDefinition,
  sampleManifest,
  samplePackage,
  sampleResources,
  zipped
} from './sample-package.ts'

/** The sample package, read, with some of its files changed. */
export const side = (changes: PackageFiles = {}, document?: AppDocument): Side => ({
  pkg: readPackage(zipped(samplePackage(changes)), 'the package'),
  ...(document === undefined ? {} : { document })
})

/** The sample package with another manifest. */
export const withResources = (change: (resources: ReturnType<typeof sampleResources>) => void): Side => {
  const resources = sampleResources()
  change(resources)
  return side({ 'manifest.json': sampleManifest(resources) })
}

type Json = Record<string, unknown>

/** What a test changes in the flow of the sample package. */
export interface SampleFlow {
  readonly file: Json
  readonly properties: Json
  readonly definition: Json
  readonly actions: Record<string, Json>
}

/** The sample package with another flow. */
export const withFlow = (change: (flow: SampleFlow) => void): Side => {
  const file = structuredClone(sampleDefinition())
  const properties = file['properties'] as Json
  const definition = properties['definition'] as Json
  change({ file, properties, definition, actions: definition['actions'] as Record<string, Json> })
  return side({ [`${FLOW_FOLDER}/definition.json`]: file })
}

/** A document as its reader would give it. */
export const documentOf = (
  parts: Partial<AppDocument> & { readonly nodes?: readonly TopNode[] } = {}
): AppDocument => ({
  version: '1.349',
  settings: new Map(),
  nodes: [],
  sources: () => undefined,
  dataSources: [],
  codeComponents: [],
  media: [],
  texts: [],
  files: [],
  faults: [],
  ...parts
})

/** A document that holds nothing but screens. */
export const screens = (...nodes: readonly TopNode[]): AppDocument => documentOf({ nodes })

/** `Label1: label`, its formulas, its children. */
export const control = (
  named: string,
  formulas: Readonly<Record<string, string>> = {},
  children: readonly ControlNode[] = []
): ControlNode => {
  const [name = '', type = 'label'] = named.split(': ')
  return { kind: 'control', name, type, properties: new Map(Object.entries(formulas)), children }
}

export const screen = (
  name: string,
  children: readonly ControlNode[] = [],
  formulas: Readonly<Record<string, string>> = {},
  kind: TopNode['kind'] = 'screen'
): TopNode => ({
  kind,
  name,
  type: kind,
  file: `Controls/${name}.json`,
  properties: new Map(Object.entries(formulas)),
  children
})

let count = 0

/** Compares two documents in else equal packages. Their bytes differ, or nobody would look inside. */
export function compareDocuments(older: AppDocument, newer: AppDocument, options?: CompareOptions): Difference {
  const { pkg } = side()
  const app = pkg.app
  if (app === undefined) throw new Error('the sample package has an app')
  count += 1
  const holding = (sum: string): Side['pkg'] => ({
    ...pkg,
    app: { ...app, document: documentZip({ 'checksum.json': sum }) }
  })
  return compare(
    { pkg: holding('one'), document: older },
    { pkg: holding(`another ${count}`), document: newer },
    options
  )
}

/** A change in one line: `changed formula [Screen1 > Label1 > Text] "a" => "b"`. */
export function changeLine({ kind, subject, path, before, after, premium, noise }: Change): string {
  const texts = [before, after].map(text => (text === undefined ? '' : JSON.stringify(text)))
  const marks = `${premium === true ? ' premium' : ''}${noise === true ? ' noise' : ''}`
  const arrow = before === undefined && after === undefined ? '' : ` ${texts[0]} => ${texts[1]}`
  return `${kind} ${subject} [${path.join(' > ')}]${arrow}${marks}`
}

/** All changes, one a line, those of the areas asked for. */
export const changeLines = ({ changes }: Difference, ...areas: readonly string[]): string[] =>
  changes.filter(({ area }) => areas.length === 0 || areas.includes(area)).map(changeLine)

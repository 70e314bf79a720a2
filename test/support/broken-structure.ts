import { openArchive, writeArchive } from '../../src/package/archive.ts'
import { readPackage } from '../../src/package/app-package.ts'
import { inspectFile } from '../../src/package/inspect.ts'
import type { Finding } from '../../src/package/rules/finding.ts'
import { runRules } from '../../src/package/rules/run-rules.ts'
import { STRUCTURE_RULES } from '../../src/package/rules/structure-rules.ts'
import { rawZip } from './raw-zip.ts'
import {
  APP_FOLDER,
  APP_JSON_NAME,
  APP_KEY,
  CONNECTION_KEY,
  CONNECTOR_KEY,
  DOCUMENT_NAME,
  FLOW_FOLDER,
  FLOW_KEY,
  type PackageFiles,
  FLOW_REFERENCE,
  SQL_REFERENCE,
  sampleAppJson,
  sampleDefinition,
  sampleDocument,
  sampleManifest,
  samplePackage,
  sampleResources,
  zipped
} from './sample-package.ts'

export const OTHER_KEY = '0e000000-0000-4000-8000-00000000000a'
export const DEFINITION_NAME = `${FLOW_FOLDER}/definition.json`
export const FLOW_MANIFEST_NAME = 'Microsoft.Flow/flows/manifest.json'

/** Everything that the structural rules say of a package. */
export function structureOf(bytes: Buffer): Finding[] {
  const what = 'the package "a.zip"'
  const { document } = inspectFile(bytes, what)
  return runRules({ pkg: readPackage(bytes, what), archive: openArchive(bytes, what), document }, STRUCTURE_RULES)
}

/** The same of the sample package with some of its files changed. */
export const structureWith = (changes: PackageFiles): Finding[] => structureOf(zipped(samplePackage(changes)))

type Fields = Record<string, unknown>

/** The sample's manifest with fields of one resource changed, `undefined` takes one out; more resources at its end. */
export function withResource(key: string, fields: Fields, more: Record<string, Fields> = {}): PackageFiles {
  const resources = sampleResources()
  return { 'manifest.json': sampleManifest({ ...resources, [key]: { ...resources[key], ...fields }, ...more }) }
}

/** The sample's definition with fields of its `properties` changed. */
export function withProperties(changes: Fields): PackageFiles {
  const definition = sampleDefinition()
  const properties = definition['properties']
  return { [DEFINITION_NAME]: { ...definition, properties: { ...(properties as Fields), ...changes } } }
}

/** The sample's definition with its triggers or actions changed. */
export function withWorkflow(changes: Fields): PackageFiles {
  const { definition } = sampleDefinition()['properties'] as { definition: Fields }
  return withProperties({ definition: { ...definition, ...changes } })
}

/** A connector as exports list it. */
export const connector = (name: string): Fields => ({ ...sampleResources()[CONNECTOR_KEY], id: `/x/${name}`, name })

/** The sample's entries, to be written as no exporter would. */
export const sampleEntries = (): { name: string; bytes: Uint8Array | string }[] =>
  Object.entries(samplePackage()).map(([name, value]) => ({
    name,
    bytes: value instanceof Uint8Array || typeof value === 'string' ? value : JSON.stringify(value)
  }))

/** A document whose `checksum.json` lists some files. */
export const documentListing = (names: readonly string[]): Buffer => {
  const sums = Object.fromEntries(names.map(name => [name, 'C6_AAAA']))
  return writeArchive(
    [
      { name: 'Header.json', bytes: Buffer.from('{"DocVersion":"1.349"}') },
      { name: 'Properties.json', bytes: Buffer.from('{}') },
      { name: 'checksum.json', bytes: Buffer.from(JSON.stringify({ ServerPerFileChecksums: sums })) }
    ],
    new Date(0)
  )
}

/** An action that holds a text. */
export const compose = (inputs: string): Fields => ({ type: 'Compose', inputs, runAfter: {} })

const manifestOf = (changes: Fields): PackageFiles => ({ 'manifest.json': { ...sampleManifest(), ...changes } })
/** Changed files in their places, the manifest at the end as ever. */
const packed = (changes: PackageFiles): Buffer => {
  const { 'manifest.json': manifest, ...files } = samplePackage(changes)
  return zipped({ ...files, 'manifest.json': manifest })
}
const { [APP_KEY]: sampleApp, ...withoutApp } = sampleResources()

/** For each structural rule a package that breaks it, and no other. */
export const BROKEN: Readonly<Record<string, () => Buffer>> = {
  'manifest-schema': () => packed(manifestOf({ schema: '2.0' })),
  'manifest-fields': () => packed(manifestOf({ status: 'Succeeded' })),
  'several-apps': () =>
    packed({
      'manifest.json': sampleManifest({ ...sampleResources(), [OTHER_KEY]: { ...sampleApp, dependsOn: [] } })
    }),
  'several-roots': () => packed(withResource(FLOW_KEY, { hierarchy: 'Root' })),
  'root-not-first': () => packed({ 'manifest.json': sampleManifest({ ...withoutApp, [APP_KEY]: sampleApp }) }),
  'resource-key': () => {
    const { [CONNECTION_KEY]: connection, ...rest } = sampleResources()
    const key = CONNECTION_KEY.toUpperCase()
    return packed({ 'manifest.json': sampleManifest({ ...rest, [key]: connection }) })
  },
  'unknown-resource-type': () =>
    packed(withResource(APP_KEY, {}, { [OTHER_KEY]: { type: 'Microsoft.New/things', dependsOn: [] } })),
  'resource-fields': () => packed(withResource(CONNECTOR_KEY, { configurableBy: undefined })),
  'missing-suggested-creation-type': () => packed(withResource(CONNECTOR_KEY, { suggestedCreationType: undefined })),
  'unknown-creation-type': () => packed(withResource(CONNECTOR_KEY, { suggestedCreationType: 'Clone' })),
  'suggestion-not-offered': () => packed(withResource(CONNECTION_KEY, { suggestedCreationType: 'New' })),
  'missing-prerequisite': () => packed(withResource(FLOW_KEY, { dependsOn: [CONNECTOR_KEY, CONNECTION_KEY, 'gone'] })),
  'dependency-cycle': () => packed(withResource(CONNECTOR_KEY, { dependsOn: [CONNECTION_KEY] })),
  'unreachable-resource': () => packed(withResource(APP_KEY, {}, { [OTHER_KEY]: connector('shared_teams') })),
  'connection-connector': () => packed(withResource(CONNECTION_KEY, { dependsOn: [] })),
  'missing-app': () => {
    const files = Object.keys(samplePackage()).filter(name => name.includes(APP_FOLDER))
    return packed(Object.fromEntries(files.map(name => [name, undefined])))
  },
  'missing-app-file': () => {
    const logo = Object.keys(samplePackage()).find(name => name.endsWith('logoSmallFile')) ?? ''
    return packed({ [logo]: undefined })
  },
  'reference-not-in-document': () =>
    packed({ [DOCUMENT_NAME]: sampleDocument([SQL_REFERENCE, FLOW_REFERENCE, OTHER_KEY]) }),
  'misplaced-document': () =>
    packed({
      [DOCUMENT_NAME]: undefined,
      [`Microsoft.PowerApps/apps/${APP_FOLDER}/renamed.msapp`]: samplePackage()[DOCUMENT_NAME]
    }),
  'app-name-differs': () => packed({ [APP_JSON_NAME]: sampleAppJson({ displayName: 'Expenses of old' }) }),
  'unknown-key-in-app': () =>
    packed({
      [APP_JSON_NAME]: sampleAppJson({
        connectionReferences: {
          [SQL_REFERENCE]: { id: CONNECTOR_KEY, parameterHints: { workflowName: { value: FLOW_KEY } } },
          [FLOW_REFERENCE]: { id: CONNECTOR_KEY, sharedConnectionId: 'gone' }
        }
      })
    }),
  'app-prerequisites': () => packed(withResource(APP_KEY, { dependsOn: [FLOW_KEY, CONNECTOR_KEY] })),
  'missing-flow': () => packed({ [DEFINITION_NAME]: undefined }),
  'missing-flow-manifest': () => packed({ [FLOW_MANIFEST_NAME]: undefined }),
  'unlisted-flow': () => packed({ [FLOW_MANIFEST_NAME]: { flowAssets: { assetPaths: [] } } }),
  'surplus-flow-asset': () => packed({ [FLOW_MANIFEST_NAME]: { flowAssets: { assetPaths: [FLOW_KEY, 'gone'] } } }),
  'missing-flow-map': () => packed({ [`${FLOW_FOLDER}/connectionsMap.json`]: undefined }),
  'malformed-flow-definition': () => packed(withProperties({ definition: 'none' })),
  'flow-identity': () => packed({ [DEFINITION_NAME]: { ...sampleDefinition(), name: FLOW_KEY } }),
  'flow-name-differs': () => packed(withProperties({ displayName: 'notify' })),
  'flow-trigger': () => packed(withWorkflow({ triggers: {} })),
  'unknown-key-in-flow': () =>
    packed({ [`${FLOW_FOLDER}/connectionsMap.json`]: { shared_sql_1: 'gone' }, ...withoutConnection() }),
  'flow-prerequisites': () => packed(withResource(FLOW_KEY, { dependsOn: [CONNECTION_KEY] })),
  'flow-references': () => packed(withProperties({ connectionReferences: { ...references(), shared_teams: {} } })),
  'flow-connection-connector': () =>
    packed({
      [`${FLOW_FOLDER}/apisMap.json`]: { shared_sql_1: OTHER_KEY },
      ...withResource(FLOW_KEY, { dependsOn: [OTHER_KEY, CONNECTION_KEY] }, { [OTHER_KEY]: connector('shared_sql') })
    }),
  'flow-reference-connector': () =>
    packed(withProperties({ connectionReferences: { shared_sql_1: { id: '/x/shared_teams' } } })),
  'unknown-connection-reference': () =>
    packed(
      withWorkflow({ actions: { Send: { type: 'OpenApiConnection', inputs: { host: { connectionName: 'gone' } } } } })
    ),
  'unknown-run-after': () =>
    packed(withWorkflow({ actions: { Last: { type: 'Compose', runAfter: { First: ['Succeeded'] } } } })),
  'flow-without-connection': () =>
    packed({ [`${FLOW_FOLDER}/connectionsMap.json`]: { shared_sql_1: CONNECTOR_KEY }, ...withoutConnection() }),
  'missing-connections-parameter': () => packed(withWorkflow({ parameters: {} })),
  'flow-without-actions': () => packed(withWorkflow({ actions: {} })),
  'duplicate-action-name': () =>
    packed(withWorkflow({ actions: { Try: { type: 'Scope', actions: { Send: compose('a') } }, send: compose('b') } })),
  'long-action-name': () => packed(withWorkflow({ actions: { ['x'.repeat(81)]: compose('a') } })),
  'run-after-cycle': () =>
    packed(
      withWorkflow({
        actions: {
          One: { ...compose('a'), runAfter: { Two: ['Succeeded'] } },
          Two: { ...compose('b'), runAfter: { One: ['Succeeded'] } }
        }
      })
    ),
  'broken-expression': () => packed(withWorkflow({ actions: { Text: compose("@concat('a', 'b'") } })),
  'unknown-action-in-expression': () => packed(withWorkflow({ actions: { Text: compose("@outputs('Gone')?['x']") } })),
  'unknown-variable': () => packed(withWorkflow({ actions: { Text: compose("Dear @{variables('Name')}") } })),
  'unknown-flow-parameter': () => packed(withWorkflow({ actions: { Text: compose("@parameters('Site')") } })),
  'placeholder-in-flow': () => packed(withWorkflow({ actions: { Text: compose('https://<TENANT>.sharepoint.com') } })),
  'empty-name': () => packed(withResource(CONNECTION_KEY, { details: { iconUri: '' } })),
  'long-name': () => packed(called('x'.repeat(129))),
  'app-name-characters': () => packed(called('Expenses: new')),
  'control-characters-in-name': () => packed(called('Expenses\u202egnp')),
  'blanks-around-name': () => packed(called(' Expenses')),
  'stale-app-files': () => packed({ [`Microsoft.PowerApps/apps/${APP_FOLDER}/N1-document.msapp`]: 'old' }),
  'stray-app-folder': () => packed({ 'Microsoft.PowerApps/apps/17/17.json': {} }),
  'stray-flow-folder': () => packed({ [`Microsoft.Flow/flows/${OTHER_KEY}/definition.json`]: {} }),
  'unknown-files': () => packed({ 'readme.md': 'Read me' }),
  'macos-files': () => packed({ '__MACOSX/._manifest.json': 'x' }),
  'manifest-not-last': () => {
    const { 'manifest.json': manifest, ...files } = samplePackage()
    return zipped({ 'manifest.json': manifest, ...files })
  },
  'backslash-separators': () =>
    rawZip(sampleEntries().map(({ name, bytes }) => ({ name: name.replaceAll('/', '\\'), bytes }))),
  'folder-entries': () => rawZip([{ name: 'Microsoft.Flow/' }, ...sampleEntries()]),
  'wrapper-folder': () =>
    rawZip(sampleEntries().map(({ name, bytes }) => ({ name: `Expenses_20260102/${name}`, bytes }))),
  'reformatted-json': () => packed({ 'manifest.json': JSON.stringify(sampleManifest(), null, 2) }),
  'stale-checksum': () => packed({ [DOCUMENT_NAME]: documentListing(['Header.json']) })
}

/** The app under another name, in the manifest and in its own JSON. */
function called(displayName: string): PackageFiles {
  return { ...withResource(APP_KEY, { details: { displayName } }), [APP_JSON_NAME]: sampleAppJson({ displayName }) }
}

function references(): Fields {
  return (sampleDefinition()['properties'] as { connectionReferences: Fields }).connectionReferences
}

/** The manifest without the connection, which nothing depends on then. */
function withoutConnection(): PackageFiles {
  const { [CONNECTION_KEY]: _, ...rest } = sampleResources()
  return { 'manifest.json': sampleManifest({ ...rest, [FLOW_KEY]: { ...rest[FLOW_KEY], dependsOn: [CONNECTOR_KEY] } }) }
}

import { jsonFile, type PackageFile } from '../packaging/shared/export-files.ts'
import { demoDocument } from './demo-document.ts'
import { demoLogo } from './demo-logo.ts'
import { DEMO_CONNECTORS, DEMO_FOLDER, DEMO_IDS, DEMO_KEYS, DEMO_SITE, demoGuid, type DemoNames } from './demo-names.ts'
import { controlNames, demoAppControl, demoScreen } from './demo-screen.ts'

const CLIENT = { major: 3, minor: 26013, build: 9, revision: 0, majorRevision: 0, minorRevision: 0 }

export interface DemoVersion {
  readonly number: number
  readonly saved: Date
}

/** The files in the app's folder: its JSON and the files it links to. */
export function demoAppFiles(names: DemoNames, version: DemoVersion): PackageFile[] {
  const home = `Microsoft.PowerApps/apps/${DEMO_FOLDER}`
  const name = (role: string): string => `N${demoGuid(`file ${role}, version ${version.number}`)}-${role}`
  const link = (role: string): string => `/${DEMO_FOLDER}/${name(role)}`
  const controls = [demoAppControl(), demoScreen(version.number)].flatMap(controlNames)
  const identity = Object.fromEntries(controls.map(control => [control, demoGuid(`control ${control}`)]))
  return [
    jsonFile(`${home}/${DEMO_FOLDER}.json`, {
      schemaVersion: '1.0',
      appDefinitionTemplate: template(names, version, link)
    }),
    {
      name: `${home}/${name('document.msapp')}`,
      bytes: demoDocument(names, version.number, version.saved)
    },
    { name: `${home}/${name('logoSmallFile')}`, bytes: demoLogo() },
    jsonFile(`${home}/${name('identity.json')}`, { __Version: '0.1', ...identity })
  ]
}

function template(
  names: DemoNames,
  { number, saved }: DemoVersion,
  link: (role: string) => string
): Record<string, unknown> {
  const appVersion = saved.toISOString().replace(/\.\d+Z$/, 'Z')
  return {
    id: '/providers/Microsoft.PowerApps/apps/',
    type: 'Microsoft.PowerApps/apps',
    tags: {
      primaryDeviceWidth: '640',
      primaryDeviceHeight: '1136',
      supportsPortrait: 'true',
      supportsLandscape: 'false',
      primaryFormFactor: 'Phone',
      publisherVersion: '3.26013.9',
      minimumRequiredApiVersion: '2.2.0',
      hasComponent: 'false',
      hasUnlockedComponent: 'false',
      isUnifiedRootApp: 'false',
      sienaVersion: `${appVersion.replaceAll(/[-:]/g, '')}-3.26013.9.0`
    },
    properties: {
      appVersion,
      lifeCycleId: 'Published',
      createdByClientVersion: CLIENT,
      minClientVersion: CLIENT,
      backgroundColor: 'rgba(116, 39, 116, 1)',
      backgroundImageUri: link('logoSmallFile'),
      displayName: names.app,
      description: 'Submit expenses and approve them.',
      commitMessage: number === 1 ? '' : `Version ${number}: expenses over ${100 * number} only`,
      appUris: {
        documentUri: { value: link('document.msapp') },
        imageUris: [],
        additionalUris: [{ isSolutionAware: false, value: link('identity.json') }]
      },
      createdTime: '0001-01-01T00:00:00Z',
      lastModifiedTime: '0001-01-01T00:00:00Z',
      sharedGroupsCount: 0,
      sharedUsersCount: 0,
      connectionReferences: connectionReferences(),
      databaseReferences: {},
      almMode: 'Environment',
      performanceOptimizationEnabled: true,
      canConsumeAppPass: true,
      enableModernRuntimeMode: false
    },
    isAppComponentLibrary: false,
    appType: 'ClassicCanvasApp',
    appComponents: []
  }
}

interface ReferenceFacts {
  readonly key: string
  readonly connector: { readonly displayName: string; readonly iconUri: string }
  readonly dataSources?: readonly string[]
  readonly dependencies?: readonly string[]
  readonly dependents?: readonly string[]
  readonly hints?: Record<string, unknown>
  readonly hintsV2?: Record<string, unknown>
  readonly dataSets?: Record<string, unknown>
}

const reference = (facts: ReferenceFacts): Record<string, unknown> => ({
  id: facts.key,
  displayName: facts.connector.displayName,
  iconUri: facts.connector.iconUri,
  dataSources: facts.dataSources ?? [],
  dependencies: facts.dependencies ?? [],
  dependents: facts.dependents ?? [],
  parameterHints: facts.hints ?? {},
  parameterHintsV2: facts.hintsV2 ?? {},
  isOnPremiseConnection: false,
  bypassConsent: false,
  dataSets: facts.dataSets ?? {},
  apiTier: 'Standard',
  isCustomApiConnection: false
})

/** A reference to a flow. `through` maps the flow's references to the app's references that provide the connections. */
function flowReference(key: string, name: string, through: Readonly<Record<string, string>>): Record<string, unknown> {
  const workflow = { workflowName: { value: key }, workflowEntityId: {} }
  const valueOf = (value: string) => ({ value })
  const pairs = Object.entries(through)
  return reference({
    key: DEMO_KEYS.logicFlows,
    connector: DEMO_CONNECTORS.logicFlows,
    dataSources: [name],
    dependencies: pairs.map(([, local]) => local),
    hints: { ...workflow, ...Object.fromEntries(pairs.map(([inFlow, local]) => [local, valueOf(inFlow)])) },
    hintsV2: { ...workflow, ...Object.fromEntries(pairs.map(([inFlow, local]) => [inFlow, valueOf(local)])) }
  })
}

function connectionReferences(): Record<string, unknown> {
  const { sharePointReference, submitReference, notifyReference, outlookReference, list } = DEMO_IDS
  return {
    [sharePointReference]: reference({
      key: DEMO_KEYS.sharePoint,
      connector: DEMO_CONNECTORS.sharePoint,
      dataSources: ['Expenses'],
      dependents: [submitReference, notifyReference],
      dataSets: { [DEMO_SITE]: { dataSources: { Expenses: { tableName: list } } } }
    }),
    [submitReference]: flowReference(DEMO_KEYS.submit, 'Submitexpense', {
      shared_sharepointonline: sharePointReference
    }),
    [notifyReference]: flowReference(DEMO_KEYS.notify, 'Notifyapprover', {
      shared_office365: outlookReference,
      shared_sharepointonline_1: sharePointReference
    }),
    [outlookReference]: reference({
      key: DEMO_KEYS.outlook,
      connector: DEMO_CONNECTORS.outlook,
      dependents: [notifyReference]
    })
  }
}

/** The app's dependencies: one entry for each reference, followed by its flow. */
export const DEMO_APP_DEPENDENCIES: readonly string[] = [
  DEMO_KEYS.sharePoint,
  DEMO_KEYS.logicFlows,
  DEMO_KEYS.submit,
  DEMO_KEYS.logicFlows,
  DEMO_KEYS.notify,
  DEMO_KEYS.outlook
]

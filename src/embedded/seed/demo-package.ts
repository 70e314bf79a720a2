import { writeArchive } from '../../package/archive.ts'
import type { PackageResource } from '../../package/resource.ts'
import { connectorId, RESOURCE_TYPES } from '../../protocol/packaging.ts'
import { CREATION_TYPES_OF } from '../packaging/shared/creation-types.ts'
import { inExporterOrder, jsonFile } from '../packaging/shared/export-files.ts'
import { DEMO_APP_DEPENDENCIES, demoAppFiles } from './demo-app.ts'
import { DEMO_ENTITY, DEMO_PICKLIST, demoDataFiles } from './demo-data-model.ts'
import { demoFlowFiles } from './demo-flows.ts'
import { DEMO_CONNECTORS, DEMO_KEYS, demoGuid, type DemoNames, demoNames } from './demo-names.ts'

export interface DemoOptions {
  /** When the package was exported; the app was saved a minute earlier. Default: a fixed time. */
  readonly now?: Date
  /** Adds an entity and a picklist of the retired data model. */
  readonly withDataModel?: boolean
  /** From 2 on: a later version of the same app, with another formula and a commit message. Default: 1. */
  readonly version?: number
  /** Uses hostile display names. */
  readonly hostileNames?: boolean
}

/**
 * The project's own package, not derived from any real one: the canvas app "Expense Approvals", two flows, three
 * connectors (one of them for flows, as in every package whose app calls one) and two connections. It matches
 * everything measured about real packages. The same options give the same bytes.
 */
export function makeDemoPackage(options: DemoOptions = {}): Buffer {
  const { withDataModel = false, version = 1, hostileNames = false } = options
  const exported = options.now ?? new Date(Date.UTC(2026, 0, 30 + version, 10, 15, 0))
  const names = demoNames(hostileNames)
  const saved = new Date(exported.getTime() - 60_000)
  const manifest = {
    schema: '1.0',
    details: {
      displayName: names.app,
      description: '',
      createdTime: exported.toISOString(),
      packageTelemetryId: demoGuid(`export of version ${version} at ${exported.toISOString()}`),
      creator: 'Contoso Maker',
      sourceEnvironment: 'Contoso (development)'
    },
    resources: resources(names, withDataModel)
  }
  const files = [
    ...demoAppFiles(names, { number: version, saved }),
    ...demoFlowFiles(names),
    ...(withDataModel ? demoDataFiles(names) : []),
    jsonFile('manifest.json', manifest)
  ]
  return writeArchive(inExporterOrder(files), exported)
}

/** In the exporter's order: breadth-first from the app. */
function resources(names: DemoNames, withDataModel: boolean): Record<string, PackageResource> {
  const { sharePoint, outlook, logicFlows } = DEMO_CONNECTORS
  return {
    [DEMO_KEYS.app]: {
      type: RESOURCE_TYPES.app,
      suggestedCreationType: 'Update',
      creationType: CREATION_TYPES_OF.app,
      details: { displayName: names.app },
      configurableBy: 'User',
      dependsOn: [...DEMO_APP_DEPENDENCIES, ...(withDataModel ? [DEMO_KEYS.entity] : [])]
    },
    [DEMO_KEYS.sharePoint]: connector(sharePoint),
    [DEMO_KEYS.logicFlows]: connector(logicFlows),
    [DEMO_KEYS.submit]: flow(names.submit, [DEMO_KEYS.sharePoint, DEMO_KEYS.sharePointConnection]),
    [DEMO_KEYS.notify]: flow(names.notify, [
      DEMO_KEYS.outlook,
      DEMO_KEYS.outlookConnection,
      DEMO_KEYS.sharePoint,
      DEMO_KEYS.sharePointConnection
    ]),
    [DEMO_KEYS.outlook]: connector(outlook),
    ...(withDataModel ? { [DEMO_KEYS.entity]: data('entity', DEMO_ENTITY, names.entity, [DEMO_KEYS.picklist]) } : {}),
    [DEMO_KEYS.sharePointConnection]: connection(names.sharePointConnection, sharePoint.iconUri, DEMO_KEYS.sharePoint),
    [DEMO_KEYS.outlookConnection]: connection(names.outlookConnection, outlook.iconUri, DEMO_KEYS.outlook),
    ...(withDataModel ? { [DEMO_KEYS.picklist]: data('picklist', DEMO_PICKLIST, names.picklist, []) } : {})
  }
}

const connector = (facts: { name: string; displayName: string; iconUri: string }): PackageResource => ({
  id: connectorId(facts.name),
  name: facts.name,
  type: RESOURCE_TYPES.connector,
  suggestedCreationType: 'Existing',
  details: { displayName: facts.displayName, iconUri: facts.iconUri },
  configurableBy: 'System',
  hierarchy: 'Child',
  dependsOn: []
})

const flow = (displayName: string, dependsOn: readonly string[]): PackageResource => ({
  type: RESOURCE_TYPES.flow,
  suggestedCreationType: 'Update',
  creationType: CREATION_TYPES_OF.flow,
  details: { displayName },
  configurableBy: 'User',
  hierarchy: 'Child',
  dependsOn
})

const connection = (displayName: string, iconUri: string, connectorKey: string): PackageResource => ({
  type: RESOURCE_TYPES.connection,
  suggestedCreationType: 'Existing',
  creationType: CREATION_TYPES_OF.connection,
  details: { displayName, iconUri },
  configurableBy: 'User',
  hierarchy: 'Child',
  dependsOn: [connectorKey]
})

const data = (
  kind: 'entity' | 'picklist',
  name: string,
  displayName: string,
  dependsOn: readonly string[]
): PackageResource => ({
  name,
  type: RESOURCE_TYPES[kind],
  suggestedCreationType: 'Merge',
  creationType: CREATION_TYPES_OF[kind],
  details: { displayName },
  configurableBy: 'User',
  hierarchy: 'Child',
  dependsOn
})

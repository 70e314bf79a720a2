import { writeArchive } from '../../src/package/archive.ts'

export const APP_KEY = '0a000000-0000-4000-8000-000000000001'
export const FLOW_KEY = '0f000000-0000-4000-8000-000000000002'
export const CONNECTOR_KEY = '0c000000-0000-4000-8000-000000000003'
export const CONNECTION_KEY = '0d000000-0000-4000-8000-000000000004'
export const APP_FOLDER = '9007199254740993001'
export const FLOW_ID = 'f1000000-0000-4000-8000-000000000005'

/** Local ids of the app's connection references. */
export const SQL_REFERENCE = '11111111-0000-4000-8000-000000000007'
export const FLOW_REFERENCE = '22222222-0000-4000-8000-000000000008'

const PREFIX = 'N12345678-1234-4234-8234-1234567890ab'
export const DOCUMENT_NAME = `Microsoft.PowerApps/apps/${APP_FOLDER}/${PREFIX}-document.msapp`
export const APP_JSON_NAME = `Microsoft.PowerApps/apps/${APP_FOLDER}/${APP_FOLDER}.json`
export const FLOW_FOLDER = `Microsoft.Flow/flows/${FLOW_KEY}`

/** Files of a package by name; values that are no text or bytes are written as JSON. `undefined` leaves one out. */
export type PackageFiles = Record<string, unknown>

/** A small package made for tests: an app that calls one flow, the flow's connector, and its connection. */
export function samplePackage(changes: PackageFiles = {}): PackageFiles {
  return {
    [`${FLOW_FOLDER}/apisMap.json`]: { shared_sql_1: CONNECTOR_KEY },
    [`${FLOW_FOLDER}/connectionsMap.json`]: { shared_sql_1: CONNECTION_KEY },
    [`${FLOW_FOLDER}/definition.json`]: sampleDefinition(),
    'Microsoft.Flow/flows/manifest.json': { packageSchemaVersion: '1.0', flowAssets: { assetPaths: [FLOW_KEY] } },
    [APP_JSON_NAME]: sampleAppJson(),
    [DOCUMENT_NAME]: sampleDocument(),
    [`Microsoft.PowerApps/apps/${APP_FOLDER}/${PREFIX}-${PREFIX}-logoSmallFile`]: 'logo',
    'manifest.json': sampleManifest(),
    ...changes
  }
}

/** @param references local ids of the connection references it names */
export const sampleDocument = (references: readonly string[] = [SQL_REFERENCE, FLOW_REFERENCE]): Buffer =>
  writeArchive(
    [
      { name: 'Header.json', bytes: Buffer.from('{"DocVersion":"1.349"}') },
      {
        name: 'Properties.json',
        bytes: Buffer.from(
          JSON.stringify({
            LocalConnectionReferences: JSON.stringify(Object.fromEntries(references.map(id => [id, { id }])))
          })
        )
      }
    ],
    new Date(0)
  )

export const sampleDefinition = (): Record<string, unknown> => ({
  name: FLOW_ID,
  id: `/providers/Microsoft.Flow/flows/${FLOW_ID}`,
  type: 'Microsoft.Flow/flows',
  properties: {
    apiId: '/providers/Microsoft.PowerApps/apis/shared_logicflows',
    displayName: 'Notify',
    definition: {
      $schema:
        'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
      contentVersion: '1.0.0.0',
      parameters: { $connections: { defaultValue: {}, type: 'Object' } },
      triggers: { manual: { type: 'Request', kind: 'PowerApp', inputs: {} } },
      actions: {
        Get_rows: {
          runAfter: {},
          type: 'OpenApiConnection',
          inputs: {
            host: {
              apiId: '/providers/Microsoft.PowerApps/apis/shared_sql',
              connectionName: 'shared_sql_1',
              operationId: 'GetItems_V2'
            },
            parameters: {}
          }
        }
      }
    },
    connectionReferences: {
      shared_sql_1: {
        connectionName: 'shared-sql-00000000-0000-4000-8000-000000000009',
        source: 'Invoker',
        id: '/providers/Microsoft.PowerApps/apis/shared_sql',
        tier: 'NotSpecified'
      }
    },
    flowFailureAlertSubscribed: false
  }
})

export const sampleResources = (): Record<string, Record<string, unknown>> => ({
  [APP_KEY]: {
    type: 'Microsoft.PowerApps/apps',
    suggestedCreationType: 'New',
    creationType: 'New, Update',
    details: { displayName: 'Expenses' },
    configurableBy: 'User',
    // The connector once for each of the app's references to it.
    dependsOn: [FLOW_KEY, CONNECTOR_KEY, CONNECTOR_KEY]
  },
  [FLOW_KEY]: {
    type: 'Microsoft.Flow/flows',
    suggestedCreationType: 'New',
    creationType: 'Existing, New, Update',
    details: { displayName: 'Notify' },
    configurableBy: 'User',
    hierarchy: 'Child',
    dependsOn: [CONNECTOR_KEY, CONNECTION_KEY]
  },
  [CONNECTOR_KEY]: {
    id: '/providers/Microsoft.PowerApps/apis/shared_sql',
    name: 'shared_sql',
    type: 'Microsoft.PowerApps/apis',
    suggestedCreationType: 'Existing',
    details: { displayName: 'SQL Server' },
    configurableBy: 'System',
    hierarchy: 'Child',
    dependsOn: []
  },
  [CONNECTION_KEY]: {
    type: 'Microsoft.PowerApps/apis/connections',
    suggestedCreationType: 'Existing',
    creationType: 'Existing',
    details: { displayName: 'someone@example.com' },
    configurableBy: 'User',
    hierarchy: 'Child',
    dependsOn: [CONNECTOR_KEY]
  }
})

export const sampleManifest = (resources: Record<string, unknown> = sampleResources()): Record<string, unknown> => ({
  schema: '1.0',
  details: {
    displayName: 'Expenses',
    description: '',
    createdTime: '2026-01-02T03:04:05.678901Z',
    packageTelemetryId: 'aaaaaaaa-0000-4000-8000-000000000006',
    creator: 'N/A',
    sourceEnvironment: 'Development'
  },
  resources
})

export const sampleAppJson = (properties: Record<string, unknown> = {}): Record<string, unknown> => ({
  schemaVersion: '1.0',
  appDefinitionTemplate: {
    id: '/providers/Microsoft.PowerApps/apps/',
    properties: {
      appVersion: '2026-01-02T03:00:00Z',
      displayName: 'Expenses',
      backgroundImageUri: `/${APP_FOLDER}/${PREFIX}-${PREFIX}-logoSmallFile`,
      appUris: { documentUri: { value: `/${APP_FOLDER}/${PREFIX}-document.msapp` }, imageUris: [] },
      connectionReferences: {
        [SQL_REFERENCE]: { id: CONNECTOR_KEY, displayName: 'SQL Server' },
        [FLOW_REFERENCE]: {
          id: CONNECTOR_KEY,
          displayName: 'Logic flows',
          parameterHints: { workflowName: { value: FLOW_KEY } }
        }
      },
      ...properties
    }
  }
})

/** The files as a zip, in their order. */
export function zipped(files: PackageFiles): Buffer {
  const entries = Object.entries(files).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, bytes: bytesOf(value) }]
  )
  return writeArchive(entries, new Date(Date.UTC(2026, 0, 2, 3, 4, 6)))
}

function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
}

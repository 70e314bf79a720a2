import { jsonFile, type PackageFile } from '../packaging/shared/export-files.ts'
import { DEMO_CONNECTORS, DEMO_IDS, DEMO_KEYS, DEMO_SITE, type DemoNames } from './demo-names.ts'

const HOME = 'Microsoft.Flow/flows'

interface ReferenceFacts {
  readonly connector: string
  readonly connectorKey: string
  readonly connection: string
  readonly connectionKey: string
}

const SHAREPOINT: ReferenceFacts = {
  connector: DEMO_CONNECTORS.sharePoint.name,
  connectorKey: DEMO_KEYS.sharePoint,
  connection: DEMO_IDS.sharePointConnection,
  connectionKey: DEMO_KEYS.sharePointConnection
}
const OUTLOOK: ReferenceFacts = {
  connector: DEMO_CONNECTORS.outlook.name,
  connectorKey: DEMO_KEYS.outlook,
  connection: DEMO_IDS.outlookConnection,
  connectionKey: DEMO_KEYS.outlookConnection
}

interface FlowFacts {
  readonly key: string
  readonly id: string
  readonly displayName: string
  readonly references: Readonly<Record<string, ReferenceFacts>>
  readonly trigger: Record<string, unknown>
  readonly actions: Record<string, unknown>
}

/** The files of the two flows that the app calls, with the flows' manifest. */
export function demoFlowFiles(names: DemoNames): PackageFile[] {
  const flows = [submitFlow(names), notifyFlow(names)]
  return [
    ...flows.flatMap(filesOf),
    jsonFile(`${HOME}/manifest.json`, {
      packageSchemaVersion: '1.0',
      flowAssets: { assetPaths: flows.map(({ key }) => key) }
    })
  ]
}

const submitFlow = (names: DemoNames): FlowFacts => ({
  key: DEMO_KEYS.submit,
  id: DEMO_IDS.submit,
  displayName: names.submit,
  references: { shared_sharepointonline: SHAREPOINT },
  trigger: calledByApp({ text: 'Title', text_1: 'Amount' }),
  actions: {
    Create_item: action('shared_sharepointonline', SHAREPOINT, 'PostItem', {
      dataset: DEMO_SITE,
      table: DEMO_IDS.list,
      'item/Title': "@triggerBody()['text']",
      'item/Amount': "@float(triggerBody()['text_1'])"
    })
  }
})

const notifyFlow = (names: DemoNames): FlowFacts => ({
  key: DEMO_KEYS.notify,
  id: DEMO_IDS.notify,
  displayName: names.notify,
  references: { shared_office365: OUTLOOK, shared_sharepointonline_1: SHAREPOINT },
  trigger: calledByApp({ text: 'Approver' }),
  actions: {
    Get_items: action('shared_sharepointonline_1', SHAREPOINT, 'GetItems', {
      dataset: DEMO_SITE,
      table: DEMO_IDS.list
    }),
    Send_an_email: {
      ...action('shared_office365', OUTLOOK, 'SendEmailV2', {
        'emailMessage/To': "@triggerBody()['text']",
        'emailMessage/Subject': "@concat(length(body('Get_items')?['value']), ' expenses wait for you')",
        'emailMessage/Body': '<p>Please look at them in the app.</p>'
      }),
      runAfter: { Get_items: ['Succeeded'] }
    }
  }
})

function calledByApp(parameters: Readonly<Record<string, string>>): Record<string, unknown> {
  const properties = Object.fromEntries(
    Object.entries(parameters).map(([name, title]) => [name, { title, type: 'string', 'x-ms-dynamically-added': true }])
  )
  return {
    type: 'Request',
    kind: 'PowerAppV2',
    inputs: { schema: { type: 'object', properties, required: Object.keys(parameters) } }
  }
}

const action = (
  reference: string,
  { connector }: ReferenceFacts,
  operationId: string,
  parameters: Record<string, unknown>
): Record<string, unknown> => ({
  runAfter: {},
  type: 'OpenApiConnection',
  inputs: {
    host: { connectionName: reference, operationId, apiId: `/providers/Microsoft.PowerApps/apis/${connector}` },
    parameters,
    authentication: "@parameters('$authentication')"
  }
})

function filesOf({ key, id, displayName, references, trigger, actions }: FlowFacts): PackageFile[] {
  const entries = Object.entries(references)
  const definition = {
    $schema:
      'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    parameters: {
      $connections: { defaultValue: {}, type: 'Object' },
      $authentication: { defaultValue: {}, type: 'SecureObject' }
    },
    triggers: { manual: trigger },
    actions
  }
  const connectionReferences = Object.fromEntries(
    entries.map(([name, { connector, connection }]) => [
      name,
      {
        connectionName: connection,
        source: 'Embedded',
        id: `/providers/Microsoft.PowerApps/apis/${connector}`,
        tier: 'NotSpecified'
      }
    ])
  )
  return [
    jsonFile(
      `${HOME}/${key}/apisMap.json`,
      Object.fromEntries(entries.map(([name, { connectorKey }]) => [name, connectorKey]))
    ),
    jsonFile(
      `${HOME}/${key}/connectionsMap.json`,
      Object.fromEntries(entries.map(([name, { connectionKey }]) => [name, connectionKey]))
    ),
    jsonFile(`${HOME}/${key}/definition.json`, {
      name: id,
      id: `/providers/Microsoft.Flow/flows/${id}`,
      type: 'Microsoft.Flow/flows',
      properties: {
        apiId: '/providers/Microsoft.PowerApps/apis/shared_logicflows',
        displayName,
        definition,
        connectionReferences,
        flowFailureAlertSubscribed: false,
        isManaged: false
      }
    })
  ]
}

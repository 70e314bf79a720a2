import { createHash } from 'node:crypto'

/** A version 4 GUID that depends only on the text, so that the demo package is reproducible. */
export function demoGuid(text: string): string {
  const bytes = createHash('sha256').update(`demo package: ${text}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Package keys. They are the same in every version of the demo package, like those of one environment. */
export const DEMO_KEYS = {
  app: demoGuid('key of the app'),
  sharePoint: demoGuid('key of the connector SharePoint'),
  outlook: demoGuid('key of the connector Office 365 Outlook'),
  logicFlows: demoGuid('key of the connector Logic flows'),
  submit: demoGuid('key of the flow Submit expense'),
  notify: demoGuid('key of the flow Notify approver'),
  sharePointConnection: demoGuid('key of the connection to SharePoint'),
  outlookConnection: demoGuid('key of the connection to Office 365 Outlook'),
  entity: demoGuid('key of the entity'),
  picklist: demoGuid('key of the picklist')
} as const

/** Ids in the environment that the demo package was exported from. Imports issue new ones. */
export const DEMO_IDS = {
  submit: demoGuid('flow Submit expense'),
  notify: demoGuid('flow Notify approver'),
  sharePointConnection: demoGuid('connection to SharePoint').replaceAll('-', ''),
  outlookConnection: demoGuid('connection to Office 365 Outlook').replaceAll('-', ''),
  sharePointReference: demoGuid('reference to SharePoint'),
  submitReference: demoGuid('reference to the flow Submit expense'),
  notifyReference: demoGuid('reference to the flow Notify approver'),
  outlookReference: demoGuid('reference to Office 365 Outlook'),
  list: demoGuid('list Expenses')
} as const

/** Above 2^53, like the folder of every app measured. */
export const DEMO_FOLDER = '7316402958113047291'

export interface DemoNames {
  readonly app: string
  readonly submit: string
  readonly notify: string
  readonly sharePointConnection: string
  readonly outlookConnection: string
  readonly entity: string
  readonly picklist: string
}

// What untrusted names may attempt: break a table, end a code span, ping people, reverse the text direction, issue
// runner commands, start a new log line, run in a browser.
const HOSTILE =
  ' | `tick` @everyone \u{1f9fe}\u200d\u2705 \u202egnihtyna ::set-output name=x::y\n::error::z <img src=x onerror=alert(1)>'

export function demoNames(hostile: boolean): DemoNames {
  const tail = hostile ? HOSTILE : ''
  return {
    app: `Expense Approvals${tail}`,
    submit: `Submit expense${tail}`,
    notify: `Notify approver${tail}`,
    sharePointConnection: `expenses@contoso.example${tail}`,
    outlookConnection: `approvals@contoso.example${tail}`,
    entity: `Expense${tail}`,
    picklist: `Expense category${tail}`
  }
}

const icon = (connector: string): string => `https://static.powerapps.example/connectors/${connector}/icon.png`

export const DEMO_CONNECTORS = {
  sharePoint: {
    name: 'shared_sharepointonline',
    displayName: 'SharePoint',
    iconUri: icon('sharepointonline')
  },
  outlook: {
    name: 'shared_office365',
    displayName: 'Office 365 Outlook',
    iconUri: icon('office365')
  },
  /** Apps call flows through this connector: real packages contain it if an app calls a flow. */
  logicFlows: {
    name: 'shared_logicflows',
    displayName: 'Logic flows',
    iconUri: icon('logicflows')
  }
} as const

export const DEMO_SITE = 'https://contoso.sharepoint.example/sites/Finance'

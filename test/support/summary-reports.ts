import type { Ending } from '../../src/action/report/summary.ts'
import type { PlanReport, Report, ResourceReport } from '../../src/commands/report.ts'
import { change, finding } from '../unit/action/check-report/reports.ts'
import { gap, importReport, resource } from './reports.ts'

/** Reports as commands leave them, for tests of order and size, and for looking at. */
export interface SummarySample {
  readonly report: Report
  readonly ending?: Ending
}

const TARGET = {
  id: 'b448b318-a4f8-42dd-adc1-0327154dd87f',
  name: 'Contoso Production',
  url: 'https://make.powerapps.com/environments/b448b318-a4f8-42dd-adc1-0327154dd87f/connections'
}
const APP = {
  id: '84e5475c-29c0-4777-a1d9-f76cc1402d85',
  name: 'Expense Approvals',
  url: 'https://make.powerapps.com/e/b448b318/canvas/?action=edit'
}
const CONNECTORS = ['SharePoint', 'Office 365 Outlook', 'Logic flows']

const app = (part: Partial<ResourceReport> = {}): ResourceReport =>
  resource({
    key: 'app',
    name: APP.name,
    id: APP.id,
    url: APP.url,
    why: 'the only app with that name',
    dependsOn: ['submit', 'notify', 'c0', 'c2'],
    ...part
  })
const flow = (key: string, name: string, part: Partial<ResourceReport> = {}): ResourceReport =>
  resource({
    key,
    kind: 'flow',
    type: 'Microsoft.Flow/flows',
    name,
    id: `1fd40b5c-0000-4d25-8f5e-${key}`,
    why: 'the only flow with that name',
    dependsOn: ['b0', 'c0'],
    ...part
  })
const used = (part: Partial<ResourceReport> = {}): ResourceReport[] => [
  ...CONNECTORS.map((name, at) =>
    resource({
      key: `c${at}`,
      kind: 'connector',
      type: 'Microsoft.PowerApps/apis',
      name,
      id: 'shared_sharepointonline',
      decision: 'existing',
      why: 'a standard connector',
      ...part
    })
  ),
  ...['expenses@contoso.example', 'approvals@contoso.example'].map((name, at) =>
    resource({
      key: `b${at}`,
      kind: 'connection',
      type: 'Microsoft.PowerApps/apis/connections',
      name,
      decision: 'existing',
      why: 'connector name',
      dependsOn: [`c${at}`],
      ...part
    })
  )
]
const connections = ['SharePoint of the finance team', 'Approvals mailbox'].map((connectionName, at) => ({
  key: `b${at}`,
  name: ['expenses@contoso.example', 'approvals@contoso.example'][at] ?? '',
  connector: ['shared_sharepointonline', 'shared_office365'][at] ?? '',
  connection: `a1b2c3d4e5f60718293a4b5c6d7e8f9${at}`,
  connectionName,
  owner: 'deployer@contoso.example',
  rule: 'connector name' as const
}))

/** Dependencies come first, as commands report them. */
const parts = (outcome: ResourceReport['outcome'], part: Partial<ResourceReport> = {}): ResourceReport[] => [
  ...used({ outcome: outcome === 'planned' ? 'planned' : 'reused' }),
  flow('submit', 'Submit expense', { outcome, content: 'same', ...part }),
  flow('notify', 'Notify approver', { outcome, content: 'differs', ...part }),
  app({ outcome, content: 'differs', ...part })
]

const base = (part: Partial<Report> = {}): Report =>
  importReport({
    environment: TARGET,
    package: {
      name: APP.name,
      description: 'Submitting and approving expenses',
      creator: 'Adele Vance',
      sourceEnvironment: 'Contoso Development',
      exportedAt: '2026-01-31T10:15:00.000Z',
      digest: `sha256:${'7ec0209f'.repeat(8)}`,
      bytes: 45_123,
      file: 'packages/Expense Approvals.zip'
    },
    app: { ...APP, versionBefore: '2026-01-01T00:00:00Z', versionAfter: '2026-01-02T00:00:00Z' },
    flows: [],
    resources: parts('updated'),
    connections,
    remarks: [],
    ...part
  })

const planReport = (part: Partial<PlanReport> = {}): PlanReport => ({
  state: 'ready',
  imports: true,
  publishing: 'publish',
  digest: `sha256:${'12bd8d3e'.repeat(8)}`,
  targetDigest: `sha256:${'c0ffee00'.repeat(8)}`,
  file: 'plan.json',
  obstacles: [],
  flowStates: [
    { key: 'submit', name: 'Submit expense', from: 'on', to: 'on', why: 'it was on before' },
    { key: 'notify', name: 'Notify approver', from: 'off', to: 'off', why: 'it was off before' }
  ],
  difference: {
    sameExport: false,
    noise: 12,
    changes: [
      change({
        path: ['HomeScreen', 'OpenExpenses', 'Items'],
        before: 'Expenses',
        after: 'Filter(Expenses, Status.Value = "Open" && Approver.Email = User().Email)'
      }),
      change({
        area: 'flows',
        subject: 'input',
        path: ['Notify approver', 'Send an email', 'emailMessage/Cc'],
        kind: 'added',
        before: undefined,
        after: 'finance@contoso.example'
      })
    ]
  },
  ...part
})

const plan = (part: Partial<PlanReport> = {}, more: Partial<Report> = {}): Report =>
  base({
    command: 'plan',
    changed: false,
    publishState: undefined,
    operationId: undefined,
    app: { ...APP, versionBefore: '2026-01-01T00:00:00Z' },
    resources: parts('planned'),
    plan: planReport(part),
    ...more
  })

const warning = finding({
  rule: 'retired-connector',
  severity: 'warning',
  message: 'The flow "Notify approver" uses the connector "Excel".',
  consequence: 'Microsoft has retired the connector, and new connections of it cannot be created.',
  remedy: 'Replace it by "Excel Online (Business)" in the source and export again.',
  place: { file: 'Microsoft.Flow/flows/0f00/definition.json', name: 'flow "Notify approver"' }
})

export const REASON = '2 healthy connections of Office 365 Outlook would do'
const OBSTACLE = {
  what: 'the target was changed outside this action: the app has a newer version, saved by Alex Wilber on 2026-01-20',
  remedy:
    'Make the same change in the source and promote it, or undo it in the target. To overwrite it, set on-drift: overwrite.'
}
const blocked = (resources: readonly ResourceReport[]): ResourceReport[] =>
  resources.map(one => (one.key === 'b1' ? { ...one, blocked: REASON } : one))
const lacking = gap({
  key: 'b1',
  name: 'approvals@contoso.example',
  connector: 'shared_office365',
  connectorName: 'Office 365 Outlook',
  why: REASON,
  keys: ['shared_office365', 'Office 365 Outlook'],
  candidates: [
    { id: 'a1b2c3d4e5f60718293a4b5c6d7e8f90', name: 'Approvals mailbox', healthy: true },
    { id: 'a1b2c3d4e5f60718293a4b5c6d7e8f91', name: 'Finance mailbox', healthy: true }
  ],
  page: TARGET.url
})
const blockedBy = (doing: string): string =>
  `Could not ${doing} "${APP.name}" into "${TARGET.name}": 2 things block it: 1) ${OBSTACLE.what}; 2) connection "approvals@contoso.example" of "Office 365 Outlook": ${REASON}. Nothing was written. ${OBSTACLE.remedy} Add to the input connections: shared_office365=<connection id>.`

export const SERVICE_ERROR = {
  code: 'DynamicOperationRequestClientFailure',
  message: 'The list was not found at the site that the connection reaches'
}
const failedImport = `Could not import "${APP.name}" into "${TARGET.name}": 1 of 8 resources failed: flow "Notify approver": ${SERVICE_ERROR.code}: ${SERVICE_ERROR.message}. Nothing was published. Give the account of the connection access to the list, then run this again.`
const rolledBack = {
  done: [
    'The flow "Submit expense" is as it was before the import.',
    'The app "Expense Approvals" is published in version 2026-01-01T00:00:00Z again.'
  ],
  left: ['Created and not removed: flow "Notify approver".']
}
const partly = (): ResourceReport[] =>
  parts('updated').map(one =>
    one.key === 'notify' ? { ...one, outcome: 'failed' as const, error: SERVICE_ERROR } : one
  )

const several = (failure?: string): Report => {
  const one = (name: string, part: Partial<Report> = {}): Report => {
    const whole = base(part)
    return {
      ...whole,
      app: { ...APP, name },
      package: whole.package === undefined ? undefined : { ...whole.package, name }
    }
  }
  return base({
    outcome: failure === undefined ? 'updated' : 'failed',
    package: undefined,
    app: undefined,
    resources: [],
    connections: [],
    publishState: undefined,
    operationId: undefined,
    parts: [
      { name: 'Expense Approvals', report: one('Expense Approvals') },
      {
        name: 'Leave Requests',
        report: one('Leave Requests', {
          outcome: 'unchanged',
          changed: false,
          resources: parts('unchanged'),
          publishState: 'nothing-to-publish'
        })
      },
      failure === undefined
        ? {
            name: 'Travel Requests',
            report: one('Travel Requests', {
              outcome: 'created',
              resources: parts('created', { decision: 'new', why: 'none has that name' })
            })
          }
        : {
            name: 'Travel Requests',
            failure,
            report: one('Travel Requests', {
              outcome: 'failed',
              changed: false,
              publishState: undefined,
              resources: partly()
            })
          }
    ]
  })
}

export const SUMMARIES: Readonly<Record<string, () => SummarySample>> = {
  plan: () => ({ report: plan({}, { findings: [warning] }), ending: { milliseconds: 4_200 } }),
  'plan-of-new': () => ({
    report: plan(
      { difference: undefined, flowStates: [] },
      {
        simulated: true,
        cloud: 'Embedded',
        outcome: 'created',
        app: undefined,
        resources: parts('planned', {
          decision: 'new',
          content: 'new',
          id: undefined,
          url: undefined,
          why: 'none has that name'
        })
      }
    )
  }),
  'plan-with-nothing-to-do': () => ({
    report: plan(
      {
        state: 'unchanged',
        imports: false,
        publishing: 'nothing',
        difference: { sameExport: true, changes: [], noise: 3 },
        flowStates: []
      },
      { outcome: 'unchanged', resources: parts('planned', { content: 'same' }) }
    )
  }),
  'plan-blocked': () => ({
    report: plan(
      { state: 'blocked', obstacles: [OBSTACLE] },
      {
        outcome: 'failed',
        missing: [lacking],
        connections: connections.slice(0, 1),
        resources: blocked(parts('planned'))
      }
    ),
    ending: { failure: blockedBy('plan the import of') }
  }),
  import: () => ({
    report: base({ flows: [{ key: 'submit', id: 'f', name: 'Submit expense', state: 'on' }] }),
    ending: { milliseconds: 65_000 }
  }),
  'import-with-flows-off': () => ({
    report: base({
      outcome: 'created',
      resources: parts('created', { decision: 'new', why: 'none has that name' }),
      flows: ['submit', 'notify'].map(key => ({
        key,
        id: key,
        name: key === 'submit' ? 'Submit expense' : 'Notify approver',
        state: 'off'
      })),
      flowsOff: ['Submit expense', 'Notify approver'],
      alerts: [
        '2 flows are off: "Submit expense", "Notify approver". Buttons that start them do nothing. Turn them on with flows-state: on.'
      ]
    })
  }),
  'import-unpublished': () => ({ report: base({ publishState: 'draft-left' }) }),
  'import-with-nothing-to-do': () => ({
    report: base({
      outcome: 'unchanged',
      changed: false,
      resources: parts('unchanged'),
      publishState: 'nothing-to-publish'
    })
  }),
  'import-blocked': () => ({
    report: base({
      outcome: 'failed',
      changed: false,
      publishState: undefined,
      operationId: undefined,
      obstacles: [OBSTACLE],
      missing: [lacking],
      connections: connections.slice(0, 1),
      resources: blocked(parts('planned'))
    }),
    ending: { failure: blockedBy('import') }
  }),
  'import-failed': () => ({
    report: base({ outcome: 'failed', publishState: undefined, resources: partly() }),
    ending: { failure: failedImport }
  }),
  'import-rolled-back': () => ({
    report: base({
      outcome: 'failed',
      publishState: undefined,
      rollback: rolledBack,
      backup: { file: 'backup.zip', artifact: 'power-apps-backup-1' },
      resources: partly().map(one => (one.outcome === 'updated' ? { ...one, outcome: 'rolled-back' as const } : one))
    }),
    ending: {
      failure: `${failedImport} Rolled back: ${rolledBack.done.join(' ')} Not undone: ${rolledBack.left.join(' ')}`
    }
  }),
  sharing: () => ({
    report: base({
      sharing: {
        applied: true,
        entries: [
          { who: 'Finance approvers', role: 'viewer', action: 'add' },
          { who: 'alex@contoso.example', role: 'co-owner', was: 'viewer', action: 'change' },
          { who: 'Everyone in Contoso', role: 'viewer', was: 'viewer', action: 'remains' }
        ]
      }
    })
  }),
  export: () => ({
    report: base({
      command: 'export',
      outcome: 'unchanged',
      changed: false,
      publishState: undefined,
      connections: [],
      environment: { ...TARGET, name: 'Contoso Development' },
      resources: [...used({ outcome: 'exported' }), ...parts('exported').slice(-3)]
    })
  }),
  'export-failed': () => ({
    report: base({
      command: 'export',
      outcome: 'failed',
      changed: false,
      package: undefined,
      resources: [],
      connections: [],
      publishState: undefined,
      artifact: undefined
    }),
    ending: {
      failure:
        'Could not export "Expense Approvals": the service did not finish within 30 minutes. Nothing was written. Run this again.'
    }
  }),
  publish: () => ({
    report: base({ command: 'publish', package: undefined, artifact: undefined, resources: [], connections: [] })
  }),
  'publish-failed': () => ({
    report: base({
      command: 'publish',
      outcome: 'failed',
      changed: false,
      package: undefined,
      artifact: undefined,
      resources: [],
      connections: [],
      publishState: 'draft-left'
    }),
    ending: {
      failure:
        'Could not publish "Expense Approvals": the draft has no connection references. Bind them in the studio, then run command: publish.'
    }
  }),
  restore: () => ({
    report: base({
      command: 'restore',
      package: undefined,
      artifact: undefined,
      resources: [],
      connections: [],
      remarks: ['Only the app was restored. Its flows, sharing and data were not changed.']
    })
  }),
  batch: () => ({ report: several() }),
  'batch-failed': () => ({
    report: several(failedImport),
    ending: {
      failure: `Could not import 1 of 3 packages: "Travel Requests": 1 of 8 resources failed. The others succeeded and stay as they are.`
    }
  })
}

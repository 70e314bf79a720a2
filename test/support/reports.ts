import type { MissingConnection, Report, ResourceReport } from '../../src/commands/report.ts'

/** Names that strangers could give to apps, flows and connections to make a page or a log say something else. */
export const HOSTILE_NAMES = [
  'a|b || c',
  '`rm -rf` ``` code',
  '@octocat and @contoso/team',
  'see #123 or contoso/apps#1',
  '<img src=x onerror=alert(1)>',
  '</td></table><script>x</script>',
  '[click](javascript:alert(1))',
  '![pixel](https://evil.example/p.png)',
  'https://evil.example and www.evil.example',
  '# Heading',
  '- item',
  '1. item',
  '> quote',
  '*bold* _i_ ~~gone~~ $x$',
  'one\r\ntwo | three\u2028four',
  '\u202Eexe.ppa\u2066\u200b',
  '::set-output name=x::y',
  '\n::error::forged',
  '##[error]forged',
  ':bomb: :+1:',
  '&lt;b&gt; &amp;',
  'back\\slash \\| \\`',
  '"]:::x; click r0 "javascript:alert(1)"',
  '-->|x| r0 %%{init: {}}%%',
  'fa:fa-bomb #quot; #60;',
  'Spesen 🎉 Größe الفواتير',
  'x'.repeat(5_000)
] as const

export const resource = (changes: Partial<ResourceReport> = {}): ResourceReport => ({
  key: 'app-key',
  kind: 'app',
  type: 'Microsoft.PowerApps/apps',
  name: 'Expenses',
  dependsOn: [],
  decision: 'update',
  why: 'the one app of that name',
  outcome: 'updated',
  ...changes
})

export const gap = (changes: Partial<MissingConnection> = {}): MissingConnection => ({
  kind: 'connection',
  key: '0d000000-0000-4000-8000-000000000004',
  name: 'maker@contoso.example',
  connector: 'shared_sql',
  connectorName: 'SQL Server',
  why: '2 healthy connections would do',
  keys: ['shared_sql', 'SQL Server'],
  candidates: [{ id: 'a1b2c3d4e5f60718293a4b5c6d7e8f90', name: 'Finance SQL', healthy: true }],
  ...changes
})

/** An import as it mostly ends. */
export const importReport = (changes: Partial<Report> = {}): Report => ({
  command: 'import',
  cloud: 'Public',
  simulated: false,
  identity: 'maker@contoso.example',
  environment: { id: 'env-1', name: 'Contoso Test', url: 'https://make.powerapps.com/environments/env-1/connections' },
  package: {
    name: 'Expenses',
    description: '',
    creator: 'A Maker',
    sourceEnvironment: 'Contoso Dev',
    exportedAt: '2026-01-02T03:04:05.678Z',
    digest: `sha256:${'ab'.repeat(32)}`,
    bytes: 34_567
  },
  artifact: { id: 12, name: 'power-apps-package', digest: `sha256:${'ab'.repeat(32)}` },
  app: {
    id: 'app-1',
    name: 'Expenses',
    url: 'https://make.powerapps.com/apps/app-1',
    versionBefore: '2026-01-01T00:00:00Z',
    versionAfter: '2026-01-02T00:00:00Z'
  },
  flows: [{ key: 'flow-key', id: 'flow-1', name: 'Approve', state: 'on' }],
  resources: [
    resource({ id: 'app-1', url: 'https://make.powerapps.com/apps/app-1', dependsOn: ['flow-key', 'connector-key'] }),
    resource({
      key: 'flow-key',
      kind: 'flow',
      type: 'Microsoft.Flow/flows',
      name: 'Approve',
      decision: 'new',
      why: 'none of that name',
      outcome: 'created',
      id: 'flow-1',
      targetName: 'Approve (test)',
      comment: 'keep it running',
      dependsOn: ['connection-key']
    }),
    resource({
      key: 'connector-key',
      kind: 'connector',
      type: 'Microsoft.PowerApps/apis',
      name: 'SQL Server',
      decision: 'existing',
      why: 'a standard connector',
      outcome: 'reused'
    }),
    resource({
      key: 'connection-key',
      kind: 'connection',
      type: 'Microsoft.PowerApps/apis/connections',
      name: 'maker@contoso.example',
      decision: 'existing',
      why: 'connector name',
      outcome: 'reused',
      id: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
      dependsOn: ['connector-key']
    })
  ],
  connections: [
    {
      key: 'connection-key',
      name: 'maker@contoso.example',
      connector: 'shared_sql',
      connection: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
      connectionName: 'Finance SQL',
      rule: 'connector name'
    }
  ],
  missing: [],
  outcome: 'updated',
  publishState: 'published',
  changed: true,
  operationId: 'op-1',
  remarks: ['The flow is off until someone turns it on.'],
  ...changes
})

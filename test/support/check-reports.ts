import type { CheckedFile, CheckedResource, CheckReport } from '../../src/commands/checking/check-report.ts'
import { change, checkedFile, checkReport, compared, finding, HOSTILE } from '../unit/action/check-report/reports.ts'

/** Ordinary and hostile reports, for tests of the web page. */

const resource = (
  part: Partial<CheckedResource> & Pick<CheckedResource, 'key' | 'kind' | 'name'>
): CheckedResource => ({
  type: 'Microsoft.PowerApps/apps',
  dependsOn: [],
  premium: false,
  needed: false,
  ...part
})

const RESOURCES: readonly CheckedResource[] = [
  resource({
    key: 'app',
    kind: 'app',
    name: 'Expense Approvals',
    suggested: 'Update',
    dependsOn: ['f1', 'f2', 'sp', 'flows']
  }),
  resource({
    key: 'f1',
    kind: 'flow',
    name: 'Submit expense',
    suggested: 'Update',
    dependsOn: ['c-sp', 'c-mail', 'sp', 'mail']
  }),
  resource({
    key: 'f2',
    kind: 'flow',
    name: 'Notify approver about everything that is still open',
    dependsOn: ['c-mail', 'mail', 'sql', 'c-sql']
  }),
  resource({
    key: 'c-sp',
    kind: 'connection',
    name: 'adele@contoso.com',
    connector: 'shared_sharepointonline',
    needed: true,
    dependsOn: ['sp']
  }),
  resource({
    key: 'c-mail',
    kind: 'connection',
    name: 'adele@contoso.com',
    connector: 'shared_office365',
    needed: true,
    dependsOn: ['mail']
  }),
  resource({
    key: 'c-sql',
    kind: 'connection',
    name: 'Reporting',
    connector: 'shared_sql',
    needed: true,
    premium: true,
    dependsOn: ['sql']
  }),
  resource({ key: 'sp', kind: 'connector', name: 'SharePoint', connector: 'shared_sharepointonline' }),
  resource({ key: 'mail', kind: 'connector', name: 'Office 365 Outlook', connector: 'shared_office365' }),
  resource({ key: 'sql', kind: 'connector', name: 'SQL Server', connector: 'shared_sql', premium: true }),
  resource({ key: 'flows', kind: 'connector', name: 'Logic flows', connector: 'shared_logicflows' })
]

const FORMULA = [
  { kind: 'same', text: 'If(' },
  { kind: 'removed', text: '    IsBlank(AmountInput.Text),' },
  { kind: 'added', text: '    IsBlank(AmountInput.Text) || Value(AmountInput.Text) <= 0,' },
  { kind: 'same', text: '    Notify("Please enter an amount", NotificationType.Error),' },
  { kind: 'added', text: '    SubmitForm(ExpenseForm);' },
  { kind: 'same', text: '    Navigate(DoneScreen)' },
  { kind: 'same', text: ')' }
] as const

const CHANGES = [
  change({
    area: 'app',
    subject: 'version',
    path: ['version'],
    before: '2026-01-02T03:04:05Z',
    after: '2026-02-03T04:05:06Z'
  }),
  change({ kind: 'added', subject: 'screen', path: ['ReceiptScreen'], before: undefined, after: undefined }),
  change({ path: ['EntryScreen', 'SubmitButton', 'OnSelect'], lines: FORMULA }),
  change({ path: ['EntryScreen', 'Title', 'Text'], before: '"Expenses"', after: '"Expenses of " & User().FullName' }),
  change({
    kind: 'removed',
    subject: 'control',
    path: ['HomeScreen', 'OldBanner'],
    before: undefined,
    after: undefined
  }),
  change({
    kind: 'renamed',
    subject: 'control',
    path: ['HomeScreen', 'Gallery1'],
    before: 'Gallery1',
    after: 'OpenExpenses'
  }),
  change({
    area: 'data',
    kind: 'added',
    subject: 'connector',
    path: ['SQL Server'],
    premium: true,
    before: undefined,
    after: undefined
  }),
  change({
    area: 'flows',
    kind: 'added',
    subject: 'action',
    path: ['Submit expense', 'Send an email (V2)'],
    before: undefined,
    after: undefined
  }),
  change({
    area: 'flows',
    subject: 'run after',
    path: ['Submit expense', 'Update item'],
    before: 'Get item: Succeeded',
    after: 'Get item: Succeeded, Failed'
  }),
  change({
    area: 'environment',
    subject: 'SharePoint site',
    path: ['Expenses'],
    before: 'contoso.sharepoint.com/sites/dev',
    after: 'contoso.sharepoint.com/sites/test'
  })
]

const FINDINGS = [
  finding({
    rule: 'literal-secret',
    message: 'There is a key of Stripe in plain text.',
    consequence: 'The secret travels in plain text into every environment that the package is imported into.',
    remedy: 'Replace it at its service.',
    place: {
      file: 'Microsoft.Flow/flows/k/definition.json',
      pointer: '/x',
      line: 12,
      name: 'flow "Submit expense", step "HTTP"'
    }
  }),
  ...['Expenses', 'Staff', 'Settings'].map(name =>
    finding({
      rule: 'environment-value',
      severity: 'warning',
      message: `List "${name}" is written into the package.`,
      consequence: 'It comes along as it is.',
      remedy: 'Check that this is meant.',
      place: { file: 'app.json', name: `data source "${name}"` }
    })
  ),
  finding({
    rule: 'needed-connections',
    severity: 'note',
    message: '3 connections are needed in the target.',
    consequence: 'The import stops until each has one.',
    remedy: 'Create them in the target once.'
  })
]

const rich = (part: Partial<CheckedFile> = {}): CheckedFile =>
  checkedFile({ resources: RESOURCES, findings: FINDINGS, comparison: compared(CHANGES, 23), ...part })

function notAPackage(): CheckedFile {
  const { package: _, ...file } = checkedFile({ file: 'solution.zip', kind: 'solution', what: 'a Dataverse solution' })
  return {
    ...file,
    findings: [
      finding({
        rule: 'not-a-package',
        message: 'This is a Dataverse solution.',
        remedy: 'Import it with solution tools.'
      })
    ]
  }
}

function hostile(): CheckedFile {
  const resources = HOSTILE.map((name, at) =>
    resource({
      key: `${at}`,
      kind: 'flow',
      name: `${name}<script>window.__forged = 1</script>`,
      dependsOn: [`${at + 1}`]
    })
  )
  return rich({
    file: HOSTILE.join('/'),
    resources,
    findings: HOSTILE.map(name =>
      finding({ message: `${name}<style>*{display:none}</style>`, place: { file: name, name } })
    ),
    comparison: compared(
      HOSTILE.flatMap(name => [
        change({ path: [name, '"onmouseover="window.__forged=1'], before: name, after: `${name}${'x'.repeat(100)}` }),
        change({ path: [name], lines: [{ kind: 'added', text: `<script>window.__forged=1</script>${name}` }] })
      ])
    )
  })
}

const huge = (): CheckedFile =>
  rich({
    resources: Array.from({ length: 300 }, (_, at) =>
      resource({
        key: `r${at}`,
        kind: at === 0 ? 'app' : 'flow',
        name: `Flow number ${at}`,
        dependsOn: [`r${at + 1}`, `r${at * 2}`]
      })
    ),
    findings: Array.from({ length: 20_000 }, (_, at) =>
      finding({ message: `Finding ${at} ${'x'.repeat(300)}.`, rule: `rule-${at % 50}` })
    ),
    comparison: compared(
      Array.from({ length: 8_000 }, (_, at) => change({ path: [`Screen${at % 40}`, `Control${at}`, 'Text'] }))
    )
  })

/** By name. */
export const SAMPLE_REPORTS: Readonly<Record<string, () => CheckReport>> = {
  clean: () => checkReport([checkedFile({ resources: RESOURCES.slice(0, 4), comparison: compared([], 5) })]),
  rich: () => checkReport([rich()]),
  several: () => checkReport([rich(), checkedFile({ file: 'packages/leave.zip' }), notAPackage()]),
  hostile: () => checkReport([hostile()], { remarks: HOSTILE }),
  huge: () => checkReport([huge()])
}

import type { CheckedFile, CheckReport } from '../../../../src/commands/checking/check-report.ts'
import type { Change } from '../../../../src/package/difference/difference.ts'
import type { Finding } from '../../../../src/package/rules/finding.ts'

/** Values for tests of how a check is shown. */

export const finding = (part: Partial<Finding> = {}): Finding => ({
  rule: 'missing-flow-map',
  severity: 'error',
  message: 'The flow "Notify" has no connectionsMap.json.',
  consequence: 'The importer answers PackageFlowMissingConnectionMap.',
  remedy: 'Export the package again.',
  ...part
})

export const change = (part: Partial<Change> = {}): Change => ({
  area: 'screens',
  kind: 'changed',
  subject: 'formula',
  path: ['Screen1', 'Button1', 'OnSelect'],
  before: 'Back()',
  after: 'Navigate(Screen2)',
  ...part
})

export const checkedFile = (part: Partial<CheckedFile> = {}): CheckedFile => ({
  file: 'packages/expenses.zip',
  form: 'file',
  kind: 'package',
  what: 'a Power Apps package',
  inner: [],
  package: {
    name: 'Expenses',
    description: '',
    creator: 'Adele Vance',
    sourceEnvironment: 'Development',
    exportedAt: '2026-01-02T03:04:05Z',
    digest: `sha256:${'ab'.repeat(32)}`,
    bytes: 5_000,
    kind: 'app'
  },
  resources: [],
  findings: [],
  ...part
})

export function checkReport(files: readonly CheckedFile[], part: Partial<CheckReport> = {}): CheckReport {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { findings } of files) for (const { severity } of findings) counts[severity] += 1
  return { command: 'check', files, counts, failOn: 'error', failed: counts.error > 0, remarks: [], ...part }
}

export const compared = (changes: readonly Change[], noise = 0): NonNullable<CheckedFile['comparison']> => ({
  kind: 'compared',
  with: 'origin/main',
  difference: { sameExport: false, changes, noise }
})

/** Names as a stranger would choose them. */
export const HOSTILE = [
  '::error::forged',
  '| a | b |',
  '`code` @team #1 :bomb:',
  '<img src=x onerror=alert(1)>',
  '\u202eexe.zip\u2066',
  'line\nbreak ::set-output name=a::b',
  '</details></td>]]>-->',
  '%0A::warning::x'
]

import type { CheckedFile, CheckReport } from '../../commands/checking/check-report.ts'
import { type Finding, SEVERITIES } from '../../package/rules/finding.ts'
import { countsOf } from './phrases.ts'

/** Files with errors, then those with warnings, then the others; inside, in their order. */
export function mostSevereFirst(files: readonly CheckedFile[]): CheckedFile[] {
  // The findings of a file are in that order too.
  return [...SEVERITIES, undefined].flatMap(worst => files.filter(({ findings }) => findings[0]?.severity === worst))
}

/**
 * Warnings about what a reviewer could not see otherwise. They are shown above the changes, which may be incomplete; every
 * other warning is shown below.
 */
const BEFORE_CHANGES = new Set(['sources-differ', 'malformed-document', 'possible-secret', 'data-source-differs'])

/**
 * More of them would push the changes out of sight, so the rest is shown below. The first finding of every rule is chosen
 * before further ones of any, so that a hundred findings of one rule hide no other.
 */
const MOST_FIRST = 30

/** The findings that are read before the changes (errors, and what the changes may hide), then the others without notes. */
export function readingOrder(findings: readonly Finding[]): {
  readonly first: readonly Finding[]
  readonly others: readonly Finding[]
} {
  const isFirst = ({ severity, rule }: Finding): boolean =>
    severity === 'error' || (severity === 'warning' && BEFORE_CHANGES.has(rule))
  const all = findings.filter(isFirst)
  const chosen = new Set(firstOfEachRule(all).slice(0, MOST_FIRST))
  return {
    first: all.filter(one => chosen.has(one)),
    others: [
      ...all.filter(one => !chosen.has(one)),
      ...findings.filter(one => one.severity !== 'note' && !isFirst(one))
    ]
  }
}

/** The first finding of every rule, then the second ones, and so on. */
function firstOfEachRule(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>()
  return findings
    .map(finding => {
      const before = counts.get(finding.rule) ?? 0
      counts.set(finding.rule, before + 1)
      return { finding, before }
    })
    .sort((one, other) => one.before - other.before)
    .map(({ finding }) => finding)
}

/** What a cancelled run, which has one second left, still reports: the first errors of the most severe files. */
const [SHORT_FILES, SHORT_FINDINGS, SHORT_TEXT] = [200, 3, 1_000]

/** The report in its shortest form, for a run that was cancelled. Its counts are those of the whole. */
export function shortReport(report: CheckReport): CheckReport {
  const cut = (text: string): string => text.slice(0, SHORT_TEXT)
  return {
    ...report,
    files: mostSevereFirst(report.files)
      .slice(0, SHORT_FILES)
      .map(file => ({
        file: cut(file.file),
        form: file.form,
        kind: file.kind,
        what: file.what,
        inner: [],
        resources: [],
        counts: countsOf(file),
        findings: file.findings
          .slice(0, SHORT_FINDINGS)
          .filter(({ severity }) => severity === 'error')
          .map(({ rule, severity, message, consequence, remedy }) => ({
            rule,
            severity,
            message: cut(message),
            consequence: cut(consequence),
            remedy: cut(remedy)
          }))
      })),
    remarks: [
      ...report.remarks.slice(0, 20).map(cut),
      ...(report.files.length > SHORT_FILES
        ? [`${report.files.length - SHORT_FILES} of the checked files are left out of this report.`]
        : [])
    ]
  }
}

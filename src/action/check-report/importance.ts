import type { CheckedFile, CheckReport } from '../../commands/checking/check-report.ts'
import { countsOf, SEVERITIES } from './phrases.ts'

/** Files with errors, then those with warnings, then the others; inside, in their order. */
export function heaviestFirst(files: readonly CheckedFile[]): CheckedFile[] {
  const weights = new Map(files.map(file => [file, SEVERITIES.findIndex(severity => countsOf(file)[severity] > 0)]))
  // Nothing found is lighter than a note.
  const weightOf = (file: CheckedFile): number => (weights.get(file) ?? -1) + (weights.get(file) === -1 ? 4 : 0)
  return files.toSorted((one, other) => weightOf(one) - weightOf(other))
}

/** What of a report a run still says that has a second left: of the heaviest files the first errors. */
const [BRIEF_FILES, BRIEF_FINDINGS, BRIEF_TEXT] = [200, 3, 1_000]

/** The report in its shortest form, for a run that was cancelled. Its counts are those of the whole. */
export function briefly(report: CheckReport): CheckReport {
  const cut = (text: string): string => text.slice(0, BRIEF_TEXT)
  return {
    ...report,
    files: heaviestFirst(report.files)
      .slice(0, BRIEF_FILES)
      .map(file => ({
        file: cut(file.file),
        form: file.form,
        kind: file.kind,
        what: file.what,
        inner: [],
        resources: [],
        counts: countsOf(file),
        findings: file.findings
          .slice(0, BRIEF_FINDINGS)
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
      ...(report.files.length > BRIEF_FILES
        ? [`${report.files.length - BRIEF_FILES} of the checked files are left out of this report.`]
        : [])
    ]
  }
}

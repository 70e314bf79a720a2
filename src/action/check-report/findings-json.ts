import type { CheckReport } from '../../commands/checking/check-report.ts'
import { bySeverity } from '../../package/rules/finding.ts'
import { boundedList } from '../report/outputs.ts'

/** The `findings` output: a JSON array of the most severe findings, as many as fit in an output. */
export function findingsJson(report: CheckReport): string {
  const all = report.files
    .flatMap(({ file, findings }) => findings.map(finding => ({ file, ...finding })))
    .sort(bySeverity)
  return boundedList(all)
}

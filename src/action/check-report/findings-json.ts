import type { CheckReport } from '../../commands/checking/check-report.ts'
import { boundedList } from '../report/outputs.ts'

/** The `findings` output: a JSON array of the most severe findings, as many as fit in an output. */
export function findingsJson(report: CheckReport): string {
  const all = report.files
    .flatMap(({ file, findings }) => findings.map(finding => ({ file, ...finding })))
    .sort((one, other) => RANK[one.severity] - RANK[other.severity])
  return boundedList(all)
}

const RANK = { error: 0, warning: 1, note: 2 } as const

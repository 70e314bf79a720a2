import type { CheckReport } from '../../commands/checking/check-report.ts'
import { boundedList } from '../report/outputs.ts'

/** The `findings` output: a JSON array of as many findings as an output has room for, the heaviest of each file first. */
export function findingsJson(report: CheckReport): string {
  const all = report.files
    .flatMap(({ file, findings }) => findings.map(finding => ({ file, ...finding })))
    .sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity])
  return boundedList(all)
}

const WEIGHT = { error: 0, warning: 1, note: 2 } as const

import { countsBySeverity, SEVERITIES, type Severity } from '../../package/rules/finding.ts'
import type { CheckedFile } from './check-report.ts'

/** Findings of a run that are kept, and of each file once there are so many. Reports are made of all of them at once. */
const [MOST, MOST_FURTHER] = [10_000, 3]

/**
 * Limits the findings of a file. Once a run has more findings than anybody reads, only the first ones of each further
 * file are kept, which are the most severe, with the number of all.
 *
 * @param counts totals of the run so far; those of the file are added to them
 */
export function bounded(file: CheckedFile, counts: Record<Severity, number>): CheckedFile {
  const own = countsBySeverity(file.findings)
  const most = Math.max(MOST_FURTHER, MOST - counts.error - counts.warning - counts.note)
  for (const severity of SEVERITIES) counts[severity] += own[severity]
  return file.findings.length <= most ? file : { ...file, findings: file.findings.slice(0, most), counts: own }
}

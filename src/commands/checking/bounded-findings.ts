import type { Severity } from '../../package/rules/finding.ts'
import type { CheckedFile } from './check-report.ts'

/** Findings of a run that are kept, and of each file once there are so many. Reports are made of all of them at once. */
const [MOST, MOST_FURTHER] = [10_000, 3]

/**
 * Counts what was found in a file. Once a run has found more than anybody reads, of each further file the first
 * findings, which are the heaviest, and the number of all are kept.
 *
 * @param counts of the run so far; the file's are added
 */
export function bounded(file: CheckedFile, counts: Record<Severity, number>): CheckedFile {
  const own = { error: 0, warning: 0, note: 0 }
  for (const { severity } of file.findings) own[severity] += 1
  const most = Math.max(MOST_FURTHER, MOST - counts.error - counts.warning - counts.note)
  for (const severity of ['error', 'warning', 'note'] as const) counts[severity] += own[severity]
  return file.findings.length <= most ? file : { ...file, findings: file.findings.slice(0, most), counts: own }
}

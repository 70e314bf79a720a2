import type { Files } from '../../commands/ports/runner.ts'
import type { Report } from '../../commands/report.ts'
import type { Ending } from './summary.ts'

/** Raised when a field is removed or changes its meaning; new fields do not raise it. */
export const RESULT_SCHEMA = 1

/**
 * The result file: everything the run reports, for programs. Its fields are those of the report, plus `failure`, the
 * message of the last annotation, which is absent after a success. `report` must be redacted, because other steps read
 * this file.
 */
export function resultDocument(report: Report, ending: Ending = {}): string {
  return `${JSON.stringify({ schema: RESULT_SCHEMA, ...report, ...ending }, undefined, 2)}\n`
}

export async function writeResult(files: Files, path: string, report: Report, ending: Ending = {}): Promise<void> {
  await files.write(path, Buffer.from(resultDocument(report, ending)))
}

import { plainText } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { checkFailed } from '../../package/rules/check-failed.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { unreadableFile } from '../../package/rules/reading-rules.ts'
import { TOO_LONG } from '../../package/rules/run-rules.ts'
import type { GivenFile } from './check-ports.ts'
import type { CheckedFile } from './check-report.ts'
import { OutOfMemory, OutOfTime } from './package-checker.ts'

type Place = Pick<CheckedFile, 'form'> & { readonly path: string }

/**
 * The result for a file that cannot be opened because it is a link, too large, or not permitted. Other files are not
 * affected.
 */
export const fileNotOpened = (place: Place, error: unknown): CheckedFile =>
  unchecked(place, error instanceof ActionError ? unreadableFile(error) : checkFailed('The check'))

/** The result for a file whose check failed: that it was not checked, and why. Other files are not affected. */
export const failedCheck = (place: Place, error: unknown): CheckedFile => unchecked(place, findingFor(error))

/** What is reported of a file whose turn did not come in the time of the run. */
export const notReached = ({ path, refusal }: GivenFile, form: CheckedFile['form']): CheckedFile => {
  const place = { path, form }
  if (refusal !== undefined) return fileNotOpened(place, refusal)
  return unchecked(place, {
    rule: TOO_LONG.id,
    severity: TOO_LONG.severity,
    message: 'The file was not checked, because the files before it used up the time limit of the check.',
    consequence: 'The file was not checked at all.',
    remedy: 'Check fewer files in one step. No exported package takes long to check, so look at the files that did.'
  })
}

const unchecked = ({ path, form }: Place, finding: Finding): CheckedFile => ({
  file: path,
  form,
  kind: 'damaged-zip',
  what: 'a file that could not be checked',
  inner: [],
  resources: [],
  findings: [finding]
})

function findingFor(error: unknown): Finding {
  if (error instanceof OutOfTime) {
    const { id, severity, consequence, remedy } = TOO_LONG
    return { rule: id, severity, message: 'The check was stopped because it took too long.', consequence, remedy }
  }
  const failed = checkFailed('The check')
  if (error instanceof OutOfMemory)
    return { ...failed, message: 'The check failed because the package needs too much memory.' }
  // The messages of other errors may contain text from the package, which is untrusted.
  if (error instanceof ActionError)
    return { ...failed, message: `The check failed: ${plainText(error.why, 600)}.`, remedy: error.remedy }
  return failed
}

import { plainText } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { checkFailed } from '../../package/rules/check-failed.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { unreadableFile as unreadable } from '../../package/rules/reading-rules.ts'
import { TOO_LONG } from '../../package/rules/run-rules.ts'
import type { GivenFile } from './check-ports.ts'
import type { CheckedFile } from './check-report.ts'
import { OutOfMemory, OutOfTime } from './package-checker.ts'

type Place = Pick<CheckedFile, 'form'> & { readonly path: string }

/** What is reported of a file that cannot be opened: links, sizes, rights. The other files are not touched. */
export const unreadableFile = (place: Place, error: unknown): CheckedFile =>
  unchecked(place, error instanceof ActionError ? unreadable(error) : checkFailed('The check'))

/** What is reported of a file whose check broke: that it was not checked, and why. The other files are not touched. */
export const failedCheck = (place: Place, error: unknown): CheckedFile => unchecked(place, findingFor(error))

/** What is reported of a file whose turn did not come in the time of the run. */
export const notReached = ({ path, refusal }: GivenFile, form: CheckedFile['form']): CheckedFile => {
  const place = { path, form }
  if (refusal !== undefined) return unreadableFile(place, refusal)
  return unchecked(place, {
    rule: TOO_LONG.id,
    severity: TOO_LONG.severity,
    message: 'It was not checked: the files before it took the time that a whole check has.',
    consequence: 'Nothing of the file was checked.',
    remedy: 'Check fewer files in one step. Look at the files that took long: no exported package does.'
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
    return { rule: id, severity, message: 'The check was stopped: it took longer than it may.', consequence, remedy }
  }
  const failed = checkFailed('The check')
  if (error instanceof OutOfMemory)
    return { ...failed, message: 'The check failed: the package takes more memory than a package may.' }
  // The text of any other error may quote the package.
  if (error instanceof ActionError)
    return { ...failed, message: `The check failed: ${plainText(error.why, 600)}.`, remedy: error.remedy }
  return failed
}

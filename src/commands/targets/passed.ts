import { plainText, pluralize, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { numbered } from '../numbered.ts'
import type { ApprovedTargets } from './targets-plan.ts'

const DOING: Readonly<Record<string, string>> = {
  plan: 'plan',
  import: 'import into',
  publish: 'publish in',
  restore: 'restore in',
  collect: 'finish'
}

/** Characters of the message of one target. The summary has all of it. */
const MOST = 600
const REST = 'To work on the rest alone, set only to failed, and last-result-file to the result file of this run.'

/** Throws where a target failed or was not started, and names the first of them. */
export function assertPassed(
  command: string,
  results: readonly { readonly id: string; readonly outcome: string; readonly failure?: string | undefined }[],
  isOver = false
): void {
  const left = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'not-started')
  if (left.length === 0) return
  const failed = left.filter(({ outcome }) => outcome === 'failed')
  throw new ActionError({
    doing: `${DOING[command] ?? 'finish'} ${left.length} of ${pluralize(results.length, 'target')}`,
    why: numbered(
      [...failed, ...left.filter(({ outcome }) => outcome !== 'failed')].map(
        ({ id, outcome, failure = '' }) =>
          `${quoted(id)} ${outcome === 'failed' ? 'failed' : 'was not started'}: ${plainText(failure, MOST)}`
      ),
      5
    ),
    remedy: isOver
      ? `The time limit was reached: raise max-async-wait-time. Then run this again. ${REST}`
      : `The summary lists each with what to do. Then run this again: targets that are up to date are left alone. ${REST}`
  })
}

/** Throws where the approved plan is for another package. */
export function assertPackage(approved: ApprovedTargets, digest: string): void {
  if (approved.package === digest) return
  throw new ActionError({
    doing: `carry out the plan ${quoted(approved.file)}`,
    why: `it is for the package ${approved.package}, but this package is ${digest}`,
    remedy: 'Nothing was written. Import the package that was planned, or have a new plan approved.'
  })
}

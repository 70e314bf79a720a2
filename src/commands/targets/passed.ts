import { duration, plainText, pluralize, quoted } from '../../base/display.ts'
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
const REST = 'set only to failed, and last-result-file to the result file of this run.'

/** Targets failed or were not started; their own results say why. */
export class TargetsLeft extends ActionError {}

/** Throws where a target failed or was not started, and names the first of them. */
export function assertPassed(
  command: string,
  results: readonly { readonly id: string; readonly outcome: string; readonly failure?: string | undefined }[],
  isOver = false
): void {
  const left = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'not-started')
  if (left.length === 0) return
  const failed = left.filter(({ outcome }) => outcome === 'failed')
  throw new TargetsLeft({
    doing: `${DOING[command] ?? 'finish'} ${left.length} of ${pluralize(results.length, 'target')}`,
    why: numbered(
      [...failed, ...left.filter(({ outcome }) => outcome !== 'failed')].map(
        ({ id, outcome, failure = '' }) =>
          `${quoted(id)} ${outcome === 'failed' ? 'failed' : 'was not started'}: ${plainText(failure, MOST)}`
      ),
      5
    ),
    remedy: `${isOver ? 'The time limit was reached: raise max-async-wait-time.' : 'The summary lists each with what to do.'} ${againOf(command, isOver)}`
  })
}

/** How to go on. `version: previous` takes an app that was restored one version further back. */
const againOf = (command: string, isOver: boolean): string =>
  command === 'restore'
    ? `Then restore the rest alone: ${REST} With version previous, targets that were restored would otherwise go one version further back.`
    : `Then run this again${isOver ? '' : ': targets that are up to date are left alone'}. To work on the rest alone, ${REST}`

/** Throws where the approved plan is for another package. */
export function assertPackage(approved: ApprovedTargets, digest: string): void {
  if (approved.package === digest) return
  throw new ActionError({
    doing: `carry out the plan ${quoted(approved.file)}`,
    why: `it is for the package ${approved.package}, but this package is ${digest}`,
    remedy: 'Nothing was written. Import the package that was planned, or have a new plan approved.'
  })
}

/** Throws where the pauses between the rings take longer than the run may, so that its last rings could never begin. */
export function assertPauses(rings: readonly { readonly pause: number }[], minutes: number): void {
  const pauses = rings.slice(0, -1).reduce((sum, { pause }) => sum + pause, 0)
  if (pauses < minutes * 60_000) return
  throw new ActionError({
    doing: 'start with the rings',
    why: `the pauses between them take ${duration(pauses)}, but max-async-wait-time ends the run after ${duration(minutes * 60_000)}`,
    remedy: 'Nothing was written. Raise max-async-wait-time, or shorten the pauses in the targets file.'
  })
}

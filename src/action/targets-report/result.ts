import type { Outcome, Report } from '../../commands/report.ts'
import { headline } from '../report/headline.ts'

/** Raised when a field is removed or changes its meaning; new fields do not raise it. */
export const TARGETS_RESULT_SCHEMA = 1
export const TARGETS_RESULT_KIND = 'power-apps-targets-result'

export type TargetOutcome = Outcome | 'not-started'

/** What a run did with one target. */
export interface TargetResult {
  readonly id: string
  readonly ring: string
  readonly outcome: TargetOutcome
  /** Why it failed, as a message, or why it was not started, as a phrase. */
  readonly failure?: string | undefined
  readonly environment?: { readonly id: string; readonly name: string } | undefined
  readonly app?:
    | {
        readonly id: string
        readonly name: string
        readonly url: string
        readonly versionBefore?: string | undefined
        readonly versionAfter?: string | undefined
      }
    | undefined
  readonly flows: readonly { readonly name: string; readonly id: string; readonly state?: string | undefined }[]
  readonly publishState?: string | undefined
  /** Whether something was written in the environment. */
  readonly changed: boolean
  /** Whether a failed import was undone. */
  readonly rolledBack?: boolean | undefined
  readonly planState?: string | undefined
  readonly planDigest?: string | undefined
  readonly drift?: readonly string[] | undefined
  readonly backup?: string | undefined
  /** From the start of its turn to its end. */
  readonly milliseconds?: number | undefined
  /** What was done, or would be, in one line: `Update 1 app and 2 flows, publish`. */
  readonly summary?: string | undefined
}

/** The result file of a run over many targets. */
export interface TargetsResult {
  readonly schema: number
  readonly kind: typeof TARGETS_RESULT_KIND
  readonly command: string
  readonly simulated: boolean
  /** Web page of the workflow run; undefined outside of a runner. */
  readonly run?: string | undefined
  /** Attempt of that run, from 1. */
  readonly attempt?: number | undefined
  readonly package?: { readonly name: string; readonly digest: string; readonly file?: string | undefined } | undefined
  readonly plan?: { readonly file: string; readonly digest: string } | undefined
  /** Path of the file with the records of all targets. */
  readonly recordFile?: string | undefined
  readonly targets: readonly TargetResult[]
  /** Message of the run's failure. */
  readonly failure?: string | undefined
  /** Whether that only names targets whose own results say why. */
  readonly sumsUp?: boolean | undefined
  readonly milliseconds?: number | undefined
}

/** The result of a target whose turn never came. @param why as a phrase */
export const notStarted = (
  { id, ring }: { readonly id: string; readonly ring: string },
  why: string
): TargetResult => ({
  id,
  ring,
  outcome: 'not-started',
  failure: why,
  flows: [],
  changed: false
})

/** What remains of the report of a target: enough for the table, the outputs and the next run. */
export function resultOf(
  { id, ring }: { readonly id: string; readonly ring: string },
  report: Report,
  { failure, milliseconds }: { readonly failure?: string | undefined; readonly milliseconds: number }
): TargetResult {
  const { app, flows, environment, plan, rollback } = report
  return {
    id,
    ring,
    outcome: failure === undefined ? report.outcome : 'failed',
    failure,
    environment: environment === undefined ? undefined : { id: environment.id, name: environment.name },
    app:
      app === undefined
        ? undefined
        : {
            id: app.id,
            name: app.name,
            url: app.url,
            versionBefore: app.versionBefore,
            versionAfter: app.versionAfter
          },
    flows: flows.map(({ name, id: flow, state }) => ({ name, id: flow, state })),
    publishState: report.publishState,
    changed: report.changed,
    rolledBack: rollback === undefined ? undefined : rollback.done.length > 0 && rollback.left.length === 0,
    planState: plan?.state,
    planDigest: plan?.digest ?? report.approvedPlan?.digest,
    drift: report.drift !== undefined && report.drift.length > 0 ? report.drift : undefined,
    backup: report.backup?.file,
    milliseconds,
    summary: report.outcome === 'failed' && failure === undefined ? undefined : headline(report, failure)
  }
}

export const isPassed = ({ outcome }: TargetResult): boolean => outcome !== 'failed' && outcome !== 'not-started'

/** Ids for the next run: what failed and what was not started. */
export const toRunAgain = (targets: readonly TargetResult[]): string[] =>
  targets.filter(target => !isPassed(target)).map(({ id }) => id)

const PLANNED: Readonly<Record<TargetOutcome, string>> = {
  created: 'to create',
  updated: 'to update',
  unchanged: 'nothing to do',
  failed: 'failed',
  'not-started': 'not started'
}

/** An outcome for people. A plan has created nothing. */
export const outcomeWords = (command: string, outcome: TargetOutcome): string =>
  command === 'plan' ? PLANNED[outcome] : outcome === 'not-started' ? 'not started' : outcome

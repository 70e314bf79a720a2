import type { Ending } from '../action/report/summary.ts'
import type { RunnerEnvironment } from '../action/runner/environment.ts'
import type { TargetsResult } from '../action/targets-report/result.ts'
import type { ActionLog } from '../action/runner/log.ts'
import type { Progress } from '../base/progress.ts'
import type { Redactor } from '../base/redaction.ts'
import type { CheckReport } from '../commands/checking/check-report.ts'
import type { Report } from '../commands/report.ts'

/** What the process edge provides to a command. */
export interface ProcessContext {
  readonly environment: RunnerEnvironment
  /** File that worker threads run. */
  readonly workerEntry: string
  readonly redactor: Redactor
  readonly log: ActionLog
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
  /** Called with the progress of every wait. */
  readonly note: (progress: Progress) => void
  /** The message shown for an error. */
  readonly sentenceOf: (error: unknown) => string
  /**
   * ID token of a CI job that proves the app registration, as the command line got it; absent in the action, which
   * requests one from GitHub.
   */
  readonly clientAssertion?: string | undefined
  /** Shows what a run did, once its files are written; absent in the action. Gets redacted values. */
  readonly showRun?: ((report: Report, ending: Ending) => void) | undefined
  /** The same for a run over many targets. */
  readonly showTargets?: ((result: TargetsResult) => void) | undefined
  /** The same for a check. */
  readonly showCheck?: ((report: CheckReport, ending: Ending) => void) | undefined
}

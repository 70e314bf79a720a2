import type { RunnerEnvironment } from '../action/runner/environment.ts'
import type { ActionLog, Progress } from '../action/runner/log.ts'
import type { Redactor } from '../base/redaction.ts'

/** What the process edge hands to a command. */
export interface ProcessContext {
  readonly environment: RunnerEnvironment
  /** File that worker threads run. */
  readonly workerEntry: string
  readonly redactor: Redactor
  readonly log: ActionLog
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
  /** Told of everything that is waited for. */
  readonly note: (progress: Progress) => void
  /** What a person reads of an error. */
  readonly sentenceOf: (error: unknown) => string
}

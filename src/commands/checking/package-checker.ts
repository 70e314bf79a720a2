import type { CheckJob } from './check-job.ts'
import type { CheckedFile } from './check-report.ts'

/** Does the work of checks, on this thread or on others. */
export interface PackageChecker {
  /** How many checks can go on at one time. */
  readonly width: number
  /**
   * Rejects with `OutOfTime` or `OutOfMemory` for a package that took more than it may, and with the reason of the
   * cancellation once the run is cancelled.
   */
  check(job: CheckJob): Promise<CheckedFile>
}

/** The work was stopped: it took longer than it may. */
export class OutOfTime extends Error {}

/** The work was stopped: it took more memory than it may. */
export class OutOfMemory extends Error {}

import type { CheckJob } from './check-job.ts'
import type { CheckedFile } from './check-report.ts'

/** Checks packages, on this thread or on others. */
export interface PackageChecker {
  /** How many checks can run at a time. */
  readonly width: number
  /** Announces how many packages will be checked, so that threads start while the first packages are opened. */
  expect(count: number): void
  /**
   * Rejects with `OutOfTime` or `OutOfMemory` for a package that exceeds a limit, and with the reason of the
   * cancellation once the run is cancelled.
   */
  check(job: CheckJob): Promise<CheckedFile>
}

/** The check was stopped because it exceeded its time limit. */
export class OutOfTime extends Error {}

/** The check was stopped because it exceeded its memory limit. */
export class OutOfMemory extends Error {}

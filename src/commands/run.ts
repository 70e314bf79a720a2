import type { Clock, Deadline } from '../base/deadline.ts'
import type { PackageReader } from './ports/package-reader.ts'
import type { Platform } from './ports/platform.ts'
import type { Artifacts, Files, Locks, Log, Records } from './ports/runner.ts'
import type { Report } from './report.ts'

/** What every command gets: ports to the outside world, and the report that it writes as it goes. */
export interface Run {
  /** Name of the cloud. */
  readonly cloud: string
  readonly platform: Platform
  readonly artifacts: Artifacts
  readonly files: Files
  readonly packages: PackageReader
  readonly records: Records
  readonly locks: Locks
  readonly log: Log
  readonly clock: Clock
  readonly deadline: Deadline
  readonly report: ReportWriter
  /** Whether an environment's settings that seem to forbid an import stop the run: what they mean is an inference. */
  readonly permissionCheck: 'enforce' | 'warn'
  /** Takes the secrets of the run out of a text, for files that are sealed and so cannot be cleaned when they are written. */
  readonly withoutSecrets?: ((text: string) => string) | undefined
}

/**
 * The report, as commands see it. They write it as they go, so that a run that fails still says what came through. They
 * never read it: what a later step needs is what an earlier one returned.
 */
export interface ReportWriter {
  set(part: Partial<Report>): void
  /** Adds a sentence that a person should read before everything else; the same one only once. */
  alert(sentence: string): void
  /** Adds a sentence that a person should read; the same one only once. */
  remark(sentence: string): void
  /** The report of one app in a batch, in the order of the calls. */
  part(name: string): ReportPart
}

export interface ReportPart extends ReportWriter {
  /** Notes why this part failed. */
  fail(sentence: string): void
}

import type { Clock, Deadline } from '../base/deadline.ts'
import type { PackageReader } from './ports/package-reader.ts'
import type { Platform } from './ports/platform.ts'
import type { Artifacts, Claims, Files, Log, Records } from './ports/runner.ts'
import type { Report } from './report.ts'

/** What every command is handed: the world behind ports, and the report it fills while it goes. */
export interface Run {
  readonly platform: Platform
  readonly artifacts: Artifacts
  readonly files: Files
  readonly packages: PackageReader
  readonly records: Records
  readonly claims: Claims
  readonly log: Log
  readonly clock: Clock
  readonly deadline: Deadline
  readonly report: ReportDraft
  /** Whether an environment's own word that it refuses a package stops the run: what its words mean is concluded. */
  readonly permissionCheck: 'enforce' | 'warn'
}

/**
 * The report as far as it is known. It exists before the command starts and outlives its failure, so that a red run
 * still says which resources came through.
 */
export class ReportDraft {
  #report: Report

  constructor(start: Pick<Report, 'command' | 'cloud' | 'simulated' | 'identity'>) {
    this.#report = {
      ...start,
      flows: [],
      resources: [],
      connections: [],
      missing: [],
      outcome: 'failed',
      changed: false,
      remarks: []
    }
  }

  get current(): Report {
    return this.#report
  }

  set(part: Partial<Report>): void {
    this.#report = { ...this.#report, ...part }
  }

  remark(sentence: string): void {
    if (!this.#report.remarks.includes(sentence)) this.set({ remarks: [...this.#report.remarks, sentence] })
  }
}

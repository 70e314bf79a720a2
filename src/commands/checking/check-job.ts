import type { Failure } from '../../base/errors.ts'
import type { RuleSettings } from '../../package/rules/run-rules.ts'
import type { CheckedFile } from './check-report.ts'

/** The check of one package as plain data, so that it can run on any thread. */
export interface CheckJob {
  readonly path: string
  readonly form: CheckedFile['form']
  readonly content: HeldContent
  /** The package to compare with; absent without `compare-with`. */
  readonly predecessor?:
    | {
        readonly name: string
        readonly content: HeldContent | undefined
        /** Why it could not be determined, as a sentence. */
        readonly why?: string | undefined
      }
    | undefined
  readonly showNoise: boolean
  readonly rules: RuleSettings
}

/** The content to check, read into memory, so that it can be sent to another thread. */
export type HeldContent =
  | { readonly form: 'file'; readonly bytes: Uint8Array }
  | { readonly form: 'folder'; readonly files: readonly HeldFile[] }

export interface HeldFile {
  readonly name: string
  readonly size: number
  /** Absent in a folder that is too large, and for a file that cannot be read. */
  readonly bytes?: Uint8Array | undefined
  /** Why the file cannot be read: it is a link, too large, or not permitted. The other files are checked. */
  readonly refusal?: Failure | undefined
}

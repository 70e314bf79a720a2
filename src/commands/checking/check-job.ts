import type { Failure } from '../../base/errors.ts'
import type { RuleSettings } from '../../package/rules/run-rules.ts'
import type { CheckedFile } from './check-report.ts'

/** The check of one package as plain data, so that any thread can do it. */
export interface CheckJob {
  readonly path: string
  readonly form: CheckedFile['form']
  readonly content: HeldContent
  /** What it is compared with; absent without `compare-with`. */
  readonly predecessor?:
    | {
        readonly name: string
        readonly content: HeldContent | undefined
        /** Why it cannot be told, as a sentence. */
        readonly why?: string | undefined
      }
    | undefined
  readonly showNoise: boolean
  readonly rules: RuleSettings
}

/** What is to be checked, read into memory, so that it can go to another thread. */
export type HeldContent =
  | { readonly form: 'file'; readonly bytes: Uint8Array }
  | { readonly form: 'folder'; readonly files: readonly HeldFile[] }

export interface HeldFile {
  readonly name: string
  readonly size: number
  /** Absent in a folder that is refused for its size alone, and of a file that cannot be read. */
  readonly bytes?: Uint8Array | undefined
  /** Why it cannot be read: a link, a size, a right. It is one file's fault, and the others are checked. */
  readonly refusal?: Failure | undefined
}

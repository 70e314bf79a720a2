import type { CheckJob } from '../commands/checking/check-job.ts'
import type { Names } from '../commands/ports/package-reader.ts'

/** A package by its bytes. */
interface Side {
  readonly bytes: Uint8Array
  readonly what: string
  readonly names: Names
}

/** What a worker is asked to do. `read` tells whether a package can be read at all; it answers nothing. */
export type Job =
  | { readonly kind: 'check'; readonly job: CheckJob }
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly what: string }
  | { readonly kind: 'digest'; readonly side: Side }
  | { readonly kind: 'compare'; readonly newer: Side; readonly older: Side }

/** What it answers; errors as plain data, since their classes do not cross threads. */
export type Answer =
  | { readonly result: unknown }
  | {
      readonly failure:
        | { readonly doing: string; readonly why: string; readonly remedy: string }
        | { readonly message: string }
    }

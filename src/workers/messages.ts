import type { CheckJob } from '../commands/checking/check-job.ts'
import type { ValueMapping } from '../package/values/value-kinds.ts'
import type { Names } from '../commands/ports/package-reader.ts'

/** A package as bytes, since parsed values are not passed to workers. */
interface Side {
  readonly bytes: Uint8Array
  readonly what: string
  readonly names: Names
}

/** A job for a worker. `read` only finds out whether a package can be read; it has no result. */
export type Job =
  | { readonly kind: 'check'; readonly job: CheckJob }
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly what: string }
  | { readonly kind: 'digest'; readonly side: Side }
  | {
      readonly kind: 'values'
      readonly bytes: Uint8Array
      readonly what: string
      readonly mappings: readonly ValueMapping[]
    }
  | { readonly kind: 'compare'; readonly newer: Side; readonly older: Side }

/** A worker's response. Errors are plain data, because their classes do not survive the transfer between threads. */
export type WorkerResponse =
  | { readonly result: unknown }
  | {
      readonly failure:
        | { readonly doing: string; readonly why: string; readonly remedy: string }
        | { readonly message: string }
    }

import type { CheckJob } from '../commands/checking/check-package.ts'

/** What a worker is asked to do. */
export type Job = { readonly kind: 'check'; readonly job: CheckJob } | ReadJob

/** To read a package as an import does, and compare documents where it is asked to: whether that can be done at all. */
export interface ReadJob {
  readonly kind: 'read'
  readonly bytes: Uint8Array
  readonly what: string
}

/** What it answers; errors as plain data, since their classes do not cross threads. */
export type Answer =
  | { readonly result: unknown }
  | {
      readonly failure:
        | { readonly doing: string; readonly why: string; readonly remedy: string }
        | { readonly message: string }
    }

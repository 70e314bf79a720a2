import type { Deadline } from './deadline.ts'
import { duration } from './display.ts'
import { ActionError } from './errors.ts'

/** Describes a wait, for the error when it times out. */
export interface Wait {
  /** Follows "Could not". */
  readonly doing: string
  /** What did not arrive, as a noun phrase: `a response from api.example`. */
  readonly waitedFor: string
  /** What may still be happening at the service, as a sentence. */
  readonly ongoing?: string | undefined
  readonly cause?: unknown
}

/** The error for a wait that exceeded the run's time: what was awaited, for how long, and which input allows more. */
export function timeoutError(
  { span, input }: Pick<Deadline, 'span' | 'input'>,
  { doing, waitedFor, ongoing = '', cause }: Wait
): ActionError {
  const remedy = input === undefined ? 'Run it again later.' : `Raise ${input} if it needs longer.`
  return new ActionError({
    doing,
    why: `${waitedFor} did not arrive within the wait time of ${duration(span)}`,
    remedy: `${ongoing} ${remedy}`.trim(),
    cause
  })
}

/**
 * Bounds work of a library that has no deadline of its own. Resolves as `work` does; rejects with the reason of
 * `signal` when the run is cancelled, and with `timeoutError` when the deadline passes. In all of these cases the
 * signal passed to `work` is aborted, and whatever it does afterwards is ignored.
 */
export async function withinDeadline<Result>(
  { deadline, signal }: { readonly deadline: Deadline; readonly signal?: AbortSignal | undefined },
  wait: Wait,
  work: (signal: AbortSignal) => Promise<Result>
): Promise<Result> {
  signal?.throwIfAborted()
  if (deadline.over()) throw timeoutError(deadline, wait)
  const finished = new AbortController()
  const stop = signal === undefined ? finished.signal : AbortSignal.any([signal, finished.signal])
  const tooLate = async (): Promise<never> => {
    await deadline.clock.sleep(deadline.left(), stop)
    throw timeoutError(deadline, wait)
  }
  try {
    return await Promise.race([work(stop), tooLate()])
  } finally {
    finished.abort()
  }
}

/** Settles as `work` does, or rejects with the reason of `signal` as soon as it is aborted; `work` is then ignored. */
export async function untilAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  let abandon = (): void => {}
  const aborted = new Promise<never>((_, reject) => {
    abandon = () => reject(signal.reason)
  })
  signal.addEventListener('abort', abandon, { once: true })
  if (signal.aborted) abandon()
  try {
    return await Promise.race([aborted, work])
  } finally {
    signal.removeEventListener('abort', abandon)
  }
}

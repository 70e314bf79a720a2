import type { Deadline } from './deadline.ts'
import { duration } from './display.ts'
import { ActionError } from './errors.ts'

/** A wait, for the error that ends it. */
export interface Waiting {
  /** Follows "Could not". */
  readonly doing: string
  /** What did not come, as a noun: `an answer from api.example`. */
  readonly waitedFor: string
  /** What may be going on over there, as a sentence. */
  readonly ongoing?: string | undefined
  readonly cause?: unknown
}

/** The error for what had not come when the time of the run was over: what, how long, and which input allows more. */
export function timeoutError(
  { span, input }: Pick<Deadline, 'span' | 'input'>,
  { doing, waitedFor, ongoing = '', cause }: Waiting
): ActionError {
  const remedy = input === undefined ? 'Run it again later.' : `Raise ${input} if it needs longer.`
  return new ActionError({
    doing,
    why: `${waitedFor} did not come within the wait time of ${duration(span)}`,
    remedy: `${ongoing} ${remedy}`.trim(),
    cause
  })
}

/**
 * Bounds work of a library that knows no deadline. Resolves as `work` does; rejects with the reason of `signal` when
 * the run is cancelled, and with `timeoutError` when the deadline passes. The signal that `work` is given is aborted in
 * all of these cases; what it does afterwards is of no consequence.
 */
export async function withinDeadline<Result>(
  { deadline, signal }: { readonly deadline: Deadline; readonly signal?: AbortSignal | undefined },
  waiting: Waiting,
  work: (signal: AbortSignal) => Promise<Result>
): Promise<Result> {
  signal?.throwIfAborted()
  if (deadline.over()) throw timeoutError(deadline, waiting)
  const finished = new AbortController()
  const stop = signal === undefined ? finished.signal : AbortSignal.any([signal, finished.signal])
  const tooLate = async (): Promise<never> => {
    await deadline.clock.sleep(deadline.left(), stop)
    throw timeoutError(deadline, waiting)
  }
  try {
    return await Promise.race([work(stop), tooLate()])
  } finally {
    finished.abort()
  }
}

/** `work`, or the reason of the signal as soon as it is aborted; what `work` comes to after that is of no consequence. */
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

/**
 * What the work on one package may take. The most costly package that the budget admits takes some five seconds on a
 * runner, the largest one known a tenth of that.
 */

/** Milliseconds of its thread's time until the work is asked to stop by itself and to say how far it came. */
export const COOPERATIVE_PATIENCE = 10_000

/** The same until it is stopped from outside, wherever it is. */
export const PATIENCE = 13_000

/** Milliseconds that may pass until it is stopped, however little of them its thread had. */
export const LONGEST_PATIENCE = 60_000

/** MiB of values a worker may hold. Two packages that are compared and both spend their whole budget take two thirds. */
export const HEAP_MEGABYTES = 400

/**
 * Bytes of a file up to which it is tried on this thread first: until then a worker takes longer to start than the work
 * does.
 */
export const SMALL_FILE = 256 * 1024

/** Milliseconds a worker takes to start, about: what is saved by doing as much work here. */
export const WORKER_START = 60

/** Milliseconds that may be spent on such a try. */
export const SMALL_PATIENCE = 400

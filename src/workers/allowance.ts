/**
 * Limits for the work on one package. The most costly package that the budget admits takes some five seconds on a
 * runner, the largest known one a tenth of that.
 */

/** Milliseconds of CPU time after which the work stops by itself and reports how far it got. */
export const SOFT_CPU_LIMIT = 10_000

/** Milliseconds of CPU time after which the worker is terminated. */
export const CPU_LIMIT = 13_000

/** Milliseconds of elapsed time after which the worker is terminated, however little CPU time it had. */
export const ELAPSED_LIMIT = 60_000

/** Heap of a worker in MiB. Comparing two packages that both exhaust their budget takes two thirds of it. */
export const HEAP_MEGABYTES = 400

/**
 * Size in bytes up to which a file is first processed on the main thread: below it, starting a worker takes longer than
 * the work.
 */
export const INLINE_FILE_LIMIT = 256 * 1024

/** Approximate milliseconds a worker takes to start; as much work on the main thread costs nothing extra. */
export const WORKER_START = 60

/** Number of files from which some are bound to need a worker, so that all workers are started at once. */
export const MANY_FILES = 12

/** Milliseconds one file may take on the main thread. */
export const INLINE_TIME_LIMIT = 400

import { availableParallelism } from 'node:os'
import { HEAP_MEGABYTES, PATIENCE, LONGEST_PATIENCE } from './allowance.ts'
import { WorkerPool } from './worker-pool.ts'

/**
 * The threads of a run, as many as the machine has processors. None is started before there is work for it.
 *
 * @param entry file that they run
 */
export const createPool = (entry: string, signal: AbortSignal): WorkerPool =>
  new WorkerPool({
    entry,
    width: availableParallelism(),
    heapMegabytes: HEAP_MEGABYTES,
    patience: PATIENCE,
    longestPatience: LONGEST_PATIENCE,
    signal
  })

import { availableParallelism } from 'node:os'
import { HEAP_MEGABYTES, CPU_LIMIT, ELAPSED_LIMIT } from './allowance.ts'
import { WorkerPool } from './worker-pool.ts'

/**
 * The worker threads of a run, at most one per processor. None is started before there is work for it, or announced.
 *
 * @param entry file that the workers run
 */
export const createPool = (entry: string, signal: AbortSignal): WorkerPool =>
  new WorkerPool({
    entry,
    width: availableParallelism(),
    heapMegabytes: HEAP_MEGABYTES,
    cpuLimit: CPU_LIMIT,
    elapsedLimit: ELAPSED_LIMIT,
    signal
  })

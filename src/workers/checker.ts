import { availableParallelism } from 'node:os'
import { type Clock, Deadline } from '../base/deadline.ts'
import { type CheckJob, checkPackage } from '../commands/checking/check-package.ts'
import type { CheckedFile } from '../commands/checking/check-report.ts'
import { sizeOf } from '../commands/checking/held-content.ts'
import { type PackageChecker } from '../commands/checking/package-checker.ts'
import { SMALL_BUDGET } from '../package/budget.ts'
import { HEAP_MEGABYTES, PATIENCE, SMALL_FILE, SMALL_PATIENCE } from './allowance.ts'
import { handedOver } from './handed-over.ts'
import { WorkerPool } from './worker-pool.ts'

export interface CheckerOptions {
  /** File that workers run. */
  readonly entry: string
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * Checks packages on as many threads as the machine has processors. What is small is tried on this one, with a budget
 * that keeps it from answering signals late, and goes to a worker once that is spent.
 */
export function createChecker({ entry, clock, signal }: CheckerOptions): PackageChecker {
  const pool = new WorkerPool({
    entry,
    width: availableParallelism(),
    heapMegabytes: HEAP_MEGABYTES,
    patience: PATIENCE,
    signal
  })
  const inPlace = async (job: CheckJob): Promise<CheckedFile | undefined> => {
    const deadline = new Deadline(clock, SMALL_PATIENCE)
    let isCut = false
    const over = (): boolean => (isCut ||= signal.aborted || deadline.over())
    const { checked, exceeded } = await checkPackage(job, { budget: SMALL_BUDGET, over })
    return exceeded || isCut ? undefined : checked
  }
  return {
    width: pool.width,
    check: async job => {
      const contents = [job.content, ...(job.predecessor?.content === undefined ? [] : [job.predecessor.content])]
      const size = contents.reduce((sum, content) => sum + sizeOf(content), 0)
      const tried = size <= SMALL_FILE ? await inPlace(job) : undefined
      return tried ?? ((await pool.run({ kind: 'check', job }, handedOver(contents))) as CheckedFile)
    }
  }
}

import { type Clock, Deadline } from '../base/deadline.ts'
import type { CheckJob } from '../commands/checking/check-job.ts'
import { checkPackage } from '../commands/checking/check-package.ts'
import type { CheckedFile } from '../commands/checking/check-report.ts'
import { sizeOf } from '../commands/checking/held-content.ts'
import type { PackageChecker } from '../commands/checking/package-checker.ts'
import { SMALL_BUDGET } from '../package/budget.ts'
import { INLINE_FILE_LIMIT, INLINE_TIME_LIMIT, MANY_FILES, WORKER_START } from './allowance.ts'
import { transferableBuffers } from './handed-over.ts'
import type { WorkerPool } from './worker-pool.ts'

/**
 * Checks packages on as many threads as the machine has processors. Small packages are first tried on the main thread,
 * with a budget that keeps it responsive to signals, and go to a worker when that is exhausted. Once the main thread
 * has worked for as long as a worker takes to start, every package goes to a worker.
 */
export function createChecker(pool: WorkerPool, clock: Clock, signal: AbortSignal): PackageChecker {
  let spent = 0
  const checkInline = async (job: CheckJob): Promise<CheckedFile | undefined> => {
    const began = clock.now()
    const deadline = new Deadline(clock, INLINE_TIME_LIMIT)
    let isCutShort = false
    const over = (): boolean => (isCutShort ||= signal.aborted || deadline.over())
    const { checked, exceeded } = await checkPackage(job, { budget: SMALL_BUDGET, over })
    spent += clock.now() - began
    return exceeded || isCutShort ? undefined : checked
  }
  return {
    width: pool.width,
    expect: count => {
      if (count >= MANY_FILES) pool.prepare()
    },
    check: async job => {
      const contents = [job.content, ...(job.predecessor?.content === undefined ? [] : [job.predecessor.content])]
      const size = contents.reduce((sum, content) => sum + sizeOf(content), 0)
      const checkedInline = size <= INLINE_FILE_LIMIT && spent < WORKER_START ? await checkInline(job) : undefined
      return checkedInline ?? ((await pool.run({ kind: 'check', job }, transferableBuffers(contents))) as CheckedFile)
    }
  }
}

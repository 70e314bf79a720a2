import { type Clock, Deadline } from '../base/deadline.ts'
import type { CheckJob } from '../commands/checking/check-job.ts'
import { checkPackage } from '../commands/checking/check-package.ts'
import type { CheckedFile } from '../commands/checking/check-report.ts'
import { sizeOf } from '../commands/checking/held-content.ts'
import type { PackageChecker } from '../commands/checking/package-checker.ts'
import { SMALL_BUDGET } from '../package/budget.ts'
import { SMALL_FILE, SMALL_PATIENCE, WORKER_START } from './allowance.ts'
import { handedOver } from './handed-over.ts'
import type { WorkerPool } from './worker-pool.ts'

/**
 * Checks packages on as many threads as the machine has processors. What is small is tried on this one, with a budget
 * that keeps it from answering signals late, and goes to a worker once that is spent; so does all that follows once
 * this thread has worked for as long as a worker takes to start.
 */
export function createChecker(pool: WorkerPool, clock: Clock, signal: AbortSignal): PackageChecker {
  let spent = 0
  const inPlace = async (job: CheckJob): Promise<CheckedFile | undefined> => {
    const began = clock.now()
    const deadline = new Deadline(clock, SMALL_PATIENCE)
    let isCut = false
    const over = (): boolean => (isCut ||= signal.aborted || deadline.over())
    const { checked, exceeded } = await checkPackage(job, { budget: SMALL_BUDGET, over })
    spent += clock.now() - began
    return exceeded || isCut ? undefined : checked
  }
  return {
    width: pool.width,
    check: async job => {
      const contents = [job.content, ...(job.predecessor?.content === undefined ? [] : [job.predecessor.content])]
      const size = contents.reduce((sum, content) => sum + sizeOf(content), 0)
      const tried = size <= SMALL_FILE && spent < WORKER_START ? await inPlace(job) : undefined
      return tried ?? ((await pool.run({ kind: 'check', job }, handedOver(contents))) as CheckedFile)
    }
  }
}

import { parentPort } from 'node:worker_threads'
import { ActionError, messageOf } from './base/errors.ts'
import { checkPackage } from './commands/checking/check-package.ts'
import { compareContents, digestContents } from './commands/planning/contents.ts'
import { readPackage } from './package/app-package.ts'
import { SOFT_CPU_LIMIT } from './workers/allowance.ts'
import type { WorkerResponse, Job } from './workers/messages.ts'
import { threadCpuTime } from './workers/thread-time.ts'

/**
 * The second entry of the bundle: the code that worker threads run. It does one job at a time, each from bytes to data.
 */
async function work(job: Job): Promise<unknown> {
  if (job.kind === 'read') return void readPackage(job.bytes, job.what)
  if (job.kind === 'digest') return digestContents(readPackage(job.side.bytes, job.side.what), job.side.names)
  if (job.kind === 'values') {
    const { bytes, what, mappings } = job
    const { applyValues } = await import('./package/values/apply-values.ts')
    return applyValues(readPackage(bytes, what), bytes, mappings)
  }
  if (job.kind === 'compare') {
    const { newer, older } = job
    return compareContents(
      { pkg: readPackage(newer.bytes, newer.what), names: newer.names },
      { pkg: readPackage(older.bytes, older.what), names: older.names }
    )
  }
  const end = threadCpuTime() + SOFT_CPU_LIMIT
  const { checked } = await checkPackage(job.job, { over: () => threadCpuTime() > end })
  return checked
}

async function respond(job: Job): Promise<WorkerResponse> {
  try {
    return { result: await work(job) }
  } catch (error) {
    if (!(error instanceof ActionError)) return { failure: { message: messageOf(error) } }
    const { doing, why, remedy } = error
    return { failure: { doing, why, remedy } }
  }
}

const port = parentPort
port?.on('message', (job: Job) => {
  // The rule is about windows, which have origins. The second argument of a thread's port is a transfer list.
  void respond(job).then(result => port.postMessage(result))
})

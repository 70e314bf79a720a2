import { parentPort } from 'node:worker_threads'
import { ActionError, messageOf } from './base/errors.ts'
import { checkPackage } from './commands/checking/check-package.ts'
import { compareContents, digestContents } from './commands/planning/contents.ts'
import { readPackage } from './package/app-package.ts'
import { COOPERATIVE_PATIENCE } from './workers/allowance.ts'
import type { Answer, Job } from './workers/messages.ts'
import { threadTime } from './workers/thread-time.ts'

/** The other entry of the bundle: what a worker thread runs. It does one job after the other, each from bytes to data. */
async function work(job: Job): Promise<unknown> {
  if (job.kind === 'read') return void readPackage(job.bytes, job.what)
  if (job.kind === 'digest') return digestContents(readPackage(job.side.bytes, job.side.what), job.side.names)
  if (job.kind === 'compare') {
    const { newer, older } = job
    return compareContents(
      { pkg: readPackage(newer.bytes, newer.what), names: newer.names },
      { pkg: readPackage(older.bytes, older.what), names: older.names }
    )
  }
  const end = threadTime() + COOPERATIVE_PATIENCE
  const { checked } = await checkPackage(job.job, { over: () => threadTime() > end })
  return checked
}

async function answer(job: Job): Promise<Answer> {
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
  // The rule thinks of windows, which have origins; ports of threads take what is to be transferred.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  void answer(job).then(result => port.postMessage(result))
})

import type { Worker } from 'node:worker_threads'

/**
 * Milliseconds of processor time that this thread has used. A busy machine makes work slow and packages no worse, so
 * limits count this where Node can tell (from 23.9), and else the time that passes.
 */
export function threadTime(): number {
  const usage = 'threadCpuUsage' in process ? process.threadCpuUsage() : undefined
  return usage === undefined ? performance.now() : (usage.user + usage.system) / 1000
}

/** The same of another thread; undefined where Node cannot tell (before 24.6), and for one that has ended. */
export async function timeOf(worker: Worker): Promise<number | undefined> {
  const read = (worker as { cpuUsage?: () => Promise<NodeJS.CpuUsage> }).cpuUsage
  const usage = await read?.call(worker).catch(() => undefined)
  return usage === undefined ? undefined : (usage.user + usage.system) / 1000
}

import type { Worker } from 'node:worker_threads'

/**
 * CPU time of this thread in milliseconds. A busy machine slows work down without making packages any worse, so limits
 * count CPU time where Node reports it (from 23.9), and elapsed time elsewhere.
 */
export function threadCpuTime(): number {
  const usage = 'threadCpuUsage' in process ? process.threadCpuUsage() : undefined
  return usage === undefined ? performance.now() : (usage.user + usage.system) / 1000
}

/**
 * CPU time of another thread in milliseconds; undefined where Node does not report it (before 24.6), and for a thread
 * that has ended.
 */
export async function cpuTimeOf(worker: Worker): Promise<number | undefined> {
  const read = (worker as { cpuUsage?: () => Promise<NodeJS.CpuUsage> }).cpuUsage
  const usage = await read?.call(worker).catch(() => undefined)
  return usage === undefined ? undefined : (usage.user + usage.system) / 1000
}

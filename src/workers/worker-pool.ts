import { Worker } from 'node:worker_threads'
import { OutOfMemory, OutOfTime } from '../commands/checking/package-checker.ts'
import { ActionError } from '../base/errors.ts'
import type { WorkerResponse, Job } from './messages.ts'
import { cpuTimeOf } from './thread-time.ts'

export interface PoolOptions {
  /** File that the workers run. */
  readonly entry: string
  /** Maximum number of workers. */
  readonly width: number
  /** Heap of one worker in MiB. Inflated file contents do not count; the budget bounds them. */
  readonly heapMegabytes: number
  /** Milliseconds of CPU time that one job may take, including the start of its worker. */
  readonly cpuLimit: number
  /** Milliseconds of elapsed time after which a job is stopped regardless of its CPU time. */
  readonly elapsedLimit: number
  /** Terminates all workers and their jobs. */
  readonly signal: AbortSignal
}

/** How to settle a job that is running. */
interface RunningJob {
  resolve(value: unknown): void
  reject(error: unknown): void
}

/**
 * Worker threads for untrusted packages. They are started on demand and run one job at a time; a worker that crashes
 * fails only its own job. Workers have no environment variables, and their output is not printed.
 */
export class WorkerPool {
  readonly #options: PoolOptions
  readonly #idle: Worker[] = []
  readonly #waiting: (() => void)[] = []
  readonly #running = new Map<Worker, RunningJob>()
  #count = 0

  constructor(options: PoolOptions) {
    this.#options = options
    options.signal.addEventListener('abort', () => this.#cancel(), { once: true })
  }

  get width(): number {
    return this.#options.width
  }

  /** Starts all workers, so that the first jobs need not wait for them. */
  prepare(): void {
    while (this.#count < this.#options.width) this.#idle.push(this.#start())
  }

  /**
   * Runs a job.
   *
   * @param transfer buffers that are handed over and can no longer be used here
   * @throws OutOfTime, OutOfMemory, the job's `ActionError`, the reason of the signal
   */
  async run(job: Job, transfer: readonly ArrayBuffer[] = []): Promise<unknown> {
    while (this.#idle.length === 0 && this.#count >= this.#options.width)
      await new Promise<void>(resolve => this.#waiting.push(resolve))
    this.#options.signal.throwIfAborted()
    const worker = this.#idle.pop() ?? this.#start()
    const watch = this.#watch(worker)
    try {
      const response = await new Promise<unknown>((resolve, reject) => {
        this.#running.set(worker, { resolve, reject })
        worker.postMessage(job, [...transfer])
      })
      this.#idle.push(worker)
      return resultOf(response as WorkerResponse)
    } finally {
      watch.end()
      this.#running.delete(worker)
      this.#waiting.shift()?.()
    }
  }

  /** Terminates a worker whose job exceeds its limits. */
  #watch(worker: Worker): { end(): void } {
    const { cpuLimit, elapsedLimit } = this.#options
    const began = performance.now()
    const cpuBefore = cpuTimeOf(worker)
    let timer: NodeJS.Timeout | undefined
    let isOver = false
    const checkLimits = async (): Promise<void> => {
      const [cpuStart = 0, cpuNow] = [await cpuBefore, await cpuTimeOf(worker)]
      if (isOver) return
      const elapsed = performance.now() - began
      const left = Math.min(cpuNow === undefined ? 0 : cpuLimit - (cpuNow - cpuStart), elapsedLimit - elapsed)
      if (left <= 0) this.#end(worker, new OutOfTime())
      else wait(left)
    }
    const wait = (milliseconds: number): void => {
      timer = setTimeout(() => void checkLimits(), Math.max(100, milliseconds))
    }
    wait(cpuLimit)
    return {
      end: () => {
        isOver = true
        clearTimeout(timer)
      }
    }
  }

  #start(): Worker {
    const { entry, heapMegabytes } = this.#options
    const worker = new Worker(entry, {
      argv: [],
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
    })
    this.#count += 1
    worker.unref()
    worker.on('message', response => this.#running.get(worker)?.resolve(response))
    worker.on('messageerror', error => this.#end(worker, error))
    worker.on('error', error => this.#end(worker, isOutOfMemory(error) ? new OutOfMemory() : error))
    worker.on('exit', () => this.#end(worker, new Error('its worker thread exited')))
    return worker
  }

  /** Removes a worker and rejects its job. */
  #end(worker: Worker, error: unknown): void {
    if (!this.#ended.has(worker)) {
      this.#ended.add(worker)
      this.#count -= 1
      const at = this.#idle.indexOf(worker)
      if (at !== -1) this.#idle.splice(at, 1)
      void worker.terminate()
    }
    this.#running.get(worker)?.reject(error)
  }

  readonly #ended = new WeakSet<Worker>()

  #cancel(): void {
    const { reason } = this.#options.signal as { reason: unknown }
    for (const worker of [...this.#running.keys(), ...this.#idle]) this.#end(worker, reason)
    for (const go of this.#waiting.splice(0)) go()
  }
}

/** Collecting new values often keeps them from piling up beside the heap limit. */
const YOUNG_MEGABYTES = 32

// By its code and not its class, since it was created in another thread.
const isOutOfMemory = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function resultOf(response: WorkerResponse): unknown {
  if ('result' in response) return response.result
  const { failure } = response
  throw 'why' in failure ? new ActionError(failure) : new Error(failure.message)
}

import { Worker } from 'node:worker_threads'
import { OutOfMemory, OutOfTime } from '../commands/checking/package-checker.ts'
import { ActionError } from '../base/errors.ts'
import type { Answer, Job } from './messages.ts'
import { timeOf } from './thread-time.ts'

export interface PoolOptions {
  /** File that the workers run. */
  readonly entry: string
  /** Workers at most. */
  readonly width: number
  /** MiB that the values of one worker may take. What it inflates does not count: the budget bounds it. */
  readonly heapMegabytes: number
  /** Milliseconds of its thread's time that one job may take, the start of its worker included. */
  readonly patience: number
  /** Milliseconds that may pass until it is stopped all the same. */
  readonly longestPatience: number
  /** Ends all workers, and what they were at. */
  readonly signal: AbortSignal
}

/** A job at work: how it ends. */
interface Underway {
  resolve(value: unknown): void
  reject(error: unknown): void
}

/**
 * Threads for work on what strangers made. They are started when there is work for them and take one job at a time; one
 * that dies takes its job with it and no other. They see no environment, and what they would print is not printed.
 */
export class WorkerPool {
  readonly #options: PoolOptions
  readonly #idle: Worker[] = []
  readonly #waiting: (() => void)[] = []
  readonly #underway = new Map<Worker, Underway>()
  #count = 0

  constructor(options: PoolOptions) {
    this.#options = options
    options.signal.addEventListener('abort', () => this.#cancel(), { once: true })
  }

  get width(): number {
    return this.#options.width
  }

  /**
   * Has a job done.
   *
   * @param transfer memory that is handed over and cannot be used here any more
   * @throws OutOfTime, OutOfMemory, the `ActionError` of the job, the reason of the signal
   */
  async run(job: Job, transfer: readonly ArrayBuffer[] = []): Promise<unknown> {
    while (this.#idle.length === 0 && this.#count >= this.#options.width)
      await new Promise<void>(resolve => this.#waiting.push(resolve))
    this.#options.signal.throwIfAborted()
    const worker = this.#idle.pop() ?? this.#start()
    const watch = this.#watch(worker)
    try {
      const answer = await new Promise<unknown>((resolve, reject) => {
        this.#underway.set(worker, { resolve, reject })
        worker.postMessage(job, [...transfer])
      })
      this.#idle.push(worker)
      return resultOf(answer as Answer)
    } finally {
      watch.end()
      this.#underway.delete(worker)
      this.#waiting.shift()?.()
    }
  }

  /** Ends a worker whose job takes longer than it may. */
  #watch(worker: Worker): { end(): void } {
    const { patience, longestPatience } = this.#options
    const began = performance.now()
    const before = timeOf(worker)
    let timer: NodeJS.Timeout | undefined
    let isOver = false
    const look = async (): Promise<void> => {
      const [was = 0, is] = [await before, await timeOf(worker)]
      if (isOver) return
      const passed = performance.now() - began
      const left = Math.min(is === undefined ? 0 : patience - (is - was), longestPatience - passed)
      if (left <= 0) this.#end(worker, new OutOfTime())
      else wait(left)
    }
    const wait = (milliseconds: number): void => {
      timer = setTimeout(() => void look(), Math.max(100, milliseconds))
    }
    wait(patience)
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
    worker.on('message', answer => this.#underway.get(worker)?.resolve(answer))
    worker.on('messageerror', error => this.#end(worker, error))
    worker.on('error', error => this.#end(worker, isOutOfMemory(error) ? new OutOfMemory() : error))
    worker.on('exit', () => this.#end(worker, new Error('the thread it ran on ended')))
    return worker
  }

  /** Takes a worker out, with what it was at. */
  #end(worker: Worker, error: unknown): void {
    if (!this.#ended.has(worker)) {
      this.#ended.add(worker)
      this.#count -= 1
      const at = this.#idle.indexOf(worker)
      if (at !== -1) this.#idle.splice(at, 1)
      void worker.terminate()
    }
    this.#underway.get(worker)?.reject(error)
  }

  readonly #ended = new WeakSet<Worker>()

  #cancel(): void {
    const { reason } = this.#options.signal as { reason: unknown }
    for (const worker of [...this.#underway.keys(), ...this.#idle]) this.#end(worker, reason)
    for (const go of this.#waiting.splice(0)) go()
  }
}

/** What is new is collected often, so that it does not pile up beside the limit. */
const YOUNG_MEGABYTES = 32

// By its code, not its class: it is made in another thread.
const isOutOfMemory = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function resultOf(answer: Answer): unknown {
  if ('result' in answer) return answer.result
  const { failure } = answer
  throw 'why' in failure ? new ActionError(failure) : new Error(failure.message)
}

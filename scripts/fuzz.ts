import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { fileURLToPath } from 'node:url'
import { failureText } from '../test/fuzz/suite.ts'
import { SUITES } from '../test/fuzz/suites.ts'

/**
 * `npm run fuzz -- --minutes 60 --seed 1`: runs the fuzzers of `test/fuzz` for a given time, each round with the next
 * seed. `--suite NAME` runs only one of them. `--path`, as printed with a failure, repeats a single case.
 *
 * Each suite runs in a worker. A worker that hangs is terminated and its case is printed.
 */

/** Limit for one case in milliseconds of processor time, because elapsed time depends on the load of the machine. */
const HANG_LIMIT = 60_000
/** Cases that take longer, in milliseconds, are reported as slow. */
const SLOW = 5_000

interface Job {
  readonly suite: string
  readonly seed: number
  readonly runs: number
  readonly path?: string | undefined
  /** Number of the current case, plus one. */
  readonly at: Int32Array
}

interface SuiteResult {
  readonly runs: number
  readonly failure?: string | undefined
  readonly known: Readonly<Record<string, number>>
  readonly slow: readonly string[]
}

async function work({ suite: wanted, seed, runs, path, at }: Job): Promise<SuiteResult> {
  const suite = SUITES.find(({ name }) => name === wanted)
  if (suite === undefined)
    throw new Error(`There is no suite ${wanted}. Suites: ${SUITES.map(({ name }) => name).join(', ')}`)
  const known: Record<string, number> = {}
  const slow: string[] = []
  let [last, from] = [0, performance.now()]
  const progress = (next: number): void => {
    const took = performance.now() - from
    if (took > SLOW) slow.push(`case ${last} of seed ${seed} took ${(took / 1000).toFixed(1)} s`)
    ;[last, from] = [next, performance.now()]
    Atomics.add(at, 0, 1)
  }
  const details = await suite.check({
    seed,
    runs,
    path,
    progress,
    known: why => {
      known[why] = (known[why] ?? 0) + 1
    }
  })
  progress(last + 1)
  return { runs: details.numRuns, failure: details.failed ? failureText(wanted, details) : undefined, known, slow }
}

/** Processor time of this process including its worker, in milliseconds. */
const cpuTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Runs one suite with one seed in its own worker. */
function inWorker(job: Omit<Job, 'at'>): Promise<SuiteResult> {
  const at = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: { ...job, at },
    resourceLimits: { maxOldGenerationSizeMb: 2_000 }
  })
  let seen = 0
  let since = cpuTime()
  const failed = (what: string): SuiteResult => {
    const number = Atomics.load(at, 0) - 1
    const suite = SUITES.find(({ name }) => name === job.suite)
    const text =
      number < job.runs ? (suite?.caseOf(job.seed, number) ?? '') : 'it occurred while a failure was being reduced'
    return {
      runs: number,
      failure: `${what}\ncase ${number} of seed ${job.seed}: ${text.slice(0, 3_000)}`,
      known: {},
      slow: []
    }
  }
  return new Promise(resolve => {
    const watch = setInterval(() => {
      if (Atomics.load(at, 0) !== seen) [seen, since] = [Atomics.load(at, 0), cpuTime()]
      else if (cpuTime() - since > HANG_LIMIT)
        end(failed(`Hangs: one case took more than ${HANG_LIMIT / 1000} s of processor time.`))
    }, 1_000)
    const end = (result: SuiteResult): void => {
      clearInterval(watch)
      void worker.terminate()
      resolve(result)
    }
    worker.once('message', end)
    worker.once('error', error => end(failed(`The worker ended: ${String(error)}`)))
    worker.once('exit', code => end(failed(`The worker ended with ${code}.`)))
  })
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      suite: { type: 'string' },
      path: { type: 'string' }
    }
  })
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  const until = performance.now() + Number(values.minutes) * 60_000
  const suites = SUITES.filter(({ name }) => values.suite === undefined || name === values.suite)
  if (suites.length === 0)
    throw new Error(`There is no suite ${values.suite}. Suites: ${SUITES.map(({ name }) => name).join(', ')}`)
  const counts: Record<string, number> = {}
  const known: Record<string, number> = {}
  const failures = new Map<string, string>()
  print(`starting with seed ${values.seed}`)
  for (let seed = Number(values.seed); ; seed++) {
    for (const { name, runs } of suites) {
      if (performance.now() > until && seed > Number(values.seed)) break
      const result = await inWorker({ suite: name, seed, runs, path: values.path })
      counts[name] = (counts[name] ?? 0) + result.runs
      for (const [why, count] of Object.entries(result.known)) known[why] = (known[why] ?? 0) + count
      for (const line of result.slow) print(`slow: ${name}, ${line}`)
      if (result.failure === undefined) continue
      // The same defect occurs repeatedly: print it once.
      const [what = ''] = result.failure.split('\n')
      if (!failures.has(`${name} ${what}`)) print(`\n--- ${name}\n${result.failure}\n`)
      failures.set(`${name} ${what}`, result.failure)
    }
    if (values.path !== undefined || performance.now() > until) break
  }
  print(
    `tried: ${Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`
  )
  for (const [why, count] of Object.entries(known)) print(`known defect, ${count} times: ${why}`)
  print(`${failures.size} defects`)
  process.exitCode = failures.size === 0 ? 0 : 1
}

if (isMainThread) await main()
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
else parentPort?.postMessage(await work(workerData as Job))

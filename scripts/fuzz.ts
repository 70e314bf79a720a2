import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { fileURLToPath } from 'node:url'
import { failureText } from '../test/fuzz/suite.ts'
import { SUITES } from '../test/fuzz/suites.ts'

/**
 * `npm run fuzz -- --minutes 60 --seed 1`: the fuzzers of `test/fuzz` for as long as somebody likes, each round with the
 * next seed. `--suite NAME` keeps to one of them; with `--path`, as a failure names it, that one case is tried again.
 *
 * Each suite runs in a worker: one that hangs is ended and its case is printed.
 */

/** Milliseconds of processor time for one case: on a busy machine, time alone says nothing. */
const HANGS_AFTER = 60_000
/** Said of a case that takes longer, in milliseconds. */
const SLOW = 5_000

interface Job {
  readonly suite: string
  readonly seed: number
  readonly runs: number
  readonly path?: string | undefined
  /** Number of the case that is tried, plus one. */
  readonly at: Int32Array
}

interface Done {
  readonly runs: number
  readonly failure?: string | undefined
  readonly known: Readonly<Record<string, number>>
  readonly slow: readonly string[]
}

async function work({ suite: wanted, seed, runs, path, at }: Job): Promise<Done> {
  const suite = SUITES.find(({ name }) => name === wanted)
  if (suite === undefined) throw new Error(`There is no suite ${wanted}: ${SUITES.map(({ name }) => name).join(', ')}`)
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

/** Of this process and so of the one worker in it, in milliseconds. */
const cpuTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** One suite with one seed, in a worker of its own. */
function inWorker(job: Omit<Job, 'at'>): Promise<Done> {
  const at = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: { ...job, at },
    resourceLimits: { maxOldGenerationSizeMb: 2_000 }
  })
  let seen = 0
  let since = cpuTime()
  const failed = (what: string): Done => {
    const number = Atomics.load(at, 0) - 1
    const suite = SUITES.find(({ name }) => name === job.suite)
    const text = number < job.runs ? (suite?.caseOf(job.seed, number) ?? '') : 'it came up while a failure was reduced'
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
      else if (cpuTime() - since > HANGS_AFTER) end(failed(`It hangs: ${HANGS_AFTER / 1000} s for one case.`))
    }, 1_000)
    const end = (done: Done): void => {
      clearInterval(watch)
      void worker.terminate()
      resolve(done)
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
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const until = performance.now() + Number(values.minutes) * 60_000
  const suites = SUITES.filter(({ name }) => values.suite === undefined || name === values.suite)
  if (suites.length === 0)
    throw new Error(`There is no such suite. There are ${SUITES.map(({ name }) => name).join(', ')}`)
  const counts: Record<string, number> = {}
  const known: Record<string, number> = {}
  const failures = new Map<string, string>()
  say(`from seed ${values.seed}`)
  for (let seed = Number(values.seed); ; seed++) {
    for (const { name, runs } of suites) {
      if (performance.now() > until && seed > Number(values.seed)) break
      const done = await inWorker({ suite: name, seed, runs, path: values.path })
      counts[name] = (counts[name] ?? 0) + done.runs
      for (const [why, count] of Object.entries(done.known)) known[why] = (known[why] ?? 0) + count
      for (const line of done.slow) say(`slow: ${name}, ${line}`)
      if (done.failure === undefined) continue
      // The same defect turns up again and again: it is said once.
      const [what = ''] = done.failure.split('\n')
      if (!failures.has(`${name} ${what}`)) say(`\n--- ${name}\n${done.failure}\n`)
      failures.set(`${name} ${what}`, done.failure)
    }
    if (values.path !== undefined || performance.now() > until) break
  }
  say(
    `tried: ${Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`
  )
  for (const [why, count] of Object.entries(known)) say(`known, ${count} times: ${why}`)
  say(`${failures.size} defects`)
  process.exitCode = failures.size === 0 ? 0 : 1
}

if (isMainThread) await main()
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
else parentPort?.postMessage(await work(workerData as Job))

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDemoPackage } from '../src/embedded/seed/demo-package.ts'
import { type EmbeddedEnvironment, startEmbeddedEnvironment } from '../src/embedded/start.ts'
import { committedProgram, runStep, type StepResult } from '../test/support/runner.ts'

/**
 * Promotions on a server whose operations take a fixed time. Measures what the action adds to the service's own time,
 * how many requests it sends, and what several apps gain from running in parallel.
 */

const SOURCE = 'Contoso Development'
const TARGET = 'Contoso Production'

interface Bench {
  readonly server: EmbeddedEnvironment
  step(inputs: Record<string, string>): Promise<StepResult>
  close(): Promise<void>
}

async function openBench(operationSeconds: number): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const state = join(folder, 'state')
  const server = await startEmbeddedEnvironment({ state, packageBytes: makeDemoPackage(), operationSeconds })
  const [maker] = server.announcement.users
  return {
    server,
    async step(inputs) {
      const result = await runStep({
        program: committedProgram(),
        temp: join(folder, 'temp'),
        workspace: join(folder, 'workspace'),
        inputs: {
          cloud: 'Embedded',
          'embedded-state': state,
          'user-name': maker?.userName ?? '',
          'password-secret': maker?.password ?? '',
          ...inputs
        }
      })
      if (result.code !== 0) throw new Error(`${inputs['command'] ?? ''} failed:\n${result.log}`)
      return result
    },
    async close() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/**
 * Milliseconds spent in the service: the scheduled duration of the operations started since then, plus the time to
 * respond to requests.
 */
function serviceTime(
  server: EmbeddedEnvironment,
  since: ReadonlySet<string>,
  calls: number
): Pick<Row, 'own' | 'answering'> {
  const operations = Object.entries(server.world().operations)
    .filter(([id]) => !since.has(id))
    .reduce((sum, [, { startedAt, dueAt }]) => sum + Date.parse(dueAt) - Date.parse(startedAt), 0)
  const answering = coveredTime(
    server.journal.slice(calls).map(({ time, took }) => [Date.parse(time) - took, Date.parse(time)] as const)
  )
  return { own: operations + answering, answering }
}

/** Milliseconds covered by at least one span, so that parallel requests count once. */
function coveredTime(spans: readonly (readonly [from: number, to: number])[]): number {
  let [sum, end] = [0, Number.NEGATIVE_INFINITY]
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    sum += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return sum
}

const exportInputs = { command: 'export', environment: SOURCE, app: 'Expense Approvals', 'package-file': 'app.zip' }
const importInputs = { command: 'import', environment: TARGET, 'package-file': 'app.zip' }

interface Row {
  readonly name: string
  /** Milliseconds. */
  readonly wall: number
  readonly own: number
  /** The part of `own` that was spent responding to requests. */
  readonly answering: number
  readonly requests: number
}

/**
 * An update from one environment to the next, published: the two steps of a release. With operations of 0 s, the median
 * of 5 runs.
 */
async function promotion(seconds: number, print: (line: string) => void): Promise<void> {
  const bench = await openBench(seconds)
  try {
    await bench.step(exportInputs)
    await bench.step(importInputs)
    const rows: Row[] = []
    const update = { ...importInputs, 'when-unchanged': 'import' }
    for (const [name, inputs] of [
      ['export', exportInputs],
      ['import and publish', update],
      ['import, nothing to do', importInputs]
    ] as const) {
      const runs: Row[] = []
      for (let run = 0; run < (seconds === 0 ? 5 : 1); run++) {
        const operations = new Set(Object.keys(bench.server.world().operations))
        const requests = bench.server.journal.length
        const from = performance.now()
        await bench.step(inputs)
        const wall = performance.now() - from
        const own = serviceTime(bench.server, operations, requests)
        runs.push({ name, wall, ...own, requests: bench.server.journal.length - requests })
      }
      const middle = runs.toSorted((one, other) => one.wall - other.wall)[runs.length >> 1]
      if (middle !== undefined) rows.push(middle)
    }
    const [out, into] = rows
    const wall = (out?.wall ?? 0) + (into?.wall ?? 0)
    const own = (out?.own ?? 0) + (into?.own ?? 0)
    const beyond = wall - own
    const aim = seconds === 0 ? 'under 0.5 s' : seconds === 6 ? 'under 10 %' : 'none'
    const share = seconds === 0 ? '' : `, ${((beyond / own) * 100).toFixed(1)} % of the service's time`
    print(
      `promotion       operations take ${seconds} s: ${(wall / 1000).toFixed(2)} s, service ${(own / 1000).toFixed(2)} s; action ${(beyond / 1000).toFixed(2)} s${share} (target: ${aim})`
    )
    for (const row of rows)
      print(
        `  ${row.name.padEnd(22)}${(row.wall / 1000).toFixed(2)} s, service ${(row.own / 1000).toFixed(2)} s (responding ${(row.answering / 1000).toFixed(2)} s), ${row.requests} requests`
      )
  } finally {
    await bench.close()
  }
}

const APPS = 20

/** Exports and imports the same apps in parallel and one after the other. */
async function appsInParallel(print: (line: string) => void): Promise<void> {
  const bench = await openBench(1)
  try {
    await bench.step(exportInputs)
    // Preparation, not measured: create apps that all call the two flows of the first.
    for (let number = 2; number <= APPS; number++)
      await bench.step({
        command: 'import',
        environment: SOURCE,
        'package-file': 'app.zip',
        resources: `app:Expense Approvals: { import: new, name: Expenses ${number} }\nflow:Submit expense: { import: existing }\nflow:Notify approver: { import: existing }`
      })
    const timed = async (inputs: Record<string, string>): Promise<number> => {
      const from = performance.now()
      await bench.step(inputs)
      return performance.now() - from
    }
    const exportAll = { ...exportInputs, app: 'Expense*', 'package-file': 'out' }
    const sequentialExport = await timed({ ...exportAll, parallel: '1' })
    const parallelExport = await timed({ ...exportAll, parallel: String(APPS) })
    const importAll = { ...importInputs, 'package-file': 'out/*.zip' }
    const sequentialCreate = await timed({ ...importAll, parallel: '1' })
    const updateAll = { ...importAll, 'when-unchanged': 'import' }
    const sequentialUpdate = await timed({ ...updateAll, parallel: '1' })
    const parallelUpdate = await timed({ ...updateAll, parallel: String(APPS) })
    const line = (name: string, one: number, other: number): string =>
      `  ${name.padEnd(22)}${(one / 1000).toFixed(1)} s in parallel, ${(other / 1000).toFixed(1)} s one by one = ${(one / other).toFixed(2)}`
    print(
      `${APPS} apps         operations take 1 s; they share two flows; created one by one in ${(sequentialCreate / 1000).toFixed(1)} s`
    )
    print(line('export', parallelExport, sequentialExport))
    print(line('import as update', parallelUpdate, sequentialUpdate))
  } finally {
    await bench.close()
  }
}

export async function benchPromotion(print: (line: string) => void): Promise<void> {
  for (const seconds of [0, 1, 6]) await promotion(seconds, print)
  await appsInParallel(print)
}

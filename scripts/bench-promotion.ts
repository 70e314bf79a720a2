import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDemoPackage } from '../src/embedded/seed/demo-package.ts'
import { type EmbeddedEnvironment, startEmbeddedEnvironment } from '../src/embedded/start.ts'
import { committedProgram, runStep, type StepResult } from '../test/support/runner.ts'

/**
 * A promotion on a server whose operations take a scripted time: what the action adds to the service's own time, how
 * many requests it sends, and what is gained by doing several apps side by side.
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

/** Milliseconds of the service's own: what the operations begun since were due to take, and what answering took. */
function serviceTime(
  server: EmbeddedEnvironment,
  since: ReadonlySet<string>,
  calls: number
): Pick<Row, 'own' | 'answering'> {
  const operations = Object.entries(server.world().operations)
    .filter(([id]) => !since.has(id))
    .reduce((sum, [, { startedAt, dueAt }]) => sum + Date.parse(dueAt) - Date.parse(startedAt), 0)
  const answering = covered(
    server.journal.slice(calls).map(({ time, took }) => [Date.parse(time) - took, Date.parse(time)] as const)
  )
  return { own: operations + answering, answering }
}

/** Milliseconds in which at least one of the spans runs: requests side by side count once. */
function covered(spans: readonly (readonly [from: number, to: number])[]): number {
  let [sum, end] = [0, Number.NEGATIVE_INFINITY]
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    sum += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return sum
}

const exporting = { command: 'export', environment: SOURCE, app: 'Expense Approvals', 'package-file': 'app.zip' }
const importing = { command: 'import', environment: TARGET, 'package-file': 'app.zip' }

interface Row {
  readonly name: string
  /** Milliseconds. */
  readonly wall: number
  readonly own: number
  /** Of it, the answering of requests. */
  readonly answering: number
  readonly requests: number
}

/** An update from one environment to the next, published: two steps, as a release has them; at 0 s the median of 5. */
async function promotion(seconds: number, say: (line: string) => void): Promise<void> {
  const bench = await openBench(seconds)
  try {
    await bench.step(exporting)
    await bench.step(importing)
    const rows: Row[] = []
    const update = { ...importing, 'when-unchanged': 'import' }
    for (const [name, inputs] of [
      ['export', exporting],
      ['import and publish', update],
      ['import, nothing to do', importing]
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
    const share = seconds === 0 ? '' : `, ${((beyond / own) * 100).toFixed(1)} % of it`
    say(
      `promotion       operations take ${seconds} s: ${(wall / 1000).toFixed(2)} s, of which the service's own ${(own / 1000).toFixed(2)} s; beyond it ${(beyond / 1000).toFixed(2)} s${share} (aim: ${aim})`
    )
    for (const row of rows)
      say(
        `  ${row.name.padEnd(22)}${(row.wall / 1000).toFixed(2)} s, the service's own ${(row.own / 1000).toFixed(2)} s (answering ${(row.answering / 1000).toFixed(2)} s), ${row.requests} requests`
      )
  } finally {
    await bench.close()
  }
}

const APPS = 20

/** The same apps side by side and in a row: exported, and imported as new. */
async function sideBySide(say: (line: string) => void): Promise<void> {
  const bench = await openBench(1)
  try {
    await bench.step(exporting)
    // One after the other, outside the measurement: apps that all call the two flows of the first.
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
    const all = { ...exporting, app: 'Expense*', 'package-file': 'out' }
    const row = await timed({ ...all, parallel: '1' })
    const beside = await timed({ ...all, parallel: String(APPS) })
    const into = { ...importing, 'package-file': 'out/*.zip' }
    const inRow = await timed({ ...into, parallel: '1' })
    const again = { ...into, 'when-unchanged': 'import' }
    const inRowAgain = await timed({ ...again, parallel: '1' })
    const besideAgain = await timed({ ...again, parallel: String(APPS) })
    const line = (name: string, one: number, other: number): string =>
      `  ${name.padEnd(22)}${(one / 1000).toFixed(1)} s side by side, ${(other / 1000).toFixed(1)} s in a row = ${(one / other).toFixed(2)}`
    say(
      `${APPS} apps         operations take 1 s; they share two flows; created in a row in ${(inRow / 1000).toFixed(1)} s`
    )
    say(line('export', beside, row))
    say(line('import as update', besideAgain, inRowAgain))
  } finally {
    await bench.close()
  }
}

export async function benchPromotion(say: (line: string) => void): Promise<void> {
  for (const seconds of [0, 1, 6]) await promotion(seconds, say)
  await sideBySide(say)
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeDemoPackage } from '../src/embedded/seed/demo-package.ts'
import { startEmbeddedEnvironment } from '../src/embedded/start.ts'
import { addTargets, environmentOf } from '../test/support/more-environments.ts'
import { builtProgram, runStep } from '../test/support/runner.ts'

/**
 * `node scripts/bench-fleet.ts --targets 100 --parallel 8`: what a run over many targets adds to the service's own work.
 * The environments are made as data. The server runs in this process and the action in another, so the processor time of
 * the action is its own; what it waits for is the server, which on a busy machine takes its processor.
 */

interface Measured {
  readonly name: string
  readonly seconds: number
  /** Processor seconds of the action's process. */
  readonly cpu: number
  readonly megabytes: number
  readonly requests: number
  /** Seconds in which the server answered at least one request. */
  readonly answering: number
}

/** A module that writes what the process used when it ends. */
const USAGE = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  require('node:fs').writeFileSync(process.env.USAGE_FILE, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }))
})`

export async function benchFleet(count: number, parallel: number): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-fleet-'))
  const [state, workspace, temp] = ['state', 'workspace', 'temp'].map(name => join(folder, name)) as [
    string,
    string,
    string
  ]
  const [hook, usage] = [join(folder, 'usage.cjs'), join(folder, 'usage.json')]
  for (const path of [workspace, temp]) mkdirSync(path)
  writeFileSync(hook, USAGE)
  writeFileSync(join(workspace, 'release.zip'), makeDemoPackage())
  const ids = Array.from({ length: count }, (_, at) => `customer-${at + 1}`)
  writeFileSync(
    join(workspace, 'targets.yml'),
    `rings: [{ name: all, parallel: ${parallel} }]\ntargets:\n${ids
      .map(id => `  ${id}: { environment: ${environmentOf(id)}, record-file: records/${id}.json }`)
      .join('\n')}\n`
  )
  await using server = await startEmbeddedEnvironment({ state, operationSeconds: 0 })
  addTargets({ server }, ids.map(environmentOf))
  const [maker] = server.announcement.users
  const program = await builtProgram()
  const measure = async (name: string, inputs: Record<string, string>): Promise<Measured> => {
    const calls = server.journal.length
    const from = performance.now()
    const { code, log } = await runStep({
      program,
      temp,
      workspace,
      inputs: {
        cloud: 'Embedded',
        'embedded-state': state,
        'user-name': maker?.userName ?? '',
        'password-secret': maker?.password ?? '',
        'targets-file': 'targets.yml',
        'max-async-wait-time': '300',
        ...inputs
      },
      env: { NODE_OPTIONS: `--require ${hook}`, USAGE_FILE: usage }
    })
    if (code !== 0) throw new Error(`${name} failed:\n${log.slice(-5_000)}`)
    const { maxRSS, cpu } = JSON.parse(readFileSync(usage, 'utf8')) as { maxRSS: number; cpu: number }
    const answers = server.journal.slice(calls)
    return {
      name,
      seconds: (performance.now() - from) / 1000,
      cpu: cpu / 1e6,
      megabytes: maxRSS / 1024,
      requests: answers.length,
      answering: coveredSeconds(answers.map(({ time, took }) => [Date.parse(time) - took, Date.parse(time)]))
    }
  }
  const release = { command: 'import', 'package-file': 'release.zip' }
  try {
    return [
      await measure('create', release),
      await measure('unchanged', release),
      await measure('plan', { ...release, command: 'plan' })
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Seconds covered by at least one span. */
function coveredSeconds(spans: readonly (readonly [from: number, to: number])[]): number {
  let [sum, end] = [0, Number.NEGATIVE_INFINITY]
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    sum += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return sum / 1000
}

/** Lines for people: everything per target, apart from the memory. */
export const fleetLines = (measured: readonly Measured[], count: number): string[] =>
  measured.map(
    ({ name, seconds, cpu, megabytes, requests, answering }) =>
      `${name.padEnd(12)}${(cpu / count).toFixed(3)} s of CPU, ${((seconds - answering) / count).toFixed(3)} s of wall beyond the server, ` +
      `${(requests / count).toFixed(1)} requests a target; ${seconds.toFixed(1)} s in all, peak ${megabytes.toFixed(0)} MB`
  )

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { targets: { type: 'string' }, parallel: { type: 'string' } } })
  const [count, parallel] = [Number(values.targets ?? '100'), Number(values.parallel ?? '8')]
  process.stdout.write(`${count} targets, ${parallel} at a time\n`)
  for (const line of fleetLines(await benchFleet(count, parallel), count)) process.stdout.write(`${line}\n`)
}

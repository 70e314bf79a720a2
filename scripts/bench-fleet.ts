import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeDemoPackage } from '../src/embedded/seed/demo-package.ts'
import { startEmbeddedEnvironment } from '../src/embedded/start.ts'
import { addTargets, environmentOf } from '../test/support/more-environments.ts'
import { withEditedFlow } from '../test/support/edited-package.ts'
import { builtProgram, runStep } from '../test/support/runner.ts'
import { benchStorm, stormLine } from './bench-storm.ts'

/**
 * `node scripts/bench-fleet.ts --targets 1000 --parallel 8 --modes unchanged,updated`: what a run over many targets adds
 * to the service's own work. The environments are made as data. The server runs in this process and the action in
 * another, so the processor time of the action is its own; what it waits for is the server, which on a busy machine takes
 * its processor.
 *
 * `--modes storm --targets 100 --parallel 8,32 --rounds 1` measures something else: what a tenant of ten that throttles
 * costs the targets of the others.
 */

/** What can be measured once all targets have the first release; they are measured in this order. */
const MODES = ['unchanged', 'plan', 'updated', 'mixed', 'chunks'] as const
type Mode = (typeof MODES)[number]

export interface Measured {
  readonly name: string
  readonly targets: number
  readonly seconds: number
  /** Processor seconds of the action's processes. */
  readonly cpu: number
  /** The most that a process held. */
  readonly megabytes: number
  readonly requests: number
  /** Seconds in which the server answered at least one request. */
  readonly answering: number
}

/** Targets of a process, where they are worked on in chunks. */
const CHUNK = 8

/** A module that writes what the process used when it ends. */
const USAGE = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  require('node:fs').writeFileSync(process.env.USAGE_FILE, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }))
})`

/**
 * @param parallel how many targets are worked on at the same time; each number is measured for targets that are unchanged
 * @param each is given each measurement as soon as it is made
 */
export async function benchFleet(
  count: number,
  parallel: readonly number[],
  modes: readonly Mode[] = ['unchanged', 'plan'],
  each: (measured: Measured) => void = () => {}
): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-fleet-'))
  const [state, workspace, temp] = ['state', 'workspace', 'temp'].map(name => join(folder, name)) as [
    string,
    string,
    string
  ]
  const [hook, usage] = [join(folder, 'usage.cjs'), join(folder, 'usage.json')]
  for (const path of [workspace, temp]) mkdirSync(path)
  writeFileSync(hook, USAGE)
  const release = (number: number): void =>
    writeFileSync(join(workspace, 'release.zip'), withEditedFlow(makeDemoPackage(), `release ${number}`))
  const ids = Array.from({ length: count }, (_, at) => `customer-${at + 1}`)
  const setParallel = (most: number): void =>
    writeFileSync(
      join(workspace, 'targets.yml'),
      `rings: [{ name: all, parallel: ${most} }]\ntargets:\n${ids
        .map(
          (id, at) =>
            `  ${id}: { environment: ${environmentOf(id)}, record-file: records/${id}.json, labels: [${at % 2 === 0 ? 'even' : 'odd'}] }`
        )
        .join('\n')}\n`
    )
  await using server = await startEmbeddedEnvironment({ state, operationSeconds: 0 })
  addTargets({ server }, ids.map(environmentOf))
  const [maker] = server.announcement.users
  const program = await builtProgram()
  const step = async (inputs: Record<string, string>): Promise<{ cpu: number; maxRSS: number }> => {
    const { code, log } = await runStep({
      program,
      temp,
      workspace,
      inputs: {
        cloud: 'Embedded',
        'embedded-state': state,
        'user-name': maker?.userName ?? '',
        'password-secret': maker?.password ?? '',
        command: 'import',
        'package-file': 'release.zip',
        'targets-file': 'targets.yml',
        'max-async-wait-time': '300',
        ...inputs
      },
      env: { NODE_OPTIONS: `--require ${hook}`, USAGE_FILE: usage }
    })
    if (code !== 0) throw new Error(`The run failed:\n${log.slice(-5_000)}`)
    return JSON.parse(readFileSync(usage, 'utf8')) as { cpu: number; maxRSS: number }
  }
  const measured: Measured[] = []
  const measure = async (name: string, ...steps: readonly Record<string, string>[]): Promise<void> => {
    const calls = server.journal.length
    const from = performance.now()
    let [cpu, maxRSS] = [0, 0]
    for (const inputs of steps) {
      const used = await step(inputs)
      cpu += used.cpu
      maxRSS = Math.max(maxRSS, used.maxRSS)
    }
    const answers = server.journal.slice(calls)
    const one = {
      name,
      targets: count,
      seconds: (performance.now() - from) / 1000,
      cpu: cpu / 1e6,
      megabytes: maxRSS / 1024,
      requests: answers.length,
      answering: coveredSeconds(answers.map(({ time, took }) => [Date.parse(time) - took, Date.parse(time)]))
    }
    measured.push(one)
    each(one)
  }
  const [most = 8] = parallel
  const chunks = Array.from({ length: Math.ceil(count / CHUNK) }, (_, at) => ({
    only: ids.slice(at * CHUNK, (at + 1) * CHUNK).join(',')
  }))
  try {
    setParallel(most)
    release(1)
    await measure('create', {})
    for (const mode of MODES.filter(one => modes.includes(one))) {
      switch (mode) {
        case 'unchanged':
          for (const number of parallel) {
            setParallel(number)
            await measure(`unchanged, ${number} at a time`, {})
          }
          setParallel(most)
          break
        case 'plan':
          await measure('plan', { command: 'plan' })
          break
        case 'updated':
          release(2)
          await measure('updated', {})
          break
        case 'mixed':
          release(3)
          await step({ only: 'label:even' })
          await measure('half of them updated', {})
          break
        case 'chunks':
          await measure(`unchanged, a process for each ${CHUNK}`, ...chunks)
      }
    }
    return measured
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

/** A line for people: everything per target, apart from the memory. */
export const fleetLine = ({ name, targets, seconds, cpu, megabytes, requests, answering }: Measured): string =>
  `${name.padEnd(32)}${(cpu / targets).toFixed(3)} s of CPU, ${((seconds - answering) / targets).toFixed(3)} s of wall beyond the server, ` +
  `${(requests / targets).toFixed(1)} requests per target; ${seconds.toFixed(1)} s in all, peak ${megabytes.toFixed(0)} MB`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      targets: { type: 'string', default: '100' },
      parallel: { type: 'string', default: '8' },
      modes: { type: 'string', default: 'unchanged,plan' },
      rounds: { type: 'string', default: '1' }
    }
  })
  const count = Number(values.targets)
  const parallel = values.parallel.split(',').map(Number)
  const wanted = values.modes.split(',')
  const modes = MODES.filter(mode => wanted.includes(mode))
  if (modes.length > 0) {
    process.stdout.write(`${count} targets, ${parallel[0]} at a time\n`)
    await benchFleet(count, parallel, modes, measured => process.stdout.write(`${fleetLine(measured)}\n`))
  }
  if (wanted.includes('storm')) {
    process.stdout.write(`${count} targets of ten tenants, one of which throttles\n`)
    await benchStorm(count, parallel, Number(values.rounds), measured =>
      process.stdout.write(`${stormLine(measured)}\n`)
    )
  }
}

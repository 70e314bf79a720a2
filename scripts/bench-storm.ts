import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDemoPackage } from '../src/embedded/seed/demo-package.ts'
import { type EmbeddedEnvironment, startEmbeddedEnvironment } from '../src/embedded/start.ts'
import { withEditedFlow } from '../test/support/edited-package.ts'
import { addTargets, environmentOf } from '../test/support/more-environments.ts'
import { builtProgram, runStep } from '../test/support/runner.ts'
import { startTenantsFront, type Storm } from './tenants-front.ts'

/**
 * What one tenant of ten that throttles costs the targets of the other nine: the real process, ten embedded servers with
 * a tenant each behind one address, and all targets updated again and again, with and without the storm by turns.
 */

const TENANTS = 10
/** Milliseconds without a new record after which no target of the others is under way. */
const SETTLED = 10_000

/** What the first tenant does, and when it begins. */
const STORMS = {
  'each request refused once': { once: true, retryAfter: 2, fromStart: true },
  'none answered once the rings begin': { once: false, retryAfter: 20, fromStart: false },
  'none answered from the first on': { once: false, retryAfter: 20, fromStart: true }
} as const satisfies Record<string, Omit<Storm, 'tenantId'> & { readonly fromStart: boolean }>
type StormName = keyof typeof STORMS
const NAMES = Object.keys(STORMS) as StormName[]

export interface StormMeasured {
  readonly name: StormName
  readonly parallel: number
  /** Seconds from the start of the process to the end of the last target of the other nine tenants. */
  readonly calm: number
  readonly stormy: number
  readonly refused: number
}

/**
 * @param count of all targets together
 * @param rounds how often each is measured: a run without a storm, then one with each of them
 * @param each is given each measurement as soon as it is made
 */
export async function benchStorm(
  count: number,
  parallel: readonly number[],
  rounds: number,
  each: (measured: StormMeasured) => void
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-storm-'))
  const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')]
  for (const path of [workspace, temp]) mkdirSync(path)
  await using closing = new AsyncDisposableStack()
  closing.defer(() => rmSync(folder, { recursive: true, force: true }))
  const servers: EmbeddedEnvironment[] = []
  for (let at = 0; at < TENANTS; at++)
    servers.push(
      // Operations take the time they take by default: without it, a run would wait for nothing but processors.
      closing.use(await startEmbeddedEnvironment({ state: join(folder, `state-${at}`) }))
    )
  const front = closing.use(
    await startTenantsFront(new Map(servers.map(({ url, announcement }) => [announcement.tenantId, url])))
  )
  const tenants = servers.map((server, at) => {
    const own = Math.floor(count / TENANTS) + (at < count % TENANTS ? 1 : 0)
    const ids = Array.from({ length: own }, (_, index) => `tenant-${at + 1}-customer-${index + 1}`)
    addTargets({ server }, ids.map(environmentOf))
    return { ids, tenantId: server.announcement.tenantId, maker: server.announcement.users[0] }
  })
  const [throttled, ...others] = tenants
  if (throttled === undefined) throw new Error('There are no tenants.')
  const recordOf = (id: string): string => `records/${id}.json`
  const secrets = tenants.flatMap(({ ids, maker }) =>
    ids.map(id => `${id}: { user-name: ${maker?.userName}, password-secret: "${maker?.password}" }`)
  )
  const program = await builtProgram()
  let release = 0

  /** Updates all targets. Returns the seconds until those of the other nine tenants were done. */
  async function run(places: number, storm?: (typeof STORMS)[StormName]): Promise<number> {
    writeFileSync(join(workspace, 'release.zip'), withEditedFlow(makeDemoPackage(), `release ${++release}`))
    writeFileSync(
      join(workspace, 'targets.yml'),
      `rings: [{ name: all, parallel: ${places}, stop-after: ${count} }]\ntargets:\n${tenants
        .flatMap(({ ids, tenantId }) =>
          ids.map(
            id =>
              `  ${id}: { tenant-id: ${tenantId}, environment: ${environmentOf(id)}, record-file: ${recordOf(id)} }\n`
          )
        )
        .join('')}`
    )
    const from = Date.now()
    const ends = (): number[] =>
      others
        .flatMap(({ ids }) => ids)
        .map(id => statSync(join(workspace, recordOf(id)), { throwIfNoEntry: false })?.mtimeMs ?? 0)
    const breakOut = (): void => {
      if (storm !== undefined) front.storm = { ...storm, tenantId: throttled?.tenantId ?? '' }
    }
    if (storm?.fromStart === true) breakOut()
    // Nothing is measured any more once the others are done. Records are written before an import too, hence the wait.
    const watch = setInterval(() => {
      const all = ends()
      if (all.every(end => end >= from) && Math.max(...all) < Date.now() - SETTLED) front.storm = undefined
    }, 250)
    let begun = false
    const { code, log } = await runStep({
      program,
      temp,
      workspace,
      inputs: {
        cloud: 'Embedded',
        'embedded-state': join(folder, 'state-0'),
        endpoints: ['login', 'bap', 'power-apps', 'flow', 'graph'].map(name => `${name} = ${front.url}`).join('\n'),
        command: 'import',
        'package-file': 'release.zip',
        'targets-file': 'targets.yml',
        'target-secrets': secrets.join('\n'),
        'max-async-wait-time': '60'
      },
      onLog: text => {
        if (begun || !text.includes('Working on ')) return
        begun = true
        if (storm?.fromStart === false) breakOut()
      }
    })
    clearInterval(watch)
    front.storm = undefined
    // Targets of the tenant that throttles may fail: each request is tried five times.
    if (code !== 0 && storm === undefined) throw new Error(`The run failed:\n${log.slice(-5_000)}`)
    const all = ends()
    if (all.some(end => end < from)) throw new Error(`A target was not updated:\n${log.slice(-5_000)}`)
    return (Math.max(...all) - from) / 1000
  }

  await run(Math.max(32, ...parallel))
  for (const places of parallel) {
    for (let round = 0; round < rounds; round++) {
      const calm = await run(places)
      for (const name of NAMES) {
        const before = front.refused
        const stormy = await run(places, STORMS[name])
        each({ name, parallel: places, calm, stormy, refused: front.refused - before })
      }
    }
  }
}

/** A line for people. */
export const stormLine = ({ name, parallel, calm, stormy, refused }: StormMeasured): string =>
  `${`storm, ${parallel} at a time: ${name}`.padEnd(60)}the other nine took ${(stormy / calm).toFixed(2)} times as long ` +
  `(${calm.toFixed(1)} s without, ${stormy.toFixed(1)} s with); ${refused} requests refused`

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { makeDemoPackage } from '../src/embedded/seed/demo-package.ts'
import { startEmbeddedEnvironment } from '../src/embedded/start.ts'
import { readPackage } from '../src/package/app-package.ts'
import { foreignClient, startForeignClient } from '../test/support/foreign-client.ts'
import { committedProgram, root, runStep } from '../test/support/runner.ts'
import { benchCheck } from './bench-check.ts'
import { benchFleet, fleetLine } from './bench-fleet.ts'
import { benchHostile } from './bench-hostile.ts'
import { benchPromotion } from './bench-promotion.ts'

/**
 * `npm run bench`: times on this machine, and ratios that are comparable between machines. Compared runs are
 * interleaved, so that a busy machine slows both.
 */
const ROUNDS = 15
/** Targets of one release. */
const FLEET = 40
const print = (line = ''): void => {
  process.stdout.write(`${line}\n`)
}
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
const ms = (value: number): string => `${value.toFixed(0)} ms`

/** An expired token. A run with it loads everything it needs and ends before its first request. */
const expired = ((): string => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ aud: 'https://service.powerapps.com/', exp: 1, oid: 'o', tid: 't' })}.c2ln`
})()

function coldStart(): void {
  const bundle = join(root, 'dist', 'index.js')
  const empty = join(mkdtempSync(join(tmpdir(), 'bench-')), 'empty.mjs')
  writeFileSync(empty, '')
  const time = (args: readonly string[], env: Record<string, string> = {}): number => {
    const from = performance.now()
    spawnSync(process.execPath, args, { stdio: 'ignore', env: { PATH: process.env['PATH'] ?? '', ...env } })
    return performance.now() - from
  }
  const runs: Record<'bare' | 'started' | 'loaded', number[]> = { bare: [], started: [], loaded: [] }
  const publish = { INPUT_COMMAND: 'publish', INPUT_ENVIRONMENT: 'x', INPUT_APP: 'x', 'INPUT_ACCESS-TOKEN': expired }
  for (let round = 0; round < ROUNDS; round++) {
    runs.bare.push(time([empty]))
    runs.started.push(time([bundle]))
    runs.loaded.push(time([bundle], publish))
  }
  const bare = median(runs.bare)
  const line = (name: string, figure: number): string =>
    `${name.padEnd(16)}${ms(figure)} ÷ bare node ${ms(bare)} = ${(figure / bare).toFixed(2)}`
  print(`${line('cold start', median(runs.started))}   (until it reports missing inputs; target: at most 3)`)
  print(line('everything', median(runs.loaded)) + '   (until just before the first request: inputs, commands, client)')
}

interface Measured {
  readonly milliseconds: number
  readonly megabytes: number
}

async function promotion(): Promise<void> {
  const source = largestPackage()
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const memory = join(folder, 'memory.cjs')
  writeFileSync(
    memory,
    `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))`
  )
  const state = join(folder, 'state')
  await using server = await startEmbeddedEnvironment({ state, packageBytes: source.bytes, operationSeconds: 0 })
  const [maker] = server.announcement.users
  const measure = async (
    inputs: Record<string, string>
  ): Promise<Measured & { outputs: Readonly<Record<string, string>> }> => {
    const peak = join(folder, 'peak')
    const from = performance.now()
    const result = await runStep({
      program: committedProgram(),
      temp: folder,
      inputs: {
        cloud: 'Embedded',
        'embedded-state': state,
        'user-name': maker?.userName ?? '',
        'password-secret': maker?.password ?? '',
        ...inputs
      },
      env: { NODE_OPTIONS: `--require ${memory}`, PEAK_FILE: peak }
    })
    const milliseconds = performance.now() - from
    if (result.code !== 0) throw new Error(`${inputs['command'] ?? ''} failed:\n${result.log}`)
    return { milliseconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024, outputs: result.outputs }
  }
  const [seeded] = server.announcement.packages
  const rootInput: Record<string, string> =
    seeded?.appName === undefined ? { flow: seeded?.flowId ?? '' } : { app: seeded.appName }
  const exports: Measured[] = []
  const imports: Measured[] = []
  for (let round = 0; round < 5; round++) {
    exports.push(
      await measure({
        command: 'export',
        environment: 'Contoso Development',
        'package-file': 'bench.zip',
        ...rootInput
      })
    )
    imports.push(
      await measure({
        command: 'import',
        environment: 'Contoso Production',
        'package-file': 'bench.zip',
        'when-unchanged': 'import'
      })
    )
  }
  const line = (name: string, runs: readonly Measured[]): string =>
    `${name.padEnd(16)}${ms(median(runs.map(({ milliseconds }) => milliseconds)))}, peak ${median(runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`
  print(`package         ${source.name}, ${(source.bytes.length / 1e6).toFixed(2)} MB, operations take 0 s`)
  print(line('export', exports))
  print(line('import', imports))
  await competitor(server, median(exports.map(({ milliseconds }) => milliseconds)))
  rmSync(folder, { recursive: true, force: true })
}

/** The same export with the only other tool that can do it, on the same server. */
async function competitor(server: Awaited<ReturnType<typeof startEmbeddedEnvironment>>, action: number): Promise<void> {
  const program = foreignClient()
  const [maker] = server.announcement.users
  const [seeded] = server.announcement.packages
  if (program === undefined || maker === undefined || !seeded?.appId) {
    print('other tool      skipped: set M365 to the path of CLI for Microsoft 365')
    return
  }
  await using client = await startForeignClient(program, server.url, {
    userName: maker.userName,
    objectId: maker.id,
    tenantId: server.world().tenantId,
    tokens: maker.accessTokens
  })
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const from = performance.now()
    const { code, stderr } = await client.run([
      'pa',
      'app',
      'export',
      '--name',
      seeded.appId,
      '--environmentName',
      seeded.environment,
      '--packageDisplayName',
      'bench',
      '--path',
      client.home
    ])
    if (code !== 0) throw new Error(`CLI for Microsoft 365 failed: ${stderr}`)
    times.push(performance.now() - from)
  }
  print(
    `other tool      export ${ms(median(times))}; this action ÷ other tool = ${(action / median(times)).toFixed(2)}   (it waits 5 s between polls if the first poll finds the operation running)`
  )
}

function largestPackage(): { name: string; bytes: Buffer } {
  const corpus = join(root, '..', 'shared', 'corpus', 'packages')
  if (!existsSync(corpus)) return { name: 'the demo package (no corpus found)', bytes: makeDemoPackage() }
  const apps = readdirSync(corpus)
    .map(name => ({ name, size: statSync(join(corpus, name)).size }))
    .sort((one, other) => other.size - one.size)
  for (const { name } of apps) {
    const bytes = readFileSync(join(corpus, name))
    if (readPackage(bytes, name).kind === 'app') return { name, bytes }
  }
  throw new Error('the corpus contains no app')
}

const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim()
print(
  `Node ${execFileSync(process.execPath, ['--version'], { encoding: 'utf8' }).trim()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, commit ${commit}`
)
coldStart()
benchCheck(print)
benchHostile(print)
await promotion()
await benchPromotion(print)
for (const measured of await benchFleet(FLEET, [8])) print(fleetLine(measured))

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeDemoPackage } from '../src/embedded/seed/demo-package.ts'
import { largePackage } from '../test/support/large-package.ts'
import { root } from '../test/support/runner.ts'
import { samplePackage, zipped } from '../test/support/sample-package.ts'

/**
 * The time of a check compared with the least it has to do: a process that inflates every entry of the same packages,
 * parses the JSON files and does nothing else.
 */
const BARE_LOOP = `
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AdmZip from ${JSON.stringify(pathToFileURL(join(root, 'node_modules/adm-zip/adm-zip.js')).href)}
const expand = bytes => {
  for (const entry of new AdmZip(bytes).getEntries()) {
    if (entry.isDirectory) continue
    let content
    try { content = entry.getData() } catch { continue }
    if (entry.entryName.endsWith('.msapp')) expand(content)
    else if (entry.entryName.endsWith('.json'))
      try { JSON.parse(content.toString('utf8').replace(/^\\ufeff/, '')) } catch {}
  }
}
const place = process.argv[2]
const files = statSync(place).isDirectory() ? readdirSync(place).filter(n => n.endsWith('.zip')).map(n => join(place, n)) : [place]
for (const file of files) expand(readFileSync(file))
`

const PEAK = `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))`

export interface Print {
  (line: string): void
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

export function benchCheck(print: Print): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-check-'))
  const bare = join(folder, 'bare.mjs')
  const empty = join(folder, 'empty.mjs')
  const memory = join(folder, 'memory.cjs')
  const peak = join(folder, 'peak')
  writeFileSync(bare, BARE_LOOP)
  writeFileSync(empty, '')
  writeFileSync(memory, PEAK)
  const bundle = join(root, 'dist', 'index.js')
  const time = (args: readonly string[], env: Record<string, string> = {}): number => {
    const from = performance.now()
    spawnSync(process.execPath, args, { stdio: 'ignore', env: { PATH: process.env['PATH'] ?? '', ...env } })
    return performance.now() - from
  }
  const run = (args: readonly string[], env: Record<string, string> = {}): { time: number; megabytes: number } => {
    const from = performance.now()
    spawnSync(process.execPath, ['--require', memory, ...args], {
      stdio: 'ignore',
      env: { PATH: process.env['PATH'] ?? '', PEAK_FILE: peak, ...env }
    })
    return { time: performance.now() - from, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 }
  }
  const check = (place: string): Record<string, string> => {
    const temp = join(folder, 'temp')
    mkdirSync(temp, { recursive: true })
    return {
      INPUT_COMMAND: 'check',
      'INPUT_PACKAGE-FILE': place,
      'INPUT_FAIL-ON': 'never',
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: folder
    }
  }

  const small = join(folder, 'small.zip')
  writeFileSync(small, zipped(samplePackage()))
  const own = join(folder, 'own.zip')
  writeFileSync(own, makeDemoPackage())
  const large = join(folder, 'large.zip')
  writeFileSync(large, largePackage(40e6))

  const cold = { action: new Array<number>(), bare: new Array<number>() }
  for (let round = 0; round < 15; round++) {
    cold.bare.push(time([empty]))
    cold.action.push(time([bundle], check(small)))
  }
  const start = median(cold.bare)
  print(
    `check, cold     ${median(cold.action).toFixed(0)} ms ÷ bare node ${start.toFixed(0)} ms = ${(median(cold.action) / start).toFixed(2)}   (a package of ${readFileSync(small).length} bytes; target: at most 3)`
  )
  const corpus = join(root, '..', 'shared', 'corpus', 'packages')
  const places: [string, string][] = [
    ...(existsSync(corpus)
      ? [['the corpus', corpus] as [string, string]]
      : [['the demo package', own] as [string, string]]),
    ['40 MB expanded', large]
  ]
  for (const [name, place] of places) {
    const times = { action: new Array<number>(), bare: new Array<number>() }
    let megabytes = 0
    for (let round = 0; round < 5; round++) {
      times.bare.push(run([bare, place]).time)
      const action = run([bundle], check(place))
      times.action.push(action.time)
      megabytes = Math.max(megabytes, action.megabytes)
    }
    const [action, loop] = [median(times.action), median(times.bare)]
    print(
      `check, ${name.padEnd(16)} ${action.toFixed(0)} ms ÷ inflating and parsing ${loop.toFixed(0)} ms = ${(action / loop).toFixed(2)}, peak ${megabytes.toFixed(0)} MB   (target: at most ${name === 'the corpus' ? '0.9' : '1.5'})`
    )
  }
  rmSync(folder, { recursive: true, force: true })
}

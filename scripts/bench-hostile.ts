import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  actionsAfterAll,
  documentWithJson,
  overlappingEntries,
  packageWithJson
} from '../test/support/hostile-packages.ts'
import { root } from '../test/support/runner.ts'
import type { Print } from './bench-check.ts'

const MiB = 1024 * 1024
const PEAK = `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))`

/** Packages built to exhaust a runner: some far beyond the budget, some just within it. */
const HOSTILE: readonly (readonly [string, () => Buffer])[] = [
  ['one JSON of 63 MiB', () => packageWithJson(1, 63 * MiB)],
  ['14 such files', () => packageWithJson(14, 63 * MiB)],
  ['9 in the document', () => documentWithJson(9, 63 * MiB)],
  ['900 overlapping entries', () => overlappingEntries(900)],
  ['1,500 actions after all', () => actionsAfterAll(1_500)],
  ['750 actions after all', () => actionsAfterAll(750)],
  ['JSON within the budget', () => packageWithJson(2, 2.4 * MiB)],
  ['document within it', () => documentWithJson(2, 2.4 * MiB)]
]

/** Measures time and memory of checking each of them, with one run each. */
export function benchHostile(print: Print): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-hostile-'))
  const memory = join(folder, 'memory.cjs')
  const peak = join(folder, 'peak')
  writeFileSync(memory, PEAK)
  for (const [name, make] of HOSTILE) {
    const file = join(folder, 'a.zip')
    writeFileSync(file, make())
    const from = performance.now()
    spawnSync(process.execPath, ['--require', memory, join(root, 'dist', 'index.js')], {
      stdio: 'ignore',
      env: {
        PATH: process.env['PATH'] ?? '',
        PEAK_FILE: peak,
        INPUT_COMMAND: 'check',
        'INPUT_PACKAGE-FILE': file,
        'INPUT_FAIL-ON': 'never',
        RUNNER_TEMP: folder,
        GITHUB_WORKSPACE: folder
      }
    })
    const seconds = (performance.now() - from) / 1000
    const megabytes = Number(readFileSync(peak, 'utf8')) / 1024
    print(
      `hostile         ${name.padEnd(24)} ${seconds.toFixed(1)} s, peak ${megabytes.toFixed(0)} MB   (target: at most 15 s, 600 MB)`
    )
  }
  rmSync(folder, { recursive: true, force: true })
}

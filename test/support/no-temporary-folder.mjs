import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seed, suitesLeftOut } from './sample.ts'

export default function tearDown(_, { testEnvironmentOptions }) {
  if (testEnvironmentOptions.isSample) tellLeftOut()
  tellThinned()
  globalThis.removeTemporaryFolder?.()
}

/** Suites that did not run at all. */
function tellLeftOut() {
  const notes = join(tmpdir(), 'thinned.txt')
  appendFileSync(
    notes,
    suitesLeftOut()
      .map(suite => `${suite}: not run (SEED=${seed})\n`)
      .join('')
  )
}

/** What `thinned.ts` left out, where a person sees it: after the results. */
function tellThinned() {
  const notes = join(tmpdir(), 'thinned.txt')
  if (!existsSync(notes)) return
  const all = new Set(readFileSync(notes, 'utf8').trimEnd().split('\n'))
  const lines = [...all].sort((one, other) => one.localeCompare(other))
  process.stderr.write(
    `\nThis run left cases out. WHOLE=1 runs all of them, and so does CI.\n${lines.map(line => `  ${line}\n`).join('')}`
  )
}

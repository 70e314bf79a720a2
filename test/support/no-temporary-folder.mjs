import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function tearDown() {
  tellThinned()
  globalThis.removeTemporaryFolder?.()
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

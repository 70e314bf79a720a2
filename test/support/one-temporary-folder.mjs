import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Everything that tests leave in the temporary folder goes into one of theirs, which goes away with the last of them. */
export default function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  globalThis.removeTemporaryFolder = () => rmSync(folder, { recursive: true, force: true })
}

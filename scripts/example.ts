import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeDemoPackage } from '../src/embedded/seed/demo-package.ts'
import { openArchive } from '../src/package/archive.ts'

/** `npm run example`: unpacks the demo package into `examples/`, with JSON formatted as in a git repository. */
const folder = fileURLToPath(new URL('../examples/expense-approvals', import.meta.url))

/** The files of the unpacked example, by name. */
export function exampleFiles(): Map<string, Buffer> {
  const archive = openArchive(makeDemoPackage(), "the project's own package")
  return new Map(
    archive.names.map(name => {
      const bytes = archive.read(name)
      return [
        name,
        name.endsWith('.json')
          ? Buffer.from(`${JSON.stringify(JSON.parse(bytes.toString('utf8')), undefined, 2)}\n`)
          : bytes
      ]
    })
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, bytes] of exampleFiles()) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
}

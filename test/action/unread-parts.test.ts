import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { openArchive } from '../../src/package/archive.ts'
import { rawZip, type RawEntry } from '../support/raw-zip.ts'
import { runStep } from '../support/runner.ts'
import { errorOf, openWorld, TARGET, type OpenWorld } from '../support/world.ts'

let world: OpenWorld
beforeAll(async () => {
  world = await openWorld()
  mkdirSync(join(world.folder, 'workspace'), { recursive: true })
})
afterAll(async () => {
  await world[Symbol.asyncDispose]()
})

const entriesOf = (bytes: Uint8Array): RawEntry[] => {
  const archive = openArchive(bytes, 'a zip', undefined, { leadingSeparator: true })
  return archive.names.map(name => ({ name, bytes: archive.read(name) }))
}

/** The project's package with the entries whose names match written as no exporter writes them. */
const withEntries = (name: RegExp, change: (entry: RawEntry) => Partial<RawEntry>): Buffer =>
  rawZip(
    entriesOf(makeDemoPackage()).map(entry => (name.test(String(entry.name)) ? { ...entry, ...change(entry) } : entry))
  )
const withDocument = (change: (entries: RawEntry[]) => RawEntry[]): Buffer =>
  withEntries(/\.msapp$/, ({ bytes }) => ({ bytes: rawZip(change(entriesOf(Buffer.from(bytes ?? '')))) }))
const inDocument = (name: string, change: Partial<RawEntry>): Buffer =>
  withDocument(entries => entries.map(entry => (entry.name === name ? { ...entry, ...change } : entry)))

/** What a check finds unread, an import does not send. */
test.each<[string, () => Buffer]>([
  ['a document that is no zip', () => withEntries(/\.msapp$/, () => ({ bytes: 'no zip' }))],
  ['a document without its header', () => withDocument(all => all.filter(({ name }) => name !== 'Header.json'))],
  ['a document with a damaged control file', () => inDocument('Controls/4.json', { crc: 7 })],
  ['a document with a control file that is no JSON', () => inDocument('Controls/4.json', { bytes: '{' })],
  ['an encrypted document', () => inDocument('Header.json', { flags: 1 })],
  ['a document that points outside', () => withDocument(all => [...all, { name: '../evil.txt', bytes: 'x' }])],
  ['a file of the app that is no JSON', () => withEntries(/identity\.json$/, () => ({ bytes: '{' }))]
])('%s: check says that it would not import, and so it is', async (_, make) => {
  writeFileSync(join(world.folder, 'workspace', 'app.zip'), make())
  const check = await runStep({
    inputs: { command: 'check', 'package-file': 'app.zip', 'fail-on': 'never' },
    workspace: join(world.folder, 'workspace')
  })
  expect(check.summary).toContain('would not import')
  const before = world.server.journal.length
  for (const command of ['plan', 'import']) {
    const result = await world.step({ command, 'package-file': 'app.zip', environment: TARGET })
    expect([command, result.code, errorOf(result)]).toEqual([command, 1, expect.stringContaining('has errors')])
  }
  const writes = world.server.journal.slice(before).filter(({ method }) => method !== 'GET')
  expect(writes.filter(({ path }) => !path.includes('token')).map(({ path }) => path)).toEqual([])
})

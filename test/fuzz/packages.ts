import * as fc from 'fast-check'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { openArchive } from '../../src/package/archive.ts'
import { samplePackage, zipped } from '../support/sample-package.ts'
import { demandChecked, demandRead } from './checking.ts'
import { editedJson, jsonEdits } from './json-edits.ts'
import { Broken, outcomeOf } from './promises.ts'
import { suite } from './suite.ts'
import { editedZip, zipEdits } from './zip-edits.ts'

/** A token of GitHub's form: told as a secret wherever it stands. */
const SECRET = `ghp_${'aB3dE6gH9'.repeat(4)}`

type Files = readonly (readonly [string, Buffer])[]

const filesOf = (zip: Buffer): Files => {
  const archive = openArchive(zip, 'the original')
  return archive.names.map(name => [name, archive.read(name)] as const)
}

interface Original {
  readonly zip: Buffer
  readonly files: Files
  /** Places in `files` of those that are JSON. */
  readonly json: readonly number[]
}

let made: readonly Original[] | undefined
const originals = (): readonly Original[] =>
  (made ??= [zipped(samplePackage()), makeDemoPackage({ withDataModel: true })].map(zip => {
    const files = filesOf(zip).map(([name, bytes]) => [name, withSecret(name, bytes)] as const)
    return { zip, files, json: files.flatMap(([name], at) => (name.endsWith('.json') ? [at] : [])) }
  }))

/** Flows call a service with the secret in a header. */
function withSecret(name: string, bytes: Buffer): Buffer {
  if (!name.endsWith('definition.json')) return bytes
  const flow = JSON.parse(bytes.toString('utf8')) as {
    properties: { definition: { actions: Record<string, unknown>; parameters: Record<string, unknown> } }
  }
  const { definition } = flow.properties
  definition.parameters = { ...definition.parameters, key: { type: 'SecureString', defaultValue: SECRET } }
  definition.actions['Call'] = {
    type: 'Http',
    runAfter: {},
    inputs: { method: 'GET', uri: 'https://contoso.example/', headers: { Authorization: SECRET } }
  }
  return Buffer.from(JSON.stringify(flow))
}

const fileEdits = fc.array(fc.record({ file: fc.nat(20), edits: jsonEdits() }), { minLength: 1, maxLength: 2 })

/** JSON of the package with hostile members in place of its own. */
export const packageContents = suite(
  'package-contents',
  100,
  fc.record({ original: fc.nat(1), files: fileEdits, older: fc.boolean() }),
  async ({ original, files, older }) => {
    const from = originals()[original]
    if (from === undefined) return
    const edited = new Map(from.files)
    for (const { file, edits } of files) {
      const [name, bytes] = from.files[from.json[file % from.json.length] ?? 0] ?? ['', Buffer.alloc(0)]
      edited.set(name, Buffer.from(editedJson(JSON.parse(bytes.toString('utf8')), edits)))
    }
    const bytes = editedZip([...edited], { entries: [], headers: [], bytes: [] })
    await demandRead(bytes)
    await (older ? demandChecked(from.zip, bytes, [SECRET]) : demandChecked(bytes, from.zip, [SECRET]))
  }
)

/** A checksum proves it: what is read under a known name is what was packed under it, whatever else was spoiled. */
async function demandSame(bytes: Buffer, packed: ReadonlyMap<string, Buffer>): Promise<void> {
  const opened = await outcomeOf(() => openArchive(bytes, 'it'))
  if ('refused' in opened) return
  for (const name of opened.value.names) {
    const read = await outcomeOf(() => opened.value.read(name))
    const whole = packed.get(name)
    if ('value' in read && whole?.length === read.value.length && !whole.equals(read.value))
      throw new Broken('other-content', JSON.stringify(name))
  }
}

/** The archive itself: names, headers, sizes, bytes. */
export const packageArchives = suite(
  'package-archives',
  160,
  fc.record({ original: fc.nat(1), edits: zipEdits }),
  async ({ original, edits }) => {
    const from = originals()[original]
    if (from === undefined) return
    const bytes = editedZip(from.files, edits)
    if (edits.entries.length === 0) await demandSame(bytes, new Map(from.files))
    await demandRead(bytes)
    await demandChecked(bytes, from.zip)
  }
)

import { crc32, deflateRawSync } from 'node:zlib'
import { writeArchive } from '../../src/package/archive.ts'
import { seeded } from './mutants.ts'
import { DOCUMENT_NAME, FLOW_FOLDER, sampleDefinition, samplePackage, zipped } from './sample-package.ts'

const MiB = 1024 * 1024

/** JSON that is parsed to many times its size and deflates well, though not like a bomb: lists of nothing. */
export function emptyValues(bytes: number): Buffer {
  const random = seeded(7)
  const parts = ['[']
  for (let size = 0; size < bytes - 100; size += 72) parts.push(random() < 0.5 ? '{},'.repeat(24) : '[],'.repeat(24))
  return Buffer.from(`${parts.join('')}1]`)
}

/** A package with that many files of JSON, each of so many bytes, beside its parts. */
export function packageWithJson(count: number, bytes: number): Buffer {
  const content = emptyValues(bytes)
  return zipped(
    samplePackage(Object.fromEntries(Array.from({ length: count }, (_, at) => [`Other/${at}.json`, content])))
  )
}

/** The same, in the document of its app. */
export function documentWithJson(count: number, bytes: number): Buffer {
  const content = emptyValues(bytes)
  const entries = [
    { name: 'Header.json', bytes: Buffer.from('{"DocVersion":"1.349","MSAppStructureVersion":"2.0"}') },
    { name: 'Properties.json', bytes: Buffer.from('{}') },
    ...Array.from({ length: count }, (_, at) => ({ name: `Controls/${at}.json`, bytes: content }))
  ]
  return zipped(samplePackage({ [DOCUMENT_NAME]: writeArchive(entries, new Date(0)) }))
}

/** A flow of so many actions, each of which runs after all the others. */
export function actionsAfterAll(count: number): Buffer {
  const names = Array.from({ length: count }, (_, at) => `Action_${at}`)
  const actions = Object.fromEntries(
    names.map(name => [
      name,
      {
        type: 'Compose',
        inputs: 1,
        runAfter: Object.fromEntries(names.filter(other => other !== name).map(other => [other, ['Succeeded']]))
      }
    ])
  )
  const definition = structuredClone(sampleDefinition()) as {
    properties: { definition: { actions: Record<string, unknown> } }
  }
  definition.properties.definition.actions = actions
  return zipped(samplePackage({ [`${FLOW_FOLDER}/definition.json`]: definition }))
}

/**
 * A zip of entries that all end in the same compressed bytes: each holds the header of the next one, stored, and then
 * what the next one holds.
 */
export function overlappingEntries(count: number, bytes = MiB): Buffer {
  let content: Buffer = Buffer.alloc(bytes, 'a')
  let blob: Buffer = deflateRawSync(content)
  const entries: { central: Buffer; length: number }[] = []
  for (let at = count - 1; at >= 0; at -= 1) {
    const name = Buffer.from(`Other/${at}.bin`)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(blob.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, name])
    const rest = Buffer.alloc(14)
    entries.unshift({
      central: Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, rest, name]),
      length: local.length
    })
    const stored = Buffer.alloc(5)
    stored.writeUInt16LE(local.length, 1)
    stored.writeUInt16LE(~local.length & 0xffff, 3)
    blob = Buffer.concat([...(at === 0 ? [] : [stored]), local, blob])
    content = Buffer.concat([local, content])
  }
  let offset = 0
  for (const { central, length } of entries) {
    central.writeUInt32LE(offset, 42)
    offset += length + 5
  }
  const directory = Buffer.concat(entries.map(({ central }) => central))
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(blob.length, 16)
  return Buffer.concat([blob, directory, end])
}

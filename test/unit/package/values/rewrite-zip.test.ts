import { deflateRawSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { openArchive } from '../../../../src/package/archive.ts'
import { withContents } from '../../../../src/package/values/rewrite-zip.ts'
import { rawZip } from '../../../support/raw-zip.ts'

const DEEPEST = 32
const contentsOf = (zip: Buffer): string[][] => {
  const archive = openArchive(zip, 'the zip', undefined, { leadingSeparator: true })
  return archive.names.map(name => [name, archive.read(name).toString()])
}

/** An entry whose sizes stand behind its content, as streaming writers have them. */
function streamed(name: string, content: string): Buffer {
  const zip = rawZip([{ name, bytes: content, flags: 8 }])
  const packed = deflateRawSync(Buffer.from(content))
  const contentEnd = 30 + name.length + packed.length
  const descriptor = Buffer.alloc(16)
  descriptor.writeUInt32LE(0x08074b50, 0)
  zip.copy(descriptor, 4, 14, 26)
  const head = Buffer.from(zip.subarray(0, contentEnd))
  head.fill(0, 14, 26)
  const tail = Buffer.from(zip.subarray(contentEnd))
  const directory = zip.readUInt32LE(zip.length - 22 + 16)
  tail.writeUInt32LE(directory + descriptor.length, tail.length - 22 + 16)
  return Buffer.concat([head, descriptor, tail])
}

test('an entry that is not compressed stays so, and the ones around it move', () => {
  const zip = rawZip([
    { name: 'a', bytes: 'one' },
    { name: 'b', bytes: 'two', method: 0 },
    { name: 'c', bytes: 'three' }
  ])
  const edited = withContents(zip, new Map([['b', Buffer.from('something longer')]]), DEEPEST)
  expect(contentsOf(edited)).toEqual([
    ['a', 'one'],
    ['b', 'something longer'],
    ['c', 'three']
  ])
  expect(edited.includes('something longer')).toBe(true)
})

test('sizes behind the content stay there', () => {
  const zip = streamed('a', 'one')
  expect(contentsOf(zip)).toEqual([['a', 'one']])
  const edited = withContents(zip, new Map([['a', Buffer.from('another one')]]), DEEPEST)
  expect(contentsOf(edited)).toEqual([['a', 'another one']])
  expect(edited.subarray(14, 26)).toEqual(Buffer.alloc(12))
})

test('names are those of the archive: without a folder around everything, with slashes, without the first one', () => {
  const wrapped = rawZip([
    { name: 'top/', bytes: '', method: 0 },
    { name: 'top/__MACOSX/._a', bytes: '' },
    { name: 'top/a', bytes: 'one' },
    { name: 'top/in/b', bytes: 'two' }
  ])
  const names = openArchive(wrapped, 'the zip').names
  const [name = ''] = names.filter(one => one.endsWith('b'))
  const edited = withContents(wrapped, new Map([[name, Buffer.from('2')]]), DEEPEST)
  expect(openArchive(edited, 'the zip').read(name).toString()).toBe('2')
  expect(openArchive(edited, 'the zip').names).toEqual(names)
  const document = rawZip([
    { name: '\\Controls\\1.json', bytes: '{}' },
    { name: 'Header.json', bytes: '{}' }
  ])
  const after = withContents(document, new Map([['Controls/1.json', Buffer.from('[]')]]), DEEPEST, {
    leadingSeparator: true
  })
  expect(contentsOf(after)).toEqual([
    ['Controls/1.json', '[]'],
    ['Header.json', '{}']
  ])
})

test('the same edit gives the same bytes, and no edit the same buffer', () => {
  const zip = rawZip([{ name: 'a', bytes: 'x'.repeat(5000) }])
  const edit = new Map([['a', Buffer.from('y'.repeat(5000))]])
  expect(withContents(zip, edit, DEEPEST)).toEqual(withContents(zip, edit, DEEPEST))
  expect(withContents(zip, new Map(), DEEPEST)).toBe(zip)
})

import { expect, test } from '@jest/globals'
import { ActionError } from '../../../src/base/errors.ts'
import type { Files } from '../../../src/commands/ports/runner.ts'
import { unpackPackage } from '../../../src/commands/unpack.ts'
import { makeDemoPackage } from '../../../src/embedded/seed/demo-package.ts'
import { readPackage } from '../../../src/package/app-package.ts'
import { withEditedFlow } from '../../support/edited-package.ts'

function folderOf(kept: Map<string, string>): { files: Files; written: string[]; removed: string[] } {
  const [written, removed]: [string[], string[]] = [[], []]
  const files: Files = {
    read: async path => {
      const text = kept.get(path)
      if (text === undefined) throw new ActionError({ doing: 'read', why: 'there is no such file', remedy: '' })
      return Buffer.from(text)
    },
    write: async (path, bytes) => {
      written.push(path)
      kept.set(path, Buffer.from(bytes).toString('utf8'))
    },
    remove: async path => {
      removed.push(path)
      kept.delete(path)
    }
  }
  return { files, written, removed }
}

const log = { info: () => {}, notice: () => {}, warning: () => {}, debug: () => {} }
const unpacked = async (kept: Map<string, string>, bytes: Uint8Array) => {
  const folder = folderOf(kept)
  const result = await unpackPackage({ files: folder.files, log }, readPackage(bytes, 'the package'), 'apps/x')
  return { ...folder, result }
}

test('the same content is not written twice', async () => {
  const kept = new Map<string, string>()
  const first = await unpacked(kept, makeDemoPackage())
  expect(first.result.changed).toBe(true)
  expect(first.written.at(-1)).toBe('apps/x/contents.json')
  const again = await unpacked(kept, makeDemoPackage())
  expect([again.result.changed, again.written, again.removed]).toEqual([false, [], []])
  expect((await unpacked(kept, withEditedFlow(makeDemoPackage(), 'a remark'))).result.changed).toBe(true)
})

test('what an earlier package left is removed, and nothing else', async () => {
  const listed = ['flows/Gone.json', '../outside.txt', '/etc/passwd', 'a\\b', 7]
  const kept = new Map([
    ['apps/x/contents.json', JSON.stringify({ files: listed })],
    ['apps/x/flows/Gone.json', '{}'],
    ['apps/x/README.md', 'ours']
  ])
  const { removed } = await unpacked(kept, makeDemoPackage())
  expect(removed).toEqual(['apps/x/flows/Gone.json'])
  expect(kept.get('apps/x/README.md')).toBe('ours')
})

test.each(['{', '[]', 'null', '{"files":{"length":1e9}}'])('a list that reads %j is replaced', async text => {
  const { result, removed } = await unpacked(new Map([['apps/x/contents.json', text]]), makeDemoPackage())
  expect([result.changed, removed]).toEqual([true, []])
})

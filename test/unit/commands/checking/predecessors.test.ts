import { describe, expect, test } from '@jest/globals'
import { predecessorsOf } from '../../../../src/commands/checking/predecessors.ts'
import { checkPorts } from '../../../support/check-ports.ts'
import { rejectionOf } from '../../../support/refusal.ts'

const bytes = (text: string) => Buffer.from(text)
const given = [{ path: 'a.zip', open: async () => ({ form: 'file' as const, bytes: bytes('new') }) }]

async function found(compareWith: string, files: readonly string[], shallow = false): Promise<unknown> {
  const ports = checkPorts({
    files: Object.fromEntries(files.map(name => [name, bytes(`file ${name}`)])),
    history: { 'a.zip': bytes('from the ref') },
    shallow
  })
  const { predecessorOf, remarks } = await predecessorsOf(ports, compareWith, given)
  const predecessor = await predecessorOf('a.zip', { form: 'file', bytes: bytes('new') })
  const content = predecessor?.content
  return [content?.form === 'file' ? Buffer.from(content.bytes).toString() : undefined, remarks.length]
}

describe('what compare-with takes', () => {
  test.each([
    ['main', [], 'from the ref', 1],
    ['main', ['main'], 'from the ref', 2],
    ['ref:main', ['main', 'ref:main'], 'from the ref', 1],
    ['file:main', ['main'], 'file main', 1],
    ['old.zip', ['old.zip'], 'file old.zip', 1],
    ['origin/old.zip', ['origin/old.zip'], 'file origin/old.zip', 1],
    ['examples/app', ['examples/app'], 'file examples/app', 1]
  ])('%s beside %j', async (compareWith, files, text, remarks) => {
    expect(await found(compareWith, files)).toEqual([text, remarks])
  })

  test.each(['origin/main', 'refs/heads/x', 'HEAD', 'HEAD~1', 'FETCH_HEAD', 'v1^', '@', '0123abc'])(
    'a file called %s does not stand in for the ref',
    async name => {
      expect(await rejectionOf(found(name, [name]))).toContain(`file:${name}`)
      expect(await found(`file:${name}`, [name])).toEqual([`file ${name}`, 1])
    }
  )

  test('in a shallow clone, no name but that of an archive is taken for a path', async () => {
    expect(await rejectionOf(found('release', ['release'], true))).toContain('fetch-depth: 0')
    expect(await found('release.zip', ['release.zip'], true)).toEqual(['file release.zip', 1])
    expect(await found('file:release', ['release'], true)).toEqual(['file release', 1])
  })

  test.each([
    ['nowhere', 'no such file or folder, and git has no such ref'],
    ['ref:nowhere', 'git has no such ref'],
    ['file:nowhere', 'no such file or folder']
  ])('%s is nowhere', async (compareWith, words) => {
    expect(await rejectionOf(found(compareWith, []))).toContain(words)
  })
})

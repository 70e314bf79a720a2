import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { createFiles } from '../../../../src/action/runner/files.ts'
import { createWorkspaceAccess } from '../../../../src/action/runner/workspace-access.ts'
import { rejectionOf } from '../../../support/refusal.ts'

let top = ''
let workspace = ''
beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'access-')))
  workspace = join(top, 'workspace')
  put('workspace/a.zip', 'inside')
  put('workspace/.git/config', 'extraheader = token')
  put('outside/secret', 'secret')
})

function put(name: string, text: string): void {
  mkdirSync(dirname(join(top, name)), { recursive: true })
  writeFileSync(join(top, name), text)
}
const link = (name: string, target: string): void => symlinkSync(target, join(workspace, name))
const read = async (path: string): Promise<string> => Buffer.from(await createFiles(workspace).read(path)).toString()
const write = (path: string): Promise<void> => createFiles(workspace).write(path, Buffer.from('written'))

describe('reading', () => {
  test('a link to a file of the workspace is followed', async () => {
    mkdirSync(join(workspace, 'deep'))
    link('deep/link.zip', '../a.zip')
    link('folder', 'deep')
    expect(await read('deep/link.zip')).toBe('inside')
    expect(await read('folder/link.zip')).toBe('inside')
  })

  test('a path that the author of the workflow leads outside is taken as it is', async () => {
    expect(await read('../outside/secret')).toBe('secret')
    expect(await read(join(top, 'outside/secret'))).toBe('secret')
  })

  test('a workspace that is reached by a link is the same one', async () => {
    symlinkSync(workspace, join(top, 'alias'))
    link('out', join(top, 'outside'))
    link('packages', 'out')
    const through = createFiles(join(top, 'alias'))
    expect(Buffer.from(await through.read('a.zip')).toString()).toBe('inside')
    expect(Buffer.from(await through.read(join(workspace, 'a.zip'))).toString()).toBe('inside')
    expect(await rejectionOf(through.read('out/secret'))).toContain('leads out of the workspace')
    expect(await rejectionOf(read(join(top, 'alias/out/secret')))).toContain('leads out of the workspace')
    expect(await rejectionOf(read(join(top, 'alias/packages/secret')))).toContain('leads out of the workspace')
  })

  test.each([
    ['a link to a file outside', () => link('x', join(top, 'outside/secret')), 'leads out of the workspace'],
    ['a relative one', () => link('x', '../outside/secret'), 'leads out of the workspace'],
    ['a link to a link', () => (link('y', '../outside'), link('x', 'y/secret')), 'leads out of the workspace'],
    ['a link to what .git keeps', () => link('x', '.git/config'), '.git'],
    ['a link to a device', () => link('x', '/dev/null'), 'leads out of the workspace'],
    ['a link to its environment', () => link('x', '/proc/self/environ'), 'leads out of the workspace'],
    ['a link to nothing', () => link('x', 'gone'), 'no such file'],
    ['links form a loop', () => (link('x', 'y'), link('y', 'x')), 'form a loop'],
    ['a link to a folder', () => link('x', '.'), 'it is a folder'],
    ['a folder', () => mkdirSync(join(workspace, 'x')), 'it is a folder'],
    ['a pipe', () => execFileSync('mkfifo', [join(workspace, 'x')]), 'not a regular file']
  ])('%s is refused in words', async (_, make, why) => {
    make()
    const refusal = await rejectionOf(read('x'))
    expect(refusal).toContain(why)
    expect(refusal).not.toContain('secret')
  })

  test('a socket is refused', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(join(workspace, 'x'), resolve))
    expect(await rejectionOf(read('x'))).toContain('not a regular file')
    server.close()
  })

  test('devices and files without a size are refused wherever they are', async () => {
    expect(await rejectionOf(read('/dev/null'))).toContain('not a regular file')
    expect(await rejectionOf(read('/proc/self/environ'))).toContain('it changed')
  })

  test('a file is as long as it may be, and not longer', async () => {
    put('workspace/x', '12345')
    expect((await createFiles(workspace).read('x', 5)).byteLength).toBe(5)
    expect(await rejectionOf(createFiles(workspace).read('x', 4))).toContain('more than the 4 allowed')
    put('workspace/empty', '')
    expect(await read('empty')).toBe('')
  })
})

describe('looking', () => {
  test('a folder behind a link that leads out is refused, one inside is found', () => {
    link('packages', '/')
    link('own', '.')
    const access = createWorkspaceAccess(workspace)
    expect(() => access.at('packages')).toThrow('leads out of the workspace')
    expect(access.at('own')).toEqual({ kind: 'folder', real: workspace })
    expect(access.at('gone')).toBeUndefined()
    expect(access.at('a.zip/gone')).toBeUndefined()
  })
})

describe('writing', () => {
  test.each(['reports/check.sarif', 'reports/deep/er/check.sarif'])(
    '%s is not written where a link leads',
    async path => {
      link('reports', join(top, 'outside'))
      expect(await rejectionOf(write(path))).toContain('leads out of the workspace')
      expect(readdirSync(join(top, 'outside'))).toEqual(['secret'])
    }
  )

  test('nor where it leads nowhere yet, nor into .git', async () => {
    link('reports', join(top, 'new'))
    link('hooks', '.git')
    expect(await rejectionOf(write('reports/check.sarif'))).toContain('a broken link')
    expect(await rejectionOf(write('hooks/config'))).toContain('.git')
    expect(readdirSync(top).sort()).toEqual(['outside', 'workspace'])
    expect(readFileSync(join(workspace, '.git/config'), 'utf8')).toContain('token')
  })

  test('what a link leads to inside of the workspace is not written over', async () => {
    put('workspace/scripts/deep/check.sarif', 'theirs')
    link('reports', 'scripts')
    link('scripts/more', 'deep')
    for (const path of [
      'reports/deep/check.sarif',
      'scripts/more/check.sarif',
      join(workspace, 'reports/deep/check.sarif')
    ])
      expect(await rejectionOf(write(path))).toContain('a part of its path is a link')
    expect(readFileSync(join(workspace, 'scripts/deep/check.sarif'), 'utf8')).toBe('theirs')
    await write('scripts/deep/check.sarif')
    expect(readFileSync(join(workspace, 'scripts/deep/check.sarif'), 'utf8')).toBe('written')
  })

  test('a workspace that is reached by a link is written in as ever', async () => {
    symlinkSync(workspace, join(top, 'alias'))
    for (const text of ['one', 'two']) await createFiles(join(top, 'alias')).write('check.sarif', Buffer.from(text))
    await createFiles(workspace).write(join(top, 'alias/check.sarif'), Buffer.from('three'))
    expect(readFileSync(join(workspace, 'check.sarif'), 'utf8')).toBe('three')
    link('own', '.')
    expect(await rejectionOf(write('own/check.sarif'))).toContain('a part of its path is a link')
  })

  test('a link in its place is replaced', async () => {
    link('check.sarif', join(top, 'outside/secret'))
    await write('check.sarif')
    expect(readFileSync(join(workspace, 'check.sarif'), 'utf8')).toBe('written')
    expect(readFileSync(join(top, 'outside/secret'), 'utf8')).toBe('secret')
  })

  test('folders are made, and what lies outside by its path is written', async () => {
    await write('new/deep/x')
    await write('../outside/more/x')
    expect(readFileSync(join(workspace, 'new/deep/x'), 'utf8')).toBe('written')
    expect(readFileSync(join(top, 'outside/more/x'), 'utf8')).toBe('written')
    rmSync(join(top, 'outside'), { recursive: true })
  })
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createHistory } from '../../../../src/action/check/git-history.ts'
import type { Content } from '../../../../src/commands/checking/check-ports.ts'
import { rejectionOf } from '../../../support/refusal.ts'

const QUIET = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Maker', '-c', 'user.email=maker@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    env: QUIET,
    encoding: 'utf8',
    stdio: 'pipe'
  }).trim()
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

const textOf = (content: Content | undefined): string | undefined =>
  content?.form === 'file' ? Buffer.from(content.bytes).toString() : undefined

let workspace = ''

beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'history-')))
  git(workspace, 'init', '--quiet', '--initial-branch', 'main')
  write(workspace, 'packages/app.zip', 'old')
  write(workspace, 'packages/Expenses_20260101000000.zip', 'first')
  write(workspace, 'packages/Expenses_20260201000000.zip', 'second')
  write(workspace, 'packages/ümläut "x".zip', 'odd')
  write(workspace, 'unpacked/manifest.json', '{}')
  write(workspace, 'unpacked/Microsoft.Flow/flows/a b.json', '[1]')
  symlinkSync('/etc/passwd', join(workspace, 'unpacked/link.json'))
  git(workspace, 'add', '-A')
  git(workspace, 'commit', '--quiet', '-m', 'one')
  git(workspace, 'tag', 'v1')
  write(workspace, 'packages/app.zip', 'new')
  rmSync(join(workspace, 'packages/Expenses_20260201000000.zip'))
  write(workspace, 'packages/Expenses_20260301000000.zip', 'third')
  write(workspace, 'packages/brand-new.zip', 'x')
})

describe('earlier states of the workspace', () => {
  const history = () => createHistory(workspace, QUIET)

  test('refs are branches, tags, ids and what git makes of them', async () => {
    for (const ref of ['main', 'v1', 'HEAD', 'HEAD~0', git(workspace, 'rev-parse', 'HEAD').slice(0, 12)])
      expect(await history().knows(ref, 'packages/app.zip')).toBe(true)
  })

  test.each(['nowhere', 'HEAD~5', '--upload-pack=touch x', '-p', 'main:packages', 'a..b'])(
    'there is no ref %s',
    async ref => {
      expect(await history().knows(ref, 'packages/app.zip')).toBe(false)
    }
  )

  test('a file is read as it was', async () => {
    const found = await history().read('v1', 'packages/app.zip')
    expect(found?.path).toBe('packages/app.zip')
    expect(textOf(found?.content)).toBe('old')
  })

  test('names may hold anything', async () => {
    expect(textOf((await history().read('v1', 'packages/ümläut "x".zip'))?.content)).toBe('odd')
  })

  test("an export under the portal's new name is compared with the newest one before it", async () => {
    const found = await history().read('main', 'packages/Expenses_20260301000000.zip')
    expect(found?.path).toBe('packages/Expenses_20260201000000.zip')
    expect(textOf(found?.content)).toBe('second')
  })

  test('an unpacked package is read file by file, links left out', async () => {
    const found = await history().read('v1', 'unpacked')
    const files = found?.content.form === 'folder' ? found.content.files : []
    expect(files.map(({ name }) => name).sort()).toEqual(['Microsoft.Flow/flows/a b.json', 'manifest.json'])
    expect(
      files
        .find(({ name }) => name.endsWith('a b.json'))
        ?.read()
        .toString()
    ).toBe('[1]')
  })

  test('what was not there then is nothing', async () => {
    expect(await history().read('v1', 'packages/brand-new.zip')).toBeUndefined()
  })

  test('a checkout below the workspace has its own history', async () => {
    const above = createHistory(dirname(workspace), QUIET)
    const path = `${workspace.slice(dirname(workspace).length + 1)}/packages/app.zip`
    expect(textOf((await above.read('v1', path))?.content)).toBe('old')
  })

  test('a folder without any repository knows no ref', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'bare-'))
    expect(await createHistory(bare, { ...QUIET, GIT_CEILING_DIRECTORIES: tmpdir() }).knows('main', 'a.zip')).toBe(
      false
    )
  })

  test('a runner without git is told so', async () => {
    const without = createHistory(workspace, { ...QUIET, PATH: '/nowhere' })
    expect(await rejectionOf(without.knows('main', 'packages/app.zip'))).toContain('no git on this runner')
  })
})

import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createHistory } from '../../../../src/action/history/git-history.ts'
import type { Earlier } from '../../../../src/commands/checking/check-ports.ts'
import { textOf } from '../../../support/earlier.ts'
import { git, newFolder, QUIET, repositoryWith, write } from '../../../support/git-workspace.ts'
import { rejectionOf } from '../../../support/refusal.ts'

const pathOf = (earlier: Earlier | undefined): string | undefined =>
  earlier !== undefined && 'path' in earlier ? earlier.path : undefined

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

const temp = newFolder('temp-')
/** `GIT_FOLDER` holds another git to try. */
const variables = { ...QUIET, PATH: process.env['GIT_FOLDER'] ?? QUIET['PATH'] }
const historyOf = (workspace: string) => createHistory({ workspace, temp, variables })

let workspace = ''

beforeAll(() => {
  workspace = newFolder()
  git(workspace, 'init', '--quiet', '--initial-branch', 'main')
  write(workspace, {
    'packages/app.zip': 'old',
    'packages/Expenses_20260101000000.zip': 'first',
    'packages/Expenses_20260201000000.zip': 'second',
    'packages/ümläut "x".zip': 'odd',
    ':(top)packages/*.zip': 'magic',
    'unpacked/manifest.json': '{}',
    'unpacked/Microsoft.Flow/flows/a b.json': '[1]'
  })
  symlinkSync('/etc/passwd', join(workspace, 'unpacked/link.json'))
  symlinkSync('packages', join(workspace, 'linked'))
  git(workspace, 'add', '-A')
  git(workspace, 'commit', '--quiet', '-m', 'one')
  git(workspace, 'tag', 'v1')
  git(workspace, 'branch', 'odd/näme#1')
  git(workspace, 'update-ref', 'refs/heads/-p', 'HEAD')
  write(workspace, {
    'packages/app.zip': 'new',
    'packages/Expenses_20260301000000.zip': 'third',
    'packages/brand-new.zip': 'x'
  })
  rmSync(join(workspace, 'packages/Expenses_20260201000000.zip'))
})

describe('refs', () => {
  test('are branches, tags, ids and what git makes of them', async () => {
    const commit = git(workspace, 'rev-parse', 'HEAD')
    for (const ref of ['main', 'v1', 'HEAD', 'HEAD~0', '@', 'odd/näme#1', 'refs/heads/-p', commit.slice(0, 12)])
      expect(await historyOf(workspace).find(ref, 'packages/app.zip')).toEqual({ found: true, commit })
  })

  test.each([
    'nowhere',
    'HEAD~5',
    '-p',
    '--upload-pack=touch x',
    '--all',
    '^main',
    'main:packages',
    'a..b',
    'main@{u}',
    ' '
  ])('there is none called %s', async ref => {
    expect(await historyOf(workspace).find(ref, 'packages/app.zip')).toMatchObject({ found: false, shallow: false })
  })

  test('one that a tag and a branch share is not guessed', async () => {
    const folder = repositoryWith({ 'a.zip': 'x' })
    git(folder, 'tag', 'origin/main')
    const history = historyOf(folder)
    expect(await rejectionOf(history.find('origin/main', 'a.zip'))).toContain('more than one')
    expect(await rejectionOf(history.find('origin/main~0', 'a.zip'))).toContain('more than one')
    expect(await history.find('refs/remotes/origin/main', 'a.zip')).toMatchObject({ found: true })
  })

  test('nothing is left behind, and nothing is written into the repository', async () => {
    const before = readdirSync(join(workspace, '.git'))
    await historyOf(workspace).read('v1', 'packages/app.zip')
    expect(readdirSync(temp)).toEqual([])
    expect(readdirSync(join(workspace, '.git'))).toEqual(before)
  })
})

describe('earlier states of the workspace', () => {
  test('a file is read as it was', async () => {
    const found = await historyOf(workspace).read('v1', 'packages/app.zip')
    expect([pathOf(found), textOf(found)]).toEqual(['packages/app.zip', 'old'])
  })

  test.each([
    ['packages/ümläut "x".zip', 'odd'],
    [':(top)packages/*.zip', 'magic'],
    ['./packages/../packages/app.zip', 'old']
  ])('names may hold anything: %s', async (path, text) => {
    expect(textOf(await historyOf(workspace).read('v1', path))).toBe(text)
  })

  test('the archives of the workspace are listed by paths that can be read', async () => {
    const history = historyOf(workspace)
    const found = await history.packages('v1', 'packages/Expenses_20260301000000.zip')
    expect(
      found.map(({ path, size }) => [path, size]).toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1))
    ).toEqual([
      [':(top)packages/*.zip', 5],
      ['packages/Expenses_20260101000000.zip', 5],
      ['packages/Expenses_20260201000000.zip', 6],
      ['packages/app.zip', 3],
      ['packages/ümläut "x".zip', 3]
    ])
    expect(textOf(await history.read('v1', 'packages/Expenses_20260201000000.zip'))).toBe('second')
    expect(await historyOf(join(workspace, 'packages')).packages('v1', 'app.zip')).toContainEqual({
      path: 'Expenses_20260201000000.zip',
      size: 6
    })
  })

  test('none are listed of a ref that is not there, or outside of the workspace', async () => {
    expect(await historyOf(workspace).packages('nowhere', 'packages/app.zip')).toEqual([])
    expect(await historyOf(workspace).packages('v1', '../app.zip')).toEqual([])
    expect(await historyOf(join(workspace, 'unpacked')).packages('v1', '.')).toEqual([])
  })

  test.each(['unpacked', '.'])('an unpacked package is read file by file, links left out: %s', async path => {
    const found = await historyOf(path === '.' ? join(workspace, 'unpacked') : workspace).read('v1', path)
    const files =
      found !== undefined && 'content' in found && found.content.form === 'folder' ? found.content.files : []
    expect(files.map(({ name }) => name).sort()).toEqual(['Microsoft.Flow/flows/a b.json', 'manifest.json'])
    const flow = files.find(({ name }) => name.endsWith('a b.json'))
    expect([flow?.size, flow?.read().toString()]).toEqual([3, '[1]'])
  })

  test('what was not there then is nothing, and a path is not followed through a link', async () => {
    for (const path of ['packages/brand-new.zip', 'linked/app.zip', 'linked'])
      expect(await historyOf(workspace).read('v1', path)).toBeUndefined()
  })

  test('what lies outside of the workspace has no history', async () => {
    for (const path of ['../app.zip', join(newFolder(), 'app.zip')])
      expect(await historyOf(workspace).read('v1', path)).toEqual({ why: expect.stringContaining('outside') })
  })

  test('the workspace may be reached through a link', async () => {
    const link = join(newFolder(), 'link')
    symlinkSync(workspace, link)
    for (const path of ['packages/app.zip', join(link, 'packages/app.zip'), join(workspace, 'packages/app.zip')])
      expect(textOf(await historyOf(link).read('v1', path))).toBe('old')
  })
})

describe('the program', () => {
  test('a runner without git is told so', async () => {
    const found = await createHistory({ workspace, temp, variables: { PATH: '/nowhere' } }).find('main', 'a.zip')
    expect(found).toMatchObject({ found: false, why: expect.stringContaining('no git on this runner') })
  })

  test('one in the workspace does not count, whatever leads to it', async () => {
    const folder = repositoryWith({ 'a.zip': 'x', 'bin/git': '#!/bin/sh\n' })
    const outside = newFolder()
    symlinkSync(join(folder, 'bin'), join(outside, 'bin'))
    symlinkSync(join(folder, 'bin/git'), join(outside, 'git'))
    for (const path of [join(folder, 'bin'), 'bin', '.', '', outside, join(outside, 'bin')])
      expect(await createHistory({ workspace: folder, temp, variables: { PATH: path } }).find('main', 'a.zip')).toEqual(
        expect.objectContaining({ found: false })
      )
  })

  test('it gets nothing of what the job knows', async () => {
    const outside = newFolder()
    const seen = join(outside, 'seen')
    write(outside, { git: `#!/bin/sh\nenv > '${seen}'\necho "$@" >> '${seen}'\npwd >> '${seen}'\n` })
    chmodSync(join(outside, 'git'), 0o755)
    const secret = 'made-up-secret'
    const names = ['INPUT_CLIENT-SECRET', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_TOKEN', 'GIT_SSH_COMMAND', 'LD_PRELOAD']
    await createHistory({
      workspace,
      temp,
      variables: {
        ...Object.fromEntries(names.map(name => [name, secret])),
        PATH: `${outside}:${process.env['PATH'] ?? ''}`,
        HOME: workspace
      }
    }).find('main', 'a.zip')
    const text = readFileSync(seen, 'utf8')
    expect(text).toContain('GIT_CONFIG_NOSYSTEM=1')
    for (const hidden of [secret, workspace.concat('\n'), `HOME=${workspace}`]) expect(text).not.toContain(hidden)
  })

  test('it is ended when the run is cancelled', async () => {
    const outside = newFolder()
    const started = join(outside, 'started')
    write(outside, { git: `#!/bin/sh\necho $$ > '${started}.new'\nmv '${started}.new' '${started}'\nexec sleep 600\n` })
    chmodSync(join(outside, 'git'), 0o755)
    const cancel = new AbortController()
    const path = `${outside}:${process.env['PATH'] ?? ''}`
    const history = createHistory({ workspace, temp, variables: { PATH: path }, signal: cancel.signal })
    const found = expect(history.find('main', 'a.zip')).rejects.toThrow('cancelled')
    while (!existsSync(started)) await new Promise(resolve => setTimeout(resolve, 10))
    cancel.abort(new Error('cancelled'))
    await found
    const child = Number(readFileSync(started, 'utf8'))
    while (isRunning(child)) await new Promise(resolve => setTimeout(resolve, 10))
    expect(readdirSync(temp)).toEqual([])
  })

  test('a run that was cancelled asks no more', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'))
    await expect(createHistory({ workspace, temp, variables, signal }).find('main', 'a.zip')).rejects.toThrow(
      'cancelled'
    )
    expect(readdirSync(temp)).toEqual([])
  })
})

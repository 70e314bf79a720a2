import { lchownSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createHistory } from '../../../../src/action/history/git-history.ts'
import { textOf } from '../../../support/earlier.ts'
import { git, newFolder, QUIET, repositoryWith, write } from '../../../support/git-workspace.ts'
import { rejectionOf } from '../../../support/refusal.ts'

const temp = newFolder('temp-')
/** `GIT_FOLDER` holds another git to try. */
const variables = { ...QUIET, PATH: process.env['GIT_FOLDER'] ?? QUIET['PATH'] }
const historyOf = (workspace: string) => createHistory({ workspace, temp, variables })

let workspace = ''

beforeAll(() => {
  workspace = repositoryWith({ 'packages/app.zip': 'old' })
  git(workspace, 'tag', 'v1')
})

describe('which repository is asked', () => {
  test('a checkout below the workspace, each its own', async () => {
    const above = newFolder()
    repositoryWith({ 'p/app.zip': 'one' }, join(above, 'one'))
    repositoryWith({ 'p/app.zip': 'two' }, join(above, 'deep/two'))
    expect(textOf(await historyOf(above).read('main', 'one/p/app.zip'))).toBe('one')
    expect(textOf(await historyOf(above).read('main', 'deep/two/p/app.zip'))).toBe('two')
  })

  test('the one the workspace is a folder of', async () => {
    expect(textOf(await historyOf(join(workspace, 'packages')).read('v1', 'app.zip'))).toBe('old')
  })

  test('none where a link leads into one', async () => {
    const above = newFolder()
    symlinkSync(workspace, join(above, 'link'))
    expect(await historyOf(above).find('main', 'link/packages/app.zip')).toMatchObject({ found: false })
  })

  test('not one inside: its files are told to belong to another', async () => {
    const folder = repositoryWith({ 'a.zip': 'x' })
    repositoryWith({ 'app.zip': 'inner' }, join(folder, 'inner'))
    expect(await historyOf(folder).read('main', 'inner/app.zip')).toEqual({ why: expect.stringContaining('"inner"') })
  })

  test('a linked worktree has refs and HEAD of its own repository', async () => {
    const folder = repositoryWith({ 'a.zip': 'x' })
    const tree = join(newFolder(), 'tree')
    git(folder, 'worktree', 'add', '--quiet', '-b', 'side', tree)
    write(tree, { 'a.zip': 'side' })
    git(tree, 'commit', '--quiet', '-a', '-m', 'side')
    expect(textOf(await historyOf(tree).read('HEAD', 'a.zip'))).toBe('side')
    expect(textOf(await historyOf(tree).read('main', 'a.zip'))).toBe('x')
  })

  test('a submodule that is the workspace, but not the one a pull request names below it', async () => {
    const folder = repositoryWith({ 'a.zip': 'outer' })
    git(folder, 'submodule', '--quiet', 'add', repositoryWith({ 'b.zip': 'inner' }), 'x/sub')
    git(folder, 'commit', '--quiet', '-m', 'two')
    expect(textOf(await historyOf(join(folder, 'x/sub')).read('main', 'b.zip'))).toBe('inner')
    expect(await historyOf(folder).read('main', 'x/sub/b.zip')).toEqual({ why: expect.stringContaining('"x/sub"') })
    expect(await historyOf(join(folder, 'x')).find('main', 'sub/b.zip')).toMatchObject({ found: false })
  })

  test.each([
    ['a folder of files', (other: string) => other],
    ['a repository of somebody else', (other: string) => join(other, '.git')]
  ])('not what a .git file leads to: %s', async (_, target) => {
    const folder = write(newFolder(), { 'a.zip': 'x' })
    const other = repositoryWith({ 'a.zip': 'forged' })
    write(folder, { '.git': `gitdir: ${target(other)}\n` })
    expect(await historyOf(folder).find('main', 'a.zip')).toMatchObject({ found: false })
  })

  test('not a worktree that lies among checked-out files', async () => {
    const folder = write(newFolder(), { 'a.zip': 'x' })
    const evil = repositoryWith({ 'a.zip': 'forged' })
    mkdirSync(join(evil, '.git/worktrees/w'), { recursive: true })
    renameSync(join(evil, '.git'), join(folder, 'evil'))
    write(join(folder, 'evil/worktrees/w'), {
      HEAD: 'ref: refs/heads/main\n',
      commondir: '../..\n',
      gitdir: `${folder}/.git\n`
    })
    write(folder, { '.git': 'gitdir: evil/worktrees/w\n' })
    expect(await historyOf(folder).find('main', 'a.zip')).toMatchObject({ found: false })
  })

  test('a folder without any knows no ref', async () => {
    expect(await historyOf(newFolder()).find('main', 'a.zip')).toMatchObject({
      found: false,
      why: expect.stringContaining('no git repository')
    })
  })
})

describe('repositories of all kinds', () => {
  test('packed refs and packed objects', async () => {
    const folder = repositoryWith({ 'a.zip': 'x' })
    git(folder, 'gc', '--quiet')
    expect(readFileSync(join(folder, '.git/packed-refs'), 'utf8')).toContain('refs/heads/main')
    expect(textOf(await historyOf(folder).read('origin/main', 'a.zip'))).toBe('x')
  })

  test('a shallow clone says so', async () => {
    const folder = repositoryWith({ 'a.zip': 'x' })
    git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'two')
    const clone = newFolder()
    git(clone, 'clone', '--quiet', '--depth', '1', `file://${folder}`, '.')
    expect(await historyOf(clone).find('HEAD~1', 'a.zip')).toMatchObject({ found: false, shallow: true })
    expect(textOf(await historyOf(clone).read('HEAD', 'a.zip'))).toBe('x')
  })

  test('a clone that borrows objects from another', async () => {
    const folder = repositoryWith({ 'a.zip': 'x' })
    const clone = newFolder()
    git(clone, 'clone', '--quiet', '--shared', folder, '.')
    expect(textOf(await historyOf(clone).read('origin/main', 'a.zip'))).toBe('x')
  })

  test.each(['blob:none', 'tree:0'])('a partial clone without what is asked for says so: %s', async filter => {
    const folder = repositoryWith({ 'p/a.zip': 'x', 'p/u/b.json': '{}' })
    git(folder, 'config', 'uploadpack.allowFilter', 'true')
    const clone = newFolder()
    git(clone, 'clone', '--quiet', '--no-checkout', `--filter=${filter}`, `file://${folder}`, '.')
    for (const path of ['p/a.zip', 'p/u'])
      expect(await rejectionOf(historyOf(clone).read('HEAD', path))).toContain('without "filter"')
  })

  test('SHA-256', async () => {
    const folder = repositoryWith({ 'a.zip': 'x' }, newFolder(), '--object-format=sha256')
    expect(textOf(await historyOf(folder).read('origin/main', 'a.zip'))).toBe('x')
  })

  const reftable = (() => {
    try {
      return repositoryWith({ 'a.zip': 'x' }, newFolder(), '--ref-format=reftable')
    } catch {
      return undefined
    }
  })()
  const withReftable = reftable === undefined ? test.skip : test
  withReftable('refs in tables, where this git knows them; not in a linked worktree', async () => {
    const folder = reftable ?? ''
    expect(textOf(await historyOf(folder).read('origin/main', 'a.zip'))).toBe('x')
    const tree = join(newFolder(), 'tree')
    git(folder, 'worktree', 'add', '--quiet', '--detach', tree)
    expect(await rejectionOf(historyOf(tree).find('HEAD', 'a.zip'))).toContain('linked worktree')
  })

  test('a way of storing refs that nobody knows is told', async () => {
    const folder = repositoryWith({ 'a.zip': 'x' })
    git(folder, 'config', 'extensions.refStorage', 'knots')
    expect(await rejectionOf(historyOf(folder).find('main', 'a.zip'))).toContain('knots')
  })

  const asRoot = process.getuid?.() === 0 ? test : test.skip
  asRoot('a checkout that belongs to another user, as in the container of a job', async () => {
    const folder = repositoryWith({ 'p/a.zip': 'x' })
    for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
      lchownSync(join(folder, name), 4242, 4242)
    expect(textOf(await historyOf(folder).read('origin/main', 'p/a.zip'))).toBe('x')
    expect(textOf(await historyOf(join(folder, 'p')).read('origin/main', 'a.zip'))).toBe('x')
  })

  test('what a branch was before', async () => {
    const folder = repositoryWith({ 'a.zip': 'x' })
    write(folder, { 'a.zip': 'y' })
    git(folder, 'commit', '--quiet', '-a', '-m', 'two')
    for (const ref of ['main@{1}', 'HEAD@{1}']) expect(textOf(await historyOf(folder).read(ref, 'a.zip'))).toBe('x')
  })

  test('replaced objects are read as they were', async () => {
    const folder = repositoryWith({ 'a.zip': 'x' })
    write(folder, { 'other.zip': 'forged' })
    git(folder, 'replace', git(folder, 'rev-parse', 'HEAD:a.zip'), git(folder, 'hash-object', '-w', 'other.zip'))
    expect(textOf(await historyOf(folder).read('main', 'a.zip'))).toBe('x')
  })
})

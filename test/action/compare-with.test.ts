import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  type Canary,
  canaryIn,
  embeddedRepository,
  git,
  HOOKS,
  newFolder,
  repositoryWith,
  settingsThatRun,
  write
} from '../support/git-workspace.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { sampleManifest, samplePackage, zipped } from '../support/sample-package.ts'

const older = zipped(samplePackage())
const newer = zipped(
  samplePackage({
    'manifest.json': {
      ...sampleManifest(),
      details: {
        displayName: 'Expenses',
        description: 'Now with receipts',
        createdTime: '2026-02-02T03:04:05.1Z',
        packageTelemetryId: 'bbbbbbbb-0000-4000-8000-000000000006',
        creator: 'N/A',
        sourceEnvironment: 'Development'
      }
    }
  })
)

const check = (
  workspace: string,
  packageFile: string,
  compareWith: string,
  env: Readonly<Record<string, string>> = {}
): Promise<StepResult> =>
  runStep({
    inputs: { command: 'check', 'package-file': packageFile, 'compare-with': compareWith, 'github-token': 'made-up' },
    workspace,
    env
  })

interface Reported {
  readonly files: readonly { readonly comparison?: { readonly kind: string; readonly why?: string } }[]
  readonly remarks: readonly string[]
}

const reportOf = ({ outputs }: StepResult): Reported =>
  JSON.parse(readFileSync(outputs['result-file'] ?? '', 'utf8')) as Reported

/** Expects that the package was compared with what the workspace's own repository holds, and that nothing sang. */
async function expectCompared(result: StepResult, canary: Canary): Promise<void> {
  expect([canary.sung(), result.code]).toEqual([false, 0])
  expect(reportOf(result).files[0]?.comparison?.kind).toBe('compared')
  expect(result.summary).toContain('Now with receipts')
}

/** A pull request: the workspace has the older package in its history and the newer one checked out. */
function pullRequest(path = 'packages/app.zip'): { workspace: string; canary: Canary } {
  const workspace = repositoryWith({ [path]: older })
  write(workspace, { [path]: newer })
  return { workspace, canary: canaryIn(workspace, join(dirname(path), 'objects/keep')) }
}

describe('nothing in a pull request is executed', () => {
  test.each(['packages/app.zip', 'a/b/c/app.zip', 'app.zip'])('a bare repository beside %s', async path => {
    const { workspace, canary } = pullRequest(path)
    write(join(workspace, dirname(path)), embeddedRepository('./objects/keep'))
    git(workspace, 'add', '-A')
    git(workspace, 'commit', '--quiet', '-m', 'a pull request')
    await expectCompared(await check(workspace, path, 'origin/main'), canary)
  })

  test('a bare repository that is the unpacked package', async () => {
    const { workspace, canary } = pullRequest()
    write(join(workspace, 'packages'), { ...embeddedRepository('./objects/keep'), 'manifest.json': '{}' })
    const result = await check(workspace, 'packages', 'origin/main')
    expect(canary.sung()).toBe(false)
    expect(result.stderr).toBe('')
  })

  test('a repository of its own below the workspace', async () => {
    const { workspace, canary } = pullRequest()
    repositoryWith({ 'other.txt': 'x' }, join(workspace, 'packages'))
    write(join(workspace, 'packages/.git'), embeddedRepository(canary.script))
    await expectCompared(await check(workspace, 'packages/app.zip', 'origin/main'), canary)
  })

  test.each([
    ['in the package folder', 'packages/.git'],
    ['in the package folder, which is all there is', '.git']
  ])('a .git file that leads elsewhere, %s', async (_, place) => {
    const { workspace, canary } = pullRequest()
    const evil = write(join(workspace, 'evil'), embeddedRepository(canary.script))
    if (place === '.git') git(workspace, 'worktree', 'list')
    const alone = place === '.git' ? write(newFolder(), { 'packages/app.zip': newer }) : workspace
    write(alone, { [place]: `gitdir: ${evil}\n` })
    const result = await check(alone, 'packages/app.zip', 'origin/main')
    if (place === '.git') {
      expect([canary.sung(), result.code]).toEqual([false, 1])
      expect(result.log).toContain('does not point back')
    } else await expectCompared(result, canary)
  })

  test('settings, hooks and attributes, even those of the repository itself', async () => {
    const { workspace, canary } = pullRequest()
    const script = canary.script
    write(workspace, {
      '.gitattributes': '* filter=evil diff=evil text working-tree-encoding=UTF-16\n',
      '.gitmodules': `[submodule "x"]\n\tpath = packages\n\turl = ext::${script}\n\tupdate = !${script}\n`,
      '.gitconfig': settingsThatRun(script),
      'packages/.gitattributes': '* filter=evil diff=evil\n',
      'packages/attributes': '* filter=evil\n'
    })
    for (const name of HOOKS) {
      write(workspace, { [`.git/hooks/${name}`]: `#!/bin/sh\nexec ${script}\n` })
      chmodSync(join(workspace, '.git/hooks', name), 0o755)
    }
    const config = join(workspace, '.git/config')
    const own = readFileSync(config, 'utf8')
    const include = `[include]\n\tpath = ../.gitconfig\n[includeIf "gitdir:**"]\n\tpath = ../.gitconfig\n`
    write(workspace, { '.git/config': `${own}${include}${settingsThatRun(script)}` })
    await expectCompared(await check(workspace, 'packages/app.zip', 'origin/main'), canary)
  })

  test('a program called git, or found by what the environment says', async () => {
    const { workspace, canary } = pullRequest()
    write(workspace, { '.gitconfig': settingsThatRun(canary.script) })
    for (const folder of ['.', 'bin']) {
      mkdirSync(join(workspace, folder), { recursive: true })
      symlinkSync(canary.script, join(workspace, folder, 'git'))
    }
    const outside = newFolder()
    symlinkSync(canary.script, join(outside, 'git'))
    const path = ['.', 'bin', '', join(workspace, 'bin'), outside, process.env['PATH'] ?? ''].join(':')
    const result = await check(workspace, 'packages/app.zip', 'origin/main', {
      PATH: path,
      HOME: workspace,
      GIT_CONFIG_GLOBAL: join(workspace, '.gitconfig'),
      GIT_DIR: join(workspace, 'packages'),
      GIT_EXEC_PATH: join(workspace, 'bin'),
      GIT_SSH_COMMAND: canary.script,
      GIT_EXTERNAL_DIFF: canary.script,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: canary.script
    })
    await expectCompared(result, canary)
  })

  test('a partial clone that lacks the file says so, and fetches nothing', async () => {
    const { workspace: upstream, canary } = pullRequest()
    git(upstream, 'config', 'uploadpack.allowFilter', 'true')
    const workspace = newFolder()
    git(workspace, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${upstream}`, '.')
    git(workspace, 'config', 'remote.origin.uploadpack', `sh ${canary.script}`)
    write(workspace, { 'packages/app.zip': newer })
    const result = await check(workspace, 'packages/app.zip', 'origin/main')
    expect([canary.sung(), result.code]).toEqual([false, 1])
    expect(result.log).toContain('the clone does not contain it')
  })
})

describe('a ref takes precedence over a path of the same name', () => {
  test.each([
    ['a file', { 'origin/main': newer }],
    ['a folder', { 'origin/main/manifest.json': '{}' }]
  ])('%s called like it is named in the report', async (_, files) => {
    const { workspace, canary } = pullRequest()
    write(workspace, files)
    const result = await check(workspace, 'packages/app.zip', 'origin/main')
    await expectCompared(result, canary)
    const commit = git(workspace, 'rev-parse', 'origin/main').slice(0, 12)
    expect(reportOf(result).remarks).toEqual([
      expect.stringContaining(`commit ${commit}`),
      expect.stringContaining('file:origin/main')
    ])
    expect(result.summary).toContain('file&#58;origin/main')
  })

  test('file: takes the path, ref: the ref', async () => {
    const { workspace, canary } = pullRequest()
    write(workspace, { 'origin/main': newer })
    await expectCompared(await check(workspace, 'packages/app.zip', 'ref:origin/main'), canary)
    const file = await check(workspace, 'packages/app.zip', 'file:origin/main')
    expect([file.code, reportOf(file).remarks.length]).toEqual([0, 1])
    expect(file.summary).not.toContain('Now with receipts')
  })

  test('a file does not stand in for a ref that was not fetched', async () => {
    const workspace = newFolder()
    git(workspace, 'clone', '--quiet', '--depth', '1', `file://${pullRequest().workspace}`, '.')
    git(workspace, 'update-ref', '-d', 'refs/remotes/origin/main')
    write(workspace, { 'origin/main': newer, 'packages/app.zip': newer })
    const result = await check(workspace, 'packages/app.zip', 'origin/main')
    expect(result.code).toBe(1)
    expect(result.log).toContain('fetch-depth: 0')
    expect(result.log).toContain('file:origin/main')
  })
})

describe('a file that the ref does not have by its name', () => {
  test.each([
    ['app_20260202030405 (1).zip', 'packages/app_20260102030405.zip'],
    ['Renamed.zip', 'packages/app_20260102030405.zip (the same app)']
  ])('%s is compared with the newest export of the app', async (name, taken) => {
    const workspace = repositoryWith({ 'packages/app_20260102030405.zip': older })
    git(workspace, 'rm', '-q', 'packages/app_20260102030405.zip')
    write(workspace, { [`packages/${name}`]: newer })
    const result = await check(workspace, 'packages', 'origin/main')
    expect(result.code).toBe(0)
    expect(reportOf(result).files[0]?.comparison).toMatchObject({ kind: 'compared', with: `origin/main:${taken}` })
    expect(result.summary).toContain('1 change since origin')
    expect(result.summary).toContain('20260102030405')
  })
})

test('a pull request that leaves nothing but a link says so, and not that the ref is missing', async () => {
  const workspace = repositoryWith({ 'packages/app.zip': older, 'other/app.zip': newer })
  rmSync(join(workspace, 'packages/app.zip'))
  symlinkSync('../other/app.zip', join(workspace, 'packages/app.zip'))
  const result = await check(workspace, 'packages', 'origin/main')
  expect(result.code).toBe(1)
  expect(result.log).toMatch(/^::error title=unreadable-file,file=packages\/app.zip::/m)
  expect(result.log).not.toContain('no such ref')
})

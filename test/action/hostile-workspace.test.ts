import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { foreignLines } from '../support/own-lines.ts'
import { rawZip } from '../support/raw-zip.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { samplePackage, zipped } from '../support/sample-package.ts'
import { errorOf } from '../support/world.ts'

/** What a pull request can bring as ordinary files and links, and what a check makes of it. */

const SETTINGS = '.power-apps-check.yml'
let top = ''
let workspace = ''

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'hostile-'))
  workspace = join(top, 'workspace')
  put('a.zip', makeDemoPackage())
  put('../outside/secret', 'database_password: hunter2\n')
  put('../outside/other.zip', makeDemoPackage())
})

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(workspace, name)), { recursive: true })
  writeFileSync(join(workspace, name), content)
}
const link = (name: string, target: string): void => symlinkSync(target, join(workspace, name))
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=M', '-c', 'user.email=m@example.com', '-c', 'commit.gpgsign=false', ...args], {
    cwd: workspace,
    encoding: 'utf8',
    stdio: 'pipe'
  }).trim()

async function check(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {}
): Promise<StepResult> {
  const result = await runStep({ inputs: { command: 'check', 'package-file': 'a.zip', ...inputs }, workspace, env })
  expect({ foreign: foreignLines(result.log), stderr: result.stderr }).toEqual({ foreign: [], stderr: '' })
  const told = [result.log, result.summary, JSON.stringify(result.outputs)].join('\n')
  expect(told).not.toContain('hunter2')
  expect(told).not.toContain('Unexpected')
  return result
}

const refusedWith = async (inputs: Readonly<Record<string, string>> = {}): Promise<string> => {
  const result = await check(inputs)
  expect(result.code).toBe(1)
  return errorOf(result)
}

describe('the settings file', () => {
  test.each([
    ['a link out', () => link(SETTINGS, join(top, 'outside/secret')), 'leads out of the workspace'],
    ['a link to a device', () => link(SETTINGS, '/dev/null'), 'leads out of the workspace'],
    ['a pipe', () => execFileSync('mkfifo', [join(workspace, SETTINGS)]), 'not a regular file'],
    ['a folder', () => put(`${SETTINGS}/x`, ''), 'it is a folder'],
    ['huge', () => (put(SETTINGS, ''), truncateSync(join(workspace, SETTINGS), 100 * 1024 * 1024)), 'more than the'],
    ['deep', () => put(SETTINGS, `rules: ${'['.repeat(16_000)}`), 'line 1'],
    ['of keys that repeat', () => put(SETTINGS, 'rules: {}\nrules: {}'), 'the same key'],
    ['of directives', () => put(SETTINGS, '%YAML 9.9 ::error::hunter2\n---\n::error::hunter2: 1\n'), 'directives'],
    ['of warnings', () => put(SETTINGS, 'rules: !hunter2\n ::error::hunter2\n'), 'tags'],
    ['of commands', () => put(SETTINGS, '##[stop-commands]hunter2\n::add-mask::hunter2\n'), 'line 2'],
    ['of a tag', () => put(SETTINGS, 'rules: !!js/function "hunter2"'), 'tags'],
    ['of NUL', () => put(SETTINGS, 'rules: {}\0'), 'control characters'],
    ['of UTF-16', () => put(SETTINGS, Buffer.from('\ufeffrules: {}', 'utf16le')), 'UTF-8'],
    ['of a fixed rule', () => put(SETTINGS, 'rules: { unsafe-archive: off }'), 'unsafe-archive']
  ])('as %s is refused in words', async (_, make, why) => {
    make()
    const told = await refusedWith()
    expect(told).toContain(SETTINGS)
    expect(told).toContain(why)
  })

  test('cannot let an unsafe archive pass', async () => {
    put(
      'a.zip',
      rawZip([
        { name: 'manifest.json', bytes: '{}' },
        { name: '../evil.txt', bytes: 'x' }
      ])
    )
    expect((await check()).code).toBe(1)
    put(SETTINGS, 'rules: { unsafe-archive: off }')
    expect((await check()).code).toBe(1)
  })

  test('is reported with every weight that it changes', async () => {
    put(SETTINGS, 'rules:\n  personal-data: error\n  needed-connections: off\n  several-apps: warning\n')
    put('a.zip', zipped(samplePackage()))
    const result = await check({ 'fail-on': 'never' })
    const sentence = 'needed-connections note → off, personal-data note → error'
    const page = readFileSync(result.outputs['html-file'] ?? '', 'utf8')
    for (const text of [result.log, result.summary, page]) expect(text).toContain(sentence)
    expect(JSON.parse(readFileSync(result.outputs['result-file'] ?? '', 'utf8'))).toMatchObject({
      weights: { file: SETTINGS, from: 'the workspace', changed: [{ rule: 'needed-connections' }, { is: 'error' }] }
    })
  })
})

describe('on a pull request', () => {
  const event = (sha: string): Record<string, string> => {
    put('../event.json', JSON.stringify({ pull_request: { number: 7, base: { sha } } }))
    return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(top, 'event.json') }
  }
  const weightsOf = (result: StepResult): { from?: string; changed?: unknown } | undefined =>
    (JSON.parse(readFileSync(result.outputs['result-file'] ?? '', 'utf8')) as { weights?: object }).weights
  const commit = (): string => {
    git('add', '-A')
    git('commit', '--quiet', '--allow-empty', '-m', 'one')
    return git('rev-parse', 'HEAD')
  }

  test('the settings of its base count, and its own do not', async () => {
    git('init', '--quiet', '--initial-branch', 'main')
    put(SETTINGS, 'rules: { personal-data: error }')
    const base = commit()
    put(SETTINGS, 'rules: { personal-data: off }')
    commit()
    put('a.zip', zipped(samplePackage()))
    const result = await check({}, event(base))
    expect(result.code).toBe(1)
    expect(weightsOf(result)?.from).toContain(base.slice(0, 12))
    expect(result.summary).toContain('personal-data note')
    const named = await check({ 'config-file': SETTINGS }, event(base))
    expect([named.code, weightsOf(named)?.from]).toEqual([0, 'the workspace'])
  })

  test('a shallow clone without the base uses no settings, and says how to fetch it', async () => {
    git('init', '--quiet', '--initial-branch', 'main')
    put(SETTINGS, 'rules: { personal-data: off }')
    const base = commit()
    commit()
    git('clone', '--quiet', '--depth', '1', `file://${workspace}`, join(top, 'clone'))
    workspace = join(top, 'clone')
    const result = await check({}, event(base))
    expect(result.code).toBe(0)
    expect(weightsOf(result)).toBeUndefined()
    expect(result.log.match(/^::notice::.*fetch-depth%?.*: 0/gm)).toHaveLength(1)
    expect(result.summary).toContain('fetch-depth')
  })

  test('nor without any repository', async () => {
    put(SETTINGS, 'rules: { personal-data: off }')
    const result = await check({}, event('0'.repeat(40)))
    expect([result.code, weightsOf(result)]).toEqual([0, undefined])
    expect(result.summary).toContain('fetch-depth')
  })
})

describe('the package', () => {
  test.each([
    ['/dev/null', 'leads out of the workspace'],
    ['/proc/self/environ', 'leads out of the workspace'],
    ['../outside/other.zip', 'leads out of the workspace'],
    ['.git/config', '.git'],
    ['gone', 'a broken link'],
    ['x.zip', 'form a loop']
  ])('as a link to %s is refused in words', async (target, why) => {
    put('.git/config', 'hunter2')
    link('x.zip', target)
    expect(await refusedWith({ 'package-file': 'x.zip' })).toContain(why)
  })

  test('as a pipe is refused', async () => {
    execFileSync('mkfifo', [join(workspace, 'x.zip')])
    expect(await refusedWith({ 'package-file': 'x.zip' })).toContain('not a regular file')
  })

  test.each(['/', '..', '../outside', '/proc'])(
    'behind a folder that is a link to %s is not looked for',
    async target => {
      link('packages', target)
      expect(await refusedWith({ 'package-file': 'packages' })).toContain('leads out of the workspace')
      for (const pattern of ['packages/*.zip', 'packages/**/*.zip']) {
        const { code, log } = await check({ 'package-file': pattern })
        expect(code).toBe(1)
        expect(log).toMatch(/^::error title=unreadable-file,file=packages::/m)
        expect(log.match(/^Checking .*$/gm)).toEqual(['Checking "packages"'])
      }
    }
  )

  test('outside of the workspace is taken where the workflow says so', async () => {
    expect((await check({ 'package-file': join(top, 'outside/other.zip') })).code).toBe(0)
    expect((await check({ 'package-file': '../outside/other.zip' })).code).toBe(0)
    expect((await check({ 'package-file': join(top, 'outside') })).code).toBe(0)
  })

  test('with an unusual name is a package like any other', async () => {
    const names = ['-x.zip', '::error::forged.zip', 'a\n::error::forged.zip', '%0A::error::.zip', '\u202e\u001b[2J.zip']
    for (const name of names) put(`odd/${name}`, makeDemoPackage())
    const result = await check({ 'package-file': 'odd', 'sarif-file': 'x.sarif' })
    expect(result.code).toBe(0)
    expect((await check({ 'package-file': '-x.zip\n!a' })).code).toBe(1)
    put('-x.zip', makeDemoPackage())
    expect((await check({ 'package-file': '-x.zip' })).code).toBe(0)
  })

  test('that is unpacked shows a link in it as a file that cannot be read', async () => {
    for (const [name, value] of Object.entries(samplePackage()))
      if (value !== undefined)
        put(`app/${name}`, value instanceof Uint8Array || typeof value === 'string' ? value : JSON.stringify(value))
    const flow = Object.keys(samplePackage()).find(name => name.endsWith('/definition.json')) ?? ''
    put('../outside/definition.json', readFileSync(join(workspace, 'app', flow)))
    rmSync(join(workspace, 'app', flow))
    link(`app/${flow}`, join(top, 'outside/definition.json'))
    const result = await check({ 'package-file': 'app' })
    expect(result.code).toBe(1)
    expect(result.outputs['findings']).toContain('malformed-flow')
  })

  test('in an unreadable folder is reported', async () => {
    if (process.getuid?.() === 0) return
    mkdirSync(join(workspace, 'p/locked'), { recursive: true, mode: 0o000 })
    expect(await refusedWith({ 'package-file': 'p' })).toContain('the runner has no permission')
  })

  test.each(['{1..100000000}.zip', `${'{a,b}'.repeat(40)}.zip`, `${'**/'.repeat(500)}*.zip`, '!{1..100000000}'])(
    'by the pattern %.30s is refused at once',
    async pattern => {
      expect(await refusedWith({ 'package-file': `a.zip\n${pattern}` })).toContain('use the pattern')
    }
  )
})

describe('what it is compared with', () => {
  test('is not read behind a link that leads out', async () => {
    link('old.zip', join(top, 'outside/other.zip'))
    expect(await refusedWith({ 'compare-with': 'old.zip' })).toContain('leads out of the workspace')
  })
})

describe('SARIF', () => {
  test.each(['reports/check.sarif', 'reports/new/check.sarif'])('%s is not written where a link leads', async path => {
    link('reports', join(top, 'outside'))
    const before = readdirSync(join(top, 'outside'))
    const result = await check({ 'sarif-file': path })
    expect(result.log).toContain('leads out of the workspace')
    expect(readdirSync(join(top, 'outside'))).toEqual(before)
    expect(result.outputs['sarif-file']).toBe('')
  })

  test('replaces a link', async () => {
    link('check.sarif', join(top, 'outside/secret'))
    expect((await check({ 'sarif-file': 'check.sarif' })).code).toBe(0)
    expect(readFileSync(join(top, 'outside/secret'), 'utf8')).toContain('hunter2')
    expect(existsSync(join(workspace, 'check.sarif'))).toBe(true)
  })
})

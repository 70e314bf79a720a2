import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { digestOf } from '../../src/package/digest.ts'
import { startGitHub } from '../support/github-server.ts'
import { mutantsOf, seeded } from '../support/mutants.ts'
import { runStep, type StepResult, visible } from '../support/runner.ts'
import {
  FLOW_FOLDER,
  type PackageFiles,
  sampleDefinition,
  sampleManifest,
  samplePackage,
  sampleResources,
  zipped
} from '../support/sample-package.ts'

/** A workspace with these files. */
function workspaceWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const workspace = mkdtempSync(join(tmpdir(), 'check-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), content)
  }
  return workspace
}

const check = (
  files: Readonly<Record<string, string | Uint8Array>> | string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {}
): Promise<StepResult> =>
  runStep({
    inputs: { command: 'check', ...inputs },
    workspace: typeof files === 'string' ? files : workspaceWith(files),
    env
  })

/** Files of the sample, JSON on several lines as people keep it in git. */
const unpacked = (changes: PackageFiles = {}): Record<string, string | Uint8Array> =>
  Object.fromEntries(
    Object.entries(samplePackage(changes)).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [
            [
              name,
              value instanceof Uint8Array || typeof value === 'string' ? value : JSON.stringify(value, undefined, 2)
            ]
          ]
    )
  )

const inFolder = (folder: string, files: Record<string, string | Uint8Array>): Record<string, string | Uint8Array> =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]))

const findingsOf = ({ outputs }: StepResult): { rule: string; file: string; place?: { line?: number } }[] =>
  JSON.parse(outputs['findings'] ?? '') as { rule: string; file: string; place?: { line?: number } }[]
const rulesOf = (result: StepResult): string[] => [...new Set(findingsOf(result).map(({ rule }) => rule))]

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=M', '-c', 'user.email=m@example.com', '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
    stdio: 'pipe'
  })
}

describe('a sound package', () => {
  let result: StepResult

  beforeAll(async () => {
    result = await check(
      { 'expenses.zip': makeDemoPackage() },
      { 'package-file': 'expenses.zip', 'sarif-file': 'out/x.sarif' }
    )
  })

  test('passes, and says what it is', () => {
    expect([result.code, result.stderr]).toEqual([0, ''])
    expect(result.outputs).toMatchObject({
      outcome: 'unchanged',
      changed: 'false',
      simulated: 'false',
      'package-file': 'expenses.zip',
      'package-digest': digestOf(makeDemoPackage()),
      'app-name': 'Expense Approvals',
      'sarif-file': 'out/x.sarif'
    })
    expect(result.summary).toMatch(/^## ✅ Expense Approvals would import, \d+ notes\n/)
  })

  test('leaves its reports behind', () => {
    const read = (name: string): string => readFileSync(join(result.workspace, result.outputs[name] ?? ''), 'utf8')
    const absolute = (name: string): string => readFileSync(result.outputs[name] ?? '', 'utf8')
    expect(JSON.parse(absolute('result-file'))).toMatchObject({ schema: 1, command: 'check', failed: false })
    expect(absolute('report-file')).toContain('Expense Approvals')
    expect(absolute('html-file')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    expect(JSON.parse(read('sarif-file'))).toMatchObject({ version: '2.1.0' })
  })
})

describe('the kind of file', () => {
  test('a file that is not a package fails the run, with what to use instead', async () => {
    const result = await check({ 'a.zip': 'version https://git-lfs.github.com/spec/v1\n' }, { 'package-file': 'a.zip' })
    expect(result.code).toBe(1)
    expect(result.log).toContain('::error title=not-a-package,file=a.zip::This is a Git LFS pointer')
    expect(result.log.trim().split('\n').at(-1)).toMatch(
      /^::error::Could not pass the check: there is 1 error in the package/
    )
    expect(result.outputs['outcome']).toBe('failed')
  })

  test('folders are searched; unpacked packages count as such', async () => {
    const files = { 'p/a.zip': makeDemoPackage(), ...inFolder('p/unpacked', unpacked()), 'p/notes.md': '# x' }
    const result = await check(files, { 'package-file': 'p' })
    expect(result.code).toBe(0)
    expect(result.summary).toContain('| p/a.zip<br><sub>an app package</sub> | would import, ')
    expect(result.summary).toContain('| p/unpacked<br><sub>an app package, unpacked</sub> | would import, ')
  })

  test('a pattern that matches nothing fails with one sentence', async () => {
    const result = await check({}, { 'package-file': '*.zip' })
    expect(result.code).toBe(1)
    expect(visible(result.log).trim()).toMatch(
      /^::error::Could not find the packages to check: "\*\.zip" matches no file or folder\./
    )
    expect(result.outputs['outcome']).toBe('failed')
    expect(result.summary).toContain('could not be completed')
  })

  test('the digest is compared', async () => {
    const inputs = { 'package-file': 'a.zip', 'package-digest': `sha256:${'0'.repeat(64)}` }
    const result = await check({ 'a.zip': makeDemoPackage() }, inputs)
    expect(result.code).toBe(1)
    expect(result.log).toContain('but package-digest is')
  })
})

describe('will it import', () => {
  test('in an unpacked package, a finding has its line', async () => {
    const resources = sampleResources()
    const broken = { ...resources['0c000000-0000-4000-8000-000000000003'], dependsOn: ['gone'] }
    const manifest = sampleManifest({ ...resources, '0c000000-0000-4000-8000-000000000003': broken })
    const result = await check(inFolder('app', unpacked({ 'manifest.json': manifest })), { 'package-file': 'app' })
    expect(result.code).toBe(1)
    const [finding] = findingsOf(result).filter(({ rule }) => rule === 'missing-prerequisite')
    const lines = JSON.stringify(manifest, undefined, 2).split('\n')
    expect(lines[(finding?.place?.line ?? 0) - 1]).toContain('dependsOn')
    expect(result.log).toContain(
      `::error title=missing-prerequisite,file=app/manifest.json,line=${finding?.place?.line},`
    )
  })

  test('invalid JSON is reported with its line', async () => {
    const files = unpacked({ [`${FLOW_FOLDER}/definition.json`]: '{\n  "name": 1,\n  oops\n}' })
    const result = await check(inFolder('app', files), { 'package-file': 'app' })
    expect(result.log).toContain(`file=app/${FLOW_FOLDER}/definition.json,line=3,col=3::`)
    expect(rulesOf(result)).toContain('malformed-flow')
    expect(rulesOf(result)).not.toContain('missing-flow')
  })

  test('rules are weighed by the file of the repository', async () => {
    const files = {
      'a.zip': zipped(samplePackage()),
      '.power-apps-check.yml': 'rules:\n  personal-data: error\n  needed-connections: off\n'
    }
    const result = await check(files, { 'package-file': 'a.zip' })
    expect(result.code).toBe(1)
    expect(rulesOf(result)).toEqual(['personal-data'])
  })

  test('a mistake in that file stops', async () => {
    const result = await check(
      { 'a.zip': 'x', '.power-apps-check.yml': 'rules: { nope: off }' },
      { 'package-file': 'a.zip' }
    )
    expect(result.code).toBe(1)
    expect(result.log).toContain('there is no rule "nope"')
  })

  test.each([
    ['warning', 1],
    ['error', 0],
    ['never', 0]
  ])('fail-on: %s', async (failOn, code) => {
    const files = {
      'wrapped.zip': zipped(
        Object.fromEntries(Object.entries(samplePackage()).map(([name, value]) => [`Export/${name}`, value]))
      )
    }
    const result = await check(files, { 'package-file': 'wrapped.zip', 'fail-on': failOn })
    expect([result.code, rulesOf(result).includes('wrapper-folder')]).toEqual([code, true])
  })

  test('no secret is shown anywhere', async () => {
    const secret = ['4mZ8', 'qT1x', 'Rw7L', 'p0Vb', 'N3sK', 'y6Hd'].join('')
    const definition = structuredClone(sampleDefinition()) as {
      properties: { definition: { actions: Record<string, unknown> } }
    }
    definition.properties.definition.actions['Call'] = {
      type: 'Http',
      inputs: { method: 'GET', uri: 'https://example.com', headers: { Authorization: `Bearer ${secret}` } },
      runAfter: {}
    }
    const files = {
      'new.zip': zipped(samplePackage({ [`${FLOW_FOLDER}/definition.json`]: definition })),
      'old.zip': zipped(samplePackage())
    }
    const result = await check(files, { 'package-file': 'new.zip', 'compare-with': 'old.zip', 'sarif-file': 'x.sarif' })
    expect(result.code).toBe(1)
    expect(rulesOf(result)).toContain('literal-secret')
    const written = ['result-file', 'report-file', 'html-file'].map(name =>
      readFileSync(result.outputs[name] ?? '', 'utf8')
    )
    const sarif = readFileSync(join(result.workspace, 'x.sarif'), 'utf8')
    for (const text of [result.log, result.summary, JSON.stringify(result.outputs), sarif, ...written]) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain(secret.slice(4, 14))
    }
    expect(result.summary).toContain('Call')
  })
})

describe('what changed', () => {
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

  test('since another file', async () => {
    const result = await check(
      { 'new.zip': newer, 'old.zip': older },
      { 'package-file': 'new.zip', 'compare-with': 'old.zip' }
    )
    expect(result.code).toBe(0)
    expect(result.summary).toContain('1 change since old.zip')
    expect(result.summary).toContain('Now with receipts')
  })

  test('since a git ref, although the portal changed the file name; nothing for an unchanged package', async () => {
    const workspace = workspaceWith({ 'p/App_20260101000000.zip': older, 'p/same.zip': older })
    git(workspace, 'init', '--quiet', '--initial-branch', 'main')
    git(workspace, 'add', '-A')
    git(workspace, 'commit', '--quiet', '-m', 'one')
    git(workspace, 'mv', 'p/App_20260101000000.zip', 'p/App_20260202000000.zip')
    writeFileSync(join(workspace, 'p/App_20260202000000.zip'), newer)
    writeFileSync(join(workspace, 'p/fresh.zip'), makeDemoPackage())
    const result = await check(workspace, { 'package-file': 'p/*.zip', 'compare-with': 'main' })
    expect(result.code).toBe(0)
    expect(result.summary).toContain('1 change since main&#58;p/App&#95;20260101000000.zip')
    expect(result.summary).toContain('The same export as in main.')
    expect(result.summary).toContain('New&#58; main does not contain it.')
  })

  test('noise is shown when asked for', async () => {
    const files = { 'new.zip': newer, 'old.zip': older }
    const quiet = await check(files, { 'package-file': 'new.zip', 'compare-with': 'old.zip' })
    const loud = await check(files, { 'package-file': 'new.zip', 'compare-with': 'old.zip', 'show-noise': 'true' })
    expect(quiet.summary).not.toContain('bbbbbbbb')
    expect(loud.summary).toContain('bbbbbbbb')
  })

  test.each([
    ['nowhere', 'git has no such ref'],
    ['--output=x', 'git has no such ref']
  ])('a ref that is not there: %s', async (ref, words) => {
    const result = await check({ 'a.zip': older }, { 'package-file': 'a.zip', 'compare-with': ref })
    expect(result.code).toBe(1)
    expect(result.log).toContain(words)
    expect(result.log).toContain('fetch-depth')
  })

  test('several packages have no single predecessor', async () => {
    const result = await check(
      { 'a.zip': older, 'b.zip': older, 'c.zip': older },
      { 'package-file': '*.zip', 'compare-with': 'c.zip' }
    )
    expect(result.code).toBe(1)
    expect(result.log).toContain('package-file names 3')
  })

  test('a predecessor that is not a package is reported', async () => {
    const result = await check(
      { 'a.zip': older, 'b.zip': 'no zip' },
      { 'package-file': 'a.zip', 'compare-with': 'b.zip' }
    )
    expect(result.code).toBe(0)
    expect(result.summary).toContain('Not compared')
  })
})

describe('the comment on the pull request', () => {
  const event = JSON.stringify({ pull_request: { number: 7 } })
  const run = async (url: string, token: string) => {
    const workspace = workspaceWith({ 'a.zip': makeDemoPackage(), 'event.json': event })
    return check(
      workspace,
      { 'package-file': 'a.zip', 'github-token': token },
      { GITHUB_EVENT_PATH: join(workspace, 'event.json'), GITHUB_API_URL: url }
    )
  }

  test('is created once and then updated', async () => {
    await using server = await startGitHub('ghs_token_of_this_job')
    expect((await run(server.url, 'ghs_token_of_this_job')).code).toBe(0)
    const again = await run(server.url, 'ghs_token_of_this_job')
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toContain('Expense Approvals')
    expect(again.log).toContain('Comment unchanged: https://github.com/contoso/apps/pull/7')
    expect(visible(again.log)).not.toContain('ghs_token_of_this_job')
  })

  test('a token that may not write causes one line in the log, not a failure', async () => {
    await using server = await startGitHub('another')
    const result = await run(server.url, 'ghs_token_of_a_fork')
    expect(result.code).toBe(0)
    expect(result.log).toContain('No comment on the pull request: the token may not write it')
    expect(server.comments).toEqual([])
  })
})

describe('bad input', () => {
  test.each([
    [{ environment: 'Contoso' }, 'environment is an input of export, plan, import'],
    [{ 'fail-on': 'sometimes' }, 'but is "sometimes"'],
    [{ 'config-file': 'gone.yml' }, '"gone.yml"'],
    [{ connections: 'a=b' }, 'connections is an input of plan, import, restore']
  ])('%j', async (inputs, words) => {
    const result = await check({ 'a.zip': makeDemoPackage() }, { 'package-file': 'a.zip', ...inputs })
    expect(result.code).toBe(1)
    expect(result.log).toContain(words)
  })

  test('no mutant of a package crashes the run', async () => {
    const mutants = mutantsOf(zipped(samplePackage()), seeded(3))
    const files = Object.fromEntries(mutants.map(({ bytes }, at) => [`m/${at}.zip`, bytes]))
    const result = await check(files, { 'package-file': 'm', 'fail-on': 'never', 'sarif-file': 'm.sarif' })
    expect([result.code, result.stderr]).toEqual([0, ''])
    expect(result.log).not.toMatch(/defect of the action|^::set-output|^::error::forged/m)
    expect(rulesOf(result)).toEqual(expect.arrayContaining(['unsafe-archive', 'damaged-archive', 'malformed-app']))
  })

  test('a name that is HTML, Markdown and a command stays a name in every report', async () => {
    const hostile = '</script><img src=x onerror=alert(1)>|`@team`\n::error::forged'
    const manifest = sampleManifest(sampleResources())
    const files = {
      'a.zip': zipped(
        samplePackage({
          'manifest.json': { ...manifest, details: { ...(manifest['details'] as object), displayName: hostile } }
        })
      )
    }
    const result = await check(files, { 'package-file': 'a.zip', 'fail-on': 'never' })
    expect(result.code).toBe(0)
    expect(result.log).not.toMatch(/^::error::forged/m)
    expect(result.summary).not.toMatch(/<img|@team/)
    expect(readFileSync(result.outputs['html-file'] ?? '', 'utf8')).not.toMatch(/<img|<script/)
  })
})

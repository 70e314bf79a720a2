import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { InitResult } from '../../src/cli/init/run-init.ts'
import { type CommandLineOptions, type CommandLineResult, runCommandLine } from '../support/command-line.ts'
import { startGitHub } from '../support/github-server.ts'
import { startResultsService } from '../support/results-service.ts'
import { mkdirs } from '../support/runner.ts'
import { runWorkflow, type WorkflowRun } from '../support/workflow.ts'
import { problemsOf } from '../support/workflow-problems.ts'
import { openWorld, type OpenWorld, SOURCE, TARGET } from '../support/world.ts'

const APP = 'Expense Approvals'
const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const FLAGS = ['--from', SOURCE, '--app', APP, '--test', 'Contoso Test', '--to', TARGET, '--action-commit', COMMIT]
const FILES = ['package-check.yml', 'promotion.yml', 'sync.yml']

let world: OpenWorld
let place = ''
beforeAll(async () => {
  world = await openWorld()
  place = mkdtempSync(join(tmpdir(), 'init-'))
})
afterAll(async () => {
  await world[Symbol.asyncDispose]()
  rmSync(place, { recursive: true, force: true })
})

/** A repository without a workflow. */
function repository(): string {
  const folder = mkdtempSync(join(place, 'repository-'))
  mkdirSync(join(folder, '.git'))
  return folder
}

const init = (
  cwd: string,
  args: readonly string[],
  options: Partial<CommandLineOptions> = {}
): Promise<CommandLineResult> =>
  runCommandLine(['init', ...args, '--cloud', 'Embedded', '--embedded-state', world.state], {
    cwd,
    ...options,
    env: { TMPDIR: place, ...options.env }
  })

const folderOf = (cwd: string): string => join(cwd, '.github', 'workflows')
const textsIn = (cwd: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folderOf(cwd))
      .sort()
      .map(name => [name, readFileSync(join(folderOf(cwd), name), 'utf8')])
  )
const resultOf = ({ stdout }: CommandLineResult): InitResult => JSON.parse(stdout) as InitResult

describe('move-power-app init', () => {
  test('with flags writes three workflows and nothing else, and asks nothing', async () => {
    const cwd = repository()
    const result = await init(cwd, [...FLAGS, '--json'])
    expect(result.code).toBe(0)
    expect(resultOf(result).files.map(({ state }) => state)).toEqual(['written', 'written', 'written'])
    expect(readdirSync(cwd).sort()).toEqual(['.git', '.github'])
    expect(readdirSync(join(cwd, '.github'))).toEqual(['workflows'])
    expect(Object.keys(textsIn(cwd))).toEqual(FILES)
    for (const [name, text] of Object.entries(textsIn(cwd))) {
      expect([name, await problemsOf(name, text)]).toEqual([name, []])
      expect(text).not.toContain('<')
    }
  })

  test('answered line by line writes what the flags write', async () => {
    const [flagged, answered] = [repository(), repository()]
    const options = ['--action-commit', COMMIT]
    expect((await init(flagged, FLAGS)).code).toBe(0)
    // By number, by a name that needs another attempt, by name, by number, and a reviewer.
    const answers = `1\nExpense Aprovals\n${APP}\nContoso Test\n2\nmona\n`
    const result = await init(answered, options, { stdin: answers })
    expect(result).toMatchObject({ code: 0 })
    expect(textsIn(answered)).toEqual(textsIn(flagged))
    expect(result.stdout).toContain('users/mona')
  })

  test('stops when the answers end, and writes nothing', async () => {
    const cwd = repository()
    const result = await init(cwd, [], { stdin: '1\n' })
    expect(result.code).toBe(1)
    expect(result.stderr).toContain('--from')
    expect(existsSync(join(cwd, '.github'))).toBe(false)
  })

  test('never overwrites a file that differs, writes nothing else, and replaces it with --force', async () => {
    const cwd = repository()
    mkdirs(folderOf(cwd))
    writeFileSync(join(folderOf(cwd), 'sync.yml'), 'name: mine\n')
    const refused = await init(cwd, FLAGS)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('.github/workflows/sync.yml')
    expect(textsIn(cwd)).toEqual({ 'sync.yml': 'name: mine\n' })
    const forced = await init(cwd, [...FLAGS, '--force', '--json'])
    expect(forced.code).toBe(0)
    const states = (result: CommandLineResult) => resultOf(result).files.map(({ state }) => state)
    expect(states(forced)).toEqual(['written', 'written', 'replaced'])
    const again = await init(cwd, [...FLAGS, '--json'])
    expect([again.code, states(again)]).toEqual([0, ['unchanged', 'unchanged', 'unchanged']])
  })

  test('takes a target that this identity does not see as it is written', async () => {
    const cwd = repository()
    const result = await init(cwd, ['--from', SOURCE, '--app', APP, '--to', 'Fabrikam Production'])
    expect(result.code).toBe(0)
    expect(result.stderr).toContain('Warning: ')
    expect(textsIn(cwd)['promotion.yml']).toContain('environment: Fabrikam Production')
  })

  test.each([
    [['--from', 'Contoso Nowhere', '--app', APP, '--to', TARGET], 'Contoso Nowhere'],
    [['--from', SOURCE, '--app', 'Expense', '--to', TARGET], 'Expense'],
    [['--from', SOURCE, '--app', APP, '--to', SOURCE], SOURCE],
    [['--from', SOURCE, '--app', APP, '--test', TARGET, '--to', TARGET], 'same environment'],
    [[...FLAGS, '--workflows', 'deploy'], 'deploy'],
    [[...FLAGS, '--force=true'], 'takes no value']
  ])('%j ends with 1 and writes nothing', async (args, hint) => {
    const cwd = repository()
    const { code, stderr } = await init(cwd, args)
    expect([code, existsSync(join(cwd, '.github'))]).toEqual([1, false])
    expect(stderr).toContain(hint)
  })

  test('a link in an untrusted repository does not lead it elsewhere', async () => {
    const cwd = repository()
    const outside = mkdirs(join(place, 'outside'))
    execFileSync('ln', ['-s', outside, join(cwd, '.github')])
    expect((await init(cwd, FLAGS)).code).toBe(1)
    expect(readdirSync(outside)).toEqual([])
  })

  test('signed in, its workflows sign in, and no secret is in them or in the log', async () => {
    const cwd = repository()
    const { userName, password } = world.account('maker')
    const signIn = ['--tenant-id', world.server.announcement.tenantId, '--client-id', 'any', '--user-name', userName]
    const result = await init(cwd, [...FLAGS, ...signIn], { env: { MOVE_POWER_APP_PASSWORD_SECRET: password } })
    expect(result.code).toBe(0)
    const texts = Object.values(textsIn(cwd)).join('\n')
    expect(texts).toContain('refresh-token: ${{ secrets.REFRESH_TOKEN }}')
    expect(result.stdout).toContain(`TENANT_ID --body '${world.server.announcement.tenantId}'`)
    expect(texts + result.stdout + result.stderr).not.toContain(password)
  })
})

describe('untrusted names', () => {
  const NAMES = [`it's \${{ github.token }}: "#1" \\ $(id)`, 'Expense \u202e*', '::error::x ##vso[task.complete]']

  test.each(NAMES)('%j is one app in every workflow, and the sync finds it', async name => {
    await using other = await openWorld()
    const [app] = Object.values(other.environment(SOURCE).apps)
    if (app === undefined) throw new Error('no app')
    app.displayName = name
    const cwd = repository()
    const state = ['--cloud', 'Embedded', '--embedded-state', other.state]
    const result = await runCommandLine(['init', ...state], {
      cwd,
      env: { TMPDIR: place },
      stdin: '1\n1\n\nContoso Production\n\n'
    })
    expect(result).toMatchObject({ code: 0 })
    expect(result.stdout + result.stderr).not.toMatch(/^\s*::|##vso\[|\u202e/m)
    await using github = await startGitHub()
    await using results = await startResultsService()
    const ran = await runWorkflow(textsIn(cwd)['sync.yml'] ?? '', {
      folder: mkdtempSync(join(place, 'strange-')),
      kept: join(place, 'cache'),
      env: { ...results.env, GITHUB_API_URL: github.url },
      contexts: { github: { token: 'ghs_token', repository: 'contoso/apps' }, vars: {}, secrets: {} },
      inputs: declared => ({ ...declared, 'github-token': 'ghs_token', 'embedded-state': other.state })
    })
    expect(ran.jobs).toEqual({ sync: 'success' })
    const arrived = Object.values(other.environment(TARGET).apps).map(({ displayName }) => displayName)
    expect(arrived).toHaveLength(1)
  })
})

describe('what init writes runs', () => {
  let cwd = ''
  beforeAll(async () => {
    cwd = repository()
    expect((await init(cwd, FLAGS)).code).toBe(0)
  })

  async function run(name: string, id: number): Promise<WorkflowRun> {
    await using github = await startGitHub()
    await using results = await startResultsService()
    return await runWorkflow(textsIn(cwd)[name] ?? '', {
      folder: join(place, `${name}-${id}`),
      kept: join(place, 'cache'),
      env: { ...results.env, GITHUB_API_URL: github.url },
      contexts: { github: { token: 'ghs_token', repository: 'contoso/apps' }, vars: {}, secrets: {} },
      inputs: declared => ({ ...declared, 'github-token': 'ghs_token' })
    })
  }
  const outcomes = ({ steps }: WorkflowRun): unknown => {
    expect(steps.filter(({ outcome }) => outcome === 'failure').map(({ log }) => log)).toEqual([])
    return steps.filter(({ outputs }) => 'outcome' in outputs).map(({ job, outputs }) => [job, outputs['outcome']])
  }

  test('promotion goes through all stages', async () => {
    expect(outcomes(await run('promotion.yml', 1))).toEqual([
      ['development', 'unchanged'],
      ['test', 'created'],
      ['plan', 'created'],
      ['production', 'created']
    ])
  })

  test('sync brings the app over', async () => {
    expect(outcomes(await run('sync.yml', 1))).toEqual([
      ['sync', 'unchanged'],
      ['sync', 'created']
    ])
  })
})

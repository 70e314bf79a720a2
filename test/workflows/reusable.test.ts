import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { page } from '../support/documentation.ts'
import { git, repositoryWith, write } from '../support/git-workspace.ts'
import { startGitHub } from '../support/github-server.ts'
import { startResultsService } from '../support/results-service.ts'
import { mkdirs, root } from '../support/runner.ts'
import { runWorkflow, type WorkflowRun } from '../support/workflow.ts'

/** The workflows that others call: by the project's own, and as the documentation shows. */
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reusable-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const SECRETS = { SOURCE_REFRESH_TOKEN: 'of-the-source', TARGET_REFRESH_TOKEN: 'of-the-target', CONNECTIONS: 'a=b' }

const SIGN_IN = ['tenant-id', 'client-id', 'refresh-token', 'connections']

interface Given {
  readonly name: string
  readonly event?: string
  readonly repository?: string
  /** Replaces what a step of the action gets; what a step was given is noted before. */
  readonly inputs?: (declared: Readonly<Record<string, string>>) => Readonly<Record<string, string>>
}

async function run(text: string, { name, event = 'push', repository, inputs }: Given): Promise<WorkflowRun> {
  await using github = await startGitHub()
  await using results = await startResultsService()
  return await runWorkflow(text, {
    folder: mkdtempSync(join(mkdirs(join(folder, name)), 'run-')),
    kept: join(folder, name, 'cache'),
    env: { ...results.env, GITHUB_API_URL: github.url },
    contexts: {
      github: { token: 'ghs', repository: 'contoso/apps', event_name: event, base_ref: 'main', ref: 'refs/heads/x' },
      vars: { TENANT_ID: 'contoso.example', CLIENT_ID: 'a-client' },
      secrets: SECRETS
    },
    inputs: declared => ({ ...(inputs?.(declared) ?? declared), 'github-token': 'ghs' }),
    ...(repository === undefined ? {} : { repository })
  })
}

const failures = ({ steps }: WorkflowRun): string[] =>
  steps.flatMap(({ job, step, outcome, log }) =>
    outcome === 'failure' ? [`${job}/${step}: ${/^::error.*/m.exec(log)?.[0] ?? log}`] : []
  )

/** A repository with the example in an older and a newer commit. */
function repositoryOfExample(): string {
  const repository = repositoryWith({ 'README.md': 'one\n' }, mkdtempSync(join(folder, 'repository-')))
  cpSync(join(root, 'examples'), join(repository, 'examples'), { recursive: true })
  git(repository, 'add', '-A')
  git(repository, 'commit', '--quiet', '-m', 'two')
  return repository
}

test('reusable.yml: each called workflow does its work and gives its outputs', async () => {
  const text = readFileSync(join(root, '.github/workflows/reusable.yml'), 'utf8')
  const ran = await run(text, { name: 'own', repository: repositoryOfExample() })
  expect(failures(ran)).toEqual([])
  expect(ran.jobs).toEqual({
    promote: 'success',
    'nightly-sync': 'success',
    'pull-request': 'success',
    package: 'success',
    fleet: 'success',
    outcomes: 'success'
  })
  expect(
    ran.steps.filter(({ job }) => job.startsWith('fleet/ring-')).map(({ step, outcome }) => [step, outcome])
  ).toContainEqual(['import', 'success'])
  const planned = ran.steps.find(({ job, step }) => job === 'fleet/plan' && step === 'plan')?.outputs['plan-digest']
  expect(planned).toMatch(/^sha256:/)
  expect(
    ran.steps
      .filter(({ job, step }) => job.startsWith('fleet/ring-') && step === 'import')
      .map(({ outputs }) => outputs['plan-digest'])
  ).toEqual([planned, planned])
  expect(ran.step('collect').summary).toContain('✅ Done with 2 targets')
  expect(ran.outputs['promote']).toMatchObject({ 'plan-state': 'ready', outcome: 'created' })
  expect(ran.step('import').log).toContain('Following the plan plan.json')
})

describe('callers in the documentation', () => {
  const named = (name: string): string => {
    const found = page('docs/workflows.md').yaml.find(text => text.startsWith(`name: ${name}\n`))
    if (found === undefined) throw new Error(`no workflow ${name} is documented`)
    return found
  }
  const CALLERS = ['call-promote', 'call-nightly-sync', 'call-pull-request']

  test.each(CALLERS)('%s has at most 30 lines and grants what the called jobs need, no more', name => {
    expect(named(name).trim().split('\n').length).toBeLessThanOrEqual(30)
    const { jobs } = parse(named(name)) as {
      jobs: Readonly<Record<string, { uses: string; permissions: Record<string, string> }>>
    }
    for (const { uses, permissions } of Object.values(jobs)) {
      const file = /\.github\/workflows\/[\w-]+\.yml/.exec(uses)?.[0] ?? ''
      const called = parse(readFileSync(join(root, file), 'utf8')) as {
        jobs: Readonly<Record<string, { permissions: Record<string, string> }>>
      }
      const needed = Object.assign({}, ...Object.values(called.jobs).map(job => job.permissions)) as object
      expect([name, permissions]).toEqual([name, needed])
    }
  })

  /** The steps sign in with what the caller passes; the tenant is the embedded one, which takes no such token. */
  function watched(state: string) {
    const seen: Record<string, string>[] = []
    const inputs: NonNullable<Given['inputs']> = declared => {
      seen.push(declared)
      const kept = Object.fromEntries(Object.entries(declared).filter(([input]) => !SIGN_IN.includes(input)))
      return { ...kept, cloud: 'Embedded', 'embedded-state': state }
    }
    return { seen, inputs }
  }

  test('promote passes each secret to the steps that need it, and goes through', async () => {
    const { seen, inputs } = watched(join(folder, 'tenant-promote'))
    const ran = await run(named('call-promote'), { name: 'promote', inputs })
    expect(failures(ran)).toEqual([])
    expect(seen.map(one => [one['command'], one['refresh-token'], one['connections']])).toEqual([
      ['export', 'of-the-source', undefined],
      ['plan', 'of-the-target', 'a=b'],
      ['import', 'of-the-target', 'a=b']
    ])
    expect(seen.map(one => [one['tenant-id'], one['client-id']])).toEqual(
      seen.map(() => ['contoso.example', 'a-client'])
    )
    const again = await run(named('call-promote'), { name: 'promote', inputs })
    expect(again.outputs['promote']).toMatchObject({ 'plan-state': 'unchanged', outcome: 'unchanged' })
  })

  test('nightly-sync is quiet in the second night', async () => {
    const { seen, inputs } = watched(join(folder, 'tenant-sync'))
    const outcomes: unknown[] = []
    for (let night = 0; night < 2; night += 1) {
      const ran = await run(named('call-nightly-sync'), { name: 'sync', event: 'schedule', inputs })
      expect(failures(ran)).toEqual([])
      outcomes.push(ran.outputs['sync']?.['outcome'])
    }
    expect(outcomes).toEqual(['created', 'unchanged'])
    expect(seen.slice(0, 2).map(one => one['refresh-token'])).toEqual(['of-the-source', 'of-the-target'])
  })

  test('pull-request compares with the branch that it goes to, whatever the pull request has in the action’s place', async () => {
    const repository = repositoryWith(
      { 'packages/app.zip': makeDemoPackage() },
      mkdtempSync(join(folder, 'pull-request-'))
    )
    const edited = withEditedFlow(makeDemoPackage(), 'a changed text')
    repositoryWithChange(repository, { 'packages/app.zip': edited, '.move-power-app': 'mine' })
    const ran = await run(named('call-pull-request'), { name: 'pull', event: 'pull_request', repository })
    expect(failures(ran)).toEqual([])
    expect(JSON.parse(ran.outputs['check']?.['findings'] ?? '')).toEqual(expect.any(Array))
    expect(ran.step('check').summary).toContain('a changed text')
  })
})

function repositoryWithChange(repository: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  git(repository, 'switch', '--quiet', '--create', 'change')
  write(repository, files)
  git(repository, 'add', '-A')
  git(repository, 'commit', '--quiet', '-m', 'two')
}

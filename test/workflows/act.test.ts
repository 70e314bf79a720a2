import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { documents, examplesIn, withCommit } from '../../scripts/workflow-examples.ts'
import type { World } from '../../src/embedded/world/model.ts'
import {
  actProgram,
  checkoutOfSources,
  runUnderAct,
  type ActOptions,
  type ActRun,
  type Checkout
} from '../support/act.ts'
import { startGitHub, type GitHubServer } from '../support/github-server.ts'
import { handOverRecords } from '../support/records.ts'
import { startResultsService } from '../support/results-service.ts'
import { TARGET } from '../support/world.ts'

/**
 * Workflows under act, a runner nobody here wrote: it parses them, evaluates their expressions, prepares the environment
 * of each step and runs the action. Only GitHub's services and the actions of others are stand-ins.
 */
const program = actProgram()
const suite = program === undefined ? describe.skip : describe

if (program === undefined) process.stderr.write('act is not installed (ACT names no program): its tests are skipped\n')

const TOKEN = 'ghs_of_the_job'

// Five jobs, each a process of act with processes of its own: minutes on a machine that has other things to do.
jest.setTimeout(600_000)

suite('workflows under act', () => {
  let place = ''
  let checkout: Checkout
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'act-'))
    checkout = await checkoutOfSources(place)
  })
  afterAll(() => {
    rmSync(place, { recursive: true, force: true })
  })

  /** Run number `id` of a workflow; what it leaves as records is handed to the runs after it. */
  async function run(
    workflow: string,
    event: ActOptions['event'],
    { id = 1, github }: { readonly id?: number; readonly github: GitHubServer }
  ): Promise<ActRun> {
    await using results = await startResultsService()
    const ran = await runUnderAct(program ?? '', {
      checkout,
      workflow,
      event,
      token: TOKEN,
      kept: join(place, 'caches'),
      env: { ...results.env, GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(id) }
    })
    await handOverRecords(results, github, id)
    return ran
  }
  const own = (name: string): string => join('.github/workflows', name)
  const outputs = (ran: ActRun, step: string) => ran.steps[step]?.outputs

  test('e2e.yml: exported in one job, created and updated in the next, refused in a third', async () => {
    await using github = await startGitHub(TOKEN)
    const ran = await run(own('e2e.yml'), 'push', { github })
    expect(ran.jobs).toEqual({ export: 'success', import: 'success', refusal: 'success' })
    expect(ran.steps['refusal/unknown']?.result).toBe('failure')
    expect(outputs(ran, 'import/import')).toMatchObject({ outcome: 'created', simulated: 'true' })
    expect(outputs(ran, 'import/again')).toMatchObject({ outcome: 'updated', 'publish-state': 'published' })
    expect(ran.code).toBe(0)
  })

  test('promotion.yml: the same package goes through all stages, production by the plan that was approved', async () => {
    await using github = await startGitHub(TOKEN)
    const ran = await run(own('promotion.yml'), 'push', { github })
    const all = ['development', 'test', 'plan', 'production', 'same-package']
    expect(ran.jobs).toEqual(Object.fromEntries(all.map(job => [job, 'success'])))
    expect(outputs(ran, 'test/import')).toMatchObject({ outcome: 'created' })
    expect(outputs(ran, 'plan/plan')).toMatchObject({ 'plan-state': 'ready', changed: 'false' })
    expect(outputs(ran, 'production/import')).toMatchObject({
      outcome: 'created',
      'plan-digest': outputs(ran, 'plan/plan')?.['plan-digest']
    })
    expect(ran.steps['plan/plan']?.summary).toContain(TARGET)
    expect(ran.code).toBe(0)
  })

  test('reusable.yml: the called workflows do their work and give their outputs', async () => {
    await using github = await startGitHub(TOKEN)
    const ran = await run(own('reusable.yml'), 'push', { github })
    // Jobs of called workflows are listed by their own names; "plan" is that of promote.yml and that of fleet.yml. The
    // last one looks at what the callers got.
    const all = ['check', 'export', 'import', 'outcomes', 'package', 'plan', 'sync']
    const ofFleet = ['targets', 'approval', 'ring-1', 'gate-1', 'ring-2', 'gate-2', 'collect']
    expect(ran.jobs).toEqual(Object.fromEntries([...all, ...ofFleet].map(job => [job, 'success'])))
    const digest = /^sha256:[0-9a-f]{64}$/
    expect(['ring-1', 'ring-2'].map(ring => outputs(ran, `${ring}/import`)?.['plan-digest'])).toEqual([
      expect.stringMatching(digest),
      expect.stringMatching(digest)
    ])
    expect(ran.code).toBe(0)
  })

  test('package-check.yml: the example is compared with the commit before, and the page and the findings go up', async () => {
    await using github = await startGitHub(TOKEN)
    const ran = await run(own('package-check.yml'), 'push', { github })
    expect(ran.jobs).toEqual({ check: 'success' })
    expect(Object.values(ran.steps).map(({ result }) => result)).toEqual(Array.from({ length: 4 }, () => 'success'))
    expect(outputs(ran, 'check/check')).toMatchObject({ changed: 'false' })
    expect(ran.code).toBe(0)
  })

  test('sync.yml: writes in the first night and nothing in the second', async () => {
    await using github = await startGitHub(TOKEN)
    const writes = (): number => {
      const [newest] = readdirSync(join(place, 'caches')).toSorted().toReversed()
      const world = JSON.parse(readFileSync(join(place, 'caches', newest ?? '', 'world.json'), 'utf8')) as World
      const target = Object.values(world.environments).find(({ displayName }) => displayName === TARGET)
      return Object.values(target?.apps ?? {}).flatMap(({ versions }) => versions).length
    }
    const first = await run(own('sync.yml'), 'schedule', { id: 1, github })
    expect([first.jobs, outputs(first, 'sync/import')?.['outcome'], writes()]).toEqual([
      { sync: 'success' },
      'created',
      1
    ])
    const second = await run(own('sync.yml'), 'schedule', { id: 2, github })
    expect([second.jobs, outputs(second, 'sync/import')?.['outcome'], writes()]).toEqual([
      { sync: 'success' },
      'unchanged',
      1
    ])
    // act has no line about a step that is left out.
    expect(Object.keys(second.steps)).toEqual(expect.arrayContaining(['sync/import']))
    expect(Object.keys(second.steps)).not.toContain('sync/tell')
  })

  test('the workflow to try of README.md exports, plans and imports', async () => {
    const example = documents()
      .flatMap(file => examplesIn(file))
      .find(({ file, text }) => file === 'README.md' && text.startsWith('name: try\n'))
    const file = join(place, 'try.yml')
    writeFileSync(file, withCommit(example?.text ?? ''))
    await using github = await startGitHub(TOKEN)
    const ran = await run(file, 'workflow_dispatch', { github })
    expect(ran.jobs).toEqual({ try: 'success' })
    expect(['0', '1', '2'].map(step => outputs(ran, `try/${step}`)?.['outcome'])).toEqual([
      'unchanged',
      'created',
      'created'
    ])
  })
})

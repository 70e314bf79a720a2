import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { startGitHub, type GitHubServer } from '../support/github-server.ts'
import { handOverRecords } from '../support/records.ts'
import { startResultsService } from '../support/results-service.ts'
import { mkdirs, root, runStep } from '../support/runner.ts'
import { thinnedTests } from '../support/thinned.ts'
import { runWorkflow, type WorkflowRun } from '../support/workflow.ts'
import { SOURCE, TARGET } from '../support/world.ts'
import { fakeGh } from '../support/fake-gh.ts'

const TOKEN = 'ghs_of_the_job'
const EXPENSES = 'Expense Approvals'

const workflow = (name: string): string => readFileSync(join(root, '.github/workflows', name), 'utf8')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflows-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The run number `id` of a workflow, with what it left as artifacts handed to GitHub for the runs after it. */
async function run(
  name: string,
  id: number,
  place: string,
  github: GitHubServer,
  programs?: string
): Promise<WorkflowRun> {
  await using results = await startResultsService()
  const ran = await runWorkflow(workflow(name), {
    folder: join(place, `run-${id}`),
    kept: join(place, 'cache'),
    env: { ...results.env, GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(id) },
    contexts: {
      github: {
        token: TOKEN,
        run_id: String(id),
        run_attempt: '1',
        repository: 'contoso/apps',
        server_url: 'https://github.com',
        event_name: 'schedule'
      }
    },
    inputs: declared => ({ 'github-token': TOKEN, ...declared }),
    ...(programs === undefined ? {} : { programs })
  })
  await handOverRecords(results, github, id)
  return ran
}

const failed = (ran: WorkflowRun): string[] =>
  ran.steps.flatMap(({ job, step, outcome, log }) =>
    outcome === 'failure'
      ? [
          `${job}/${step}: ${log
            .split('\n')
            .filter(line => line.includes('::error'))
            .join('\n')}`
        ]
      : []
  )

const [E2E, PROMOTION, OTHER_PACKAGE, SYNC] = [
  'e2e.yml: exported in one job, created and updated in the next, refused in a third',
  'promotion.yml: the same package goes through all stages, production by the plan that was approved',
  'promotion.yml: another package in a stage fails it',
  'sync.yml: quiet while nothing changed, an issue when drift stops it, a comment while that is open'
] as const
const testOf = thinnedTests('workflows of the repository', [E2E, PROMOTION, OTHER_PACKAGE, SYNC], 1)

testOf(E2E)(E2E, async () => {
  await using github = await startGitHub(TOKEN)
  const ran = await run('e2e.yml', 1, join(folder, 'e2e'), github)
  expect(ran.jobs).toEqual({ export: 'success', import: 'success', refusal: 'success' })
  expect(ran.steps.filter(({ outcome }) => outcome === 'failure').map(({ step }) => step)).toEqual(['unknown'])
})

describe('one package through all stages', () => {
  testOf(PROMOTION)(PROMOTION, async () => {
    await using github = await startGitHub(TOKEN)
    const ran = await run('promotion.yml', 1, join(folder, 'promotion'), github)
    expect(failed(ran)).toEqual([])
    expect(ran.jobs).toEqual({
      development: 'success',
      test: 'success',
      plan: 'success',
      production: 'success',
      'same-package': 'success'
    })
    const plan = ran.step('plan')
    expect(plan.outputs).toMatchObject({ 'plan-state': 'ready', changed: 'false' })
    expect(plan.summary).toContain('Contoso Production')
    const [inTest, inProduction] = ran.steps.filter(({ step }) => step === 'import')
    expect([inTest?.outputs['outcome'], inProduction?.outputs['outcome']]).toEqual(['created', 'created'])
    expect(inProduction?.log).toContain(`Following the plan plan.json, ${plan.outputs['plan-digest']}: `)
    expect(inProduction?.summary).toContain('**Approved plan**')
    expect(inProduction?.outputs['plan-digest']).toBe(plan.outputs['plan-digest'])
  })

  testOf(OTHER_PACKAGE)(OTHER_PACKAGE, async () => {
    await using github = await startGitHub(TOKEN)
    await using results = await startResultsService()
    const other = workflow('promotion.yml').replace(
      'digest: ${{ steps.import.outputs.package-digest }}',
      'digest: sha256:${{ github.sha }}'
    )
    const ran = await runWorkflow(other, {
      folder: join(folder, 'other-package'),
      kept: join(folder, 'other-cache'),
      env: { ...results.env, GITHUB_API_URL: github.url },
      contexts: { github: { token: TOKEN, sha: '0'.repeat(64) } }
    })
    expect(ran.jobs).toMatchObject({ production: 'success', 'same-package': 'failure' })
  })
})

testOf(SYNC)(SYNC, async () => {
  await using github = await startGitHub(TOKEN)
  const place = join(folder, 'sync')
  const gh = fakeGh(mkdirs(place))
  const night = (id: number): Promise<WorkflowRun> => run('sync.yml', id, place, github, gh.programs)
  const tenant = (): string => {
    const [newest] = readdirSync(join(place, 'cache')).toSorted().toReversed()
    return join(place, 'cache', newest ?? '')
  }
  /** Somebody does something by day, in the tenant as the last night left it. */
  const byDay = async (inputs: Record<string, string>): Promise<void> => {
    const workspace = mkdirs(join(place, 'day'))
    const result = await runStep({ workspace, inputs: { cloud: 'Embedded', 'embedded-state': tenant(), ...inputs } })
    expect([result.code, result.stderr]).toEqual([0, ''])
  }
  const developed = async (what: string): Promise<void> => {
    writeFileSync(join(mkdirs(join(place, 'day')), 'app.zip'), withEditedFlow(makeDemoPackage(), what))
    await byDay({ command: 'import', environment: SOURCE, app: EXPENSES, 'package-file': 'app.zip' })
  }

  const first = await night(1)
  expect(failed(first)).toEqual([])
  expect(first.step('import').outputs).toMatchObject({ outcome: 'created' })
  for (const id of [2, 3]) {
    const quiet = await night(id)
    expect(failed(quiet)).toEqual([])
    expect(quiet.step('import').outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
    expect(quiet.step('import').log).toContain(`of run ${id - 1})`)
    expect(quiet.step('tell').outcome).toBe('skipped')
  }
  await developed('two')
  const fourth = await night(4)
  expect(failed(fourth)).toEqual([])
  expect(fourth.step('import').outputs).toMatchObject({ outcome: 'updated', 'publish-state': 'published' })

  await byDay({ command: 'restore', environment: TARGET, app: EXPENSES })
  await developed('three')
  const fifth = await night(5)
  expect(fifth.jobs).toEqual({ sync: 'failure' })
  expect(failed(fifth).join()).toMatch(/sync\/import: .*the target was changed/)
  expect(fifth.step('import').outputs).toMatchObject({ changed: 'false' })
  expect(fifth.step('tell')).toMatchObject({ outcome: 'success', log: '' })
  const told = gh.told().join('\n')
  expect(told).toContain('issue create --title The nightly sync to Contoso Production was stopped')
  expect(told).toContain('the target was changed')

  gh.setOpen('12\n')
  const sixth = await night(6)
  expect(sixth.jobs).toEqual({ sync: 'failure' })
  expect(gh.told().join('\n')).toContain('issue comment 12 --body-file')
})

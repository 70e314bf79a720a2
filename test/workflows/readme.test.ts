import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { isWorkflow, pages } from '../support/documentation.ts'
import { startGitHub } from '../support/github-server.ts'
import { startResultsService } from '../support/results-service.ts'
import { thinnedTests } from '../support/thinned.ts'
import { openWorld } from '../support/world.ts'
import { runWorkflow, type WorkflowRun } from '../support/workflow.ts'

const examples = pages().flatMap(({ yaml }) => yaml)
const named = (name: string): string => {
  const found = examples.find(text => isWorkflow(text) && text.includes(`name: ${name}\n`))
  if (found === undefined) throw new Error(`no workflow ${name} is documented`)
  return found
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const SIGN_IN = ['tenant-id', 'client-id', 'refresh-token', 'connections']

/** A run of an example as it stands, but for the tenant: the embedded one, which needs no sign-in. */
async function run(name: string, id: number): Promise<WorkflowRun> {
  await using github = await startGitHub()
  await using results = await startResultsService()
  return await runWorkflow(named(name), {
    folder: join(folder, `${name}-${id}`),
    kept: join(folder, 'cache'),
    env: { ...results.env, GITHUB_API_URL: github.url },
    contexts: { github: { token: 'ghs_token', repository: 'contoso/apps' }, vars: {}, secrets: {} },
    inputs: declared => ({
      ...Object.fromEntries(Object.entries(declared).filter(([input]) => !SIGN_IN.includes(input))),
      'github-token': 'ghs_token',
      cloud: 'Embedded',
      'embedded-state': join(folder, `tenant-${name}`)
    })
  })
}

const outcomes = ({ steps }: WorkflowRun): unknown => {
  expect(steps.filter(({ outcome }) => outcome === 'failure').map(({ log }) => log)).toEqual([])
  return steps.filter(({ outputs }) => 'outcome' in outputs).map(({ job, outputs }) => [job, outputs['outcome']])
}

const [PROMOTE, STAGES, SYNC] = [
  'promote brings an app over',
  'promotion goes through three stages, and has nothing to do the second time',
  'sync is quiet in the second night'
] as const
const testOf = thinnedTests('workflows of the documentation', [PROMOTE, STAGES, SYNC], 1)

describe('the workflows of README.md and docs', () => {
  test('the one to try plans and imports an app', async () => {
    expect(outcomes(await run('try', 1))).toEqual([
      ['try', 'unchanged'],
      ['try', 'created'],
      ['try', 'created']
    ])
  })

  testOf(PROMOTE)(PROMOTE, async () => {
    const ran = await run('promote', 1)
    expect(ran.jobs).toEqual({ export: 'success', import: 'success' })
    expect(outcomes(ran)).toEqual([
      ['export', 'unchanged'],
      ['import', 'created']
    ])
  })

  testOf(STAGES)(STAGES, async () => {
    const first = await run('promotion', 1)
    expect(outcomes(first)).toEqual([
      ['development', 'unchanged'],
      ['test', 'created'],
      ['plan', 'created'],
      ['production', 'created']
    ])
    const second = await run('promotion', 2)
    expect(outcomes(second)).toEqual([
      ['development', 'unchanged'],
      ['test', 'unchanged'],
      ['plan', 'unchanged']
    ])
    expect(second.jobs).toMatchObject({ production: 'skipped' })
  })

  testOf(SYNC)(SYNC, async () => {
    expect(outcomes(await run('sync', 1))).toEqual([
      ['sync', 'unchanged'],
      ['sync', 'created']
    ])
    expect(outcomes(await run('sync', 2))).toEqual([
      ['sync', 'unchanged'],
      ['sync', 'unchanged']
    ])
  })

  test('keep-alive replaces the refresh token in its secret, which the next run uses', async () => {
    await using world = await openWorld()
    await using github = await startGitHub('a-token-for-secrets')
    const { userName, password } = world.account('maker')
    const answer = await fetch(`${world.server.url}/organizations/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'any',
        username: userName,
        password,
        scope: 'https://service.powerapps.com//.default offline_access'
      })
    })
    let token = String(((await answer.json()) as { refresh_token?: string }).refresh_token)
    for (const id of [1, 2]) {
      await using results = await startResultsService()
      const ran = await runWorkflow(named('keep-alive'), {
        folder: join(folder, `keep-alive-${id}`),
        kept: join(folder, 'cache'),
        env: { ...results.env, GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(id) },
        contexts: {
          github: { token: 'ghs_token', repository: 'contoso/apps' },
          vars: { TENANT_ID: world.server.announcement.tenantId, CLIENT_ID: '11111111-2222-4333-8444-555555555555' },
          secrets: { REFRESH_TOKEN: token, SECRETS_TOKEN: 'a-token-for-secrets' }
        },
        inputs: declared => ({ ...declared, cloud: 'Embedded', 'embedded-state': world.state })
      })
      expect(ran.steps.filter(({ outcome }) => outcome === 'failure').map(({ log }) => log)).toEqual([])
      expect(ran.jobs).toEqual({ renew: 'success' })
      const next = github.secrets.values.get('production/REFRESH_TOKEN') ?? ''
      expect(next).toMatch(/^0\.[\w-]{40,}$/)
      expect(next).not.toBe(token)
      token = next
    }
  })

  test('several brings every app over that its patterns name', async () => {
    const ran = await run('several', 1)
    expect(outcomes(ran)).toEqual([
      ['promote', 'unchanged'],
      ['promote', 'created']
    ])
  })
})

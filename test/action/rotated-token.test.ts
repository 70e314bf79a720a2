import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals'
import { type GitHubServer, startGitHub } from '../support/github-server.ts'
import type { StepResult } from '../support/runner.ts'
import { errorOf, fine, openWorld, type OpenWorld, SOURCE } from '../support/world.ts'

const DAY = 24 * 60 * 60_000
const WRITER = 'token-of-an-app-that-may-write-secrets'

describe('a refresh token that was replaced', () => {
  let world: OpenWorld
  let github: GitHubServer
  let refreshToken: string
  beforeAll(async () => {
    world = await openWorld()
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
    refreshToken = String(((await answer.json()) as { refresh_token?: string }).refresh_token)
  })
  beforeEach(async () => {
    github = await startGitHub(WRITER)
  })
  afterEach(async () => {
    await github[Symbol.asyncDispose]()
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const step = (inputs: Record<string, string>): Promise<StepResult> =>
    world.step(
      {
        command: 'publish',
        environment: SOURCE,
        app: 'Expense Approvals',
        'tenant-id': world.server.announcement.tenantId,
        'client-id': '11111111-2222-4333-8444-555555555555',
        'refresh-token': refreshToken,
        ...inputs
      },
      { env: { GITHUB_API_URL: github.url, RUNNER_DEBUG: '1' } }
    )
  const writing = { 'refresh-token-secret': 'REFRESH_TOKEN', 'secrets-token': WRITER }
  const warnings = ({ log }: StepResult): string[] => log.split('\n').filter(line => line.startsWith('::warning'))
  const shown = ({ log, stderr, summary, outputs }: StepResult): string =>
    [log.replace(/^::add-mask::.*$/gm, ''), stderr, summary, JSON.stringify(outputs)].join('\n')

  test('is written to the secret of the repository, sealed, and works', async () => {
    const result = fine(await step(writing))
    const written = github.secrets.values.get('REFRESH_TOKEN') ?? ''
    expect(written).toMatch(/^0\.[\w-]{40,}$/)
    expect(written).not.toBe(refreshToken)
    expect(shown(result)).not.toContain(written)
    expect(shown(result)).not.toContain(WRITER)
    expect(github.secrets.bodies.join()).not.toContain(written)
    // It was masked before anything else could show it.
    expect(result.log.indexOf(`::add-mask::${written}`)).toBeGreaterThanOrEqual(0)
    expect(warnings(result)).toEqual([])
    // The next run uses it, and the first one still works.
    fine(await step({ 'refresh-token': written }))
    fine(await step({}))
  })

  test('or to one of an environment, whose name may be anything', async () => {
    fine(await step({ ...writing, 'refresh-token-environment': 'production / EU' }))
    expect([...github.secrets.values.keys()]).toEqual(['production / EU/REFRESH_TOKEN'])
    expect(github.journal).toEqual([
      'GET /repos/contoso/apps/environments/production%20%2F%20EU/secrets/public-key',
      'PUT /repos/contoso/apps/environments/production%20%2F%20EU/secrets/REFRESH_TOKEN'
    ])
  })

  test('is written once, and after a run that failed as well', async () => {
    const result = await step({ ...writing, command: 'export', app: 'No such app' })
    expect(result.code).toBe(1)
    expect(github.journal.filter(line => line.startsWith('PUT'))).toHaveLength(1)
  })

  test('that cannot be written is a warning, with the age of the old one, and the run succeeds', async () => {
    github.secrets.refuseWith = 403
    github.secrets.setAt.set('REFRESH_TOKEN', new Date(Date.now() - 70.5 * DAY).toISOString())
    const result = fine(await step(writing))
    expect(warnings(result)).toHaveLength(1)
    expect(warnings(result)[0]).toMatch(/HTTP 403.*Secrets: write.*70 days ago.*in 20 days/)
    expect(result.summary).toContain('70 days ago')
  })

  test('neither an unknown token nor a lost connection to GitHub fails the run', async () => {
    const unknown = fine(await step({ ...writing, 'secrets-token': 'another-token-of-nobody' }))
    expect(warnings(unknown)[0]).toContain('HTTP 401')
    github.script.push({ status: 200, body: { key_id: 'x', key: 'AAAA' } })
    const shortKey = fine(await step(writing))
    expect(warnings(shortKey)[0]).toContain('3 bytes')
  })

  test('is only mentioned in the debug log without refresh-token-secret', async () => {
    const result = fine(await step({}))
    expect(result.log.match(/^::debug::.*issued a new refresh token/gm)).toHaveLength(1)
    expect(warnings(result)).toEqual([])
    expect(github.journal).toEqual([])
  })

  test('a token issued more than 60 days ago, according to the inputs, causes a warning', async () => {
    const on = (days: number): Record<string, string> => ({
      'refresh-token-issued': new Date(Date.now() - days * DAY).toISOString().slice(0, 10)
    })
    expect(warnings(fine(await step(on(59))))).toEqual([])
    expect(warnings(fine(await step(on(75))))).toEqual([expect.stringMatching(/75 days ago.*in 15 days/)])
    expect(warnings(fine(await step(on(95))))).toEqual([expect.stringMatching(/95 days ago/)])
  })

  test.each<[Record<string, string>, string]>([
    [{ 'refresh-token-secret': 'A' }, 'refresh-token-secret requires secrets-token'],
    [{ 'secrets-token': WRITER }, 'secrets-token requires refresh-token-secret'],
    [{ 'refresh-token-environment': 'x' }, 'refresh-token-environment requires refresh-token-secret'],
    [{ ...writing, 'refresh-token': '', 'access-token': 'a.b.c' }, 'refresh-token-secret requires refresh-token'],
    [{ ...writing, 'refresh-token-issued': '2026-01-31' }, 'refresh-token-issued'],
    [{ ...writing, 'refresh-token-secret': 'A-B' }, 'letters, digits'],
    [{ 'refresh-token-issued': '31.1.2026' }, '2026-01-31']
  ])('%j is refused', async (inputs, hint) => {
    const result = await step(inputs)
    expect(result.code).toBe(1)
    expect(errorOf(result)).toContain(hint)
    expect(result.log.replace(/^::add-mask::.*$/gm, '')).not.toContain(WRITER)
  })
})

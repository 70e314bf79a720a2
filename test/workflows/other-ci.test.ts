import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startEmbeddedEnvironment } from '../../src/embedded/start.ts'
import type { World } from '../../src/embedded/world/model.ts'
import { page } from '../support/documentation.ts'
import {
  GITLAB_IDENTITY,
  type PipelineOptions,
  type PipelineRun,
  runAzurePipeline,
  runGitLabPipeline
} from '../support/other-ci.ts'
import { openWorld, type OpenWorld, TARGET } from '../support/world.ts'

/** The pipelines of docs/other-ci.md: their scripts as they stand, with the variables of that CI and none of GitHub's. */
const documented = (name: string): string => {
  const found = page('docs/other-ci.md').yaml.find(text => text.startsWith(`# ${name}\n`))
  if (found === undefined) throw new Error(`${name} is not documented`)
  return found.replaceAll('<full commit SHA>', 'c0ffee'.repeat(7).slice(0, 40))
}

/** A world whose app registration trusts the jobs of a project on GitLab in place of workflows. */
async function trustingWorld(folder: string): Promise<OpenWorld> {
  const state = join(folder, 'state')
  await (await startEmbeddedEnvironment({ state, operationSeconds: 0 }))[Symbol.asyncDispose]()
  const file = join(state, 'world.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as World
  for (const application of Object.values(world.applications))
    if (application.federated !== undefined) application.federated = { ...GITLAB_IDENTITY }
  writeFileSync(file, JSON.stringify(world))
  return { ...(await openWorld({ state })), state }
}

interface Case {
  readonly file: string
  readonly run: (text: string, options: PipelineOptions) => Promise<PipelineRun>
  /** Number of scripts. */
  readonly scripts: number
  /** Folder of the package and the plan among what is kept. */
  readonly kept: string
  /** Scripts that ran when the plan failed. */
  readonly untilPlan: number
  /** Whether the app registration demands the ID token of the job. */
  readonly hasIdToken: boolean
}

const CASES: readonly Case[] = [
  {
    file: 'azure-pipelines.yml',
    run: runAzurePipeline,
    scripts: 5,
    kept: 'power-app',
    untilPlan: 3,
    hasIdToken: false
  },
  { file: '.gitlab-ci.yml', run: runGitLabPipeline, scripts: 2, kept: 'out', untilPlan: 1, hasIdToken: true }
]

describe.each(CASES)('$file', ({ file, run, scripts, kept, untilPlan, hasIdToken }) => {
  let world: OpenWorld
  let place = ''
  beforeAll(async () => {
    world = hasIdToken ? await trustingWorld(mkdtempSync(join(tmpdir(), 'trusting-'))) : await openWorld()
    place = mkdtempSync(join(tmpdir(), 'other-ci-'))
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
    rmSync(place, { recursive: true, force: true })
  })

  /** The registration that only an ID token can prove. */
  function registration() {
    const found = Object.values(world.server.world().applications).find(one => one.federated !== undefined)
    if (found === undefined) throw new Error('no registration')
    return found
  }

  async function refreshToken(): Promise<string> {
    const { userName, password } = world.account('maker')
    const answer = await fetch(`${world.server.url}/${world.server.announcement.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'any',
        username: userName,
        password,
        scope: 'https://service.powerapps.com//.default offline_access'
      })
    })
    return String(((await answer.json()) as { refresh_token?: string }).refresh_token)
  }

  async function ran(name: string, changes: Readonly<Record<string, string>> = {}, text = documented(file)) {
    const [connection = ''] =
      Object.entries(world.environment(TARGET).connections).find(
        ([, { connector }]) => connector === 'shared_office365'
      ) ?? []
    const secrets = {
      SOURCE_REFRESH_TOKEN: await refreshToken(),
      TARGET_REFRESH_TOKEN: await refreshToken(),
      CONNECTIONS: `shared_office365=${connection}`,
      ...changes
    }
    const variables = {
      TENANT_ID: world.server.announcement.tenantId,
      CLIENT_ID: hasIdToken ? registration().clientId : 'any',
      ...secrets
    }
    const result = await run(text, {
      folder: join(place, name),
      variables,
      env: { TMPDIR: place, MOVE_POWER_APP_CLOUD: 'Embedded', MOVE_POWER_APP_EMBEDDED_STATE: world.state }
    })
    for (const secret of Object.values(secrets)) expect(result.log).not.toContain(secret)
    // The pipeline of Azure itself asks its agent for the summary.
    expect(result.log.replaceAll('##vso[task.uploadsummary]', '')).not.toMatch(/^\s*::|##\[|##vso\[/m)
    return result
  }

  test('does not import what could not be planned, and says why', async () => {
    const result = await ran('refused', { TARGET_REFRESH_TOKEN: 'a-token-that-nobody-issued' })
    expect(result.codes).toEqual([...Array.from({ length: untilPlan - 1 }, () => 0), 1])
    expect(result.log.match(/^Error: /gm)).toHaveLength(1)
    expect(Object.values(world.environment(TARGET).apps)).toEqual([])
  })

  test('exports, plans, keeps both as files, and imports what was planned', async () => {
    const result = await ran('accepted')
    expect([result.codes, result.log.match(/^Error: .*/gm)]).toEqual([Array.from({ length: scripts }, () => 0), null])
    expect(readdirSync(join(result.artifacts, kept)).sort()).toEqual(['app.zip', 'plan.json', 'plan.md'])
    expect(Object.values(world.environment(TARGET).apps).map(({ displayName }) => displayName)).toEqual([
      'Expense Approvals'
    ])
    expect(result.log.match(/no artifact service/g)).toHaveLength(1)
    // What a job summary would show.
    expect(result.log).toMatch(/^resource +kind +action +reason/m)
    expect(result.log).toContain('Following the plan ')
  })
  if (hasIdToken)
    test('signs in with the ID token of the job, without which the refresh token is of no use', async () => {
      const without = documented(file).replaceAll(/^.*MOVE_POWER_APP_CLIENT_ASSERTION.*$/gm, line =>
        line.replace('MOVE_POWER_APP_CLIENT_ASSERTION', 'NOTHING')
      )
      const result = await ran('without', {}, without)
      expect([result.codes, result.log]).toEqual([[1], expect.stringContaining('AADSTS7000218')])
    })
})

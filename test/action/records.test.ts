import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import AdmZip from 'adm-zip'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { startGitHub, type GitHubServer, type LeftArtifact } from '../support/github-server.ts'
import { startResultsService } from '../support/results-service.ts'
import type { StepResult } from '../support/runner.ts'
import { fine, errorOf, openWorld, TARGET, type OpenWorld } from '../support/world.ts'

const TOKEN = 'ghs_of_this_run'

interface Night {
  readonly result: StepResult
  /** The record that this night left in its run. */
  readonly record: { readonly name: string; readonly bytes: Buffer } | undefined
  /** Calls of the night that export, import or publish. */
  readonly heavy: readonly string[]
}

/** One run of a nightly import: artifacts of its own, and those of the runs before at GitHub. */
async function night(world: OpenWorld, github: GitHubServer, inputs: Record<string, string> = {}): Promise<Night> {
  await using artifacts = await startResultsService()
  mkdirSync(join(world.folder, 'workspace'), { recursive: true })
  writeFileSync(join(world.folder, 'workspace/app.zip'), makeDemoPackage())
  const calls = world.server.journal.length
  const result = await world.step(
    { command: 'import', environment: TARGET, 'package-file': 'app.zip', 'github-token': TOKEN, ...inputs },
    { env: { ...artifacts.env, GITHUB_API_URL: github.url } }
  )
  const names = artifacts.journal
    .filter(({ call }) => call === 'FinalizeArtifact')
    .map(({ body }) => String(body['name']))
  const name = names.find(one => /^power-apps-record-[0-9a-f]{16}$/.test(one))
  return {
    result,
    record: name === undefined ? undefined : { name, bytes: await artifacts.bytesOf(name) },
    heavy: world.server.journal
      .slice(calls)
      .map(({ path }) => path)
      .filter(path => /exportPackage|importPackage|publish/i.test(path))
  }
}

const left = ({ record }: Night): { name: string; bytes: Buffer } => {
  if (record === undefined) throw new Error('the night left no record')
  return record
}

const zipped = (bytes: Buffer): Buffer => {
  const zip = new AdmZip()
  zip.addFile('record.json', bytes)
  return zip.toBuffer()
}

test.each([
  ['as one file', (bytes: Buffer) => bytes],
  ['in a zip', zipped]
])('the record of the last promotion is found among the artifacts of earlier runs, %s', async (_, stored) => {
  await using world = await openWorld()
  await using github = await startGitHub(TOKEN)
  const first = await night(world, github)
  expect(fine(first.result).log).toContain('There is no record of an earlier promotion')
  const { name, bytes } = left(first)
  github.artifacts.push({ id: 31, name, run: 11, createdAt: '2026-03-01T02:00:00Z', bytes: stored(bytes) })

  const second = await night(world, github)
  expect(fine(second.result).outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
  expect(second.result.log).toContain(`(record from artifact ${name} of run 11)`)
  expect(second.heavy).toEqual([])
  expect(github.tokens).toContain(`token ${TOKEN}`)
  expect(github.storageTokens).toEqual([undefined])
})

test('records of forks, expired and oversized ones are ignored; the newest of the others counts', async () => {
  await using world = await openWorld()
  await using github = await startGitHub(TOKEN)
  const { name, bytes } = left(await night(world, github))
  const forged = Buffer.from(bytes.toString('utf8').replace(/"content": "[^"]*"/, '"content": "sha256:forged"'))
  const artifact = (id: number, day: number, more: Partial<LeftArtifact> = {}): LeftArtifact => ({
    id,
    name,
    run: id + 100,
    createdAt: `2026-03-0${day}T02:00:00Z`,
    bytes: forged,
    ...more
  })
  github.artifacts.push(
    artifact(1, 1),
    artifact(2, 2, { bytes }),
    artifact(3, 3, { headRepository: 815 }),
    artifact(4, 4, { expired: true }),
    artifact(5, 5, { size: 2_000_000 })
  )
  const second = await night(world, github)
  expect(fine(second.result).log).toContain(`(record from artifact ${name} of run 102)`)
  expect(github.journal.filter(line => line.endsWith('/zip'))).toEqual([
    'GET /repos/contoso/apps/actions/artifacts/2/zip'
  ])
})

test('a token that may not read the runs is a warning that says what to do, and contents are compared', async () => {
  await using world = await openWorld()
  await using github = await startGitHub(TOKEN)
  await night(world, github)
  const refusal = { status: 403, body: { message: 'Resource not accessible by integration' } }
  github.script.push(refusal, refusal)
  const second = await night(world, github)
  expect(fine(second.result).outputs).toMatchObject({ outcome: 'unchanged' })
  expect(second.result.log).toMatch(
    /::warning.*Could not search the artifacts of earlier runs for the record of the last promotion: .*Resource not accessible by integration.*actions: read/
  )
})

test('a record that was tampered with stops the run before anything is written', async () => {
  await using world = await openWorld()
  await using github = await startGitHub(TOKEN)
  const { name } = left(await night(world, github))
  const before = structuredClone({ ...world.environment(TARGET), gateways: [] })
  github.artifacts.push({
    id: 31,
    name,
    run: 11,
    createdAt: '2026-03-01T02:00:00Z',
    bytes: Buffer.from('{"kind":"power-app-promotion","schema":99}')
  })
  const second = await night(world, github)
  expect(second.result.code).toBe(1)
  expect(errorOf(second.result)).toContain('Could not read the record of the last promotion from')
  expect({ ...world.environment(TARGET), gateways: [] }).toEqual(before)
})

test('record-file is read and written instead of artifacts', async () => {
  await using world = await openWorld()
  await using github = await startGitHub(TOKEN)
  const first = await night(world, github, { 'record-file': 'state/record.json' })
  fine(first.result)
  const record: unknown = JSON.parse(readFileSync(join(first.result.workspace, 'state/record.json'), 'utf8'))
  expect(record).toMatchObject({ kind: 'power-app-promotion', state: 'done' })
  const second = await night(world, github, { 'record-file': 'state/record.json' })
  expect(fine(second.result).log).toContain('(record from state/record.json)')
  expect(github.journal).toEqual([])
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { writeArchive } from '../../src/package/archive-writer.ts'
import { PLAYED } from '../support/played-actions.ts'
import { startResultsService, type ResultsService } from '../support/results-service.ts'
import { mkdirs } from '../support/runner.ts'

/** Whether the stand-ins for GitHub do what GitHub does, seen by GitHub's own client. */
const before = { ...process.env }
const client = new DefaultArtifactClient()
const write = process.stdout.write.bind(process.stdout)
let service: ResultsService
let folder = ''

beforeAll(async () => {
  service = await startResultsService()
  Object.assign(process.env, service.env)
})
afterAll(async () => {
  await service[Symbol.asyncDispose]()
  for (const name of Object.keys(service.env)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, before)
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stand-ins-'))
  process.stdout.write = () => true
})
afterEach(() => {
  process.stdout.write = write
  rmSync(folder, { recursive: true })
})

async function uploaded(name: string, text: string): Promise<number> {
  const file = join(folder, 'content.txt')
  writeFileSync(file, text)
  const { id } = await client.uploadArtifact(name, [file], folder)
  return id ?? 0
}

async function downloaded(id: number): Promise<string> {
  const path = mkdirs(join(folder, `down-${id}`))
  await client.downloadArtifact(id, { path })
  return readFileSync(join(path, 'content.txt'), 'utf8')
}

test('the id of an artifact is never given to another one, not even after a deletion', async () => {
  const [first, second] = [await uploaded('first', 'one'), await uploaded('second', 'two')]
  await client.deleteArtifact('first')
  const third = await uploaded('third', 'three')
  expect(new Set([first, second, third]).size).toBe(3)
  expect([await downloaded(second), await downloaded(third)]).toEqual(['two', 'three'])
})

test('an artifact that was created without a type, as older clients do, is an archive to those who download it', async () => {
  const [, payload = ''] = service.env['ACTIONS_RUNTIME_TOKEN']?.split('.') ?? []
  const { scp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { scp: string }
  const [, run = '', job = ''] = scp.split(':')
  const named = { workflow_run_backend_id: run, workflow_job_run_backend_id: job, name: 'untyped' }
  const call = async (name: string, body: object): Promise<Record<string, string>> => {
    const answer = await fetch(`${service.url}/twirp/github.actions.results.api.v1.ArtifactService/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${service.env['ACTIONS_RUNTIME_TOKEN']}` },
      body: JSON.stringify(body)
    })
    return (await answer.json()) as Record<string, string>
  }
  const { signed_upload_url: link = '' } = await call('CreateArtifact', { ...named, version: 4 })
  const archive = writeArchive([{ name: 'content.txt', bytes: Buffer.from('inside') }], new Date(0))
  const put = await fetch(link, {
    method: 'PUT',
    headers: { 'x-ms-blob-type': 'BlockBlob' },
    body: Buffer.from(archive)
  })
  expect(put.status).toBe(201)
  const { artifact_id: id } = await call('FinalizeArtifact', { ...named, size: String(archive.byteLength) })
  expect(await downloaded(Number(id))).toBe('inside')
})

test('an artifact that is overwritten holds what was uploaded last, and nothing of before', () => {
  const at = { folder: join(folder, 'run'), kept: join(folder, 'cache') }
  const play = (action: string, inputs: Record<string, string>): true | string | undefined =>
    PLAYED[action]?.(inputs, folder, at)
  const tenant = mkdirs(join(folder, 'tenant'))
  writeFileSync(join(tenant, 'old'), '')
  expect(play('actions/upload-artifact', { name: 'tenant', path: 'tenant' })).toBe(true)
  rmSync(join(tenant, 'old'))
  writeFileSync(join(tenant, 'new'), '')
  expect(play('actions/upload-artifact', { name: 'tenant', path: 'tenant' })).not.toBe(true)
  expect(play('actions/upload-artifact', { name: 'tenant', path: 'tenant', overwrite: 'true' })).toBe(true)
  expect(play('actions/download-artifact', { name: 'tenant', path: 'back' })).toBe(true)
  expect(readdirSync(join(folder, 'back'))).toEqual(['new'])
})

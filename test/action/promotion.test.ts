import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readPackage } from '../../src/package/app-package.ts'
import { digestOf } from '../../src/package/digest.ts'
import { startResultsService, type ResultsService } from '../support/results-service.ts'
import type { StepResult } from '../support/runner.ts'
import { errorOf, openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

/** The whole way of one app, by the bundle that ships: out of one environment, through the artifact service, into another. */
describe('a promotion', () => {
  let world: OpenWorld
  let artifacts: ResultsService
  let exported: StepResult
  let created: StepResult
  let updated: StepResult
  let published: StepResult

  beforeAll(async () => {
    world = await openWorld({ operationSeconds: 0.2 })
    artifacts = await startResultsService()
    const env = artifacts.env
    exported = await world.step(
      { command: 'export', environment: SOURCE, app: 'Expense Approvals', 'package-file': 'out/app.zip' },
      { env }
    )
    const digest = exported.outputs['package-digest'] ?? ''
    created = await world.step(
      { command: 'import', environment: TARGET, 'package-digest': digest, connections: mapping() },
      { env }
    )
    updated = await world.step(
      {
        command: 'import',
        environment: TARGET,
        'import-mode': 'update',
        'publish-changes': 'false',
        'when-unchanged': 'import'
      },
      { env }
    )
    published = await world.step({ command: 'publish', environment: TARGET, app: 'Expense Approvals' }, { env })
  })

  afterAll(async () => {
    await artifacts[Symbol.asyncDispose]()
    await world[Symbol.asyncDispose]()
  })

  const mapping = (): string => {
    const target = world.environment(TARGET)
    return Object.values(target.connections)
      .filter(({ owner, status }) => owner === world.server.announcement.users[0]?.id && status === 'Connected')
      .map(({ connector, name }) => `${connector}=${name}`)
      .filter(line =>
        ['shared_office365', 'shared_sharepointonline'].some(connector => line.startsWith(`${connector}=`))
      )
      .join('\n')
  }
  const targetApp = () => {
    const [app, ...others] = Object.values(world.environment(TARGET).apps)
    expect(others).toEqual([])
    return app
  }

  test('every step succeeds without an error annotation', () => {
    for (const result of [exported, created, updated, published]) {
      expect({ code: result.code, error: errorOf(result), stderr: result.stderr }).toEqual({
        code: 0,
        error: '',
        stderr: ''
      })
    }
  })

  test('export leaves a package of the app with everything it depends on, in a file and as an artifact', () => {
    const bytes = readFileSync(join(exported.workspace, 'out/app.zip'))
    const pkg = readPackage(bytes, 'the export')
    expect(pkg.kind).toBe('app')
    expect(pkg.flows.map(({ displayName }) => displayName).sort()).toEqual(['Notify approver', 'Submit expense'])
    expect(
      Object.values(pkg.resources).every(({ suggestedCreationType }) => typeof suggestedCreationType === 'string')
    ).toBe(true)
    expect(exported.outputs).toMatchObject({
      'package-file': 'out/app.zip',
      'package-digest': digestOf(bytes),
      'artifact-name': 'power-apps-package',
      'app-name': 'Expense Approvals',
      simulated: 'true'
    })
    expect(exported.outputs['artifact-digest']).toBe(digestOf(bytes))
  })

  test('the artifact is the package itself, without a second zip around it', async () => {
    const bytes = readFileSync(join(exported.workspace, 'out/app.zip'))
    expect(await artifacts.bytesOf('power-apps-package')).toEqual(bytes)
  })

  test('the first import creates, the second updates and leaves a draft, publish makes it live', () => {
    expect(created.outputs).toMatchObject({
      outcome: 'created',
      changed: 'true',
      'publish-state': 'nothing-to-publish'
    })
    expect(updated.outputs).toMatchObject({
      outcome: 'updated',
      changed: 'true',
      'publish-state': 'draft-left',
      'app-id': created.outputs['app-id']
    })
    expect(updated.outputs['app-version']).toBe(created.outputs['app-version'])
    expect(published.outputs).toMatchObject({
      outcome: 'updated',
      'publish-state': 'published',
      'app-id': created.outputs['app-id']
    })
    const app = targetApp()
    expect(app?.versions.map(({ lifeCycleId }) => lifeCycleId)).toEqual(['Published', 'Published'])
    expect(app?.versions[0]?.appVersion).toBe(published.outputs['app-version'])
    expect(published.outputs['app-version']).not.toBe(created.outputs['app-version'])
  })

  test('connections of the target are bound, and the app reaches its flows there', () => {
    const target = world.environment(TARGET)
    const flows = Object.values(target.flows)
    expect(flows).toHaveLength(2)
    for (const flow of flows) {
      for (const { connection } of Object.values(flow.references))
        expect(Object.values(target.connections).map(({ name }) => name)).toContain(connection)
    }
    const references = JSON.stringify(targetApp()?.versions[0]?.connectionReferences)
    for (const flow of flows) expect(references).toContain(flow.id)
    expect(JSON.parse(created.outputs['flow-ids'] ?? '[]')).toHaveLength(2)
  })

  test('no link to storage ever saw a token, and every other call carried one', () => {
    const blobs = world.server.journal.filter(({ blob }) => blob)
    expect(blobs.length).toBe(3)
    expect(blobs.filter(({ authorized }) => authorized)).toEqual([])
    const calls = world.server.journal.filter(({ path, blob }) => !blob && path.startsWith('/providers/'))
    expect(calls.filter(({ authorized }) => !authorized)).toEqual([])
  })

  test('the import asks in the order that is known to work, and imports once', () => {
    const packaging = world.server.journal
      .filter(({ method, path }) => method === 'POST' && /BusinessAppPlatform/i.test(path))
      .map(({ path }) => path.split('/').at(-1))
    expect(packaging).toEqual([
      'listPackageResources',
      'exportPackage',
      'generateResourceStorage',
      'listImportParameters',
      'validateImportPackage',
      'importPackage',
      'generateResourceStorage',
      'listImportParameters',
      'validateImportPackage',
      'importPackage'
    ])
  })

  test('summaries say what happened, and that it was simulated', () => {
    for (const { summary } of [exported, created, updated, published]) {
      expect(summary).toMatch(/simulated/i)
      expect(summary).toContain('Expense Approvals')
    }
    expect(created.summary).toContain('connector name')
    expect(created.summary).toContain('```mermaid')
  })

  test('the result file holds every resource with its outcome', () => {
    const result = JSON.parse(readFileSync(created.outputs['result-file'] ?? '', 'utf8')) as {
      resources: { kind: string; outcome: string }[]
    }
    expect(result.resources.map(({ kind, outcome }) => `${kind} ${outcome}`).sort()).toEqual([
      'app created',
      'connection reused',
      'connection reused',
      'connector reused',
      'connector reused',
      'connector reused',
      'flow created',
      'flow created'
    ])
  })
})

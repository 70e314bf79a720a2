import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { importCommand } from '../../src/commands/import.ts'
import { planCommand } from '../../src/commands/plan.ts'
import type { Run } from '../../src/commands/run.ts'
import { SAVE_RULES } from '../../src/embedded/packaging/import/saving-flow.ts'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { kindOf, type PackageResource } from '../../src/package/resource.ts'
import { PACKAGE_RULES } from '../../src/package/rules/structure-rules.ts'
import { ask, at, FLOW } from '../support/ask.ts'
import { BROKEN } from '../support/broken-structure.ts'
import { checked } from '../support/checked.ts'
import { runAgainst } from '../support/in-process.ts'
import { importOrder } from '../support/moving.ts'
import { UNSAVED, withoutFlowConnection, withSubmitFlow } from '../support/unsaved-flows.ts'
import { openWorld, TARGET, type OpenWorld } from '../support/world.ts'

let world: OpenWorld
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  await world[Symbol.asyncDispose]()
})

describe('the embedded environment, by the protocol alone', () => {
  const bap = (action: string): string =>
    `/providers/Microsoft.BusinessAppPlatform/environments/${world.environment(TARGET).name}/${action}?api-version=2016-11-01`

  /** Follows an operation to its end, whatever its polls look like on the way. */
  async function ended(location: string): Promise<Record<string, unknown>> {
    for (;;) {
      const { body } = await ask(world, 'GET', location)
      const properties = at(body, 'properties')
      const { status } = properties as { status?: string }
      if (status === 'Succeeded' || status === 'Failed') return properties
      await wait(10)
    }
  }

  /** Imports as new with whatever connections the target has. Nothing of this project's client takes part. */
  async function imported(bytes: Uint8Array): Promise<Record<string, unknown>> {
    const storage = await ask(world, 'POST', bap('generateResourceStorage'))
    const blob = String(storage.body['sharedAccessSignature']).replace('?', '/package.zip?')
    await fetch(blob, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: new Uint8Array(bytes) })
    const listing = await ask(world, 'POST', bap('listImportParameters'), { body: { packageLink: { value: blob } } })
    const parameters = await ended(listing.headers.get('location') ?? '')
    const all = parameters['resources'] as Record<string, PackageResource>
    const connections = Object.values(world.environment(TARGET).connections)
    const resources = Object.fromEntries(
      Object.entries(all).map(([key, resource]) => {
        const kind = kindOf(resource)
        const connector = all[resource.dependsOn?.[0] ?? '']?.name ?? ''
        const connection = connections.find(one => one.connector === connector && one.status === 'Connected')
        const id = `/providers/Microsoft.PowerApps/apis/${connector}/connections/${connection?.name}`
        return [
          key,
          {
            ...resource,
            selectedCreationType: kind === 'app' || kind === 'flow' ? 'New' : 'Existing',
            ...(kind === 'connection' ? { id, name: connection?.name } : {})
          }
        ]
      })
    )
    const importing = await ask(world, 'POST', bap('importPackage'), { body: { ...parameters, resources } })
    return ended(importing.headers.get('location') ?? '')
  }

  const flowsIn = (properties: Record<string, unknown>): PackageResource[] =>
    Object.values(at(properties, 'resources') as unknown as Record<string, PackageResource>).filter(
      resource => kindOf(resource) === 'flow'
    )

  test('saves the flows of the package as it is', async () => {
    const properties = await imported(makeDemoPackage())
    expect(properties['status']).toBe('Succeeded')
  })

  test.each(UNSAVED.map(one => [one.rule, one] as const))(
    'does not save a flow with %s',
    async (_, { code, change }) => {
      const before = Object.keys(world.environment(TARGET).flows).length
      const properties = await imported(withSubmitFlow(makeDemoPackage(), change))
      expect(properties['status']).toBe('Failed')
      const failed = flowsIn(properties).filter(({ status }) => status === 'Failed')
      expect(failed.map(({ details, error }) => [details?.displayName, at(error)['code']])).toEqual([
        ['Submit expense', code]
      ])
      expect(String(at(failed[0]?.['error'])['message'])).toContain(`Flow save failed with code '${code}'`)
      // The other one arrived: a failed import is not taken back.
      expect(Object.keys(world.environment(TARGET).flows)).toHaveLength(before + 1)
    }
  )

  test('every rule about saving a flow has been tried, and stops an import', () => {
    expect(UNSAVED.map(({ rule }) => rule).sort()).toEqual(SAVE_RULES.map(({ id }) => id).sort())
    expect(SAVE_RULES.filter(({ stopsImport }) => stopsImport !== true)).toEqual([])
  })

  test('leaves a flow without a connection off, and does not turn it on', async () => {
    const properties = await imported(withoutFlowConnection(makeDemoPackage()))
    expect(properties['status']).toBe('Succeeded')
    const id = flowsIn(properties).find(({ details }) => details?.displayName === 'Submit expense')?.name ?? ''
    const { name } = world.environment(TARGET)
    const path = `/providers/Microsoft.ProcessSimple/environments/${name}/flows/${id}`
    const read = await ask(world, 'GET', `${path}?api-version=2016-11-01`, { audience: FLOW })
    expect(at(read.body, 'properties')['state']).toBe('Stopped')
    const started = await ask(world, 'POST', `${path}/start?api-version=2016-11-01`, { audience: FLOW })
    expect([started.status, started.code]).toEqual([400, 'XrmConnectionReferenceMissingConnection'])
  })
})

/** What a check knows of a package, a plan and an import know before they send anything of it. */
describe('what stops an import', () => {
  const stopping = PACKAGE_RULES.filter(({ stopsImport }) => stopsImport === true).map(({ id }) => id)
  const cases: readonly (readonly [string, string, () => Buffer])[] = [
    ...stopping.map(id => [id, 'a package made to break it', BROKEN[id] ?? (() => Buffer.alloc(0))] as const),
    ...UNSAVED.map(({ rule, change }) => [rule, 'the demo', () => withSubmitFlow(makeDemoPackage(), change)] as const),
    ['flow-without-connection', 'the demo', () => withoutFlowConnection(makeDemoPackage())]
  ]

  const failureOf = async (
    command: 'plan' | 'import',
    bytes: Buffer
  ): Promise<{ failure: string; calls: string[] }> => {
    const { run } = await runAgainst(world.server, command, { files: new Map([['app.zip', bytes]]) })
    const before = world.server.journal.length
    const work = (order: Run): Promise<void> =>
      command === 'import'
        ? importCommand(order, importOrder())
        : planCommand(order, { ...importOrder(), planFile: 'plan.json', failOn: 'error' })
    const failure = await work(run).then(
      () => 'nothing',
      (error: unknown) => (error instanceof Error ? error.message : 'no error')
    )
    const calls = world.server.journal.slice(before).map(({ method, path }) => `${method} ${path}`)
    return { failure, calls: calls.filter(call => !call.startsWith('GET ')) }
  }

  test.each(cases)('%s, in %s', async (rule, _, make) => {
    const bytes = make()
    const messages = checked(bytes)
      .findings.filter(finding => finding.rule === rule)
      .map(({ message }) => message)
    expect(messages).toHaveLength(1)
    for (const command of ['plan', 'import'] as const) {
      const { failure, calls } = await failureOf(command, bytes)
      expect(failure).toContain(messages[0])
      expect(calls).toEqual([])
    }
  })
})

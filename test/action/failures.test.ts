import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { openArchive, writeArchive } from '../../src/package/archive.ts'
import { errorOf, openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

/** Scripted failures of the service, and what a person reads of them. */

const importing = { command: 'import', environment: TARGET, 'package-file': 'app.zip', 'when-unchanged': 'import' }
const exporting = { command: 'export', environment: SOURCE, app: 'Expense Approvals', 'package-file': 'out.zip' }

async function worldWithPackage(options: Parameters<typeof openWorld>[0] = {}): Promise<OpenWorld> {
  const world = await openWorld(options)
  mkdirSync(join(world.folder, 'workspace'), { recursive: true })
  writeFileSync(join(world.folder, 'workspace', 'app.zip'), makeDemoPackage())
  return world
}

const starts = (world: OpenWorld, action: string): number =>
  world.server.journal.filter(({ method, path }) => method === 'POST' && path.endsWith(`/${action}`)).length
const appsThere = (world: OpenWorld): number => Object.keys(world.environment(TARGET).apps).length

describe('failures of the service', () => {
  test('throttled: it is waited for as asked, and the export succeeds', async () => {
    await using world = await worldWithPackage({ faults: ['throttled-twice'] })
    const result = await world.step(exporting)
    expect({ code: result.code, error: errorOf(result) }).toEqual({ code: 0, error: '' })
    expect(world.server.journal.filter(({ status }) => status === 429)).toHaveLength(2)
  })

  test('an expired token is renewed during a wait', async () => {
    await using world = await worldWithPackage({ faults: ['token-expired-mid-wait'], operationSeconds: 0.3 })
    const result = await world.step(exporting)
    expect({ code: result.code, error: errorOf(result) }).toEqual({ code: 0, error: '' })
    expect(world.server.journal.filter(({ status }) => status === 401)).toHaveLength(1)
  })

  test('an expired access token cannot be renewed, and the run says so', async () => {
    await using world = await worldWithPackage({ faults: ['token-expired-mid-wait'], operationSeconds: 0.3 })
    const [maker] = world.server.announcement.users
    const result = await world.step({ ...exporting, 'access-token': maker?.accessToken ?? '' })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/access.token/i)
  })

  test('an expired link is named', async () => {
    await using world = await worldWithPackage({ faults: ['link-expired'] })
    const result = await world.step(exporting)
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/link/i)
  })

  test('errors listed with HTTP 200 are failures, with their code', async () => {
    await using world = await worldWithPackage({ faults: ['export-errors-listed'] })
    const result = await world.step(exporting)
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/ConnectionAuthorizationFailed/)
    expect(starts(world, 'exportPackage')).toBe(0)
  })

  test('a problem at validation stops before anything is written', async () => {
    await using world = await worldWithPackage({ faults: ['fails-at-validation'] })
    const result = await world.step(importing)
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/validated.* ConnectionNotFound: (?!ConnectionNotFound).*Nothing was written/s)
    expect(starts(world, 'importPackage')).toBe(0)
    expect(appsThere(world)).toBe(0)
  })

  test('one resource fails: every resource has its own outcome, nothing is published', async () => {
    await using world = await worldWithPackage({ faults: ['resource-fails'] })
    const result = await world.step(importing)
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/MultipleErrorsOccurred/)
    expect(result.outputs).toMatchObject({ outcome: 'failed' })
    expect(result.summary).toMatch(/❌/)
    expect(starts(world, 'publish')).toBe(0)
  })

  test('a flow whose list is not found: the flow, the code and what to do', async () => {
    await using world = await worldWithPackage({ faults: ['flow-lookup-fails'] })
    const result = await world.step(importing)
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/flow "Submit expense": .*DynamicOperationRequestClientFailure.*List not found/)
    expect(errorOf(result)).toMatch(/target's connection access.*Or make the flow take it from a variable/)
    expect(errorOf(result)).not.toMatch(/Correct the cause/)
    expect(result.outputs).toMatchObject({ outcome: 'failed' })
    expect(starts(world, 'publish')).toBe(0)
    // The fault occurs once.
    expect((await world.step(importing)).code).toBe(0)
  })

  test('an operation that never finishes ends at the deadline, with its id', async () => {
    await using world = await worldWithPackage({ faults: ['never-finishes'] })
    const result = await world.step({ ...exporting, 'max-async-wait-time': '0.02' })
    const [operation] = Object.keys(world.server.world().operations)
    expect(result.code).toBe(1)
    expect(errorOf(result)).toContain(operation)
    expect(errorOf(result)).toMatch(/max-async-wait-time/)
  })

  test('504 on an import that went through: found in the target, never sent twice', async () => {
    await using world = await worldWithPackage({ faults: ['gateway-timeout-on-import'], operationSeconds: 0.5 })
    const result = await world.step(importing)
    expect({ code: result.code, error: errorOf(result) }).toEqual({ code: 0, error: '' })
    expect(starts(world, 'importPackage')).toBe(1)
    expect(appsThere(world)).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'created' })

    world.server.faults.inject('gateway-timeout-on-import')
    const again = await world.step(importing)
    expect({ code: again.code, error: errorOf(again) }).toEqual({ code: 0, error: '' })
    expect(starts(world, 'importPackage')).toBe(2)
    expect(again.outputs).toMatchObject({ outcome: 'updated', 'publish-state': 'published' })
  })

  test('504 on the import of a flow that went through: recognised by the time the flow was saved', async () => {
    await using world = await openWorld()
    const flow = { command: 'export', environment: SOURCE, flow: 'Submit expense', 'package-file': 'app.zip' }
    expect((await world.step(flow)).code).toBe(0)
    world.server.faults.inject('gateway-timeout-on-import')
    expect((await world.step(importing)).outputs).toMatchObject({ outcome: 'created' })
    world.server.faults.inject('gateway-timeout-on-import')
    const again = await world.step({ ...importing, 'max-async-wait-time': '0.1' })
    expect({ code: again.code, error: errorOf(again) }).toEqual({ code: 0, error: '' })
    expect(again.outputs).toMatchObject({ outcome: 'updated' })
    expect(starts(world, 'importPackage')).toBe(2)
    expect(Object.keys(world.environment(TARGET).flows)).toHaveLength(1)
  })

  test('a package whose folder was changed is refused without a reason, and the run explains it', async () => {
    await using world = await worldWithPackage()
    const original = openArchive(makeDemoPackage(), 'the demo package')
    const [folder = ''] = original.names.flatMap(name => /^Microsoft\.PowerApps\/apps\/(\d+)\//.exec(name)?.[1] ?? [])
    const changed = (text: string): string => text.replaceAll(folder, '12345678901234567890')
    const files = original.names.map(name => ({
      name: changed(name),
      bytes: name.endsWith('.json') ? Buffer.from(changed(original.read(name).toString('utf8'))) : original.read(name)
    }))
    writeFileSync(join(world.folder, 'workspace', 'app.zip'), writeArchive(files, new Date(0)))
    const result = await world.step({ ...importing, 'max-async-wait-time': '0.05' })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/InternalServerError.*edited or made by hand/s)
    expect(starts(world, 'importPackage')).toBe(1)
    expect(appsThere(world)).toBe(0)
  })

  test('a draft without connection references is repaired before it is published', async () => {
    await using world = await worldWithPackage({ faults: ['draft-without-references'] })
    expect((await world.step(importing)).code).toBe(0)
    world.server.faults.inject('draft-without-references')
    const result = await world.step(importing)
    expect({ code: result.code, error: errorOf(result) }).toEqual({ code: 0, error: '' })
    expect(result.log).toMatch(/has a draft without connection references/)
    const order = world.server.journal
      .filter(({ path }) => /\/(acquireLease|releaseLease|publish)$|\/apps\/[^/]+\/?$/.test(path))
      .map(({ method, path }) => `${method} ${path.split('/').filter(Boolean).at(-1) ?? ''}`)
    const lease = order.lastIndexOf('POST acquireLease')
    expect(order.slice(lease).join(' ')).toMatch(/POST acquireLease .*PUT .*POST releaseLease .*POST publish/)
    const [app] = Object.values(world.environment(TARGET).apps)
    expect(Object.keys(app?.versions[0]?.connectionReferences ?? {}).length).toBeGreaterThan(0)
    expect(app?.versions[0]?.lifeCycleId).toBe('Published')
  })

  test('the publish command refuses a draft that lost its references', async () => {
    await using world = await worldWithPackage()
    expect((await world.step(importing)).code).toBe(0)
    world.server.faults.inject('draft-without-references')
    expect((await world.step({ ...importing, 'publish-changes': 'false' })).outputs['publish-state']).toBe('draft-left')
    const result = await world.step({ command: 'publish', environment: TARGET, app: 'Expense Approvals' })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/no connection reference/)
    expect(result.outputs['publish-state']).toBe('draft-left')
    expect(starts(world, 'publish')).toBe(0)
  })

  test('a lease is waited for, and named when it lasts', async () => {
    await using world = await worldWithPackage()
    expect((await world.step(importing)).code).toBe(0)
    expect((await world.step({ ...importing, 'publish-changes': 'false' })).code).toBe(0)
    world.server.faults.inject('lease-held')
    const held = await world.step({
      command: 'publish',
      environment: TARGET,
      app: 'Expense Approvals',
      'max-async-wait-time': '0.05'
    })
    expect(held.code).toBe(1)
    expect(errorOf(held)).toMatch(/AppLeaseActive/)

    world.server.faults.inject('lease-held:1')
    const released = await world.step({ command: 'publish', environment: TARGET, app: 'Expense Approvals' })
    expect({ code: released.code, error: errorOf(released) }).toEqual({ code: 0, error: '' })
    expect(released.outputs['publish-state']).toBe('published')
  })
})

describe('a cancelled run', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s in mid-wait ends it within two seconds, with the operation',
    async name => {
      await using world = await worldWithPackage({ faults: ['never-finishes'] })
      const result = await world.step(exporting, { signal: { name, after: 'started' } })
      const [operation] = Object.keys(world.server.world().operations)
      expect(result.code).toBe(1)
      expect(result.afterSignal).toBeLessThan(2000)
      expect(errorOf(result)).toContain(operation)
      expect(errorOf(result)).toMatch(/goes on|still running/i)
      expect(result.outputs['outcome']).toBe('failed')
      expect(result.summary).not.toBe('')
    }
  )
})

describe('embedded-faults', () => {
  test('injects a failure', async () => {
    await using world = await worldWithPackage()
    await world.server.close()
    const result = await world.step({ ...exporting, 'embedded-faults': 'export-errors-listed' })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/ConnectionAuthorizationFailed/)
  })

  test('names at the end those that did not occur', async () => {
    await using world = await worldWithPackage()
    await world.server.close()
    const faults = 'export-errors-listed lease-held:3, flow-start-refused'
    const result = await world.step({ ...exporting, 'embedded-faults': faults })
    const line = result.log.split('\n').find(one => one.startsWith('::warning') && one.includes('lease-held:3'))
    expect(line).toContain('flow-start-refused')
    expect(line).not.toContain('export-errors-listed')
    expect(result.summary).toContain('flow-start-refused')
  })

  test('rejects an unknown name with a suggestion and the page that lists all', async () => {
    await using world = await worldWithPackage()
    await world.server.close()
    const result = await world.step({ ...exporting, 'embedded-faults': 'throtled-twice' })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/"throtled-twice".*throttled-twice.*docs\/embedded\.md/s)
  })
})

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { createLocks } from '../../src/action/runner/locks.ts'
import { renderSummary } from '../../src/action/report/summary.ts'
import { messageOf } from '../../src/base/errors.ts'
import type { ImportOrder } from '../../src/commands/import-order.ts'
import { importCommand } from '../../src/commands/import.ts'
import type { Locks } from '../../src/commands/ports/runner.ts'
import { planCommand } from '../../src/commands/plan.ts'
import { runAgainst } from '../support/in-process.ts'
import { exportedApp, importOrder } from '../support/moving.ts'
import { openWorld, type OpenWorld } from '../support/world.ts'

const FABRIKAM = 'Fabrikam Production'
const CREATE = { region: 'europe', type: 'Production', dataverse: { language: 1033, currency: 'EUR' } } as const

/** The environment of a new customer, created by the import of the first app. */
describe('an import into an environment that is not there', () => {
  let world: OpenWorld
  let open: OpenWorld | undefined
  let files: Map<string, Uint8Array>
  const openWith = async (...faults: string[]): Promise<void> => {
    await open?.[Symbol.asyncDispose]()
    open = world = await openWorld({ faults })
    files = new Map([['app.zip', await exportedApp(world)]])
  }
  beforeEach(() => openWith())
  afterEach(async () => {
    await open?.[Symbol.asyncDispose]()
    open = undefined
  })

  async function importing(changes: Partial<ImportOrder> = {}, locks?: Locks, wait?: number) {
    const { run, report } = await runAgainst(world.server, 'import', { files, ...(wait === undefined ? {} : { wait }) })
    if (locks !== undefined) Object.assign(run, { locks })
    const order = importOrder({ environment: FABRIKAM, createEnvironment: CREATE, ...changes })
    const failure = await importCommand(run, order).then(
      () => undefined,
      (error: unknown) => messageOf(error)
    )
    return { failure, report: report.current }
  }
  const found = () => Object.values(world.server.world().environments).filter(one => one.displayName === FABRIKAM)
  const posts = () =>
    world.server.journal.filter(({ method, path }) => method === 'POST' && path.endsWith('/environments'))

  test('creates it, stops for the connections that nobody made there, and goes on with it once they exist', async () => {
    const first = await importing()
    expect(first.failure).toContain('SharePoint')
    expect(first.report.missing.length).toBeGreaterThan(0)
    expect(first.report).toMatchObject({ changed: true, outcome: 'failed' })
    expect(first.report.createdEnvironment).toMatch(/^Production in "europe"/)
    expect(first.failure).toContain('was created and remains. Nothing was written into it.')
    expect(first.failure).not.toContain('Nothing was written.')
    const summary = renderSummary(first.report, { failure: first.failure })
    expect(summary).toContain(`Environment created, not imported: ${first.report.missing.length} things to fix`)
    expect(summary).not.toMatch(/Nothing was written\.|CAUTION/)
    expect(found()).toMatchObject([{ type: 'Production', location: 'europe', apps: {}, connections: {} }])
    expect(found()[0]?.dataverseUrl).toMatch(/^https:\/\/org\w+\.crm4\.dynamics\.com$/)

    world.server.change(({ environments }) => {
      const target = Object.values(environments).find(one => one.displayName === FABRIKAM)
      const [owner] = target?.makers ?? []
      if (target === undefined || owner === undefined) throw new Error('nobody may make apps there')
      const connectors = Object.keys(target.connectors).filter(name => name !== 'shared_logicflows')
      for (const connector of connectors)
        target.connections[`${connector}-1`] = {
          name: `${connector}-1`,
          connector,
          displayName: connector,
          owner,
          sharedWith: [],
          status: 'Connected'
        }
      for (const { connectors: others } of Object.values(environments))
        for (const { displayName, custom } of Object.values(others))
          if (custom)
            target.connectors['shared_own'] = { name: 'shared_own', displayName, custom, iconUri: '', tier: 'Premium' }
      target.connections['own-1'] = {
        name: 'own-1',
        connector: 'shared_own',
        displayName: 'own',
        owner,
        sharedWith: [],
        status: 'Connected'
      }
    })
    const second = await importing()
    expect(second.failure).toBeUndefined()
    expect(second.report).toMatchObject({ outcome: 'created', changed: true })
    expect(second.report.createdEnvironment).toBeUndefined()
    expect(posts()).toHaveLength(1)
    expect(Object.values(found()[0]?.apps ?? {})).toHaveLength(1)
  })

  test.each(['no-capacity', 'environment-refused', 'creation-fails'])('%s creates nothing', async fault => {
    await openWith(fault)
    const { failure, report } = await importing()
    expect(failure).toContain(FABRIKAM)
    expect(found()).toEqual([])
    expect(report).toMatchObject({ changed: false, outcome: 'failed' })
    expect(report.createdEnvironment).toBeUndefined()
    expect(posts()).toHaveLength(1)
  })

  test('waits while another operation runs', async () => {
    await openWith('environments-busy')
    await importing()
    expect(found()).toHaveLength(1)
    expect(posts().map(({ status }) => status)).toEqual([409, 409, 202])
  })

  /** Locks of a machine on which several imports run. */
  const machine = (): Locks =>
    createLocks({ folder: join(world.folder, 'locks'), run: 'a run', scope: '', now: () => Date.now() })

  test('happens once for imports that need it at the same time', async () => {
    const ends = await Promise.all([importing({}, machine()), importing({}, machine()), importing({}, machine())])
    expect(ends.map(({ failure }) => failure)).toEqual(Array.from(ends, () => expect.stringContaining('SharePoint')))
    expect(ends.filter(({ report }) => report.createdEnvironment !== undefined)).toHaveLength(1)
    expect(posts()).toHaveLength(1)
    expect(found()).toHaveLength(1)
  })

  test('is not waited for longer than the run may wait', async () => {
    const lock = await machine().acquire(`Embedded|environment|${FABRIKAM.toLowerCase()}`)
    const { failure } = await importing({}, machine(), 700)
    expect(failure).toContain('another import is still creating this environment')
    await lock.release()
    expect(posts()).toEqual([])
  })

  test('is not begun again while an earlier one, whose outcome nobody knows, may still succeed', async () => {
    const lock = await machine().acquire(`Embedded|environment|${FABRIKAM.toLowerCase()}`)
    await lock.markStarted(undefined)
    await lock.release()
    const { failure } = await importing({}, machine(), 700)
    expect(failure).toContain('it may still appear')
    expect(posts()).toEqual([])
    // Once it is there, the import goes on with it.
    world.server.change(({ environments }) => {
      const [model] = Object.values(environments)
      if (model !== undefined) environments['late'] = { ...structuredClone(model), name: 'late', displayName: FABRIKAM }
    })
    const next = await importing({}, machine())
    expect(next.report.environment?.id).toBe('late')
    expect(posts()).toEqual([])
  })

  test('may be tried again at once where it certainly came to nothing', async () => {
    await openWith('environment-refused')
    expect((await importing({}, machine())).failure).toContain('does not have permission')
    expect((await importing({}, machine())).report.createdEnvironment).toBeDefined()
    expect(posts()).toHaveLength(2)
  })

  test.each<[string, Partial<ImportOrder>]>([
    ['a region that the tenant does not have', { createEnvironment: { ...CREATE, region: 'atlantis' } }],
    ['a plan file, which was made for one that exists', { planFile: 'plan.json' }],
    ['no word about creating one', { createEnvironment: undefined }]
  ])('%s asks for nothing', async (_, changes) => {
    if (changes.planFile !== undefined) files.set('plan.json', Buffer.from('{}'))
    const { failure } = await importing(changes)
    expect(failure).toBeDefined()
    expect(posts()).toEqual([])
  })
})

describe('a plan for an environment that is not there', () => {
  let world: OpenWorld
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })

  async function planning(createEnvironment: ImportOrder['createEnvironment']) {
    const files = new Map([['app.zip', await exportedApp(world)]])
    const { run, report } = await runAgainst(world.server, 'plan', { files })
    const before = world.server.journal.length
    const order = importOrder({ environment: FABRIKAM, createEnvironment })
    const failure = await planCommand(run, { ...order, planFile: 'plan.json', failOn: 'error' }).then(
      () => undefined,
      (error: unknown) => messageOf(error)
    )
    const asked = world.server.journal.slice(before).map(({ method, path }) => `${method} ${path}`)
    return { failure, report: report.current, files, asked }
  }

  test('says what would be created, and what would stop the import there', async () => {
    const { failure, report, files, asked } = await planning(CREATE)
    expect(failure).toBeUndefined()
    expect(report).toMatchObject({ outcome: 'created', changed: false, plan: { state: 'ready', imports: true } })
    expect(report.plan?.newEnvironment).toMatch(/^Production in "europe", with Dataverse/)
    expect(report.plan?.digest).toBeUndefined()
    expect(report.missing.map(({ kind }) => kind)).toContain('connection')
    expect(report.alerts?.join()).toContain('No plan file was written')
    expect(files.has('plan.json')).toBe(false)
    expect(new Set(asked.map(line => line.split(' ')[0]))).toEqual(new Set(['GET']))
    const summary = renderSummary(report)
    expect(summary).toContain(`Create the environment, then stop: ${report.missing.length} to create there`)
  })

  test('is blocked where the tenant does not have the region', async () => {
    const { failure, report } = await planning({ ...CREATE, region: 'atlantis' })
    expect(failure).toContain('"europe"')
    expect(report).toMatchObject({ outcome: 'failed', plan: { state: 'blocked' } })
  })
})

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { parseShare } from '../../src/action/inputs/share.ts'
import { createLocks } from '../../src/action/runner/locks.ts'
import { renderSummary } from '../../src/action/report/summary.ts'
import { messageOf } from '../../src/base/errors.ts'
import type { ImportOrder } from '../../src/commands/import-order.ts'
import { importCommand } from '../../src/commands/import.ts'
import type { Locks } from '../../src/commands/ports/runner.ts'
import { planCommand } from '../../src/commands/plan.ts'
import type { PlanDocument } from '../../src/commands/planning/plan-document.ts'
import { appOnlyPackage } from '../support/app-only-package.ts'
import { runAgainst } from '../support/in-process.ts'
import { exportedApp, importOrder } from '../support/moving.ts'
import { openWorld, type OpenWorld, SOURCE, TARGET } from '../support/world.ts'

const FABRIKAM = 'Fabrikam Production'
const CREATE = { region: 'europe', type: 'Production', dataverse: { language: 1033, currency: 'EUR' } } as const

const group = (securityGroup: string) => ({ ...CREATE, dataverse: { ...CREATE.dataverse, securityGroup } })

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
    // Of those that go on in it at the same time, one imports the app.
    for (const { failure } of ends) expect(failure).toMatch(/SharePoint|another run is importing the same app/)
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
    ['no word about creating one', { createEnvironment: undefined }]
  ])('%s asks for nothing', async (_, changes) => {
    const { failure } = await importing(changes)
    expect(failure).toBeDefined()
    expect(posts()).toEqual([])
  })
})

const documentIn = (files: ReadonlyMap<string, Uint8Array>): PlanDocument =>
  JSON.parse(Buffer.from(files.get('plan.json') ?? []).toString()) as PlanDocument

describe('a plan for an environment that is not there', () => {
  let world: OpenWorld
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })

  async function planning(createEnvironment: ImportOrder['createEnvironment'], more: Partial<ImportOrder> = {}) {
    const files = new Map([['app.zip', await exportedApp(world)]])
    const { run, report } = await runAgainst(world.server, 'plan', { files })
    const before = world.server.journal.length
    const order = importOrder({ environment: FABRIKAM, createEnvironment, ...more })
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
    expect(report.missing.map(({ kind }) => kind)).toContain('connection')
    expect(documentIn(files)).toMatchObject({
      schema: 3,
      environment: { id: '', name: FABRIKAM },
      creates: { environment: report.plan?.newEnvironment, needs: report.missing.map(() => expect.any(String)) },
      target: [],
      blocked: [],
      digests: { plan: report.plan?.digest }
    })
    expect(new Set(asked.map(line => line.split(' ')[0]))).toEqual(new Set(['GET']))
    const summary = renderSummary(report)
    expect(summary).toContain(`Create the environment, then stop: ${report.missing.length} to create there`)
    expect(summary).toContain(`into **${FABRIKAM}**. This is a plan`)
    expect(summary).toContain(`**Environment**: ${FABRIKAM} to be created`)
  })

  test('is blocked where the app cannot be shared as declared', async () => {
    const share = await parseShare('can-use: [nobody@contoso.example]')
    const { failure, report } = await planning(CREATE, { desired: { flowsState: 'keep', share, shareMode: 'apply' } })
    expect(failure).toContain('nobody@contoso.example')
    expect(report.plan?.state).toBe('blocked')
  })

  test('is blocked where the tenant does not have the region', async () => {
    const { failure, report } = await planning({ ...CREATE, region: 'atlantis' })
    expect(failure).toContain('"europe"')
    expect(report).toMatchObject({ outcome: 'failed', plan: { state: 'blocked' } })
  })
})

describe('an approved plan that creates the environment', () => {
  let world: OpenWorld
  let files: Map<string, Uint8Array>
  beforeEach(async () => {
    world = await openWorld()
    files = new Map([
      ['app.zip', appOnlyPackage()],
      ['other.zip', await exportedApp(world)]
    ])
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })

  const orderOf = (changes: Partial<ImportOrder>): ImportOrder =>
    importOrder({ environment: FABRIKAM, createEnvironment: CREATE, ...changes })

  async function plan(changes: Partial<ImportOrder> = {}): Promise<PlanDocument> {
    const { run } = await runAgainst(world.server, 'plan', { files })
    await planCommand(run, { ...orderOf(changes), planFile: 'plan.json', failOn: 'never' })
    return documentIn(files)
  }

  async function carryOut(changes: Partial<ImportOrder> = {}) {
    const { run, report } = await runAgainst(world.server, 'import', { files })
    const failure = await importCommand(run, orderOf({ planFile: 'plan.json', ...changes })).then(
      () => undefined,
      (error: unknown) => messageOf(error)
    )
    return { failure, report: report.current }
  }

  const found = () => Object.values(world.server.world().environments).filter(one => one.displayName === FABRIKAM)
  const writes = () =>
    world.server.journal.filter(
      ({ method, path }) => method !== 'GET' && /\/environments$|ImportPackage|generateResourceStorage/i.test(path)
    )

  test('creates it and imports into it, and has nothing to do when it is carried out again', async () => {
    const { creates, digests } = await plan()
    expect(creates?.needs).toEqual([])
    const { failure, report } = await carryOut({ planDigest: digests.plan })
    expect(failure).toBeUndefined()
    expect(report).toMatchObject({ outcome: 'created', changed: true, approvedPlan: { digest: digests.plan } })
    expect(found().map(({ apps }) => Object.keys(apps).length)).toEqual([1])
    const again = await carryOut()
    expect(again).toMatchObject({ failure: undefined, report: { outcome: 'unchanged', changed: false } })
    expect(writes().filter(({ path }) => path.endsWith('/environments'))).toHaveLength(1)
  })

  test('creates it and stops where connections must be created there first', async () => {
    const { creates } = await plan({ packageFile: 'other.zip' })
    expect(creates?.needs.length).toBeGreaterThan(0)
    const { failure, report } = await carryOut({ packageFile: 'other.zip' })
    expect(failure).toContain('was created and remains. Nothing was written into it.')
    expect(report.missing).toHaveLength(creates?.needs.length ?? 0)
    expect(found()).toHaveLength(1)
  })

  test.each<[string, Partial<ImportOrder>, Partial<ImportOrder>]>([
    ['another region', {}, { createEnvironment: { ...CREATE, region: 'unitedstates' } }],
    ['another group that may enter', {}, { createEnvironment: group('5d1c5c6e-0000-4000-8000-1a2b3c4d5e6f') }],
    ['another package', {}, { packageFile: 'other.zip' }],
    ['another name', {}, { environment: 'Tailspin Production' }],
    ['other publishing', {}, { publishChanges: 'false' }],
    [
      'a state of flows',
      { packageFile: 'other.zip' },
      { packageFile: 'other.zip', desired: { flowsState: 'on', shareMode: 'report' } }
    ],
    ['another digest of the plan', {}, { planDigest: `sha256:${'0'.repeat(64)}` }],
    ['a plan that was blocked', { createEnvironment: { ...CREATE, region: 'atlantis' } }, {}],
    ['a plan for one that is there', { environment: TARGET }, {}]
  ])('creates nothing with %s', async (_, planned, carried) => {
    await plan(planned)
    const before = writes().length
    const { failure } = await carryOut(carried)
    expect(failure).toContain('Nothing was written.')
    if (planned.environment === TARGET) expect(failure).toContain('was made for an environment that is there')
    expect(writes()).toHaveLength(before)
    expect(found()).toEqual([])
  })

  test('writes nothing into one that appeared with an app of that name in it', async () => {
    await plan()
    world.server.change(({ environments }) => {
      for (const one of Object.values(environments)) if (one.displayName === SOURCE) one.displayName = FABRIKAM
    })
    const { failure } = await carryOut()
    expect(failure).toContain('the target or the inputs changed since the approval')
    expect(writes()).toEqual([])
  })
})

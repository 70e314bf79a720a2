import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { exportCommand } from '../../src/commands/export.ts'
import { importCommand } from '../../src/commands/import.ts'
import { planCommand } from '../../src/commands/plan.ts'
import type { ImportOrder } from '../../src/commands/import-order.ts'
import { publishCommand } from '../../src/commands/publish.ts'
import type { Report } from '../../src/commands/report.ts'
import { restoreCommand, type RestoreOrder } from '../../src/commands/restore.ts'
import type { Run } from '../../src/commands/run.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { runAgainst } from '../support/in-process.ts'
import { exportedApp, importOrder } from '../support/moving.ts'
import { openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

/**
 * The commands one after the other on one target, by the real client over a socket and in this process: what each
 * reports, and what the target holds afterwards. `test/action` runs the same as a runner does.
 */
describe('commands on an environment', () => {
  let world: OpenWorld
  let files: Map<string, Uint8Array>
  beforeEach(async () => {
    world = await openWorld()
    files = new Map([['app.zip', await exportedApp(world)]])
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })

  interface Ran {
    readonly report: Report
    /** What was thrown. */
    readonly failure: unknown
    readonly log: readonly string[]
    /** Last parts of the paths that something was written to. */
    readonly writes: readonly string[]
  }
  async function ran(command: Report['command'], work: (run: Run) => Promise<void>): Promise<Ran> {
    const { run, report, log } = await runAgainst(world.server, command, { files })
    const before = world.server.journal.length
    const failure = await work(run).then(
      () => undefined,
      (error: unknown) => error
    )
    const writes = world.server.journal
      .slice(before)
      .filter(({ method }) => method === 'POST')
      .map(({ path }) => path.split('/').at(-1) ?? '')
    return { report: report.current, failure, log, writes }
  }
  const imports = (changes: Partial<ImportOrder> = {}): Promise<Ran> =>
    ran('import', run => importCommand(run, importOrder(changes)))
  const plans = (changes: Partial<ImportOrder> = {}): Promise<Ran> =>
    ran('plan', run => planCommand(run, { ...importOrder(changes), planFile: 'plan.json', failOn: 'error' }))
  const publishes = (): Promise<Ran> =>
    ran('publish', run => publishCommand(run, { environment: TARGET, app: 'Expense Approvals' }))
  const restores = (changes: Partial<RestoreOrder> = {}): Promise<Ran> =>
    ran('restore', run =>
      restoreCommand(run, {
        environment: TARGET,
        app: 'Expense Approvals',
        version: 'previous',
        connections: [],
        ...changes
      })
    )
  const release = (remark: string): void => {
    files.set('app.zip', withEditedFlow(files.get('app.zip') ?? new Uint8Array(), remark))
  }
  const app = () => {
    const [only, ...others] = Object.values(world.environment(TARGET).apps)
    if (only === undefined || others.length > 0) throw new Error(`${others.length} other apps`)
    return only
  }
  const versions = (): string[] => app().versions.map(({ lifeCycleId }) => lifeCycleId)
  const outcomes = ({ report }: Ran): Record<string, string[]> => {
    const found: Record<string, string[]> = {}
    for (const { kind, outcome } of report.resources) (found[kind] ??= []).push(outcome)
    return found
  }

  test('import creates, does nothing the second time, and updates what changed', async () => {
    const first = await imports()
    expect(first.failure).toBeUndefined()
    expect(first.report).toMatchObject({ outcome: 'created', changed: true, publishState: 'nothing-to-publish' })
    expect(outcomes(first)).toMatchObject({ app: ['created'], flow: ['created', 'created'] })
    expect(first.report.app).toMatchObject({ id: app().id, versionBefore: undefined })
    expect(first.report.flows.map(({ id }) => id).sort()).toEqual(Object.keys(world.environment(TARGET).flows).sort())

    const second = await imports()
    expect(second.report).toMatchObject({ outcome: 'unchanged', changed: false, publishState: 'nothing-to-publish' })
    expect(second.writes).not.toContain('importPackage')
    expect(second.report.flows).toHaveLength(2)

    release('two')
    const third = await imports()
    expect(third.report).toMatchObject({ outcome: 'updated', changed: true, publishState: 'published' })
    expect(third.report.app?.versionBefore).not.toBe(third.report.app?.versionAfter)
    expect(versions()).toEqual(['Published', 'Published'])
  })

  test('a draft that was left is published by publish, which has nothing to do afterwards', async () => {
    await imports()
    release('two')
    const left = await imports({ publishChanges: 'false' })
    expect(left.report).toMatchObject({ outcome: 'updated', publishState: 'draft-left' })
    expect(left.report.app?.draft).toBeDefined()
    expect(versions()).toEqual(['Draft', 'Published'])
    expect((await plans()).report.plan).toMatchObject({ state: 'ready', imports: false, publishing: 'publish' })
    const published = await publishes()
    expect(published.report).toMatchObject({ outcome: 'updated', changed: true, publishState: 'published' })
    expect(published.report.app).toMatchObject({ id: app().id, draft: undefined })
    expect(versions()).toEqual(['Published', 'Published'])
    const again = await publishes()
    expect(again.report).toMatchObject({ outcome: 'unchanged', changed: false, publishState: 'nothing-to-publish' })
  })

  test('a plan writes nothing, says what would be done, and is carried out as approved', async () => {
    const plan = await plans()
    expect(plan.failure).toBeUndefined()
    expect(plan.report).toMatchObject({ outcome: 'created', changed: false, plan: { state: 'ready', imports: true } })
    expect(Object.keys(world.environment(TARGET).apps)).toEqual([])
    const done = await imports({ planFile: 'plan.json' })
    expect(done.failure).toBeUndefined()
    expect(done.report.approvedPlan?.digest).toBe(plan.report.plan?.digest)
    expect((await plans()).report).toMatchObject({
      outcome: 'unchanged',
      plan: { state: 'unchanged', imports: false }
    })
  })

  test('a plan names the values of the source that the import leaves, as long as none are given', async () => {
    const LIST = 'f5a39df8-5c96-4775-b2d3-74de57f2fd6a'
    const namesLeft = ({ report }: Ran): boolean => report.remarks.some(one => one.includes(`list:${LIST}`))
    expect(namesLeft(await plans())).toBe(true)
    const mappings = [{ kind: 'list', from: LIST, to: '5d2c1b0a-9f8e-4d7c-8b6a-51f4e3d2c1b0', line: 1 }]
    expect(namesLeft(await plans({ values: { mappings, left: 'warn', lists: 'as-given' } }))).toBe(false)
    await imports()
    expect(namesLeft(await plans())).toBe(false)
  })

  test('a plan is not carried out after the target changed, nor for another package', async () => {
    await imports()
    release('two')
    await plans()
    // Somebody else imports another release meanwhile.
    files.set('other.zip', withEditedFlow(files.get('app.zip') ?? new Uint8Array(), 'another'))
    await imports({ packageFile: 'other.zip' })
    const moved = await imports({ planFile: 'plan.json' })
    expect(moved.failure).toMatchObject({ name: 'ActionError' })
    expect(moved.writes).not.toContain('importPackage')
    release('three')
    const other = await imports({ planFile: 'plan.json' })
    expect(other.failure).toMatchObject({ name: 'ActionError' })
    expect(other.writes).toEqual([])
  })

  test('restore brings back the version before, or one by its name, and the backup with its flows', async () => {
    await imports()
    release('two')
    const updated = await imports({ backupFile: 'backup.zip' })
    expect(updated.report.backup).toMatchObject({ file: 'backup.zip' })
    const document = app().versions.at(-1)?.document
    const definitions = (): string[] => Object.values(world.environment(TARGET).flows).map(flow => flow.definition)
    const after = definitions()

    const restored = await restores()
    expect(restored.failure).toBeUndefined()
    expect(restored.report).toMatchObject({ outcome: 'updated', changed: true, publishState: 'published' })
    expect(app().versions[0]).toMatchObject({ document, lifeCycleId: 'Published' })
    expect(definitions()).toEqual(after)

    const named = await restores({ version: app().versions[0]?.name ?? '' })
    expect(named.report).toMatchObject({ outcome: 'unchanged', changed: false })
    expect(named.writes).toEqual([])

    const backup = await restores({ backupFile: 'backup.zip' })
    expect(backup.failure).toBeUndefined()
    expect(definitions()).not.toEqual(after)
    expect((await restores({ version: 'yesterday' })).failure).toMatchObject({ name: 'ActionError' })
  })

  test('an import that fails after the service carried it out is undone where that is asked for', async () => {
    await imports()
    const before = structuredClone(app().versions[0])
    const definitions = Object.values(world.environment(TARGET).flows).map(flow => flow.definition)
    release('two')
    world.server.faults.inject('publish-refused')
    const { failure, report } = await imports({ onFailure: 'rollback' })
    expect(failure).toMatchObject({ doing: expect.stringContaining('publish') })
    expect(report.rollback?.left).toEqual([])
    expect(report.rollback?.done).toHaveLength(2)
    expect(outcomes({ report } as Ran)).toMatchObject({ app: ['rolled-back'] })
    expect(Object.values(world.environment(TARGET).flows).map(flow => flow.definition)).toEqual(definitions)
    expect(app().versions[0]).toMatchObject({ document: before?.document, lifeCycleId: 'Published' })
  })

  test('without that the draft stays, and the failed run says so', async () => {
    await imports()
    release('two')
    world.server.faults.inject('publish-refused')
    const { failure, report } = await imports()
    expect(failure).toBeDefined()
    expect(report).toMatchObject({ publishState: 'draft-left', changed: true })
    expect(report.rollback).toBeUndefined()
    expect(versions()).toEqual(['Draft', 'Published'])
  })

  test('an import without a response is looked for, and not sent again', async () => {
    world.server.faults.inject('gateway-timeout-on-import')
    const { failure, report, writes } = await imports()
    expect(failure).toBeUndefined()
    expect(report).toMatchObject({ outcome: 'created', changed: true })
    expect(report.app?.id).toBe(app().id)
    expect(writes.filter(path => path === 'importPackage')).toHaveLength(1)
    release('two')
    world.server.faults.inject('gateway-timeout-on-import')
    const updated = await imports()
    expect(updated.failure).toBeUndefined()
    expect(updated.report).toMatchObject({ outcome: 'updated', publishState: 'published' })
  })

  test('a resource that fails is reported together with those that succeeded', async () => {
    world.server.faults.inject('resource-fails')
    const ended = await imports()
    expect(ended.failure).toMatchObject({ doing: expect.stringContaining('"Expense Approvals"') })
    expect(ended.report).toMatchObject({ outcome: 'failed', changed: true })
    const all = Object.values(outcomes(ended)).flat()
    expect(all).toContain('failed')
    expect(all).toContain('created')
    expect(ended.report.flows.every(({ id }) => id in world.environment(TARGET).flows)).toBe(true)
  })

  test('what the service refuses at validation is not written', async () => {
    world.server.faults.inject('fails-at-validation')
    const refused = await imports()
    expect(refused.failure).toMatchObject({ doing: expect.stringContaining('import') })
    expect(refused.writes).not.toContain('importPackage')
    world.server.faults.inject('fails-at-validation')
    const plan = await plans()
    expect(plan.report).toMatchObject({ outcome: 'failed', plan: { state: 'blocked' } })
    expect(plan.failure).toBeDefined()
  })

  test('edits in the target stop the run, are reported or overwritten, as on-drift says', async () => {
    await imports()
    release('two')
    await imports({ publishChanges: 'false' })
    files.forEach((_, name) => {
      // Without its record the run cannot know whose the draft is.
      if (!name.endsWith('.zip')) files.delete(name)
    })
    release('three')
    const stopped = await imports({ onDrift: 'stop' })
    expect(stopped.failure).toMatchObject({ name: 'ActionError' })
    expect(stopped.report.drift).toHaveLength(1)
    expect(stopped.writes).not.toContain('importPackage')
    const reported = await imports({ onDrift: 'report', publishChanges: 'false' })
    expect(reported.failure).toBeUndefined()
    expect(reported.log.some(line => line.startsWith('warning: ') && line.includes('draft'))).toBe(true)
    expect((await imports({ onDrift: 'stop' })).report.drift).toEqual([])
  })

  test('without the Environment Maker role nothing is asked of the service beyond the permission map', async () => {
    world.server.change(({ environments }) => {
      for (const environment of Object.values(environments))
        if (environment.displayName === TARGET) environment.makers = []
    })
    const refused = await imports()
    expect(refused.failure).toMatchObject({ doing: `import packages in "${TARGET}"` })
    expect(refused.writes).toEqual([])
    expect(world.server.journal.at(-1)?.path).toMatch(/\/environments\/[^/]+$/)
  })

  test('flows are turned as declared, and one that is refused makes the run fail after the import', async () => {
    const on = await imports({ desired: { flowsState: 'on', shareMode: 'report' } })
    expect(on.failure).toBeUndefined()
    expect(on.report.flows.map(({ state }) => state)).toEqual(['on', 'on'])
    const off = await imports({ desired: { flowsState: 'off', shareMode: 'report' } })
    expect(off.report).toMatchObject({ outcome: 'unchanged', changed: true })
    expect(off.report.flows.map(({ state }) => state)).toEqual(['off', 'off'])
    world.server.faults.inject('flow-start-refused')
    const refused = await imports({ desired: { flowsState: 'on', shareMode: 'report' } })
    expect(refused.failure).toMatchObject({ name: 'ActionError' })
    expect(refused.report.flows.filter(({ state }) => state === 'on')).toHaveLength(1)
  })

  test('flows that are off are warned of after an import, and no longer where nothing was imported', async () => {
    const turned = (flows: 'On' | 'Off'): void =>
      world.server.change(({ environments }) => {
        for (const environment of Object.values(environments))
          for (const flow of Object.values(environment.flows)) flow.state = flows === 'On' ? 'Started' : 'Stopped'
      })
    await imports()
    turned('Off')
    release('two')
    const isOff = (line: string): boolean => line.includes('not on: ') && line.includes('Notify approver')
    const levels = ({ log }: Ran): string[] => log.filter(isOff).map(line => line.slice(0, line.indexOf(':')))
    const updated = await imports()
    expect([updated.report.outcome, levels(updated)]).toEqual(['updated', ['warning']])
    const idle = await imports()
    expect([idle.report.outcome, levels(idle)]).toEqual(['unchanged', ['info']])
    expect(idle.report.remarks.some(isOff)).toBe(true)
    turned('On')
    expect(levels(await imports())).toEqual([])
  })

  test('a flow alone is imported, and there is nothing of it to publish', async () => {
    const exported = await ran('export', run =>
      exportCommand(run, {
        environment: SOURCE,
        root: { kind: 'flow', value: 'Submit expense' },
        packageFile: 'app.zip',
        artifactName: 'flow',
        resources: []
      })
    )
    expect(exported.report).toMatchObject({ outcome: 'unchanged', changed: false })
    expect(exported.report.app).toBeUndefined()
    const first = await imports()
    expect(first.report).toMatchObject({ outcome: 'created', changed: true, publishState: 'nothing-to-publish' })
    expect(Object.keys(world.environment(TARGET).apps)).toEqual([])
    expect(first.report.flows.map(({ id }) => id)).toEqual(Object.keys(world.environment(TARGET).flows))
    expect((await imports()).report).toMatchObject({ outcome: 'unchanged', changed: false })
  })
})

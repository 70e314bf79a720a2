import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ImportOrder } from '../../src/commands/import-order.ts'
import { importCommand } from '../../src/commands/import.ts'
import type { Platform } from '../../src/commands/ports/platform.ts'
import { publishCommand } from '../../src/commands/publish.ts'
import { targetsOf } from '../../src/embedded/packaging/shared/references.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { runAgainst } from '../support/in-process.ts'
import { exportedApp, importOrder } from '../support/moving.ts'
import { openWorld, TARGET, type OpenWorld } from '../support/world.ts'

describe('an import after which the app calls other flows', () => {
  let world: OpenWorld
  let files: Map<string, Uint8Array>
  beforeEach(async () => {
    world = await openWorld()
    files = new Map([['app.zip', await exportedApp(world)]])
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })

  async function imported(changes: Partial<ImportOrder> = {}, apps: Partial<Platform['apps']> = {}) {
    const { run, report, log } = await runAgainst(world.server, 'import', { files })
    const platform = { ...run.platform, apps: { ...run.platform.apps, ...apps } }
    const failure = await importCommand({ ...run, platform }, importOrder(changes)).then(
      () => undefined,
      (error: unknown) => error
    )
    return { failure, log, report: report.current }
  }
  const app = () => Object.values(world.environment(TARGET).apps)[0]
  /** Ids of the flows that a version of the app calls. */
  const called = (lifeCycle: string): (string | undefined)[] =>
    Object.values(app()?.versions.find(({ lifeCycleId }) => lifeCycleId === lifeCycle)?.connectionReferences ?? {})
      .map(reference => targetsOf(reference).flow)
      .filter(flow => flow !== undefined)
      .sort()
  const flows = (): string[] => Object.keys(world.environment(TARGET).flows).sort()
  const unmapped = (): void => world.server.faults.inject('flow-entries-unmapped')
  const noRepair = { connectFlows: async () => {} }

  test.each(['created', 'updated'] as const)('is repaired and read back before it counts: %s', async outcome => {
    if (outcome === 'updated') {
      await imported()
      files.set('app.zip', withEditedFlow(files.get('app.zip') ?? new Uint8Array(), 'two'))
    }
    unmapped()
    const { failure, report, log } = await imported()
    expect(failure).toBeUndefined()
    expect(report).toMatchObject({ outcome, publishState: 'published' })
    expect(called('Published')).toEqual(flows())
    expect(report.remarks.some(one => one.includes('Notify approver'))).toBe(true)
    expect(log.some(line => line.startsWith('warning: ') && line.includes('Submit expense'))).toBe(true)
  })

  test('keeps everything else of the references that it repairs', async () => {
    unmapped()
    await imported()
    const [repaired, first] = app()?.versions ?? []
    const rest = (version: typeof first): unknown =>
      Object.entries(version?.connectionReferences ?? {}).map(([slot, reference]) => [
        slot,
        Object.entries(reference).filter(([field]) => !field.startsWith('parameterHints'))
      ])
    expect(repaired?.document).toBe(first?.document)
    expect(rest(repaired)).toEqual(rest(first))
  })

  test('stops before publishing where the repair does not show', async () => {
    await imported()
    const before = called('Published')
    files.set('app.zip', withEditedFlow(files.get('app.zip') ?? new Uint8Array(), 'two'))
    unmapped()
    const { failure, report } = await imported({}, noRepair)
    expect(failure).toMatchObject({ doing: 'publish "Expense Approvals"', state: 'Nothing was published.' })
    expect(report.publishState).toBe('draft-left')
    expect(called('Published')).toEqual(before)
    expect(called('Draft')).not.toEqual(before)
    // The draft does not go live by the back door either.
    const { run } = await runAgainst(world.server, 'publish')
    const published = await publishCommand(run, { environment: TARGET, app: 'Expense Approvals' }).catch(
      (error: unknown) => error
    )
    expect(published).toMatchObject({ state: 'Nothing was published.' })
    expect(called('Published')).toEqual(before)
    // The next import finds the draft and repairs it.
    expect((await imported()).failure).toBeUndefined()
    expect(called('Published')).toEqual(flows())
  })

  test('is undone where that is asked for, also where the app is new', async () => {
    unmapped()
    const created = await imported({ onFailure: 'rollback' }, noRepair)
    expect(created.failure).toMatchObject({ why: expect.stringContaining('does not call the flows') })
    expect(created.report.rollback?.left).toEqual([])
    expect([app(), flows()]).toEqual([undefined, []])
  })

  test('is named where the draft is left as it is', async () => {
    await imported()
    files.set('app.zip', withEditedFlow(files.get('app.zip') ?? new Uint8Array(), 'two'))
    unmapped()
    const { failure, report } = await imported({ publishChanges: 'false' })
    expect(failure).toBeUndefined()
    expect(report.remarks.some(one => one.includes('"Notify approver"'))).toBe(true)
  })
})

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/base/errors.ts'
import type { ImportOrder } from '../../src/commands/import-order.ts'
import { importCommand } from '../../src/commands/import.ts'
import type { Environment } from '../../src/embedded/world/model.ts'
import type { ResourceChoice } from '../../src/package/mapping.ts'
import { FakeClock } from '../support/clock.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { runAgainst } from '../support/in-process.ts'
import { exportedApp, importOrder } from '../support/moving.ts'
import { openWorld, TARGET, type OpenWorld } from '../support/world.ts'

const asNew = (written: string, displayName: string): ResourceChoice => ({
  kind: 'flow',
  name: written,
  written,
  import: 'new',
  target: undefined,
  displayName,
  comment: undefined
})

describe('a failed import that is rolled back', () => {
  const clock = new FakeClock()
  let world: OpenWorld
  let files: Map<string, Uint8Array>
  beforeEach(async () => {
    world = await openWorld({ clock })
    files = new Map([['app.zip', await exportedApp(world, clock)]])
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })

  async function imported(changes: Partial<ImportOrder> = {}, wait?: number) {
    const { run, report, log } = await runAgainst(world.server, 'import', { files, clock, ...(wait && { wait }) })
    const failure = await importCommand(run, importOrder({ onFailure: 'rollback', ...changes })).then(
      () => undefined,
      (error: unknown) => error
    )
    return { report: report.current, log, message: failure instanceof ActionError ? failure.message : String(failure) }
  }
  const release = (remark: string): void => {
    files.set('app.zip', withEditedFlow(files.get('app.zip') ?? new Uint8Array(), remark))
  }
  /** What a person would miss or find too much: ids with what they hold. */
  const contents = ({ apps, flows }: Environment): unknown => ({
    apps: Object.values(apps).map(({ id, versions }) => [id, versions.find(one => one.publishedTime)?.document]),
    flows: Object.values(flows).map(({ id, definition, state }) => [id, definition, state])
  })
  const target = (): unknown => contents(world.environment(TARGET))

  test('removes what it created, and nothing else', async () => {
    const before = target()
    world.server.faults.inject('resource-fails')
    const { report, message } = await imported()
    expect(target()).toEqual(before)
    expect(report.resources.some(({ outcome }) => outcome === 'created')).toBe(false)
    expect(report.resources.some(({ kind, outcome }) => kind === 'flow' && outcome === 'rolled-back')).toBe(true)
    expect(report.flows).toEqual([])
    expect(report.rollback?.left).toEqual([])
    expect(message).not.toMatch(/Nothing was published|not known to be undone/)
  })

  test('removes new flows of an update once the app no longer calls them', async () => {
    await imported()
    const before = target()
    release('two')
    world.server.faults.inject('publish-refused')
    const { report, message } = await imported({ resources: [asNew('Submit expense', 'Submit twice')] })
    expect(report.rollback?.left).toEqual([])
    expect(target()).toEqual(before)
    expect(report.publishState).toBe('published')
    expect(message).toContain('"Submit twice"')
  })

  test('keeps a new flow where the app that calls it could not be brought back', async () => {
    await imported()
    release('two')
    world.server.faults.inject('publish-refused:2')
    const { report } = await imported({ resources: [asNew('Submit expense', 'Submit twice')] })
    const names = Object.values(world.environment(TARGET).flows).map(({ displayName }) => displayName)
    expect(names).toContain('Submit twice')
    expect(report.rollback?.left.some(sentence => sentence.includes('not removed'))).toBe(true)
    expect(report.flows.map(({ name }) => name)).toContain('Submit twice')
  })

  test('has time left when the wait used all of it', async () => {
    await imported()
    const before = target()
    release('two')
    const tenMinutes = 600_000
    const expires = new Date(clock.now() + tenMinutes - 60_000).toISOString()
    world.server.change(({ environments }) => {
      for (const { apps } of Object.values(environments))
        for (const app of Object.values(apps)) app.lease = { id: 'lease', holder: 'somebody', expires }
    })
    const { report, message } = await imported({}, tenMinutes)
    expect(message).toContain('Power Apps Studio')
    expect(report.rollback?.left).toEqual([])
    expect(target()).toEqual(before)
  })

  test('is not undone while it may still be running', async () => {
    await imported()
    release('two')
    const { run, report } = await runAgainst(world.server, 'import', { files, clock })
    const real = run.platform.packaging
    const packaging: typeof real = {
      ...real,
      importPackage: (environment, request) => {
        world.server.faults.inject('never-finishes')
        return real.importPackage(environment, request)
      }
    }
    const own = { ...run, platform: { ...run.platform, packaging } }
    const failure = await importCommand(own, importOrder({ onFailure: 'rollback' })).catch((error: unknown) => error)
    expect(failure).toMatchObject({ state: expect.stringContaining('may still be running') })
    expect(report.current.rollback).toBeUndefined()
  })
})

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createLocks } from '../../src/action/runner/locks.ts'
import type { ImportOrder } from '../../src/commands/import-order.ts'
import { importCommand } from '../../src/commands/import.ts'
import type { Report } from '../../src/commands/report.ts'
import { publishCommand } from '../../src/commands/publish.ts'
import { keyOf } from '../../src/commands/records/subject.ts'
import { restoreCommand } from '../../src/commands/restore.ts'
import type { Run } from '../../src/commands/run.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { runAgainst } from '../support/in-process.ts'
import { exportedApp, importOrder } from '../support/moving.ts'
import { openWorld, TARGET, type OpenWorld } from '../support/world.ts'

const NAME = 'Expense Approvals'

/** An app is one subject of locks and records, by whatever name or id the inputs call it, and for every command that writes. */
describe('one app', () => {
  let world: OpenWorld
  let files: Map<string, Uint8Array>
  let folder = ''
  beforeEach(async () => {
    world = await openWorld()
    files = new Map([['app.zip', await exportedApp(world)]])
    folder = mkdtempSync(join(tmpdir(), 'locks-'))
  })
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true })
    await world[Symbol.asyncDispose]()
  })

  const locks = () => createLocks({ folder, run: 'a run', scope: '', now: () => Date.now() })
  async function ran(command: Report['command'], work: (run: Run) => Promise<void>) {
    const { run, report, log } = await runAgainst(world.server, command, { files })
    const failure = await work({ ...run, locks: locks() }).then(
      () => undefined,
      (error: unknown) => error
    )
    return { failure, log, report: report.current }
  }
  const imports = (changes: Partial<ImportOrder> = {}) => ran('import', run => importCommand(run, importOrder(changes)))
  const publishes = (app: string) => ran('publish', run => publishCommand(run, { environment: TARGET, app }))
  const restores = (app: string, version = 'previous') =>
    ran('restore', run => restoreCommand(run, { environment: TARGET, app, version, connections: [] }))
  const release = (remark: string): void => {
    files.set('app.zip', withEditedFlow(files.get('app.zip') ?? new Uint8Array(), remark))
  }
  const app = () => {
    const [only] = Object.values(world.environment(TARGET).apps)
    if (only === undefined) throw new Error('no app')
    return only
  }
  const live = (): string => app().versions.find(({ lifeCycleId }) => lifeCycleId === 'Published')?.appVersion ?? ''
  const environment = () => ({ id: world.environment(TARGET).name, displayName: TARGET, isDefault: false })
  const key = (idOrName: string): string => keyOf('Embedded', environment(), 'app', idOrName)
  /** The records that runs left, by what their keys name. */
  const records = (): string[] =>
    [...files.keys()].filter(name => name.startsWith('[')).map(name => (JSON.parse(name) as string[]).at(-1) ?? '')

  test.each(['id', 'name'])('is locked for every command while a run holds its %s', async by => {
    await imports()
    const held = await locks().acquire(key(by === 'id' ? app().id : NAME))
    const { id } = app()
    const attempts = [
      await imports({ app: id }),
      await imports({ app: NAME }),
      await imports(),
      await publishes(id),
      await publishes(NAME),
      await restores(id),
      await restores(NAME)
    ]
    for (const { failure } of attempts)
      expect(failure).toMatchObject({ why: expect.stringContaining('another run is importing the same app') })
    await held.release()
    expect((await publishes(NAME)).failure).toBeUndefined()
    expect(readdirSync(folder)).toEqual([])
  })

  test('has one record, whatever the inputs call it', async () => {
    await imports()
    const { id } = app()
    expect(records().sort()).toEqual([NAME.toLowerCase(), id].sort())
    files.delete(key(NAME))
    release('two')
    await imports({ app: NAME })
    await imports({ app: id })
    expect(records()).toEqual([id])
  })

  test('has the record that an earlier version of this action kept by name', async () => {
    await imports()
    const left = files.get(key(app().id)) ?? new Uint8Array()
    files.delete(key(app().id))
    files.set(key(NAME), left)
    const again = await imports()
    expect(again.log.some(line => line.includes('The last promotion finished'))).toBe(true)
    expect(records()).toContain(app().id)
  })

  test('does not have the record of another app that had its name', async () => {
    await imports()
    const foreign = Buffer.from(files.get(key(app().id)) ?? '')
      .toString()
      .replaceAll(app().id, 'another-app')
    files.delete(key(app().id))
    files.set(key(NAME), Buffer.from(foreign))
    const again = await imports()
    expect(again.log.some(line => line.includes('no record of an earlier promotion'))).toBe(true)
  })

  test('goes back twice when it is restored twice, and never to what was replaced', async () => {
    await imports()
    const versions = [live()]
    for (const remark of ['two', 'three']) {
      release(remark)
      await imports()
      versions.push(live())
    }
    const origins: string[] = []
    const restored = async (): Promise<unknown> => {
      const { failure, log } = await restores(NAME)
      const line = log.find(one => one.includes('Restoring version')) ?? ''
      origins.push(versions.find(version => line.includes(version)) ?? 'none')
      return failure
    }
    expect(await restored()).toBeUndefined()
    expect(await restored()).toBeUndefined()
    expect(origins).toEqual([versions[1], versions[0]])
    expect(await restored()).toMatchObject({ why: expect.stringContaining('no earlier published version') })
    // The next promotion finds no drift in what the restore left, and does not forget it.
    release('four')
    const next = await imports({ onDrift: 'stop' })
    expect(next.failure).toBeUndefined()
    expect(next.report.drift).toEqual([])
    const previous = app().versions[1]?.appVersion ?? ''
    const { log } = await restores(NAME)
    expect(log.find(one => one.includes('Restoring version'))).toContain(previous)
    expect(await restored()).toMatchObject({ why: expect.stringContaining('no earlier published version') })
  })

  test('is not restored to what a rollback replaced', async () => {
    await imports()
    release('two')
    await imports()
    const before = live()
    release('three')
    world.server.faults.inject('publish-refused')
    await imports({ onFailure: 'rollback' })
    expect(live()).not.toBe(before)
    const { failure, log } = await restores(NAME)
    expect(failure).toBeUndefined()
    expect(log.find(one => one.includes('Restoring version'))).not.toContain(before)
  })

  test('is not restored on a guess where the record cannot be read', async () => {
    await imports()
    release('two')
    await imports()
    const before = live()
    const { run } = await runAgainst(world.server, 'restore', { files })
    const unreadable = { ...run, records: { ...run.records, last: async () => 'unknown' as const } }
    const order = { environment: TARGET, app: NAME, version: 'previous', connections: [] }
    await expect(restoreCommand(unreadable, order)).rejects.toThrow(/Name one of them/)
    expect(live()).toBe(before)
  })
})

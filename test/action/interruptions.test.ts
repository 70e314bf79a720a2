import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import type { JournalEntry } from '../../src/embedded/journal.ts'
import { afterRequests } from '../support/cut-short.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { thinned } from '../support/thinned.ts'
import { errorOf, openWorld, TARGET, type OpenWorld } from '../support/world.ts'

const importing = { command: 'import', environment: TARGET, 'package-file': 'app.zip' }

const put = (world: OpenWorld, bytes: Uint8Array): void => {
  mkdirSync(join(world.folder, 'workspace'), { recursive: true })
  writeFileSync(join(world.folder, 'workspace/app.zip'), bytes)
}

const conversation = async (prepare: (world: OpenWorld) => Promise<void>): Promise<number> => {
  await using world = await openWorld()
  await prepare(world)
  const before = world.server.journal.length
  const result = await world.step(importing)
  expect([result.code, errorOf(result)]).toEqual([0, ''])
  return world.server.journal.length - before
}

const created = async (world: OpenWorld): Promise<void> => {
  put(world, makeDemoPackage())
}
const updated = async (world: OpenWorld): Promise<void> => {
  put(world, makeDemoPackage())
  expect((await world.step(importing)).code).toBe(0)
  put(world, withEditedFlow(makeDemoPackage(), 'the second release'))
}

describe.each([
  ['a creation', created],
  ['an update', updated]
])('%s', (name, prepare) => {
  test('interrupted at any request: the next run continues, and there is only one app', async () => {
    const requests = await conversation(prepare)
    expect(requests).toBeGreaterThan(10)
    const places = Array.from({ length: requests }, (_, before) => before + 1)
    for (const cut of thinned(`requests at which ${name} is cut short`, places, 3)) {
      await using world = await openWorld()
      await prepare(world)
      const lost = await world.step(importing, { lost: afterRequests(world, count => count === cut) })
      // The last answers may come too late to cut anything.
      if (cut < requests - 2) expect([cut, lost.code]).toEqual([cut, null])
      let next = await world.step({ ...importing, 'max-async-wait-time': '0.2' })
      if (errorOf(next).includes('which may still appear')) {
        // Cut between the note that the import begins and its first byte: nobody can tell, so nothing is made twice.
        expect(Object.keys(world.environment(TARGET).apps)).toEqual([])
        continue
      }
      expect([cut, next.code, errorOf(next)]).toEqual([cut, 0, ''])
      const [app, ...others] = Object.values(world.environment(TARGET).apps)
      expect([cut, others.length]).toEqual([cut, 0])
      expect(app?.versions[0]?.lifeCycleId).toBe('Published')
      expect(Object.keys(world.environment(TARGET).flows)).toHaveLength(2)
      next = await world.step(importing)
      expect([cut, next.outputs['outcome']]).toEqual([cut, 'unchanged'])
    }
  }, 300_000)
})

test('an import that is still running in the service when the next run begins is awaited, not repeated', async () => {
  await using world = await openWorld({ operationSeconds: 6 })
  put(world, makeDemoPackage())
  const isImport = (_: number, { path }: JournalEntry): boolean => path.endsWith('/importPackage')
  expect((await world.step(importing, { lost: afterRequests(world, isImport) })).code).toBe(null)
  const next = await world.step(importing)
  expect([next.code, errorOf(next)]).toEqual([0, ''])
  expect(next.log).toMatch(/was interrupted at .* while it created "Expense Approvals".*to avoid creating a duplicate/)
  expect(Object.keys(world.environment(TARGET).apps)).toHaveLength(1)
})

test('when a run gives up waiting for it, the run after that creates no second app either', async () => {
  await using world = await openWorld({ operationSeconds: 12 })
  put(world, makeDemoPackage())
  const isImport = (_: number, { path }: JournalEntry): boolean => path.endsWith('/importPackage')
  expect((await world.step(importing, { lost: afterRequests(world, isImport) })).code).toBe(null)
  const impatient = await world.step({ ...importing, 'max-async-wait-time': '0.05' })
  expect(errorOf(impatient)).toMatch(/an earlier run was interrupted.*Nothing was written/)
  const next = await world.step(importing)
  expect([next.code, errorOf(next)]).toEqual([0, ''])
  expect(Object.keys(world.environment(TARGET).apps)).toHaveLength(1)
})

test('two runs on one target at once: the second says who holds it and writes nothing', async () => {
  await using world = await openWorld({ operationSeconds: 1 })
  put(world, makeDemoPackage())
  const runs = await Promise.all(
    ['1001', '1002'].map(id => world.step(importing, { env: { GITHUB_RUN_ID: id }, temp: join(world.folder, id) }))
  )
  const [loser, ...others] = runs.filter(({ code }) => code === 1)
  expect(others).toEqual([])
  expect(loser === undefined ? '' : errorOf(loser)).toMatch(
    /another run is importing the same app into the same target: https:\/\/github.com\/contoso\/apps\/actions\/runs\/100[12] \(process \d+, since .*Nothing was written/
  )
  expect(Object.keys(world.environment(TARGET).apps)).toHaveLength(1)
})

test('a creation that the service refused is not an interruption: the next run creates the app at once', async () => {
  await using world = await openWorld()
  put(world, makeDemoPackage())
  const maker = world.server.announcement.users[0]?.id ?? ''
  const makers = (change: (ids: string[]) => string[]): void =>
    world.server.change(({ environments }) => {
      for (const environment of Object.values(environments)) environment.makers = change(environment.makers)
    })
  // Between the service's own validation and the import somebody takes the role away.
  const entries = world.server.journal as JournalEntry[]
  const push = entries.push.bind(entries)
  entries.push = (...added) => {
    if (added.some(({ path }) => path.endsWith('/validateImportPackage'))) makers(ids => ids.filter(id => id !== maker))
    return push(...added)
  }
  const kept = { ...importing, 'record-file': 'record.json' }
  const refused = await world.step(kept)
  expect(refused.code).toBe(1)
  expect(errorOf(refused)).toContain('EnvironmentAccessDenied')
  entries.push = push
  makers(ids => [...ids, maker])
  const again = await world.step({ ...kept, 'max-async-wait-time': '0.2' })
  expect([again.code, errorOf(again)]).toEqual([0, ''])
  expect(again.outputs).toMatchObject({ outcome: 'created' })
})

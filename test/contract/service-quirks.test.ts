import { describe, expect, test } from '@jest/globals'
import { importCommand } from '../../src/commands/import.ts'
import type { ImportOrder } from '../../src/commands/import-order.ts'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { runAgainst } from '../support/in-process.ts'
import { importOrder } from '../support/moving.ts'
import { openWorld, TARGET, type OpenWorld } from '../support/world.ts'

/** The real import against what the service is known for: new apps that are not there yet, flows of others, odd lists. */

async function imported(world: OpenWorld, version = 1, order: Partial<ImportOrder> = {}) {
  const files = new Map<string, Uint8Array>([['app.zip', makeDemoPackage({ version })]])
  const { run, report } = await runAgainst(world.server, 'import', { files })
  const failure = await importCommand(run, importOrder(order)).then(
    () => undefined,
    (error: unknown) => String(error)
  )
  return { failure, outcome: report.current.outcome, publishState: report.current.publishState }
}

const flowsIn = (world: OpenWorld): string[] =>
  Object.values(world.environment(TARGET).flows)
    .map(({ displayName }) => displayName)
    .sort()
const personIn = (world: OpenWorld, name: string): string =>
  world.server.announcement.users.find(({ userName }) => userName.startsWith(`${name}@`))?.id ?? ''

/** Gives the flows of the target to the editor; the maker stays a co-owner of them or not. */
function giveFlowsAway(world: OpenWorld, isShared: boolean): void {
  const { name } = world.environment(TARGET)
  const [editor, maker] = [personIn(world, 'editor'), personIn(world, 'maker')]
  world.server.change(({ environments }) => {
    for (const flow of Object.values(environments[name]?.flows ?? {}))
      Object.assign(flow, { owner: editor, editors: isShared ? [editor, maker] : [editor] })
  })
}

describe('an import', () => {
  test('waits for a new app that is not readable at once', async () => {
    await using world = await openWorld({ newAppMisses: 3 })
    expect(await imported(world)).toMatchObject({ failure: undefined, outcome: 'created' })
    const [app] = Object.values(world.environment(TARGET).apps)
    const reads = world.server.journal.filter(({ path }) => path.endsWith(`/apps/${app?.id ?? ''}`))
    expect(reads.slice(0, 4).map(({ status }) => status)).toEqual([404, 404, 404, 200])
  })

  test('waits for an app that the list knows before it can be read, as after an interrupted run', async () => {
    await using world = await openWorld()
    await imported(world)
    world.server.change(({ environments }) => {
      for (const app of Object.values(environments[world.environment(TARGET).name]?.apps ?? {})) app.misses = 2
    })
    expect(await imported(world, 2)).toMatchObject({ failure: undefined, outcome: 'updated' })
  })

  test('updates flows of somebody else that are shared with it, and creates none beside them', async () => {
    await using world = await openWorld()
    await imported(world)
    giveFlowsAway(world, true)
    expect(await imported(world, 2)).toMatchObject({ failure: undefined, outcome: 'updated' })
    expect(flowsIn(world)).toEqual(['Notify approver', 'Submit expense'])
  })

  test('stops where the app calls flows that it cannot see, instead of creating others', async () => {
    await using world = await openWorld()
    await imported(world)
    giveFlowsAway(world, false)
    expect((await imported(world, 2)).failure).toMatch(/Submit expense.*a flow that this identity cannot see/)
    expect(flowsIn(world)).toHaveLength(2)
  })

  test('finds its app where only the list of the environment answers', async () => {
    await using world = await openWorld({ faults: ['apps-by-environment'] })
    expect(await imported(world)).toMatchObject({ failure: undefined, outcome: 'created' })
    expect(await imported(world, 2)).toMatchObject({ failure: undefined, outcome: 'updated' })
    expect(Object.keys(world.environment(TARGET).apps)).toHaveLength(1)
  })

  test('never calls the list below the environment where the other one answers', async () => {
    await using world = await openWorld()
    await imported(world)
    expect(world.server.journal.filter(({ path }) => /PowerApps\/environments\/[^/]+\/apps$/.test(path))).toEqual([])
  })
})

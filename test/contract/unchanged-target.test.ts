import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ImportOrder } from '../../src/commands/import-order.ts'
import { importCommand } from '../../src/commands/import.ts'
import type { Flow } from '../../src/embedded/world/model.ts'
import { runAgainst } from '../support/in-process.ts'
import { exportedApp, importOrder } from '../support/moving.ts'
import { openWorld, TARGET, type OpenWorld } from '../support/world.ts'

/** What a run asks of a target that has the release already: a fleet of a thousand is asked this a thousand times. */
describe('an import into a target that is unchanged since the last one', () => {
  let world: OpenWorld
  let files: Map<string, Uint8Array>
  beforeEach(async () => {
    world = await openWorld()
    files = new Map([['app.zip', await exportedApp(world)]])
    await imported()
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })

  const GUID = /[0-9a-f]{8}-[0-9a-f-]{27}/g
  /** The import, and what it asked of the service. */
  async function imported(changes: Partial<ImportOrder> = {}) {
    const { run, report } = await runAgainst(world.server, 'import', { files })
    const before = world.server.journal.length
    await importCommand(run, importOrder(changes))
    const asked = world.server.journal
      .slice(before)
      .map(({ method, path }) => `${method} ${path.replace(/^\/providers\/[^/]*\//, '').replaceAll(GUID, '*')}`)
    const { outcome, changed, drift } = report.current
    return { outcome, changed, drift, asked }
  }
  const flows = (): Flow[] => Object.values(world.environment(TARGET).flows)
  const someoneSaves = (work: (flow: Flow) => void): void =>
    world.server.change(changed => {
      const [flow] = Object.values(changed.environments[world.environment(TARGET).name]?.flows ?? {})
      if (flow === undefined) throw new Error('no flow')
      work(flow)
    })

  test('each thing is read once', async () => {
    const { outcome, asked } = await imported()
    expect(outcome).toBe('unchanged')
    expect(asked.toSorted()).toEqual([
      'GET apps',
      'GET apps/*',
      'GET connections',
      'GET environments',
      'GET environments/*',
      // The lists of one’s own flows and of those that others share.
      'GET environments/*/flows',
      'GET environments/*/flows',
      'GET environments/*/flows/*',
      'GET environments/*/flows/*',
      'GET v1/policies'
    ])
    const named = await imported({ app: 'Expense Approvals' })
    expect([named.outcome, named.asked.toSorted()]).toEqual(['unchanged', asked.toSorted()])
  })

  test('flows that are off are turned on, and read again before that is recorded', async () => {
    expect(flows().map(({ state }) => state)).toEqual(['Stopped', 'Stopped'])
    const { outcome, changed, asked } = await imported({ desired: { flowsState: 'on', shareMode: 'report' } })
    expect([outcome, changed]).toEqual(['unchanged', true])
    expect(flows().map(({ state }) => state)).toEqual(['Started', 'Started'])
    expect(asked.filter(line => line.endsWith('/start'))).toHaveLength(2)
    expect(asked.slice(asked.findLastIndex(line => line.endsWith('/start')) + 1)).toContain('GET environments/*/flows')
    const next = await imported({ onDrift: 'stop' })
    expect([next.outcome, next.changed]).toEqual(['unchanged', false])
  })

  test('a flow that somebody saved is drift still', async () => {
    someoneSaves(flow => (flow.lastModifiedTime = '2031-01-01T00:00:00Z'))
    const { asked, drift } = await imported()
    expect(asked.some(line => line.endsWith('/exportPackage'))).toBe(true)
    expect(drift).toEqual([expect.stringContaining('2031-01-01T00:00:00Z')])
  })
})

import { expect, test } from '@jest/globals'
import { Deadline } from '../../../../src/base/deadline.ts'
import { awaitInterruptedImport } from '../../../../src/commands/importing/interruption.ts'
import type { Plan } from '../../../../src/commands/planning/plan.ts'
import type { Run } from '../../../../src/commands/run.ts'
import { FakeClock } from '../../../support/clock.ts'

const MINUTE = 60_000

interface Case {
  /** Minutes since the other run told the service; none was cut short when absent. */
  readonly ago?: number
  readonly decision?: 'new' | 'update'
  readonly kind?: 'app' | 'flow'
  /** At which look it shows. */
  readonly showsAt?: number
  /** Minutes this run may still wait. */
  readonly left?: number
}

/** Whether the import of the earlier run came, and how often the target was looked at for it. */
async function watched({ ago, decision = 'new', kind = 'app', showsAt = Infinity, left = 60 }: Case) {
  const clock = new FakeClock()
  let looks = 0
  const list = async () => {
    looks += 1
    return looks >= showsAt ? [{ id: 'a', displayName: 'expenses', aliases: [] }] : [{ id: 'b', displayName: 'Other' }]
  }
  const run = {
    clock,
    deadline: new Deadline(clock, left * MINUTE),
    log: { info: () => {}, warning: () => {}, debug: () => {}, notice: () => {} },
    platform: kind === 'app' ? { apps: { list } } : { flows: { list } }
  } as unknown as Run
  const plan = {
    pkg: { kind, rootKey: 'root', manifest: { details: { displayName: 'Expenses' } } },
    decisions: new Map([['root', { decision, why: 'decided' }]]),
    target: { environment: { id: 'env-1', displayName: 'Production' } }
  } as unknown as Plan
  const since = ago === undefined ? undefined : new Date(clock.now() - ago * MINUTE).toISOString()
  const started = clock.now()
  const outcome = await awaitInterruptedImport(run, plan, since).catch((error: unknown) => error)
  return { outcome, looks, waited: (clock.now() - started) / MINUTE }
}

test.each<[string, Case]>([
  ['no run was cut short', {}],
  ['what is there is updated', { ago: 1, decision: 'update' }],
  ['it was too long ago', { ago: 10 }]
])('nothing is waited for when %s', async (_, given) => {
  expect(await watched(given)).toEqual({ outcome: false, looks: 0, waited: 0 })
})

test.each(['app', 'flow'] as const)('an %s that comes is gone on with', async kind => {
  expect(await watched({ ago: 1, kind, showsAt: 3 })).toMatchObject({ outcome: true, looks: 3 })
})

test('one that does not come is made, once it cannot come any more', async () => {
  const { outcome, looks, waited } = await watched({ ago: 7 })
  expect(outcome).toBe(false)
  expect(looks).toBeGreaterThan(1)
  expect(waited).toBeCloseTo(3, 1)
})

test('a run whose time is over before that makes nothing', async () => {
  const { outcome, waited } = await watched({ ago: 1, left: 2 })
  expect(outcome).toMatchObject({ name: 'ActionError', doing: expect.stringContaining('"Expenses"') })
  expect(waited).toBeCloseTo(2, 1)
})

import { expect, test } from '@jest/globals'
import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../../../src/base/deadline.ts'
import { Patience } from '../../../../src/main/targets/patience.ts'

/** A clock that is told what time it is. */
class ToldClock implements Clock {
  #now = 0
  readonly #sleepers: {
    readonly until: number
    readonly wake: () => void
    readonly signal?: AbortSignal | undefined
  }[] = []

  now(): number {
    return this.#now
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    await new Promise<void>(wake => {
      this.#sleepers.push({ until: this.#now + milliseconds, wake, signal })
    })
    signal?.throwIfAborted()
  }

  /** How many still wait for a time. */
  get waiting(): number {
    return this.#sleepers.filter(({ signal }) => signal?.aborted !== true).length
  }

  async passTo(time: number): Promise<void> {
    this.#now = time
    for (const { until, wake } of this.#sleepers.filter(one => one.until <= time)) {
      this.#sleepers.splice(
        this.#sleepers.findIndex(one => one.until === until && one.wake === wake),
        1
      )
      wake()
    }
    await setImmediate()
  }
}

const never = (): Promise<string> => new Promise<string>(() => {})

/** What became of each look so far. */
function looks(patience: Patience, of: Readonly<Record<string, () => Promise<string>>>): Record<string, unknown> {
  const ends: Record<string, unknown> = {}
  const look = async (tenant: string, work: () => Promise<string>): Promise<void> => {
    ends[tenant] = (await patience.for(tenant, work)) ?? 'given up'
  }
  for (const [tenant, work] of Object.entries(of)) void look(tenant, work)
  return ends
}

test('a tenant that does not answer has as long again as all others took', async () => {
  const clock = new ToldClock()
  using patience = new Patience(clock, ['quick', 'slow', 'silent'])
  let answer: ((found: string) => void) | undefined
  const ends = looks(patience, {
    quick: async () => 'found',
    slow: () => new Promise<string>(resolve => void (answer = resolve)),
    silent: never
  })
  await clock.passTo(3000)
  expect(ends).toEqual({ quick: 'found' })
  answer?.('found late')
  await clock.passTo(3001)
  await clock.passTo(5999)
  expect(ends).toEqual({ quick: 'found', slow: 'found late' })
  await clock.passTo(6001)
  expect(ends).toEqual({ quick: 'found', slow: 'found late', silent: 'given up' })
})

test('it has a second where the others took less', async () => {
  const clock = new ToldClock()
  using patience = new Patience(clock, ['quick', 'silent'])
  const ends = looks(patience, { quick: async () => 'found', silent: never })
  await clock.passTo(0)
  await clock.passTo(999)
  expect(ends).toEqual({ quick: 'found' })
  await clock.passTo(1001)
  expect(ends['silent']).toBe('given up')
})

test('where none has answered, each has ten seconds', async () => {
  const clock = new ToldClock()
  using patience = new Patience(clock, ['silent', 'mute'])
  const ends = looks(patience, { silent: never, mute: never })
  await clock.passTo(9999)
  expect(ends).toEqual({})
  await clock.passTo(10_000)
  expect(ends).toEqual({ silent: 'given up', mute: 'given up' })
})

test('one that answers is waited for until all its targets were looked at', async () => {
  const clock = new ToldClock()
  using patience = new Patience(clock, ['quick', 'large', 'large'])
  looks(patience, { quick: async () => 'found', large: async () => 'found' })
  await clock.passTo(8000)
  const ends = looks(patience, { large: never })
  await clock.passTo(17_999)
  expect(ends).toEqual({})
  await clock.passTo(18_000)
  expect(ends).toEqual({ large: 'given up' })
})

test('one that has not answered is waited for as long as another is being looked at', async () => {
  const clock = new ToldClock()
  using patience = new Patience(clock, ['large', 'large', 'silent'])
  let answer: ((found: string) => void) | undefined
  looks(patience, { large: async () => 'found' })
  const ends = looks(patience, {
    large: () => new Promise<string>(resolve => void (answer = resolve)),
    silent: never
  })
  await clock.passTo(0)
  await clock.passTo(5000)
  expect(ends).toEqual({})
  answer?.('found late')
  await clock.passTo(5001)
  await clock.passTo(9999)
  expect(ends).toEqual({ large: 'found late' })
})

test('of one that was given up, nothing more is asked', async () => {
  const clock = new ToldClock()
  using patience = new Patience(clock, ['quick', 'silent', 'silent'])
  looks(patience, { quick: async () => 'found', silent: never })
  await clock.passTo(0)
  await clock.passTo(2000)
  let asked = 0
  expect(
    await patience.for('silent', async () => {
      asked += 1
      return 'found'
    })
  ).toBeUndefined()
  expect(asked).toBe(0)
})

test('nothing waits once everything is known', async () => {
  const clock = new ToldClock()
  let answer: ((found: string) => void) | undefined
  {
    using patience = new Patience(clock, ['quick', 'slow'])
    const slow = (): Promise<string> => new Promise(resolve => void (answer = resolve))
    const ends = looks(patience, { quick: async () => 'found', slow })
    await clock.passTo(0)
    answer?.('found late')
    await clock.passTo(500)
    expect(ends).toEqual({ quick: 'found', slow: 'found late' })
    // The second that the slow one had is not over.
    expect(clock.waiting).toBe(1)
  }
  expect(clock.waiting).toBe(0)
})

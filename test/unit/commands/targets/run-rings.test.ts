import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { Deadline } from '../../../../src/base/deadline.ts'
import { type RingOf, runRings, type TargetEnd } from '../../../../src/commands/targets/run-rings.ts'
import { FakeClock } from '../../../support/clock.ts'

interface One {
  readonly id: string
}

const ring = (name: string, ids: readonly string[], changes: Partial<RingOf<One>> = {}): RingOf<One> => ({
  name,
  parallel: 2,
  stopAfter: 1,
  pause: 0,
  targets: ids.map(id => ({ id })),
  ...changes
})

interface Ran {
  readonly ends: Record<string, string>
  readonly begun: readonly string[]
  readonly undone: readonly string[]
  readonly lines: readonly string[]
  readonly clock: FakeClock
  readonly most: number
}

/** Runs rings in which these targets fail. */
async function ran(
  rings: readonly RingOf<One>[],
  failing: readonly string[] = [],
  during: (id: string, cancel: AbortController, clock: FakeClock) => void = () => undefined
): Promise<Ran> {
  const clock = new FakeClock()
  const cancel = new AbortController()
  const ends: Record<string, string> = {}
  const begun: string[] = []
  const lines: string[] = []
  const undone: string[] = []
  let [now, most] = [0, 0]
  const quiet = (): void => undefined
  await runRings(
    {
      clock,
      deadline: new Deadline(clock, 60 * 60_000),
      cancelled: cancel.signal,
      log: { info: line => void lines.push(line), notice: quiet, warning: quiet, debug: quiet }
    },
    rings,
    async ({ id }) => {
      begun.push(id)
      now += 1
      most = Math.max(most, now)
      await setImmediate()
      during(id, cancel, clock)
      now -= 1
      if (failing.includes(id)) throw new Error(`${id} fails`)
      return async why => {
        undone.push(id)
        return why
      }
    },
    ({ id }, end: TargetEnd) => {
      ends[id] = end.kind === 'not-started' ? end.why : end.kind
    }
  )
  return { ends, begun, undone, lines, clock, most }
}

describe('rings', () => {
  test('follow each other, with no more targets side by side than they may have', async () => {
    const { begun, most, lines } = await ran([ring('canary', ['a']), ring('broad', ['b', 'c', 'd', 'e'])])
    expect(begun[0]).toBe('a')
    expect(begun.slice(1).sort()).toEqual(['b', 'c', 'd', 'e'])
    expect(most).toBe(2)
    expect(lines.at(-1)).toMatch(/^Ring "broad": 4 of 4 done, 0 failed[^;]*$/)
    // What is still at work is named.
    expect(lines.at(-2)).toMatch(/^Ring "broad": 1 of 4 done, 0 failed.*; under way: \w+$/)
  })

  test('say how far they are at first, after each failure, from time to time and at the end', async () => {
    const all = ring('all', ['a', 'b', 'c', 'd', 'e', 'f'], { parallel: 1, stopAfter: 2 })
    const { lines } = await ran([all], ['c'], (id, _, clock) => {
      if (id === 'd') clock.advance(6_000)
    })
    expect(lines.map(line => /\d of \d done, \d failed/.exec(line)?.[0])).toEqual([
      '1 of 6 done, 0 failed',
      '3 of 6 done, 1 failed',
      '4 of 6 done, 1 failed',
      '6 of 6 done, 1 failed'
    ])
  })

  test('stop at as many failures as they may have, and later ones with them', async () => {
    const rings = [ring('first', ['a', 'b', 'c', 'd'], { stopAfter: 2, parallel: 1 }), ring('second', ['e'])]
    const { ends, begun } = await ran(rings, ['a', 'c'])
    expect(begun).toEqual(['a', 'b', 'c'])
    const why = 'the ring "first" stopped after 2 failures'
    expect(ends).toEqual({ a: 'failed', b: 'done', c: 'failed', d: why, e: why })
  })

  test('go on with fewer failures than that', async () => {
    const { ends } = await ran([ring('first', ['a', 'b'], { stopAfter: 2 }), ring('second', ['c'])], ['a'])
    expect(ends).toEqual({ a: 'failed', b: 'done', c: 'done' })
  })

  test('are brought back as a whole where they stop, if they say so; earlier rings stay', async () => {
    const rings = [
      ring('first', ['a'], { rollsBack: true }),
      ring('second', ['b', 'c', 'd'], { rollsBack: true, parallel: 1 })
    ]
    const { ends, undone } = await ran(rings, ['c'])
    expect(undone).toEqual(['b'])
    expect(ends).toMatchObject({ a: 'done', b: 'failed', c: 'failed' })
    expect((await ran([ring('first', ['a', 'b'], { parallel: 1 })], ['b'])).undone).toEqual([])
  })

  test('wait between each other, and not after the last', async () => {
    const rings = [ring('first', ['a'], { pause: 900_000 }), ring('second', ['b'], { pause: 900_000 })]
    expect((await ran(rings)).clock.pauses).toEqual([900_000])
    expect((await ran(rings, ['a'])).clock.pauses).toEqual([])
  })

  test('begin nothing after a cancellation, and do not blame the ring for what it cut short', async () => {
    const rings = [ring('first', ['a', 'b', 'c'], { parallel: 1 }), ring('second', ['d'])]
    const { ends, begun } = await ran(rings, ['b'], (id, cancel) => {
      if (id === 'b') cancel.abort(new Error('SIGTERM'))
    })
    expect(begun).toEqual(['a', 'b'])
    const why = 'the run was cancelled before its turn'
    expect(ends).toEqual({ a: 'done', b: 'failed', c: why, d: why })
  })

  test('begin nothing after a cancellation during a pause, which ends it', async () => {
    const rings = [ring('first', ['a'], { pause: 900_000 }), ring('second', ['b'])]
    const { ends, begun, clock } = await ran(rings, [], (_, cancel, time) => {
      time.sleep = async (milliseconds, signal) => {
        time.pauses.push(milliseconds)
        cancel.abort(new Error('SIGTERM'))
        signal?.throwIfAborted()
      }
    })
    expect([begun, clock.pauses]).toEqual([['a'], [900_000]])
    expect(ends).toEqual({ a: 'done', b: 'the run was cancelled before its turn' })
  })

  test('do not pause for longer than the run has', async () => {
    const rings = [ring('first', ['a'], { pause: 3 * 60 * 60_000 }), ring('second', ['b'])]
    const { ends, clock } = await ran(rings)
    expect(clock.pauses).toEqual([60 * 60_000])
    expect(ends['b']).toMatch(/the time limit/)
  })

  test('begin nothing after the time limit', async () => {
    const { ends } = await ran([ring('first', ['a', 'b'], { parallel: 1 })], [], (_, __, clock) =>
      clock.advance(2 * 60 * 60_000)
    )
    expect(ends).toEqual({ a: 'done', b: 'the time limit was reached before its turn (max-async-wait-time)' })
  })
})

describe('a tenant that makes its targets wait', () => {
  /** Runs 100 targets of ten tenants, each of which takes ten ticks. Returns when those of all tenants but one ended. */
  async function lastEnd(tenantOf: (at: number) => string, parallel: number, waitUntil: number): Promise<number> {
    const targets = Array.from({ length: 100 }, (_, at) => ({ id: String(at), tenant: tenantOf(at) }))
    const timers: { readonly at: number; readonly wake: () => void }[] = []
    let [now, last, isOver] = [0, 0, false]
    const quiet = (): void => undefined
    const clock = new FakeClock()
    const running = runRings(
      {
        clock,
        deadline: new Deadline(clock, 60 * 60_000),
        cancelled: new AbortController().signal,
        log: { info: quiet, notice: quiet, warning: quiet, debug: quiet },
        groupOf: ({ tenant }) => tenant
      },
      [{ name: 'all', parallel, stopAfter: Number.POSITIVE_INFINITY, pause: 0, targets }],
      async ({ tenant }) => {
        const at = Math.max(now, tenant === 'refused' ? waitUntil : 0) + 10
        await new Promise<void>(wake => void timers.push({ at, wake }))
        return undefined
      },
      ({ tenant }) => {
        if (tenant !== 'refused') last = now
      }
    ).then(() => (isOver = true))
    for (;;) {
      await setImmediate()
      if (isOver) break
      timers.sort((one, other) => other.at - one.at)
      const next = timers.pop()
      if (next === undefined) throw new Error('nothing is under way')
      now = next.at
      next.wake()
    }
    await running
    return last
  }
  const names = (at: number): string => (at === 0 ? 'refused' : `tenant ${at}`)

  test.each([
    ['one after the other', (at: number) => names(at % 10), 8],
    ['tenant by tenant', (at: number) => names(Math.floor(at / 10)), 8],
    ['tenant by tenant, with more places than tenants', (at: number) => names(Math.floor(at / 10)), 32],
    ['the last tenant first', (at: number) => names((99 - at) % 10), 8]
  ])('costs the other nine less than a tenth of their time: %s', async (_, tenantOf, parallel) => {
    const usual = await lastEnd(tenantOf, parallel, 0)
    expect(await lastEnd(tenantOf, parallel, 100_000)).toBeLessThan(usual * 1.1)
  })
})

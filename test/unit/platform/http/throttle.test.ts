import { describe, expect, test } from '@jest/globals'
import { Deadline } from '../../../../src/base/deadline.ts'
import { Throttle } from '../../../../src/platform/http/throttle.ts'
import { createTransport } from '../../../../src/platform/transport/transport.ts'
import { FakeClock } from '../../../support/clock.ts'
import { surroundings } from '../client-on.ts'
import { scripted } from '../scripted-server.ts'

const refusal = (seconds?: string) => ({
  status: 429,
  headers: new Map(seconds === undefined ? [] : [['retry-after', seconds]])
})

describe('a throttle', () => {
  const timing = (clock: FakeClock, minutes = 60) => {
    const deadline = new Deadline(clock, minutes * 60_000)
    return { clock, left: () => deadline.left() }
  }

  test('holds everybody back for as long as the service asked, and not again after that', async () => {
    const clock = new FakeClock()
    const throttle = new Throttle()
    await throttle.wait(timing(clock))
    throttle.note(refusal('30'), clock.now())
    throttle.note(refusal('5'), clock.now())
    throttle.note({ status: 200, headers: new Map() }, clock.now())
    await throttle.wait(timing(clock))
    await throttle.wait(timing(clock))
    expect(clock.pauses).toEqual([30_000])
  })

  test('waits a second where the service does not say how long', async () => {
    const clock = new FakeClock()
    const throttle = new Throttle()
    throttle.note(refusal(), clock.now())
    await throttle.wait(timing(clock))
    expect(clock.pauses).toEqual([1_000])
  })

  test('does not wait longer than the run has', async () => {
    const clock = new FakeClock()
    const throttle = new Throttle()
    throttle.note(refusal('3600'), clock.now())
    await throttle.wait(timing(clock, 1))
    expect(clock.pauses).toEqual([])
  })
})

test('a 429 slows every client of that tenant, and no client of another one', async () => {
  await using server = await scripted({
    'GET /one': [
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 200, body: {} }
    ],
    'GET /two': [{ status: 200, body: {} }]
  })
  const [throttle, other] = [new Throttle(), new Throttle()]
  const clientWith = (shared: Throttle) => {
    const around = surroundings(server.origin)
    return { clock: around.clock, transport: createTransport({ ...around, throttle: shared }) }
  }
  const call = { doing: 'read', service: 'bap', method: 'GET', retry: 'idempotent' } as const
  const [first, second, third] = [clientWith(throttle), clientWith(throttle), clientWith(other)]
  await first.transport.send({ ...call, to: '/one' })
  await second.transport.send({ ...call, to: '/two' })
  await third.transport.send({ ...call, to: '/two' })
  expect([second.clock.pauses, third.clock.pauses]).toEqual([[7_000], []])
})

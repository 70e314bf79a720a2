import { describe, expect, test } from '@jest/globals'
import { createApps } from '../../../src/platform/apps.ts'
import { createTransport } from '../../../src/platform/transport/transport.ts'
import { refusalOf, surroundings } from './client-on.ts'
import { scripted, type Answer } from './scripted-server.ts'

const PATH = 'GET /providers/Microsoft.PowerApps/apps/a1'
const absent: Answer = { status: 404, body: { error: { code: 'AppNotFound', message: 'no' } } }
const denied: Answer = { status: 403, body: { error: { code: 'Forbidden', message: 'no' } } }
const there: Answer = { body: { name: 'a1', properties: { displayName: 'Expenses' } } }

const readNew = async (answers: readonly Answer[], around = surroundings('')) => {
  const server = await scripted({ [PATH]: answers })
  const transport = createTransport({ ...around, cloud: surroundings(server.origin).cloud })
  const reading = createApps(transport, around.onProgress).readNew('a1')
  return { reading, around, server, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

describe('an app that was just created', () => {
  test.each<[string, Answer[]]>([
    ['at once', [there]],
    ['after a while in which it is not found or not allowed', [absent, denied, { status: 404 }, there]]
  ])('is read %s', async (_name, answers) => {
    await using on = await readNew(answers)
    expect((await on.reading).displayName).toBe('Expenses')
    expect(on.server.heard).toHaveLength(answers.length)
    // Nobody is told of a wait that did not take place.
    expect(on.around.progress.map(({ state }) => state)).toEqual(answers.length > 1 ? ['started', 'finished'] : [])
  })

  test('is waited for for longer than the 100 seconds that were seen, with pauses of up to five seconds', async () => {
    await using on = await readNew([...Array.from({ length: 25 }, () => absent), there])
    await on.reading
    expect(on.around.clock.pauses.slice(0, 6)).toEqual([200, 400, 800, 1600, 3200, 5000])
    expect(on.around.clock.pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(100_000)
  })

  test('that never shows is an error that warns of a second import', async () => {
    await using on = await readNew([denied])
    const error = await refusalOf(on.reading)
    expect(error.service).toMatchObject({ status: 403, code: 'Forbidden' })
    expect(error.remedy).toContain('importing as new twice creates two apps')
  })

  test('is waited for until the end of the run at most', async () => {
    await using on = await readNew([absent], surroundings('', { minutes: 1 }))
    await refusalOf(on.reading)
    expect(on.around.clock.pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(60_000)
  })

  test('that cannot be read for another reason is not waited for', async () => {
    await using on = await readNew([{ status: 400, body: { error: { code: 'Bad', message: 'no' } } }])
    expect((await refusalOf(on.reading)).service?.status).toBe(400)
    expect(on.around.clock.pauses).toEqual([])
  })
})

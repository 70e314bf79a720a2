import { describe, expect, test } from '@jest/globals'
import * as z from 'zod'
import { parseBody } from '../../../../src/platform/transport/responses.ts'
import { createTransport } from '../../../../src/platform/transport/transport.ts'
import { verdictOf, waitFor, type FinishedOperation } from '../../../../src/platform/transport/poll.ts'
import { refusalOf, surroundings, tokensInOrder } from '../client-on.ts'
import { scripted, type Answer } from '../scripted-server.ts'

const OPERATION = '/environments/e/operations/op-77'
const shape = z.looseObject({
  properties: z.looseObject({ status: z.string().nullish(), result: z.string().nullish() })
})
type Body = z.infer<typeof shape>

const running: Answer = { status: 202, body: { properties: { status: 'Running' } } }
const done: Answer = { body: { properties: { status: 'Succeeded', result: 'it' } } }

/** Waits for the operation on a server that gives these answers, in their order. */
async function waiting(
  answers: readonly Answer[],
  around: ReturnType<typeof surroundings>,
  firstPause?: number
): Promise<FinishedOperation<Body> & { polls: number }> {
  await using server = await scripted({ [`GET ${OPERATION}`]: answers })
  const transport = createTransport({ ...around, cloud: surroundings(server.origin).cloud })
  const finished = await waitFor<Body>(transport, around.onProgress, {
    what: 'export of "Expenses"',
    doing: 'export "Expenses"',
    service: 'bap',
    location: new URL(`${OPERATION}?api-version=2016-11-01`, server.origin),
    firstPause,
    read: response => parseBody(shape, response, 'export "Expenses"'),
    state: ({ properties }) => ({ status: properties.status, missing: properties.result ? [] : ['result'] })
  })
  return { ...finished, polls: server.heard.length }
}

const times = (count: number, answer: Answer): Answer[] => Array.from({ length: count }, () => answer)

describe('until it is over', () => {
  const endings: [string, Answer[], boolean][] = [
    ['at the first look', [done], true],
    ['after running answers of both codes', [running, { body: { properties: { status: 'Running' } } }, done], true],
    ['with a final word in a 202', [{ ...done, status: 202 }], true],
    ['in another case', [{ body: { properties: { status: 'succeeded', result: 'it' } } }], true],
    ['after half an answer without a word', [{ body: { properties: {} } }, done], true],
    ['after half an answer that says Succeeded', [{ body: { properties: { status: 'Succeeded' } } }, done], true],
    ['as failed, however little is there', [running, { body: { properties: { status: 'Failed' } } }], false],
    ['as cancelled', [{ body: { properties: { status: 'Canceled' } } }], false]
  ]
  test.each(endings)('%s', async (_name, answers, succeeded) => {
    const finished = await waiting(answers, surroundings(''))
    expect(finished).toMatchObject({ succeeded, operationId: 'op-77', polls: answers.length })
  })

  test.each([
    ['Running', 'running'],
    ['NotStarted', 'running'],
    [undefined, 'running'],
    [null, 'running'],
    ['', 'running'],
    ['Succeeded', 'succeeded'],
    ['Failed', 'failed'],
    ['Paused', 'unknown'],
    ['Success', 'unknown']
  ])('the word %s means %s', (status, verdict) => {
    expect(verdictOf(status)).toBe(verdict)
  })

  test('a word nobody knows is an error that names it and the operation', async () => {
    const error = await refusalOf(waiting([running, { body: { properties: { status: 'Paused' } } }], surroundings('')))
    expect(error.message).toContain('the state "Paused"')
    expect(error.message).toContain('Operation op-77 may still be running')
  })

  test('an answer that stays half is given up two minutes after the word that it is whole', async () => {
    const around = surroundings('')
    const began = around.clock.now()
    const error = await refusalOf(waiting([{ body: { properties: { status: 'Succeeded' } } }], around))
    expect(error.message).toContain('operation op-77 reported success')
    expect(error.message).toContain('still lacks result')
    expect(around.clock.now() - began).toBeLessThan(180_000)
  })
})

describe('pauses', () => {
  test('are few in the first two seconds', async () => {
    const around = surroundings('')
    await waiting([...times(12, running), done], around)
    let elapsed = 0
    const early = around.clock.pauses.filter(pause => (elapsed += pause) <= 2_000)
    expect(early).toEqual([50, 100, 200, 400, 800])
  })

  test('grow with the time spent, from 50 ms to 15 s', async () => {
    const around = surroundings('', { minutes: 600 })
    await waiting([...times(120, running), done], around)
    const { pauses } = around.clock
    let elapsed = 0
    for (const [index, pause] of pauses.entries()) {
      const least = [50, 100, 200, 400, 800][index] ?? 1000
      expect(pause).toBe(Math.min(Math.max(Math.round(elapsed / 10), least), 15_000))
      elapsed += pause
    }
    expect(pauses[0]).toBe(50)
    expect(pauses.at(-1)).toBe(15_000)
  })

  test('are never shorter than Retry-After, the first one included', async () => {
    const around = surroundings('')
    await waiting([{ ...running, headers: { 'retry-after': '9' } }, running, done], around, 4000)
    expect(around.clock.pauses).toEqual([4000, 9000, 1300])
  })

  test('end at the deadline with one last look', async () => {
    const around = surroundings('', { minutes: 1 })
    const error = await refusalOf(waiting([{ ...running, headers: { 'retry-after': '45' } }], around))
    expect(around.clock.pauses).toEqual([45_000, 15_000])
    expect(error.doing).toBe('export "Expenses"')
    expect(error.why).toContain('1 min 00 s')
    expect(error.remedy).toContain('op-77')
    expect(error.remedy).toContain('max-async-wait-time')
  })
})

describe('trouble on the way', () => {
  test('four failed polls in a row are forgiven, and the count starts anew after a good one', async () => {
    const bad: Answer[] = [{ status: 500 }, { status: 429 }, { cut: true }, { status: 504 }]
    const finished = await waiting([...bad, running, ...bad, done], surroundings(''))
    expect(finished.succeeded).toBe(true)
    expect(finished.polls).toBe(10)
  })

  test('the fifth is the end', async () => {
    const around = surroundings('')
    const error = await refusalOf(waiting([running, { status: 502 }], around))
    expect(error.message).toContain('the service failed')
    expect(error.message).toContain('Operation op-77 may still be running')
    expect(around.clock.pauses).toEqual([50, 1000, 2000, 4000, 8000])
  })

  const gone = { status: 404, body: { error: { code: 'OperationNotFound', message: 'gone' } } }

  test('an operation that is not known yet is waited for', async () => {
    const around = surroundings('')
    const finished = await waiting([gone, { status: 404 }, running, done], around)
    expect(finished).toMatchObject({ succeeded: true, polls: 4 })
    expect(around.clock.pauses.slice(0, 2)).toEqual([1000, 2000])
  })

  test('one that stays unknown is given up', async () => {
    const error = await refusalOf(waiting([gone], surroundings('')))
    expect(error.service).toMatchObject({ status: 404, code: 'OperationNotFound' })
  })

  test('a refusal that will not pass ends it at once', async () => {
    const answer = gone
    const error = await refusalOf(waiting([running, answer], surroundings('')))
    expect(error.service).toMatchObject({ status: 404, code: 'OperationNotFound' })
    expect(error.message).toContain('Operation op-77')
  })

  test('a token that expires in mid-wait is renewed', async () => {
    const tokens = tokensInOrder(['old', 'new'])
    const finished = await waiting([running, { status: 401 }, running, done], surroundings('', { tokens }))
    expect(finished.succeeded).toBe(true)
    expect(tokens.refreshes).toEqual(['powerApps'])
  })

  test('a run cancelled during a poll says what goes on', async () => {
    const around = surroundings('')
    const abort = (): void => around.controller.abort(new Error('SIGTERM'))
    const error = await refusalOf(waiting([running, { silent: true, before: abort }], around))
    expect(error.message).toContain('the run was cancelled')
    expect(error.message).toContain('Operation op-77 may still be running')
  })

  test('a run cancelled between polls too', async () => {
    const around = surroundings('')
    const abort = (): void => around.controller.abort(new Error('SIGTERM'))
    const error = await refusalOf(waiting([{ ...running, before: abort }], around))
    expect(error.message).toContain('the run was cancelled')
    expect(error.message).toContain('op-77')
  })
})

test('progress: the operation id at once, a line at most every ten seconds, the end', async () => {
  const around = surroundings('')
  await waiting([...times(70, running), done], around)
  expect(around.progress[0]).toEqual({
    what: 'export of "Expenses"',
    state: 'started',
    operationId: 'op-77',
    elapsed: 0,
    left: 3_600_000
  })
  const lines = around.progress.filter(({ state }) => state === 'waiting')
  expect(lines.length).toBeGreaterThan(1)
  for (const [index, line] of lines.entries()) {
    expect(line.elapsed - (lines[index - 1]?.elapsed ?? 0)).toBeGreaterThanOrEqual(10_000)
    expect(line.elapsed + line.left).toBe(3_600_000)
  }
  expect(around.progress.at(-1)?.state).toBe('finished')
})

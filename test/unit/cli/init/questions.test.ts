import { PassThrough } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { createQuestions } from '../../../../src/cli/init/questions.ts'
import { ActionError } from '../../../../src/base/errors.ts'

function asking(signal: AbortSignal = new AbortController().signal) {
  const input = new PassThrough()
  const warnings: string[] = []
  const questions = createQuestions(input, { info: () => {}, warning: text => warnings.push(text) }, signal)
  return { input, warnings, questions }
}

const number = (answer: string): number => {
  if (/^\d+$/.test(answer)) return Number(answer)
  throw new ActionError({ doing: 'count', why: `${answer} is no number`, remedy: 'Give one.' })
}

describe('questions', () => {
  test('take lines that came before them, in order', async () => {
    const { input, questions } = asking()
    input.end('1\r\n2\n3')
    expect([await questions.ask(['?'], number), await questions.ask(['?'], number)]).toEqual([1, 2])
    expect(await questions.ask(['?'], number)).toBe(3)
  })

  test('are asked again after an answer that cannot be', async () => {
    const { input, questions, warnings } = asking()
    input.write('one\n1\n')
    expect(await questions.ask(['?'], number)).toBe(1)
    expect(warnings).toHaveLength(1)
  })

  test('end after five such answers', async () => {
    const { input, questions } = asking()
    input.write('x\n'.repeat(9))
    await expect(questions.ask(['?'], number)).rejects.toThrow('is no number')
  })

  test('end with the input', async () => {
    const { input, questions } = asking()
    const answer = questions.ask(['?'], number)
    input.end()
    await expect(answer).rejects.toThrow('the input ended')
  })

  test('end where the input was read before, as for a secret', async () => {
    const input = new PassThrough()
    input.end('a secret')
    for await (const _ of input) expect(_).toBeDefined()
    const questions = createQuestions(input, { info: () => {}, warning: () => {} }, new AbortController().signal)
    await expect(questions.ask(['?'], number)).rejects.toThrow('the input ended')
  })

  test('end when the run is cancelled', async () => {
    const cancel = new AbortController()
    const { questions } = asking(cancel.signal)
    const answer = questions.ask(['?'], number)
    cancel.abort(new Error('cancelled'))
    await expect(answer).rejects.toThrow('cancelled')
  })
})

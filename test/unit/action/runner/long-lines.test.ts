import { describe, expect, test } from '@jest/globals'
import { inShortLines } from '../../../../src/action/runner/long-lines.ts'

const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

describe('a message in short lines', () => {
  test('stays as it is where it is short', () => {
    const text = `Two sentences. ${'x'.repeat(300)}, and (1) a list.`
    expect(inShortLines(text)).toBe(text)
  })

  test('has a line for each item of a numbered list', () => {
    const text = `Could not import "A": (1) ${'a'.repeat(300)}. (2) ${'b'.repeat(300)}. And 3 more. Nothing was written.`
    expect(
      inShortLines(text)
        .split('\n')
        .map(line => line.slice(0, 8))
    ).toEqual(['Could no', '(1) aaaa', '(2) bbbb'])
  })

  test('breaks after a sentence, else after an item, else between words', () => {
    const sentences = Array.from({ length: 12 }, (_, at) => `Sentence ${at} has as many words as it takes to be long.`)
    for (const line of inShortLines(sentences.join(' ')).split('\n')) expect(line).toMatch(/^Sentence .*long\.$/)
    const items = Array.from({ length: 60 }, (_, at) => `"item ${at}"`).join(', ')
    expect(inShortLines(items).split('\n')[0]).toMatch(/",$/)
    for (const line of inShortLines(words(300)).split('\n')) expect(line).toMatch(/^word\d+( word\d+)*$/)
  })

  test.each([
    words(5_000),
    `${'x'.repeat(1_000)} ${words(200)}`,
    ' '.repeat(10_000),
    `${'. '.repeat(5_000)}end`,
    `one\n${words(200)}\n\nlast`,
    '(1) '.repeat(3_000)
  ])('changes nothing but blanks, and no line is longer than its longest word allows: %#', text => {
    const lines = inShortLines(text).split('\n')
    expect(inShortLines(text).replaceAll('\n', ' ')).toBe(text.replaceAll('\n', ' '))
    for (const line of lines) expect(line.length <= 400 || !line.slice(0, 400).includes(' ')).toBe(true)
  })

  test('keeps an address without blanks whole', () => {
    const address = `https://example.com/${'a'.repeat(900)}`
    expect(inShortLines(`See ${address} for more.`).split('\n')).toContain(address)
  })
})

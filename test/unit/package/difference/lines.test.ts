import { describe, expect, test } from '@jest/globals'
import { allLines, LEFT_OUT, lineChanges, newLineBudget } from '../../../../src/package/difference/lines.ts'

const compared = (before: readonly string[], after: readonly string[], budget = newLineBudget()): string[] =>
  lineChanges(before, after, { before, after }, budget).map(
    ({ kind, text }) => ({ same: ' ', added: '+', removed: '-' })[kind] + text
  )

const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at))

describe('lines of two texts', () => {
  test('a changed line stands between three lines on either side', () => {
    const before = numbers(1, 20)
    const after = before.map(line => (line === '10' ? 'ten' : line))
    expect(compared(before, after)).toEqual([' …', ' 7', ' 8', ' 9', '-10', '+ten', ' 11', ' 12', ' 13', ' …'])
  })

  test('between two changes far apart, what is equal is left out', () => {
    const before = numbers(1, 20)
    const after = before.map(line => (line === '2' || line === '19' ? `${line}!` : line))
    expect(compared(before, after)).toEqual([
      ' 1',
      '-2',
      '+2!',
      ' 3',
      ' 4',
      ' 5',
      ' …',
      ' 16',
      ' 17',
      ' 18',
      '-19',
      '+19!',
      ' 20'
    ])
  })

  test('between two changes close together, nothing is left out', () => {
    expect(compared(['a', 'b', 'c', 'd'], ['A', 'b', 'c', 'D'])).toEqual(['-a', '+A', ' b', ' c', '-d', '+D'])
  })

  test('lines that only came, or only went', () => {
    expect(compared(['a', 'c'], ['a', 'b', 'c'])).toEqual([' a', '+b', ' c'])
    expect(compared(['a', 'b', 'c'], ['a', 'c'])).toEqual([' a', '-b', ' c'])
    expect(compared([], ['a'])).toEqual(['+a'])
    expect(compared(['a', 'a'], ['a'])).toEqual([' a', '-a'])
  })

  test('texts too different to be compared are shown whole, and in part', () => {
    const lines = compared(numbers(1, 5_000), numbers(10_001, 15_000))
    expect(lines).toHaveLength(401)
    expect(lines.at(-1)).toBe(' …')
    // Half of the room is left for what came in place of the removed lines.
    expect(lines.slice(0, 200).every(line => line.startsWith('-'))).toBe(true)
    expect(lines[200]).toBe(' …')
    expect(lines.slice(201, -1).every(line => line.startsWith('+'))).toBe(true)
  })

  test('what all comparisons cost together is bounded, and the result is the same each time', () => {
    const before = numbers(1, 2_000).map(line => `${(Number(line) * 7919) % 2_000}`)
    const after = numbers(1, 2_000).map(line => `${(Number(line) * 1009) % 2_000}`)
    const run = (): { work: number; lines: string[] } => {
      const budget = newLineBudget()
      for (let at = 0; at < 50; at += 1) compared(before, after, budget)
      return { work: budget.work, lines: compared(['a', 'x'], ['b', 'x'], budget) }
    }
    const first = run()
    expect(first.work).toBeLessThanOrEqual(0)
    expect(run()).toEqual(first)
    expect(first.lines).toEqual(['-a', '+b', ' x'])
  })

  test('the lines of all texts together are bounded', () => {
    const budget = { work: 1_000, lines: 3 }
    expect(compared(['a', 'b', 'c'], ['A', 'B', 'C'], budget)).toHaveLength(4)
    expect(compared(['a'], ['b'], budget)).toEqual([' …'])
  })

  test('of lines that only came, no more are asked for than are kept', () => {
    let asked = 0
    const endless = function* (): Generator<string> {
      for (;;) {
        asked += 1
        yield 'line'
      }
    }
    const lines = allLines('added', endless(), newLineBudget())
    expect(lines).toHaveLength(401)
    expect(lines.at(-1)).toBe(LEFT_OUT)
    expect(asked).toBeLessThan(500)
  })
})

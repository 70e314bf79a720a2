import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { matchTitles, type Titled } from '../../../../src/package/values/match-titles.ts'

const list = (id: string, title: string, more: Partial<Titled> = {}): Titled => ({ id, title, ...more })
const GENERIC = { template: 'genericList' }
const LIBRARY = { template: 'documentLibrary' }

/** What becomes of the list `a` with a title, in a site with other lists. */
const of = (title: string, target: readonly Titled[], source: readonly Titled[] = []) => {
  const [match] = matchTitles(['a'], [list('a', title), ...source], target)
  return { to: match?.to, why: match?.why, near: match?.near.map(({ id }) => id) }
}

describe('a list is found by its title', () => {
  test('exactly, before another one in other case', () => {
    expect(of('Expenses', [list('x', 'expenses'), list('y', 'Expenses')])).toEqual({ to: 'y', near: [] })
  })

  test('in other case, and with the same letters composed otherwise', () => {
    expect(of('Expenses', [list('x', 'EXPENSES '), list('y', 'Other')]).to).toBe('x')
    expect(of('Mün'.normalize('NFD'), [list('x', 'MÜN'.normalize('NFC'))]).to).toBe('x')
  })

  test('whatever the case of its id', () => {
    expect(matchTitles(['AB'], [list('ab', 'T')], [list('x', 'T')])).toEqual([
      { from: 'AB', title: 'T', to: 'x', near: [] }
    ])
  })

  test('although the site hides it', () => {
    expect(of('T', [list('x', 'T', { isHidden: true })]).to).toBe('x')
  })
})

describe('a list is not found', () => {
  test('where several have its title', () => {
    expect(of('T', [list('x', 'T'), list('y', 'T')])).toEqual({ why: 'several', near: ['x', 'y'] })
    expect(of('T', [list('x', 't'), list('y', 't ')])).toEqual({ why: 'several', near: ['x', 'y'] })
  })

  test('where another of the source has the same title in other case', () => {
    expect(of('t', [list('x', 'T')], [list('b', 'T')])).toEqual({ why: 'several', near: ['x'] })
    expect(of('T', [list('x', 'T')], [list('b', 't')]).to).toBe('x')
  })

  test('where that title belongs to something else', () => {
    const source = [list('a', 'T', GENERIC)]
    const match = (target: readonly Titled[]) => matchTitles(['a'], source, target)[0]
    expect(match([list('x', 'T', LIBRARY)])).toMatchObject({ why: 'other template', near: [{ id: 'x' }] })
    expect(match([list('x', 'T', LIBRARY), list('y', 't', GENERIC)])).toMatchObject({ to: 'y' })
    expect(match([list('x', 'T')])).toMatchObject({ to: 'x' })
  })

  test('that the source does not have', () => {
    expect(matchTitles(['b'], [list('a', 'T')], [list('x', 'T')])).toEqual([])
  })

  test('and those that come close are named: misspelled ones first, then those that hold it', () => {
    const target = [
      list('1', 'Expenses of 2026 and later'),
      list('2', 'Expense'),
      list('3', 'Something else'),
      list('4', 'Expensees', { isHidden: true }),
      list('5', 'My expenses'),
      list('6', 'All of the expenses')
    ]
    expect(of('Expenses', target)).toEqual({ why: 'none', near: ['2', '1', '5'] })
    expect(of('X', target)).toEqual({ why: 'none', near: [] })
  })
})

test('many lists with long titles take no time that grows with both', () => {
  const source = Array.from({ length: 5_000 }, (_, at) => list(`a${at}`, `${'x'.repeat(4)}${at}`))
  const target = Array.from({ length: 5_000 }, (_, at) => list(`b${at}`, `${'y'.repeat(4)}${at}`))
  const matches = matchTitles(
    source.map(({ id }) => id),
    source,
    target
  )
  expect(matches).toHaveLength(5_000)
  // Titles are compared letter by letter for the first ones only.
  expect(matches.slice(20).every(({ near }) => near.length === 0)).toBe(true)
})

test('whatever titles come, a match has one of the ids of the target, and only one', () => {
  const titles = fc.array(fc.string({ unit: fc.constantFrom('a', 'A', 'b', ' ', 'İ', '\u0301', '__proto__') }), {
    maxLength: 8
  })
  fc.assert(
    fc.property(titles, titles, (one, other) => {
      const source = one.map((title, at) => list(`s${at}`, title))
      const target = other.map((title, at) => list(`t${at}`, title))
      const ids = source.map(({ id }) => id)
      for (const match of matchTitles(ids, source, target)) {
        expect(match.to === undefined).toBe(match.why !== undefined)
        expect(match.near.length).toBeLessThanOrEqual(3)
        if (match.to !== undefined) expect(target.map(({ id }) => id)).toContain(match.to)
      }
    })
  )
})

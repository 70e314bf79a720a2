import { describe, expect, test } from '@jest/globals'
import { parseResources } from '../../../../src/action/inputs/resources.ts'
import { rejectionOf } from '../../../support/refusal.ts'

describe('parseResources', () => {
  test('reads names, kinds and fields', async () => {
    const text = `
Expenses: { import: update, target: 1b2c }
"flow:Approve: all":
  import: New
  name: Approve (test)
  comment: |
    two
    lines
shared_sql:
  target: shared_sql-5f1
`
    expect(await parseResources(text)).toEqual([
      {
        name: 'Expenses',
        import: 'update',
        target: '1b2c',
        displayName: undefined,
        comment: undefined,
        written: 'Expenses'
      },
      {
        kind: 'flow',
        name: 'Approve: all',
        import: 'new',
        target: undefined,
        displayName: 'Approve (test)',
        comment: 'two\nlines',
        written: 'flow:Approve: all'
      },
      {
        name: 'shared_sql',
        import: undefined,
        target: 'shared_sql-5f1',
        displayName: undefined,
        comment: undefined,
        written: 'shared_sql'
      }
    ])
  })

  test.each(['', ' \n ', '# nothing but a comment', '---\n'])('%j is no choice at all', async text => {
    expect(await parseResources(text)).toEqual([])
  })

  test('values stay text, whatever YAML makes of them', async () => {
    const [first, second] = await parseResources(
      '2024: { name: 1.0, target: 0012 }\nno: { name: yes, comment: 2024-01-01 }'
    )
    expect(first).toMatchObject({ name: '2024', displayName: '1.0', target: '0012' })
    expect(second).toMatchObject({ name: 'no', displayName: 'yes', comment: '2024-01-01' })
  })

  test.each([
    ['a list', '- Expenses', 'line 1: this is not a map of resource names'],
    ['a text', 'Expenses', 'line 1: this is not a map of resource names'],
    [
      'an entry without fields',
      'Travel: { import: new }\nExpenses:',
      'line 2: "Expenses" needs fields below it (import, target, name, comment)'
    ],
    ['an entry that is a text', 'Expenses: update', 'line 1: "Expenses" needs fields below it'],
    [
      'an unknown field',
      'Expenses:\n  import: new\n  mode: new',
      'line 3: "Expenses" has an unknown field "mode" (fields are import, target, name, comment)'
    ],
    [
      'an unknown import',
      'Expenses: { import: replace }',
      '"Expenses" has import "replace", which must be one of new, update, existing, overwrite, merge'
    ],
    ['a field that is a list', 'Expenses:\n  target: [a, b]', 'line 2: "Expenses" has no text in its field target'],
    ['an empty field', 'Expenses:\n  target:', 'line 2: "Expenses" has no text in its field target'],
    ['a key that is a list', '[a, b]: { import: new }', 'line 1: a resource name must be text'],
    ['an empty key', '"": { import: new }', 'line 1: a resource name must be text'],
    ['a key twice', 'Expenses: { import: new }\nExpenses: { import: update }', 'line 2'],
    ['a field twice', 'Expenses:\n  import: new\n  import: update', 'line 3'],
    ['a tab as indentation', 'Expenses:\n\timport: new', 'line 2'],
    ['an open bracket', 'Travel: { import: new }\nExpenses: {', 'line 2'],
    ['two documents', 'Expenses: { import: new }\n---\nTravel: { import: new }', 'line 2'],
    ['an anchor', 'Expenses: &a { import: new }', 'line 1: anchors are not allowed'],
    ['an alias', 'Expenses: &a { import: new }\nTravel: *a', 'line 2: aliases are not allowed'],
    ['a tag', 'Expenses: !!js/function "x"', 'line 1']
  ])('refuses %s with its line', async (_, text, why) => {
    expect(await rejectionOf(parseResources(text))).toContain(why)
  })

  test('names are shown on one line, without direction marks', async () => {
    const message = await rejectionOf(parseResources('"a\\u202Eb\\n::error::x": 1'))
    expect(message).toContain('"ab ::error::x" needs fields')
  })

  test('says everything that is wrong at once', async () => {
    const message = await rejectionOf(parseResources('A: 1\nB: { x: 1 }\nC: { import: y }'))
    for (const name of ['"A"', '"B"', '"C"']) expect(message).toContain(name)
  })

  test('an alias bomb ends at the first alias', async () => {
    const levels = Array.from({ length: 40 }, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`)
    expect(await rejectionOf(parseResources(['l0: &l0 [x, x]', ...levels].join('\n')))).toContain(
      'anchors are not allowed'
    )
  })

  test('deep nesting is an answer, not a crash', async () => {
    expect(await rejectionOf(parseResources('['.repeat(50_000)))).toContain('Could not read the input resources')
    expect(await rejectionOf(parseResources(`a: ${'{b: '.repeat(20_000)}`))).toContain(
      'Could not read the input resources'
    )
  })

  test('length and number of entries are bounded', async () => {
    expect(await rejectionOf(parseResources(`a: { comment: ${'x'.repeat(100_000)} }`))).toContain('longer than')
    const many = Array.from({ length: 1_001 }, (_, index) => `a${index}: { import: new }`).join('\n')
    expect(await rejectionOf(parseResources(many))).toContain('more than 1000 entries')
  })
})

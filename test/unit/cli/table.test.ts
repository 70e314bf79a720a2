import { expect, test } from '@jest/globals'
import { textTable } from '../../../src/cli/table.ts'

const COLUMNS = [{ title: 'name' }, { title: 'id', whole: true }]
const ID = '9cded6e8-85ae-4fb8-a9b8-c44ca8d9b7fe'

test('columns are as wide as what is in them', () => {
  expect(
    textTable(
      COLUMNS,
      [
        ['Expenses', '1'],
        ['A', '22']
      ],
      80
    )
  ).toEqual(['name      id', '────────  ──', 'Expenses  1', 'A         22'])
})

test('a table that does not fit is cut where it may be: an id stays whole', () => {
  const lines = textTable(COLUMNS, [['x'.repeat(100), ID]], 60)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(60)
  expect(lines[2]).toContain(ID)
  expect(lines[2]).toContain('…')
})

test('names cannot break a row or control the terminal', () => {
  const [, , row, ...more] = textTable(COLUMNS, [['a\nb\u001b[31m\u202ec', '1']], 80)
  expect(more).toEqual([])
  expect(row).not.toMatch(/[\u001b\u202e\n]/)
})

test('a sentence goes on in the next line, with nothing of it lost', () => {
  const sentence = 'The connection "mail" is missing in the target. Sign in there as the importing user and create it.'
  const lines = textTable(
    [
      { title: 'id', whole: true },
      { title: 'what', wraps: true }
    ],
    [[ID, sentence]],
    80
  )
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
  expect(
    lines
      .slice(2)
      .map(line => line.slice(ID.length).trim())
      .join(' ')
  ).toBe(sentence)
  const [, , ...unbroken] = textTable([{ title: 'what', wraps: true }], [['x'.repeat(100)]], 40)
  expect(unbroken.join('')).toBe('x'.repeat(100))
})

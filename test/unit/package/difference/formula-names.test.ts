import { expect, test } from '@jest/globals'
import { withRenames } from '../../../../src/package/difference/formula-names.ts'

const renames = new Map([
  ['Label1', 'lblTitle'],
  ['Main Screen', 'Start'],
  ['Start2', "Anna's screen"]
])

test.each([
  ['Label1.Text & Label1.Fill', 'lblTitle.Text & lblTitle.Fill'],
  ["Navigate('Main Screen')", 'Navigate(Start)'],
  ['Navigate(Start2)', "Navigate('Anna''s screen')"],
  ['"Label1" & Label1', '"Label1" & lblTitle'],
  ['"a ""Label1"" b" & Label1', '"a ""Label1"" b" & lblTitle'],
  ['Label10.Text & MyLabel1', 'Label10.Text & MyLabel1'],
  ['// Label1\nLabel1', '// Label1\nlblTitle'],
  ['/* Label1 */ Label1', '/* Label1 */ lblTitle'],
  ['"never closed Label1', '"never closed Label1'],
  ["'never closed Label1", "'never closed Label1"],
  ['', '']
])('%s', (formula, expected) => {
  expect(withRenames(formula, renames)).toBe(expected)
})

test('nothing but quotes takes no longer than anything else', () => {
  const text = `${'"'.repeat(300_001)}Label1`
  expect(withRenames(text, renames)).toBe(text)
})

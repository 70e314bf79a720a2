import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { editedJson } from '../../../../src/package/values/edit-json.ts'
import { editedSource } from '../../../../src/package/values/edit-source.ts'
import { hitsInFlow, hitsInFormula } from '../../../../src/package/values/hits.ts'
import { literalsOfFormula, type Range, writtenOutInFlow } from '../../../../src/package/values/literals.ts'
import { changesIn, valuesIn } from '../../../../src/package/values/replacements.ts'
import { ValueMap } from '../../../../src/package/values/value-map.ts'

const A = 'https://contoso.sharepoint.com/sites/a'
const B = 'https://contoso.sharepoint.com/sites/b c'
const map = new ValueMap([{ from: A, to: B, line: 1 }])

const parts = (text: string, ranges: readonly Range[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end)).filter(part => part !== '')

const edited = (text: string, written: readonly Range[], hits = hitsInFormula(text, 'Text')): string => {
  let result = ''
  let done = 0
  for (const { start, end, text: by } of changesIn(text, valuesIn(text, hits, written, map))) {
    result += text.slice(done, start) + by
    done = end
  }
  return result + text.slice(done)
}

describe('literals', () => {
  test.each([
    ['"a" & b & "c"', ['a', 'c']],
    ['"say ""no""" & x', ['say ""no""']],
    ['\'a "b" c\' & "d"', ['d']],
    ['// "a"\n"b" /* "c" */ & "d', ['b', 'd']],
    ['$"a{ "b" & {c: "d"} }e{{f}}" & "g"', ['a', 'b', 'd', 'e{{f}}', 'g']]
  ])('of the formula %s', (text, expected) => {
    expect(parts(text, literalsOfFormula(text))).toEqual(expected)
  })

  test.each([
    ["a @{b('c')} d", ['a ', 'c', ' d']],
    ["@concat('a', 'it''s')", ['a', 'it', 's']],
    ['@@a @{', ['@@a @{']],
    ['x@@{y}', ['x@@{y}']],
    ["@{'}'}z", ['}', 'z']]
  ])('of the text of a flow %s', (text, expected) => {
    expect(parts(text, writtenOutInFlow(text))).toEqual(expected)
  })

  test('are in order and within the text, whatever comes', () => {
    const marks = fc.string({ unit: fc.constantFrom('"', "'", '$', '{', '}', '/', '*', '@', '\n', 'a', '%') })
    fc.assert(
      fc.property(marks, text => {
        for (const ranges of [literalsOfFormula(text), writtenOutInFlow(text)]) {
          let done = 0
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(done)
            expect(end).toBeGreaterThanOrEqual(start)
            done = end
          }
          expect(done).toBeLessThanOrEqual(text.length)
        }
      }),
      { seed: 7, numRuns: 2000 }
    )
  })
})

describe('addresses', () => {
  const flow = (text: string): string =>
    edited(text, writtenOutInFlow(text), hitsInFlow({ text, key: 'inputs', above: () => [] }))

  test.each([
    [`${A}/x`, 'https://contoso.sharepoint.com/sites/b%20c/x'],
    [`${A}, and`, 'https://contoso.sharepoint.com/sites/b%20c, and'],
    ['https://contoso.sharepoint.com/sites/%61/x', 'https://contoso.sharepoint.com/sites/b%20c/x'],
    [`x/${encodeURIComponent(`${A}/y`)}`, `x/${encodeURIComponent(B)}%2Fy`],
    [`x/${encodeURIComponent(`${A}y`)}`, `x/${encodeURIComponent(`${A}y`)}`],
    [`x/${encodeURIComponent(encodeURIComponent(A))}/z`, `x/${encodeURIComponent(encodeURIComponent(B))}/z`],
    [`${A.toUpperCase()}?x`, 'https://contoso.sharepoint.com/sites/b%20c?x'],
    [`@{variables('x')}${A}@{y()}`, "@{variables('x')}https://contoso.sharepoint.com/sites/b%20c@{y()}"],
    ['%68%ZZ%', '%68%ZZ%']
  ])('%s', (text, expected) => {
    expect(flow(text)).toBe(expected)
  })

  test('a quote in a value does not end a literal', () => {
    const quoted = new ValueMap([{ from: 'a@contoso.com', to: "o'b@contoso.com", line: 1 }])
    const text = "@concat('a@contoso.com')"
    const found = valuesIn(text, hitsInFormula(text, 'Text'), writtenOutInFlow(text), quoted)
    expect(changesIn(text, found)[0]?.text).toBe("o''b@contoso.com")
  })

  test('are found in time that grows with the text', () => {
    for (const unit of ['https%3A%2F%2F', 'https://a.', '%25', '"', '$"{', '@{', 'a@b.', `${A}/`])
      expect(flow(unit.repeat(20_000)).length).toBeGreaterThan(0)
  })
})

describe('editedJson', () => {
  const edit = (path: readonly string[], before: string, isKey = false) => ({
    path,
    isKey,
    before,
    splices: [{ start: 0, end: before.length, text: 'new' }]
  })

  test('keeps everything but the string', () => {
    const text = '\ufeff{ "a" : [ 1.0, {"b":"x\\u0041", "c":"\\/"} ],\r\n "b":12345678901234567890 }\n'
    expect(editedJson(text, [edit(['a', '1', 'b'], 'xA')])).toBe(text.replace('x\\u0041', 'new'))
    expect(editedJson(text, [edit(['a', '1', 'b'], 'other')])).toBe(text)
    expect(editedJson(text, [edit(['a', '7', 'b'], 'xA')])).toBe(text)
    expect(editedJson(text, [edit(['b'], 'b', true)])).toBe(text.replace('"b":1', '"new":1'))
  })

  test('two keys do not become one, but a key that is repeated is no reason to stop', () => {
    expect(() => editedJson('{"a":1,"new":2}', [edit(['a'], 'a', true)])).toThrow()
    expect(editedJson('{"b":1,"b":2,"a":3}', [edit(['a'], 'a', true)])).toBe('{"b":1,"b":2,"new":3}')
  })

  test('ends with what is no JSON', () => {
    for (const text of ['', '{', '{"a"', '{"a":', '[', '{"a":"x', '}', '{"a" "x"}'])
      expect(editedJson(text, [edit(['a'], 'x')])).toBe(text)
  })
})

describe('editedSource', () => {
  const source = (formula: string): string => `Screens:\n  S:\n    Properties:\n      Text: ${formula}\n`
  const after = (text: string): string | undefined =>
    editedSource(text, formula => {
      const at = formula.indexOf('old')
      return at < 0 ? [] : [{ start: at, end: at + 3, text: "n'ew: x" }]
    })

  test.each([
    ['\'="old"\'', "'=\"n''ew: x\"'"],
    ['"=\\"old\\""', '"=\\"n\'ew: x\\""'],
    ['|-\n        =a &\n        "old"', '|-\n        =a &\n        "n\'ew: x"']
  ])('%s', (formula, expected) => {
    expect(after(source(formula))).toBe(source(expected))
  })

  test('what would end a plain text early is not written', () => {
    expect(after(source('="old"'))).toBeUndefined()
    expect(after(source('="other"'))).toBe(source('="other"'))
  })

  test('a name that is no formula stays, and so does what cannot be read', () => {
    expect(after(source('old'))).toBe(source('old'))
    expect(after('a: "=old')).toBe('a: "=old')
    expect(after('a: &x "=old"')).toBeUndefined()
  })
})

import { describe, expect, test } from '@jest/globals'
import { type Call, LONGEST_EXPRESSION } from '../../../../src/package/expressions/expression.ts'
import { readTemplate } from '../../../../src/package/expressions/template.ts'

function read(text: string) {
  const calls: Call[] = []
  const fault = readTemplate(text, call => calls.push(call))
  return { calls: calls.map(({ name, literal }) => (literal === undefined ? name : [name, literal])), fault }
}

describe('expressions in texts', () => {
  test.each([
    ['a text', 'Hello'],
    ['nothing', ''],
    ['an @ alone', '@'],
    ['a mail address', 'someone@example.com; other@example.com'],
    ['an address in a sentence', 'write to a@b.example (now)'],
    ['an escaped @', "@@body('Gone')"],
    ['an escaped interpolation', "as in @@{body('Gone')}"],
    ['a style sheet', '<style>@media print { p { color: red } }</style>'.replace('@', ' @')],
    ['an @ behind a blank', " @body('Gone')"]
  ])('%s has none', (_, text) => {
    expect(read(text)).toEqual({ calls: [], fault: undefined })
  })

  test.each<[string, string, unknown[]]>([
    ['a call', "@outputs('Get_item')", [['outputs', 'Get_item']]],
    ['a call without arguments', '@triggerBody()', ['triggerbody']],
    [
      'calls in calls',
      "@concat(body('A'), string(outputs( 'B' )), 'c')",
      [['body', 'A'], ['outputs', 'B'], 'string', 'concat']
    ],
    ['members in every form', "@body('A')?['x']['y'].z?.w[0]?[1]", [['body', 'A']]],
    ['an index that is an expression', "@body('A')[length(body('B'))]", [['body', 'A'], ['body', 'B'], 'length']],
    ['doubled quotes', "@body('it''s')", [['body', "it's"]]],
    ['brackets in texts', "@body('a)b}c(')", [['body', 'a)b}c(']]],
    ['literals', '@equals(true, false, null, True, 1, -2, +3.5, 4e10, 5E-3)', ['equals']],
    ['a literal alone', '@true', []],
    ['a text alone', "@'a'", []],
    ['a number alone', '@-12.5', []],
    ['blanks and line breaks', "@ concat (\n 'a' ,\t'b'\u00a0) ", [['concat', 'a']]],
    ['names with dashes and other letters', "@outputs('x')?.größe-2", [['outputs', 'x']]],
    ['interpolations', "Dear @{body('A')}, @{triggerBody()?['b']}!", [['body', 'A'], 'triggerbody']],
    ['an interpolation at the start', "@{items('L')}", [['items', 'L']]],
    [
      'a brace in a text of an interpolation',
      "@{replace('}', body('A'))} a@b.c",
      [
        ['body', 'A'],
        ['replace', '}']
      ]
    ]
  ])('%s', (_, text, calls) => {
    expect(read(text)).toEqual({ calls, fault: undefined })
  })

  test.each([
    ['a member of a text is not that text', "@body('A'['x'])"],
    ['the second argument is not the first', "@body(1, 'A')"],
    ['a call is no text', "@body(trim('A'))"]
  ])('%s', (_, text) => {
    expect(read(text).calls.at(-1)).toBe('body')
  })

  test.each<[string, string, number, string]>([
    ["@concat('a'", 'unclosed-bracket', 1, 'concat'],
    ["@concat('a',", 'unclosed-bracket', 1, 'concat'],
    ["@body('A')['x'", 'unclosed-bracket', 10, '['],
    ["@concat('a'))", 'unopened-bracket', 12, ')'],
    ["@body('A')]", 'unopened-bracket', 10, ']'],
    ["@concat('a]", 'unclosed-text', 8, "'a]"],
    ["@body('A'])", 'unexpected', 9, ']'],
    ["@body('A')['x')", 'unexpected', 14, ')'],
    ['@f(a(1)]', 'unexpected', 7, ']'],
    ["@concat('a',)", 'unexpected', 12, ')'],
    ["@concat(,'a')", 'unexpected', 8, ','],
    ["@concat('a' 'b')", 'unexpected', 12, "'b'"],
    ["@body('A') and more", 'unexpected', 11, 'and'],
    ["@body('A'), body('B')", 'unexpected', 10, ','],
    ["@body('A')?", 'unexpected', 11, ''],
    ["@body('A').", 'unexpected', 11, ''],
    ["@body('A')?x", 'unexpected', 11, 'x'],
    ["@json(@{body('A')})", 'unexpected', 6, '@'],
    ["@concat(@body('A'))", 'unexpected', 8, '@'],
    ["@(body('A'))", 'unexpected', 1, '('],
    ['@contoso.com', 'not-a-call', 1, 'contoso'],
    ['@body("A")', 'not-a-call', 6, '"A"'],
    ['@body(‘A’)', 'not-a-call', 6, '‘A’'],
    ['@add(2nd)', 'not-a-call', 5, '2nd'],
    ['@ ', 'empty', 2, ''],
    ['a @{} b', 'empty', 4, ''],
    ["a @{body('A') b", 'unclosed-expression', 2, "@{body('A') b"],
    ["a @{body('A} b", 'unclosed-expression', 2, "@{body('A} b"]
  ])('%s is refused: %s', (text, kind, at, written) => {
    expect(read(text).fault).toEqual({ kind, at, written })
  })

  test('an expression is as long as the service takes it, and no longer', () => {
    const longest = `length('${'x'.repeat(LONGEST_EXPRESSION - 10)}')`
    expect(read(`@${longest}`).fault).toBeUndefined()
    expect(read(`@{${longest}} and @{${longest}}`).fault).toBeUndefined()
    expect(read(`@ ${longest}`).fault).toMatchObject({ kind: 'too-long', at: 1 })
  })

  test('nesting is no recursion', () => {
    const deep = 2000
    expect(read(`@${'f('.repeat(deep)}1${')'.repeat(deep)}`)).toMatchObject({ fault: undefined })
    expect(read(`@${'a('.repeat(4000)}`).fault?.kind).toBe('unclosed-bracket')
    expect(read(`@b()${'[b()'.repeat(2000)}`).fault?.kind).toBe('unclosed-bracket')
  })
})

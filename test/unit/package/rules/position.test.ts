import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../../src/package/rules/finding.ts'
import { pointerTo, positionsOf, withLines } from '../../../../src/package/rules/position.ts'

const positionOf = (text: string, pointer: string) => positionsOf(text, [pointer]).get(pointer)
const withLine = (finding: Finding, textOf: (file: string) => string | undefined) => withLines([finding], textOf)[0]

const TEXT = `{
  "a": 1,
  "b/c": { "~": [ "x", { "d": null } ],
    "\\u0065": -1.5e3
  },
  "": "}]{[,:\\"",
  "list": [[], [ ], {}, { }, [1,2,
    3]]
}
`

describe('finding a JSON pointer in a text', () => {
  test.each([
    ['', 1, 1],
    ['/a', 2, 3],
    ['/b~1c', 3, 3],
    ['/b~1c/~0', 3, 12],
    ['/b~1c/~0/0', 3, 19],
    ['/b~1c/~0/1', 3, 24],
    ['/b~1c/~0/1/d', 3, 26],
    ['/b~1c/e', 4, 5],
    ['/', 6, 3],
    ['/list', 7, 3],
    ['/list/0', 7, 12],
    ['/list/1', 7, 16],
    ['/list/2', 7, 21],
    ['/list/3', 7, 25],
    ['/list/4', 7, 30],
    ['/list/4/1', 7, 33],
    ['/list/4/2', 8, 5]
  ])('%j', (pointer, line, column) => {
    expect(positionOf(TEXT, pointer)).toEqual({ line, column })
  })

  test.each([
    '/b',
    '/a/0',
    '/b~1c/~0/2',
    '/list/5',
    '/list/4/3',
    '/list/-',
    '/list/01',
    'a',
    '/list/0/0',
    '/__proto__'
  ])('%j leads nowhere', pointer => {
    expect(positionOf(TEXT, pointer)).toBeUndefined()
  })

  test('many are found in one pass, those that lead nowhere left out', () => {
    expect([...positionsOf(TEXT, ['/list/4', '/a', '/no']).keys()]).toEqual(['/list/4', '/a'])
  })

  test('of repeated keys the last one counts, with all that is in it', () => {
    const text = '{"a":{"x":1},\n"a":{"y":2}}'
    expect(positionOf(text, '/a')).toEqual({ line: 2, column: 1 })
    expect(positionOf(text, '/a/y')).toEqual({ line: 2, column: 6 })
    expect(positionOf(text, '/a/x')).toBeUndefined()
  })

  test('a byte order mark and Windows line ends do not shift lines', () => {
    expect(positionOf('\ufeff{\r\n"a":\r\n [true, false]}', '/a/1')).toEqual({ line: 3, column: 9 })
  })

  test('a text that is no object has its top', () => {
    expect(positionOf('\n "text"', '')).toEqual({ line: 2, column: 2 })
    expect(positionOf('17', '/0')).toBeUndefined()
  })

  test.each([
    '',
    ' ',
    '{',
    '[',
    '{"a"',
    '{"a":',
    '{"a" 1}',
    '{1:2}',
    '[1',
    '[1 2]',
    '}',
    ']',
    '"',
    '{"\\x":1',
    '[}',
    '{]'
  ])('what is no JSON is no trouble: %j', text => {
    expect(() => positionsOf(text, ['', '/a', '/0', '/a/b', '/0/0'])).not.toThrow()
  })

  test('agrees with the parser wherever a pointer leads', () => {
    const value = { one: [1, { two: ['"', '\\', '/'] }, [[[{}]]]], 'a/b~': { '': 0 }, last: false }
    const text = JSON.stringify(value, null, 2)
    const pointers: string[] = []
    const walk = (inner: unknown, pointer: string): void => {
      pointers.push(pointer)
      if (typeof inner === 'object' && inner !== null)
        for (const [key, next] of Object.entries(inner)) walk(next, pointer + pointerTo(key))
    }
    walk(value, '')
    expect([...positionsOf(text, pointers).keys()]).toEqual(pointers)
    // The printer gives every member and element a line of its own, in the order they are walked in.
    const lines = pointers.map(pointer => positionOf(text, pointer)?.line ?? 0)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
    expect(new Set(lines).size).toBe(lines.length)
  })

  test('deep and long texts are passed over without a full stack', () => {
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},"b":1}`
    expect(positionOf(deep, '/b')).toEqual({ line: 1, column: deep.length - 5 })
    const pointers = Array.from({ length: 50_000 }, (_, at) => `/${at}`)
    const long = `[${pointers.map(() => '1').join(',')}]`
    expect(positionsOf(long, pointers).size).toBe(50_000)
  })
})

describe('adding lines to findings', () => {
  const finding = (place: Finding['place']): Finding => ({
    rule: 'rule',
    severity: 'warning',
    message: 'There is something.',
    consequence: 'It is there.',
    remedy: 'Leave it.',
    place
  })

  test('a pointer becomes a line and a column', () => {
    const found = finding({ file: 'manifest.json', pointer: '/a', name: 'a' })
    expect(withLine(found, file => (file === 'manifest.json' ? '{\n"a":1}' : undefined))?.place).toEqual({
      file: 'manifest.json',
      pointer: '/a',
      name: 'a',
      line: 2,
      column: 1
    })
  })

  test.each([
    ['no place', undefined],
    ['no pointer', { file: 'a' }],
    ['a line already', { file: 'a', pointer: '/a', line: 7 }],
    ['a file inside the document', { file: 'a', pointer: '/a', inside: 'Header.json' }],
    ['a pointer to nothing', { file: 'a', pointer: '/b' }]
  ])('one with %s stays as it is', (_, place) => {
    const found = finding(place)
    expect(withLine(found, () => '{"a":1}')).toBe(found)
  })

  test('one whose file has no text stays as it is', () => {
    const found = finding({ file: 'a', pointer: '/a' })
    expect(withLine(found, () => undefined)).toBe(found)
  })

  test('each file is asked for once', () => {
    const asked: string[] = []
    const places = withLines(
      [finding({ file: 'a', pointer: '/x' }), finding({ file: 'b', pointer: '' }), finding({ file: 'a', pointer: '' })],
      file => {
        asked.push(file)
        return '{"x":1}'
      }
    ).map(({ place }) => place?.column)
    expect(asked).toEqual(['a', 'b'])
    expect(places).toEqual([2, 1, 1])
  })
})

import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { MalformedSource, readSourceText, type SourceValue } from '../../../../src/package/document/source-text.ts'
import { librarySource } from '../../../support/library-source.ts'

function refusal(text: string): MalformedSource {
  try {
    readSourceText(text)
  } catch (error) {
    if (error instanceof MalformedSource) return error
    throw error
  }
  throw new Error('it was not refused')
}

/** In objects, to be easier to write down. */
function plain(value: SourceValue): unknown {
  if (typeof value === 'string') return value
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]))
  return Array.isArray(value) ? value.map(plain) : undefined
}
const read = (...lines: string[]): unknown => plain(readSourceText(lines.join('\n')))

describe('reading the text of a source', () => {
  test('maps, lists of maps, and texts of all kinds', () => {
    expect(
      read(
        '# ****',
        '# Warning: only for review.',
        'Screens:',
        '  Home Page: # the first',
        '    Properties:',
        '      Fill: =RGBA(0, 0, 0, 1)',
        `      Tooltip: '="it''s: here"'`,
        '      Text: "=\\"a\\\\nb\\" & Char(10)"',
        '      Empty: =',
        '      Nothing:',
        '      Height: |-',
        '        =If(',
        '            a, // # no comment',
        '            b)',
        '',
        '        //end',
        '      Note: |',
        '        ="x',
        '        "',
        '    Children:',
        '      - Label1:',
        '          Control: Label@2.5.1',
        '          Locked: true',
        `      - 'Gallery: 1':`,
        '          Children:',
        '          - Inner:',
        '              Control: Image',
        'Empty: {}',
        'None: [ ]',
        ''
      )
    ).toEqual({
      Screens: {
        'Home Page': {
          Properties: {
            Fill: '=RGBA(0, 0, 0, 1)',
            Tooltip: `="it's: here"`,
            Text: '="a\\nb" & Char(10)',
            Empty: '=',
            Nothing: '',
            Height: '=If(\n    a, // # no comment\n    b)\n\n//end',
            Note: '="x\n"\n'
          },
          Children: [
            { Label1: { Control: 'Label@2.5.1', Locked: 'true' } },
            { 'Gallery: 1': { Children: [{ Inner: { Control: 'Image' } }] } }
          ]
        }
      },
      Empty: {},
      None: []
    })
  })

  test.each([
    ['no text', [''], ''],
    ['comments alone', ['# a', '# b'], ''],
    ['a document mark and a byte order mark', ['\ufeff---', 'a: b'], { a: 'b' }],
    ['a value on a line of its own', ['a:', '  b', 'c: d'], { a: 'b', c: 'd' }],
    ['a text over several lines', ['a: b', '  c', 'd: e'], { a: 'b c', d: 'e' }],
    ['a quoted text over several lines', ['a: "b', '  c"', 'd: e'], { a: 'b c', d: 'e' }],
    ['a block text at the end, without its last line end', ['a: |', '  b'], { a: 'b\n' }],
    ['an empty block text', ['a: |-', 'b: c'], { a: '', b: 'c' }],
    ['a block text that ends the file', ['a: |-'], { a: '' }],
    ['a block text that begins with blanks', ['a:', '  b: |2-', '      c', '     d'], { a: { b: '  c\n d' } }],
    ['a list of texts', ['a:', '- b', '-', '- d'], { a: ['b', '', 'd'] }],
    ['a list in a list', ['- - a', '  - b', '- c'], [['a', 'b'], 'c']]
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected)
  })

  test('keys of hostile spelling are plain keys', () => {
    const value = readSourceText('__proto__:\n  a: b\nconstructor: c\n')
    expect(value).toEqual(
      new Map<string, unknown>([
        ['__proto__', new Map([['a', 'b']])],
        ['constructor', 'c']
      ])
    )
  })

  test('whatever the library writes is read as the library reads it, for 400 trees by chance', () => {
    let seed = 20_260_115
    const below = (limit: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((seed / 2 ** 32) * limit)
    }
    const pieces = [
      '=',
      'a',
      ' ',
      '\n',
      '"',
      "'",
      ': ',
      ' #',
      '-',
      '\t',
      '|',
      '>',
      '{',
      ']',
      '&',
      '*',
      '!',
      '%',
      '\\',
      'é',
      '✔',
      '😀',
      '  ',
      'x;'
    ]
    const text = (): string => Array.from({ length: below(9) }, () => pieces[below(pieces.length)] ?? '').join('')
    const tree = (depth: number): SourceValue => {
      const kind = depth === 0 ? 0 : below(3)
      if (kind === 0) return text()
      const items = Array.from({ length: 1 + below(4) }, () => tree(depth - 1))
      return kind === 1 ? items : new Map(items.map((item, at) => [`${text().replaceAll('\n', '')}${at}`, item]))
    }
    for (let round = 0; round < 400; round += 1) {
      const value = new Map([['root', tree(5)]])
      // Texts of one line, since keys and values folded at some width are nothing sources have.
      const written = stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })
      expect(readSourceText(written)).toEqual(librarySource(written))
    }
  })
})

describe('refusing what no source is', () => {
  test.each([
    ['an anchor', ['a: b', 'c: &x d'], 'an anchor', 2],
    ['an alias', ['a: *x'], 'an alias', 1],
    ['a tag', ['', 'a: !!binary x'], 'a tag', 2],
    ['a directive', ['%YAML 1.2', '---', 'a: b'], 'a directive', 1],
    ['a second document', ['a: b', '---', 'c: d'], 'a document mark', 2],
    ['an explicit key', ['? a', ': b'], 'an explicit key', 1],
    ['a map in braces', ['a: {b: c}'], 'in brackets', 1],
    ['brackets that are never closed', ['a: ['], 'brackets', 1],
    ['the same key twice', ['a: b', 'c: d', 'a: e'], 'a duplicate key', 3],
    ['a map behind a value', ['a: b', '  c: d'], 'colon', 2],
    ['an indentation between two others', ['a:', '    b: c', '  d: e'], 'indentation', 3],
    ['two values', ['a: "b" "c"'], 'two values', 1],
    ['two colons', ['a: b: c'], 'colon', 1],
    ['a list behind a value', ['a: b', '- c'], 'indentation', 2],
    ['tabs', ['a:', '\tb: c'], 'tabs', 2],
    ['a quote that is never closed', ['a: "b'], 'malformed string', 1],
    ['an unknown escape', ['a: "\\q"'], 'malformed string', 1],
    ['601 levels', ['- '.repeat(601)], '600 levels', 1]
  ])('%s', (_, lines, why, line) => {
    const error = refusal(lines.join('\n'))
    expect([error.why, error.line]).toEqual([expect.stringContaining(why), line])
  })

  test('a refusal never quotes the text', () => {
    expect(refusal('a: geheim\n  b: "geheim\\q"').message).not.toContain('geheim')
  })

  const MiB = 1024 * 1024
  // The library's own reading takes from many seconds to minutes for most of these.
  test.each([
    ['explicit keys', '? '],
    ['anchors', '&a '],
    ['tags', '!a '],
    ['brackets', '['],
    ['closing braces', '} '],
    ['dashes', '- '],
    ['colons', 'a: '],
    ['quotes', '"a\n'],
    ['block headers', 'a: |\n'],
    ['tabs', '\t\n'],
    ['keys of equal name', 'a:\n']
  ])('a mebibyte of %s is refused or read at once', (_, piece) => {
    const text = piece.repeat(MiB / piece.length)
    expect(() => {
      try {
        readSourceText(text)
      } catch (error) {
        if (!(error instanceof MalformedSource)) throw error
      }
    }).not.toThrow()
  })

  test('a mebibyte of keys is read', () => {
    const text = Array.from({ length: MiB / 16 }, (_, at) => `k${at}: =${at}\n`).join('')
    expect(readSourceText(text)).toHaveProperty('size', MiB / 16)
  })
})

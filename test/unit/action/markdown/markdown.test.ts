import { describe, expect, test } from '@jest/globals'
import { cell, code, fenced, link, row, wrappingRow } from '../../../../src/action/markdown/markdown.ts'
import { HOSTILE_NAMES } from '../../../support/reports.ts'

/** What a browser shows of text that holds character references and nothing else. */
const shown = (markdown: string): string =>
  markdown.replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))

describe('cell', () => {
  test.each([
    ['a|b', 'a&#124;b'],
    ['`x`', '&#96;x&#96;'],
    ['<b>', '&#60;b&#62;'],
    ['A & B', 'A &#38; B'],
    ['@octocat', '&#64;&#8203;octocat'],
    ['#12', '&#35;&#8203;12'],
    ['[x](y)', '&#91;x&#93;&#40;y&#41;'],
    ['*b* _i_ ~s~', '&#42;b&#42; &#95;i&#95; &#126;s&#126;'],
    ['a\\b', 'a&#92;b'],
    ['::error::', '&#58;&#58;&#8203;error&#58;&#58;'],
    [':bomb:', '&#58;&#8203;bomb&#58;'],
    ['at 12:30', 'at 12&#58;30'],
    ['www.evil.example', 'www&#46;evil.example'],
    ['https://evil.example', 'https&#58;//evil.example'],
    ['- item', '&#45; item'],
    ['1. item', '1&#8203;. item'],
    ['1.2.3', '1.2.3'],
    ['one\ntwo', 'one two'],
    ['\u202Eabc', 'abc'],
    ['Größe 🎉', 'Größe 🎉']
  ])('%j → %j', (name, markdown) => {
    expect(cell(name)).toBe(markdown)
  })

  test.each(HOSTILE_NAMES)('%j leaves nothing that Markdown or HTML acts on', name => {
    const markdown = cell(name)
    // Only references have "&", "#" and ";"; nothing else that has a meaning is left.
    expect(markdown.replace(/&#\d+;/g, '')).not.toMatch(/[|`<>&@*_~[\]()#!\\$:;"'=^{}\n\r]|\bwww\./)
    expect(markdown).not.toMatch(/^(?:[-+>]|\d+[.)]\s)/)
    expect(shown(markdown)).not.toMatch(/@\w|#\d|:[\w+-]+:|[\u202a-\u202e\u2066-\u2069]/)
    expect(Array.from(shown(markdown).replaceAll('\u200b', '')).length).toBeLessThanOrEqual(200)
  })
})

describe('code', () => {
  test('shows a text to be copied, with nothing put into it', () => {
    expect(code('a|b @x #1')).toBe('<code>a&#124;b &#64;x &#35;1</code>')
  })

  test.each(HOSTILE_NAMES)('%j cannot end it', name => {
    const inner = code(name).slice('<code>'.length, -'</code>'.length)
    expect(inner.replace(/&#\d+;/g, '')).not.toMatch(/[|`<>&\n]/)
  })

  test('shows what cannot be seen', () => {
    expect(code('safe\u202e\u2066x\u200b\u{e0041}')).toBe('<code>safe⟨U+202E⟩⟨U+2066⟩x⟨U+200B⟩⟨U+E0041⟩</code>')
  })
})

describe('link', () => {
  test('takes the addresses of web pages', () => {
    expect(link('Expenses', 'https://make.powerapps.com/apps/1?a=b')).toBe(
      '[Expenses](https://make.powerapps.com/apps/1?a=b)'
    )
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'no address', '', undefined])('not %j', url => {
    expect(link('Expenses', url)).toBe('Expenses')
  })

  test('an address cannot end itself or its cell, and carries no password', () => {
    const address = /^\[x\]\((.*)\)$/.exec(link('x', 'https://u:p@h.example/a|b)c `<d> "e"?x=(1)[2]'))?.[1]
    expect(address).toBe('https://h.example/a%7Cb%29c%20%60%3Cd%3E%20%22e%22?x=%281%29%5B2%5D')
  })

  test.each(HOSTILE_NAMES)('%j cannot end the text', name => {
    expect(link(name, 'https://h.example/')).toMatch(/^\[[^[\]()]*\]\(https:\/\/h\.example\/\)$/)
  })
})

describe('fenced', () => {
  test('keeps indentation', () => {
    expect(fenced('yaml', ['a: |', '  b'])).toBe('```yaml\na: |\n  b\n```')
  })

  test('no content ends it', () => {
    const lines = fenced('yaml', ['```', '  ````x', 'a\n```\nb']).split('\n')
    expect(lines).toEqual(['`````yaml', '```', '  ````x', 'a ``` b', '`````'])
  })
})

describe('a fence around what a stranger wrote', () => {
  test('hundreds of thousands of runs of backticks are one fence', () => {
    const lines = fenced(
      'diff',
      Array.from({ length: 400 }, () => '` '.repeat(1_000))
    ).split('\n')
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([402, '```diff', '```'])
  })

  test('shows what cannot be seen', () => {
    expect(fenced('diff', ['+ if (admin\u202e \u2066) \u200b\u001b[8m'])).toBe(
      '```diff\n+ if (admin⟨U+202E⟩ ⟨U+2066⟩) ⟨U+200B⟩⟨U+001B⟩[8m\n```'
    )
  })

  test('is bounded in every line', () => {
    for (const line of ['x'.repeat(10_000_000), '`'.repeat(10_000_000), '\u200b'.repeat(10_000_000)])
      expect(fenced('diff', [line]).length).toBeLessThan(50_000)
  })
})

test('a name that looks like an issue is linked to none', () => {
  expect(cell('see GH-12 and gh-3')).toBe('see GH-&#8203;12 and gh-&#8203;3')
})

test('an address of megabytes is none', () => {
  expect(link('x', `https://h.example/${'a'.repeat(1_000_000)}`)).toBe('x')
  expect(link('x', 'https://h.example/\ud800')).toMatch(/^\[x\]\(https:\/\/h\.example\/[%A-Z0-9]+\)$/)
})

describe('a row in which long words break', () => {
  test.each(HOSTILE_NAMES)('is the same row but for the places to break, %j', name => {
    const cells = [cell(name), code(name), link(name, `https://h.example/${'a/'.repeat(60)}`)]
    const wrapped = wrappingRow(cells)
    expect(wrapped.replaceAll('<wbr>', '')).toBe(row(cells))
    // Neither a reference nor a tag nor an address is torn apart.
    expect(wrapped).not.toMatch(/&#?\d*<wbr>|<\/?\w*<wbr>|\]\([^)]*<wbr>/)
  })

  test.each([
    ['shared_sharepointonline', 'shared&#95;<wbr>sharepoint<wbr>online'],
    ['Expense Approvals', 'Expense Approvals'],
    ['DynamicOperation', 'DynamicOpe<wbr>ration']
  ])('%s', (name, markdown) => {
    expect(wrappingRow([cell(name)])).toBe(`| ${markdown} |`)
  })

  test('takes no long over a long word', () => {
    expect(wrappingRow([cell('x'.repeat(200_000), 200_000)]).length).toBeGreaterThan(200_000)
  })
})

test('a row', () => {
  expect(row(['a', 'b'])).toBe('| a | b |')
})

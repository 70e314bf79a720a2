import { plainText, reviewedText } from '../../base/display.ts'
import { withInvisibleShown } from '../../base/invisible.ts'

/**
 * Names from packages and environments, made harmless for GitHub's Markdown. Punctuation becomes character
 * references, which no Markdown construct is recognised in. That alone stops neither mentions nor issue references:
 * GitHub links those in the finished page, where a reference is the character again (reported against cmark-gfm). So
 * a zero-width space follows `@`, `#` and the colon of `:bomb:`, except in code, where nothing is linked and where
 * people copy from.
 */

const PUNCTUATION = /[!"#$%&'()*:;<=>?@[\\\]^_`{|}~]/g
// Only at the beginning of a line do these make lists and rules.
const LINE_START = /^(?:[-+]|\d+(?=\.(?:\s|$)))/
const SHORTCODE = /^:[\w+-]+:/

const reference = (character: string): string => `&#${character.codePointAt(0) ?? 0};`
const ZERO_WIDTH_SPACE = '&#8203;'

/** A name for running text, a heading, a list item or a table cell: one line, at most `limit` characters. */
export function cell(name: string, limit = 200): string {
  const text = plainText(name, limit)
  return withoutBareHosts(
    text
      .replace(PUNCTUATION, (character, offset: number) => {
        const linked =
          character === '@' || character === '#' || (character === ':' && SHORTCODE.test(text.slice(offset)))
        return linked ? `${reference(character)}${ZERO_WIDTH_SPACE}` : reference(character)
      })
      // "GH-1" is linked to an issue like "#1", and the issue then names this page.
      .replace(/GH-(?=\d)/gi, match => `${match}${ZERO_WIDTH_SPACE}`)
      .replace(LINE_START, start => (/\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : reference(start)))
  )
}

/** "www." is linked without a scheme, in code that is written as HTML too. */
const withoutBareHosts = (markdown: string): string => markdown.replace(/www\./gi, match => `${match.slice(0, 3)}&#46;`)

/** A name, id or value as inline code, to be read and copied exactly: what cannot be seen is shown. */
export const code = (text: string, limit = 200): string =>
  `<code>${withoutBareHosts(reviewedText(text, limit).replace(PUNCTUATION, reference))}</code>`

/** A link with a name as its text; the text alone where the address is not a web page's. */
export function link(name: string, url: string | undefined): string {
  const address = webAddress(url)
  return address === undefined ? cell(name) : `[${cell(name)}](${address})`
}

/** Characters of a line in a fenced block: texts of packages come shorter, and nobody reads more. */
const LONGEST_LINE = 4_000

/**
 * A fenced block that its content cannot end, whatever it holds. Nothing is interpreted in it, and nothing is escaped
 * but what cannot be seen, which is shown.
 */
export function fenced(language: string, lines: readonly string[]): string {
  const shown = lines.map(lineInFence)
  let longest = 2
  for (const line of shown) for (const [run] of line.matchAll(/`+/g)) if (run.length > longest) longest = run.length
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...shown, fence].join('\n')
}

function lineInFence(line: string): string {
  const cut = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line
  return withInvisibleShown(cut.replace(/[\r\n\u2028\u2029]+/g, ' '))
}

/** A table row; the cells are Markdown already. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Lines of a table; cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row)
]

/** A longer address is no page that somebody is to look at. */
const LONGEST_ADDRESS = 2_000
// What would end the address or the cell around it.
const IN_ADDRESS = /[|()<>[\]\\`'"*_~^{}\s]/g

function webAddress(url: string | undefined): string | undefined {
  const parsed = url === undefined || url.length > LONGEST_ADDRESS ? null : URL.parse(url)
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return undefined
  parsed.username = ''
  parsed.password = ''
  if (parsed.href.length > LONGEST_ADDRESS) return undefined
  return parsed.href.replace(IN_ADDRESS, character => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
}

import { plainText, reviewedText } from '../../base/display.ts'
import { withInvisibleShown } from '../../base/invisible.ts'

/**
 * Escapes names from packages and environments for GitHub's Markdown. Punctuation becomes character references, in
 * which no Markdown construct is recognised. That alone does not stop mentions and issue references: GitHub links those
 * in the rendered page, where a reference is the character again (reported against cmark-gfm). Therefore a zero-width
 * space follows `@`, `#` and the colon of `:bomb:`, except in code, where nothing is linked and from where people copy.
 */

const PUNCTUATION = /[!"#$%&'()*:;<=>?@[\\\]^_`{|}~]/g
// These form lists and rules only at the start of a line.
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
      // "GH-1" is linked to an issue like "#1", and the issue then mentions this page.
      .replace(/GH-(?=\d)/gi, match => `${match}${ZERO_WIDTH_SPACE}`)
      .replace(LINE_START, start => (/\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : reference(start)))
  )
}

/** "www." is linked even without a scheme, and even in code that is written as HTML. */
const withoutBareHosts = (markdown: string): string => markdown.replace(/www\./gi, match => `${match.slice(0, 3)}&#46;`)

/** A name, id or value as inline code, to be read and copied exactly. Invisible characters are made visible. */
export const code = (text: string, limit = 200): string =>
  `<code>${withoutBareHosts(reviewedText(text, limit).replace(PUNCTUATION, reference))}</code>`

/** A link with a name as its text; only the text when the URL is not that of a web page. */
export function link(name: string, url: string | undefined, limit?: number): string {
  const target = safeUrl(url)
  return target === undefined ? cell(name, limit) : `[${cell(name, limit)}](${target})`
}

/** For a line in a fenced block. Texts from packages are shorter, and nobody reads more. */
const MAX_LINE_LENGTH = 4_000

/**
 * A fenced block that its content cannot close, whatever it contains. Nothing in it is interpreted, and only invisible
 * characters are escaped, to make them visible.
 */
export function fenced(language: string, lines: readonly string[]): string {
  const shown = lines.map(lineInFence)
  let longest = 2
  for (const line of shown) for (const [run] of line.matchAll(/`+/g)) if (run.length > longest) longest = run.length
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...shown, fence].join('\n')
}

function lineInFence(line: string): string {
  const cut = line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)}…` : line
  return withInvisibleShown(cut.replace(/[\r\n\u2028\u2029]+/g, ' '))
}

// A link's target or a tag, which stay as they are; or a run of characters between which no browser breaks a line.
const UNBROKEN = /\]\([^)]*\)|<[^>]*>|((?:&#(?!8203;)\d+;|[^\s<>&[\]()|])+)/gu
const CHARACTER = /&#\d+;|[^]/gu
/** Punctuation of ids, addresses and paths, as itself or escaped. */
const SEAM = /^(?:[-./@_]|&#(?:45|46|47|58|64|95);)$/
const [SHORT_WORD, LONGEST_PIECE] = [12, 10]

/**
 * A cell in which long words may break, because GitHub makes a table wider than the page rather than breaking one. A
 * `<wbr>` is not copied with the text.
 */
const breakable = (markdown: string): string =>
  markdown.replace(UNBROKEN, (all, run: string | undefined) => (run === undefined ? all : broken(run)))

function broken(run: string): string {
  const characters = run.match(CHARACTER) ?? []
  if (characters.length <= SHORT_WORD) return run
  let length = 0
  return characters
    .map((character, at) => {
      length += 1
      const left = characters.length - at - 1
      if (left < 3 || !(length === LONGEST_PIECE || (length > 2 && SEAM.test(character)))) return character
      length = 0
      return `${character}<wbr>`
    })
    .join('')
}

/** A table row; the cells are already Markdown. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A row in which long words may break. */
export const wrappingRow = (cells: readonly string[]): string => row(cells.map(breakable))

/** The lines of a table; the cells are already Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row)
]

const MAX_URL_LENGTH = 2_000
// Characters that would end the URL or the cell around it.
const UNSAFE_IN_URL = /[|()<>[\]\\`'"*_~^{}\s]/g

function safeUrl(url: string | undefined): string | undefined {
  const parsed = url === undefined || url.length > MAX_URL_LENGTH ? null : URL.parse(url)
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return undefined
  parsed.username = ''
  parsed.password = ''
  if (parsed.href.length > MAX_URL_LENGTH) return undefined
  return parsed.href.replace(
    UNSAFE_IN_URL,
    character => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`
  )
}

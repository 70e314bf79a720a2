import type { Change, LineChange } from './difference.ts'
import { allLines, type LineBudget, lineChanges, newLineBudget } from './lines.ts'
import { piecesOf } from './pieces.ts'

/** Maximum number of characters of a text that is not shown line by line. */
const MOST_CHARACTERS = 2_000
/** Maximum number of characters of a line. */
const MOST_OF_A_LINE = 1_000
/** Longer texts are not compared line by line: nobody wrote them by hand. */
const MOST_COMPARED = 4_000_000

/** The fields of a change that contain its texts. */
export type TextsOfChange = Pick<Change, 'before' | 'after' | 'lines'>

/** Creates the texts of changes: limited in length, and without secrets. */
export interface Texts {
  /** Set while the requested texts are not used. No texts are then created, to save time. */
  silent: boolean
  /**
   * The texts before and after, also line by line if one of them has several lines. Absent and empty texts differ.
   *
   * @param name the name of the value, which may reveal that it is secret: `Authorization`, `password`
   */
  changed(before: string | undefined, after: string | undefined, name?: string): TextsOfChange
  /** The lines of added or removed texts. Stops reading `texts` when the budget is used up. */
  listed(kind: 'added' | 'removed', texts: Iterable<string>): readonly LineChange[] | undefined
  /** A single text, shortened and without secrets. */
  shown(text: string): string
}

export function newTexts(conceal: (text: string) => string): Texts {
  const budget: LineBudget = newLineBudget()
  const made: Texts = {
    silent: false,
    changed: (before, after, name) =>
      made.silent
        ? {}
        : changed(before, after, name === undefined ? conceal : text => concealedUnder(name, text, conceal), budget),
    listed: (kind, texts) => {
      if (made.silent) return undefined
      const kept = allLines(kind, linesIn(texts, conceal), budget)
      return kept.length === 0 ? undefined : kept.map(clippedLine)
    },
    shown: text => (made.silent ? '' : clipped(conceal(text), MOST_CHARACTERS))
  }
  return made
}

function changed(
  before: string | undefined,
  after: string | undefined,
  conceal: (text: string) => string,
  budget: LineBudget
): TextsOfChange {
  const concealed = {
    before: before === undefined ? '' : conceal(before),
    after: after === undefined ? '' : conceal(after)
  }
  const texts = {
    ...(before === undefined ? {} : { before: clipped(concealed.before, MOST_CHARACTERS) }),
    ...(after === undefined ? {} : { after: clipped(concealed.after, MOST_CHARACTERS) })
  }
  const severalLines = before?.includes('\n') === true || after?.includes('\n') === true
  const isLong = Math.max(before?.length ?? 0, after?.length ?? 0) > MOST_CHARACTERS
  if (!(severalLines || isLong) || (before?.length ?? 0) + (after?.length ?? 0) > MOST_COMPARED) return texts
  const was = before === undefined ? [] : before.split('\n')
  const is = after === undefined ? [] : after.split('\n')
  const shown = {
    before: before === undefined ? [] : inPieces(concealed.before),
    after: after === undefined ? [] : inPieces(concealed.after)
  }
  // If concealing removed line breaks, or long lines are in pieces, the lines do not correspond, so what is shown is
  // compared.
  const alike = was.length === shown.before.length && is.length === shown.after.length
  const lines = alike ? lineChanges(was, is, shown, budget) : lineChanges(shown.before, shown.after, shown, budget)
  if (lines.every(({ kind }) => kind === 'same')) return texts
  return { ...texts, lines: lines.map(clippedLine) }
}

const clippedLine = (line: LineChange): LineChange => ({ ...line, text: clipped(line.text, MOST_OF_A_LINE) })

function* linesIn(texts: Iterable<string>, conceal: (text: string) => string): Generator<string> {
  for (const text of texts) yield* inPieces(conceal(text))
}

const inPieces = (text: string): string[] => text.split('\n').flatMap(line => piecesOf(line, MOST_OF_A_LINE))

/** Conceals a value by its name: `conceal` gets both as in JSON, and the value is extracted from the result. */
function concealedUnder(name: string, text: string, conceal: (text: string) => string): string {
  const lead = `${JSON.stringify(name)}: "`
  const whole = conceal(`${lead}${text}"`)
  return whole.startsWith(lead) && whole.endsWith('"') ? whole.slice(lead.length, -1) : conceal(text)
}

/** Shortens a text without splitting a surrogate pair. */
function clipped(text: string, most: number): string {
  if (text.length <= most) return text
  const end = /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most
  return `${text.slice(0, end)}… (${text.length} characters)`
}

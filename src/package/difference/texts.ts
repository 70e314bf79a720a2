import type { Change, LineChange } from './difference.ts'
import { allLines, type LineBudget, lineChanges, newLineBudget } from './lines.ts'

/** Characters of a text that are kept where it stands in one piece. */
const MOST_CHARACTERS = 2_000
/** Characters of a line. */
const MOST_OF_A_LINE = 1_000
/** Longer texts are said to differ, and no more: nobody wrote them by hand. */
const MOST_COMPARED = 4_000_000

/** What a change says of its texts. */
export type TextsOfChange = Pick<Change, 'before' | 'after' | 'lines'>

/** Makes the texts of changes: bounded, and without what `conceal` takes out of them. */
export interface Texts {
  /** Set while nobody looks at the texts that are asked for: then there are none, and no time is spent on them. */
  silent: boolean
  /**
   * Two texts side by side; line by line where one of them has several lines. Absent is other than empty.
   *
   * @param name what they stand under, which may say that they are secret: `Authorization`, `password`
   */
  changed(before: string | undefined, after: string | undefined, name?: string): TextsOfChange
  /** Texts that only came or went, with all their lines. No more of them is asked for than is kept. */
  listed(kind: 'added' | 'removed', texts: Iterable<string>): readonly LineChange[] | undefined
  /** One text, as it may be shown. */
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
  if (!severalLines || (before?.length ?? 0) + (after?.length ?? 0) > MOST_COMPARED) return texts
  const was = before === undefined ? [] : before.split('\n')
  const is = after === undefined ? [] : after.split('\n')
  const shown = {
    before: before === undefined ? [] : concealed.before.split('\n'),
    after: after === undefined ? [] : concealed.after.split('\n')
  }
  // Where concealing took line ends with it, lines no longer answer to each other: then what is shown is compared.
  const alike = was.length === shown.before.length && is.length === shown.after.length
  const lines = alike ? lineChanges(was, is, shown, budget) : lineChanges(shown.before, shown.after, shown, budget)
  if (lines.every(({ kind }) => kind === 'same')) return texts
  return { ...texts, lines: lines.map(clippedLine) }
}

const clippedLine = (line: LineChange): LineChange => ({ ...line, text: clipped(line.text, MOST_OF_A_LINE) })

function* linesIn(texts: Iterable<string>, conceal: (text: string) => string): Generator<string> {
  for (const text of texts) yield* conceal(text).split('\n')
}

/** `name: value` is what concealing goes by, so the value is taken out of it again. */
function concealedUnder(name: string, text: string, conceal: (text: string) => string): string {
  const lead = `${JSON.stringify(name)}: "`
  const whole = conceal(`${lead}${text}"`)
  return whole.startsWith(lead) && whole.endsWith('"') ? whole.slice(lead.length, -1) : conceal(text)
}

/** Cut between characters, never inside one. */
function clipped(text: string, most: number): string {
  if (text.length <= most) return text
  const end = /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most
  return `${text.slice(0, end)}… (${text.length} characters)`
}

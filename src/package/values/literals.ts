/** A part of a text, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
  /** Whether it is a literal of a flow's expression, in which a single quote is written twice. */
  readonly isQuoted?: boolean | undefined
}

/**
 * The contents of the string literals of a Power Fx formula: not its names, numbers and comments. In an interpolated
 * string (`$"…{name}…"`), braces contain a formula again. Takes linear time and never throws.
 */
export function literalsOfFormula(text: string): Range[] {
  const ranges: Range[] = []
  /** Open braces for each interpolated string around the current place. */
  const open: number[] = []
  for (let at = 0; at < text.length; ) {
    const character = text[at]
    const next = text[at + 1]
    if (character === '/' && (next === '/' || next === '*')) at = afterComment(text, at)
    else if (character === "'") at = afterQuoted(text, at + 1, "'")
    else if (character === '"') {
      const end = afterQuoted(text, at + 1, '"')
      ranges.push({ start: at + 1, end: endOf(text, at + 1, end) })
      at = end
    } else if (character === '$' && next === '"') at = literalPart(text, at + 2, ranges, open)
    else if (character === '{' && open.length > 0) {
      open[open.length - 1] = (open.at(-1) ?? 0) + 1
      at += 1
    } else if (character === '}' && open.length > 0) {
      const left = (open.pop() ?? 0) - 1
      at += 1
      if (left > 0) open.push(left)
      else at = literalPart(text, at, ranges, open)
    } else at += 1
  }
  return ranges
}

/** Reads an interpolated string up to its next brace or its end. */
function literalPart(text: string, start: number, ranges: Range[], open: number[]): number {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (character !== '"' && character !== '{') continue
    if (text[at + 1] === character) {
      at += 1
      continue
    }
    ranges.push({ start, end: at })
    if (character === '{') open.push(1)
    return at + 1
  }
  ranges.push({ start, end: text.length })
  return text.length
}

/** The offset after the closing mark. A doubled mark is an ordinary character. */
function afterQuoted(text: string, start: number, mark: string): number {
  for (let at = text.indexOf(mark, start); at >= 0; at = text.indexOf(mark, at + 2))
    if (text[at + 1] !== mark) return at + 1
  return text.length
}

/** Where the content ends: before the closing mark, if there is one. */
const endOf = (text: string, start: number, end: number): number =>
  end > start && text[end - 1] === '"' ? end - 1 : end

function afterComment(text: string, start: number): number {
  const end = text[start + 1] === '/' ? text.indexOf('\n', start) : text.indexOf('*/', start + 2)
  if (end < 0) return text.length
  return text[start + 1] === '/' ? end : end + 2
}

/**
 * The parts of a text in a flow's definition that are written out: all of it outside of expressions, and the string
 * literals in them. A text that begins with `@` is one expression; in others, expressions are in `@{…}`. A doubled `@` is
 * an ordinary character. Takes linear time and never throws.
 */
export function writtenOutInFlow(text: string): Range[] {
  if (text.startsWith('@') && text[1] !== '{')
    return text[1] === '@' ? [{ start: 0, end: text.length }] : literalsOfExpression(text, 1, text.length).ranges
  const ranges: Range[] = []
  let start = 0
  for (let at = text.indexOf('@{'); at >= 0; at = text.indexOf('@{', at)) {
    if (at > 0 && text[at - 1] === '@') {
      at += 2
      continue
    }
    ranges.push({ start, end: at })
    const inside = literalsOfExpression(text, at + 2, text.length, '}')
    for (const range of inside.ranges) ranges.push(range)
    start = inside.end
    at = start
  }
  ranges.push({ start, end: text.length })
  return ranges
}

/** @param close the mark that ends the expression, outside of its literals */
function literalsOfExpression(
  text: string,
  from: number,
  to: number,
  close = ''
): { readonly ranges: Range[]; readonly end: number } {
  const ranges: Range[] = []
  for (let at = from; at < to; ) {
    const character = text[at]
    if (character === close) return { ranges, end: at + 1 }
    if (character !== "'") {
      at += 1
      continue
    }
    const end = text.indexOf("'", at + 1)
    ranges.push({ start: at + 1, end: end < 0 ? to : end, isQuoted: true })
    at = end < 0 ? to : end + 1
  }
  return { ranges, end: to }
}

/** The ranges that begin in order, each once: which of them holds a place. */
export function rangeAt(ranges: readonly Range[], start: number): Range | undefined {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found = ranges[low - 1]
  return found !== undefined && start < found.end ? found : undefined
}

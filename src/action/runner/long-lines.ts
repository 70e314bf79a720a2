/** Characters of a line that a person still reads without scrolling sideways. */
const LONGEST = 400
/** Lines are not broken before this column, except between words: the first part would be too short. */
const SHORTEST = 120

/** Where a line is broken, the best place first: after a sentence, after an item of a list, between words. */
const PLACES = ['. ', '; ', ', ', ' ']

/** Before an item of a numbered list. */
const ITEM = / (?=\(\d{1,3}\) )/

/**
 * A message for the log in lines of at most 400 characters: one for each item of a numbered list, and as few as possible
 * otherwise. Only blanks become line breaks, so a word that is longer, such as an address, stays whole. Takes linear time.
 */
export function inShortLines(message: string): string {
  if (message.length <= LONGEST) return message
  return message.split('\n').flatMap(shortLines).join('\n')
}

function shortLines(line: string): string[] {
  return line.length <= LONGEST ? [line] : line.split(ITEM).flatMap(wrapped)
}

function wrapped(text: string): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > LONGEST) {
    const end = endOfLine(rest)
    if (end === undefined) break
    lines.push(rest.slice(0, end))
    rest = rest.slice(end + 1)
  }
  return [...lines, rest]
}

/** Where the blank is that becomes a line break; undefined where no blank is left. */
function endOfLine(text: string): number | undefined {
  for (const place of PLACES) {
    const end = text.lastIndexOf(place, LONGEST - place.length + 1) + place.length - 1
    if (end >= (place === ' ' ? 1 : SHORTEST)) return end
  }
  const later = text.indexOf(' ', LONGEST)
  return later < 0 ? undefined : later
}

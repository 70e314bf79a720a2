/** Levels of brackets; a real file has four. */
const MAX_BRACKETS = 16
/** Spaces at the start of a line: each level of a block needs at least one. */
const MAX_INDENT = 60
/** Marks of a list, a key or a value before the text of a line. */
const MAX_MARKS = 4

/**
 * The line where a YAML text is nested deeper than any targets file, from 1. Called before the text is parsed: the
 * parser's time grows with the square of the depth. Linear, and strict where it does not matter: brackets count within
 * texts and comments too.
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0
  for (const [index, line] of text.split('\n').entries()) {
    const start = line.search(/\S/)
    if (start < 0) continue
    if (start > MAX_INDENT) return index + 1
    const marks = /^(?:[-?:][ \t]+){1,9}/.exec(line.slice(start))?.[0] ?? ''
    if (marks.replace(/[ \t]/g, '').length > MAX_MARKS) return index + 1
    for (const letter of line) {
      if (letter === '{' || letter === '[') depth += 1
      else if ((letter === '}' || letter === ']') && depth > 0) depth -= 1
      if (depth > MAX_BRACKETS) return index + 1
    }
  }
  return undefined
}

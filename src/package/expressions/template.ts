import { type Call, type Fault, readExpression } from './expression.ts'

/**
 * Reads the expressions of a text in a flow's definition and tells `onCall` of each call in them. A text that begins
 * with `@` is one expression; in others, expressions stand in `@{…}`. Doubling the `@` escapes it, and a text that
 * begins with `@@` contains no expression. All other texts, such as mail addresses, are left as they are. Takes time in
 * proportion to the length of the text.
 *
 * @returns the first fault; what comes after it was not read
 */
export function readTemplate(text: string, onCall: (call: Call) => void): Fault | undefined {
  if (text.length < 2) return undefined
  if (text.startsWith('@') && text[1] !== '{')
    return text[1] === '@' ? undefined : readExpression(text, 1, text.length, onCall)
  for (let at = text.indexOf('@{'); at >= 0; at = text.indexOf('@{', at)) {
    const start = at + 2
    if (at > 0 && text[at - 1] === '@') {
      at = start
      continue
    }
    const end = endOf(text, start)
    if (end < 0) return { kind: 'unclosed-expression', at, written: text.slice(at, at + 100) }
    const fault = readExpression(text, start, end, onCall)
    if (fault !== undefined) return fault
    at = end + 1
  }
  return undefined
}

const QUOTE = 0x27
const CLOSE = 0x7d

/** The closing brace of an expression, ignoring those in its texts; -1 if there is none. */
function endOf(text: string, start: number): number {
  let inText = false
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) inText = !inText
    else if (code === CLOSE && !inText) return at
  }
  return -1
}

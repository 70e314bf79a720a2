/** Deepest nesting that is read of answers, events and files of other runs: what works on the values recurses. */
const DEEPEST = 200

/**
 * JSON from outside of a package: answers of services, the event of a run, files that other processes wrote. Nesting is
 * told from the text, before a parser would keep a value of some 60 bytes for each bracket.
 *
 * @throws SyntaxError for what is no JSON, and for what is nested deeper than anything that is expected
 */
export function parseBounded(text: string): unknown {
  if (isDeeper(text)) throw new SyntaxError(`the JSON is nested more than ${DEEPEST} levels deep`)
  return JSON.parse(text) as unknown
}

const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]

function isDeeper(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      for (at += 1; at < text.length; at += 1) {
        const inner = text.charCodeAt(at)
        if (inner === QUOTE) break
        if (inner === BACKSLASH) at += 1
      }
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      depth += 1
      if (depth > DEEPEST) return true
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1
  }
  return false
}

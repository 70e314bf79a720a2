/** Maximum nesting of JSON read from outside. Code that works on the values is recursive. */
const MAX_DEPTH = 200

/**
 * Parses JSON from outside a package: service responses, the event of a run, files written by other processes. Nesting
 * is measured on the text first, because a parser would keep some 60 bytes for each bracket.
 *
 * @throws SyntaxError for invalid JSON, and for nesting beyond `MAX_DEPTH`
 */
export function parseBounded(text: string): unknown {
  if (isTooDeep(text)) throw new SyntaxError(`the JSON is nested more than ${MAX_DEPTH} levels deep`)
  return JSON.parse(text) as unknown
}

const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]

function isTooDeep(text: string): boolean {
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
      if (depth > MAX_DEPTH) return true
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1
  }
  return false
}

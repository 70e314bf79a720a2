const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const BACKSLASH = 0x5c
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

export interface JsonLimits {
  readonly depth: number
  readonly marks: number
  /** Members of one object. */
  readonly members: number
  /** Characters of one key. */
  readonly key: number
}

/** Number of marks (commas, colons, opening brackets), or which limit is exceeded. */
export type JsonCost = number | 'depth' | 'marks' | 'members' | 'key'

/**
 * What parsing a text would cost, measured on its bytes before a parser can fill the memory. All relevant characters are
 * single bytes that occur in no other UTF-8 character. Also works for text that is not valid JSON.
 */
export function costOfText(bytes: Uint8Array, limits: JsonLimits): JsonCost {
  const end = bytes.length
  const members = new Uint32Array(limits.depth + 2)
  let depth = 0
  let marks = 0
  let start = 0
  let length = 0
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at]
    if (byte === QUOTE) {
      start = at
      for (at += 1; at < end; at += 1) {
        const inner = bytes[at]
        if (inner === QUOTE) break
        if (inner === BACKSLASH) at += 1
      }
      length = at - start - 1
    } else if (byte === COMMA) marks += 1
    else if (byte === COLON) {
      marks += 1
      if (length > limits.key && charactersOf(bytes.subarray(start, start + length + 2)) > limits.key) return 'key'
      const count = (members[depth] ?? 0) + 1
      if (count > limits.members) return 'members'
      members[depth] = count
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      marks += 1
      depth += 1
      if (depth > limits.depth) return 'depth'
      members[depth] = 0
      if (marks > limits.marks) return 'marks'
    } else if ((byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) && depth > 0) depth -= 1
  }
  return marks > limits.marks ? 'marks' : marks
}

/** Of a text in quotes. Its bytes are more: letters may take three of them, and escapes six. */
function charactersOf(literal: Uint8Array): number {
  try {
    return String(JSON.parse(new TextDecoder().decode(literal))).length
  } catch {
    return literal.length
  }
}

/** The same of a value that was parsed, where that was cheap enough to be done first. Repeated keys count once. */
export const costOfValue = (value: unknown, limits: JsonLimits): JsonCost => {
  const cost = costWithin(value, limits.depth, limits)
  return typeof cost === 'number' && cost > limits.marks ? 'marks' : cost
}

function costWithin(value: unknown, depth: number, limits: JsonLimits): JsonCost {
  if (typeof value !== 'object' || value === null) return 0
  if (depth === 0) return 'depth'
  const list = Array.isArray(value)
  const inside: readonly unknown[] = list ? value : Object.values(value)
  if (!list) {
    if (inside.length > limits.members) return 'members'
    for (const key of Object.keys(value)) if (key.length > limits.key) return 'key'
  }
  let marks = Math.max(1, list ? inside.length : 2 * inside.length)
  for (const inner of inside) {
    if (typeof inner !== 'object' || inner === null) continue
    const cost = costWithin(inner, depth - 1, limits)
    if (typeof cost !== 'number') return cost
    marks += cost
    if (marks > limits.marks) return 'marks'
  }
  return marks
}

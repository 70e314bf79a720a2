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
}

/** The number of structural marks (commas, colons, opening brackets), or the limit that is exceeded. */
export type JsonCost = number | 'depth' | 'marks' | 'members'

/**
 * What parsing a text would cost, measured on its bytes before a parser can fill the memory. All relevant characters are
 * single bytes that occur in no other UTF-8 character. Also works for text that is not valid JSON.
 */
export function costOfText(bytes: Uint8Array, limits: JsonLimits): JsonCost {
  const end = bytes.length
  const members = new Uint32Array(limits.depth + 2)
  let depth = 0
  let marks = 0
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at]
    if (byte === QUOTE) {
      for (at += 1; at < end; at += 1) {
        const inner = bytes[at]
        if (inner === QUOTE) break
        if (inner === BACKSLASH) at += 1
      }
    } else if (byte === COMMA) marks += 1
    else if (byte === COLON) {
      marks += 1
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

/** The cost of a parsed value, for texts that are small enough to parse first. Repeated keys count once. */
export const costOfValue = (value: unknown, { depth, marks, members }: JsonLimits): JsonCost => {
  const cost = costWithin(value, depth, marks, members)
  return typeof cost === 'number' && cost > marks ? 'marks' : cost
}

function costWithin(value: unknown, depth: number, most: number, members: number): JsonCost {
  if (typeof value !== 'object' || value === null) return 0
  if (depth === 0) return 'depth'
  const list = Array.isArray(value)
  const inside: readonly unknown[] = list ? value : Object.values(value)
  if (!list && inside.length > members) return 'members'
  let marks = Math.max(1, list ? inside.length : 2 * inside.length)
  for (const inner of inside) {
    if (typeof inner !== 'object' || inner === null) continue
    const cost = costWithin(inner, depth - 1, most, members)
    if (typeof cost !== 'number') return cost
    marks += cost
    if (marks > most) return 'marks'
  }
  return marks
}

import { boundedText } from '../bounded-text.ts'
import type { Finding } from './finding.ts'

/** A position in a text, counted from 1, with columns in UTF-16 code units. Lines end at `\n`. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Longest JSON pointer that is spelled out, in characters. Of a longer one there is the start, which leads nowhere. */
export const LONGEST_POINTER = 2000

/** JSON pointer (RFC 6901) to a path of keys and indexes. */
export const pointerTo = (...parts: readonly (string | number)[]): string => pointerBelow('', ...parts)

/**
 * Extends a pointer. Different places keep different pointers, even if these are too long to be spelled out: a long
 * name in a package would be repeated in the pointers of everything below it.
 */
export const pointerBelow = (pointer: string, ...parts: readonly (string | number)[]): string =>
  boundedText(
    pointer + parts.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    LONGEST_POINTER
  )

/**
 * The positions of JSON pointers in a text, in one pass: that of the key of a member, or of an array element. As in the
 * parser, the last of repeated keys counts. Pointers that do not exist are left out; in a text that is not JSON, all are.
 */
export function positionsOf(text: string, pointers: Iterable<string>): Map<string, Position> {
  const root = newNode()
  const nodes = new Map<string, Node>()
  for (const pointer of pointers) nodes.set(pointer, nodeAt(root, pointer))
  scan(text, root)
  const reached = [...nodes].filter(([, node]) => isReached(node))
  const places = linesOf(
    text,
    reached.map(([, { offset }]) => offset)
  )
  return new Map(
    reached.flatMap(([pointer, { offset }]) => {
      const place = places.get(offset)
      return place === undefined ? [] : [[pointer, place] as const]
    })
  )
}

/**
 * Adds the lines and columns of their pointers to findings. Requests and scans each text only once. Findings that already
 * have a line, or are inside the app's document, stay unchanged.
 */
export function withLines(findings: readonly Finding[], textOf: (file: string) => string | undefined): Finding[] {
  const wanted = new Map<string, Set<string>>()
  for (const { place } of findings) {
    if (place?.pointer === undefined || place.line !== undefined || place.inside !== undefined) continue
    const pointers = wanted.get(place.file)
    if (pointers === undefined) wanted.set(place.file, new Set([place.pointer]))
    else pointers.add(place.pointer)
  }
  const known = new Map<string, Map<string, Position>>()
  for (const [file, pointers] of wanted) {
    const text = textOf(file)
    if (text !== undefined) known.set(file, positionsOf(text, pointers))
  }
  return findings.map(finding => {
    const { place } = finding
    if (place?.pointer === undefined || place.line !== undefined || place.inside !== undefined) return finding
    const position = known.get(place.file)?.get(place.pointer)
    return position === undefined ? finding : { ...finding, place: { ...place, ...position } }
  })
}

/** A requested place, or a parent of one. */
interface Node {
  readonly parent: Node | undefined
  readonly children: Map<string, Node>
  offset: number
  /** How often the scan reached it: more than once if a key is repeated. */
  visits: number
  /** The parent's visit during which this place was last seen. */
  during: number
}

const newNode = (parent?: Node): Node => ({ parent, children: new Map(), offset: -1, visits: 0, during: 0 })

function nodeAt(root: Node, pointer: string): Node {
  if (pointer === '') return root
  // A text that does not begin with a slash is not a pointer.
  if (!pointer.startsWith('/')) return newNode()
  let node = root
  for (const part of pointer.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const next = node.children.get(key) ?? newNode(node)
    node.children.set(key, next)
    node = next
  }
  return node
}

function isReached(node: Node): boolean {
  let current: Node | undefined = node
  if (current.visits === 0) return false
  for (; current.parent !== undefined; current = current.parent)
    if (current.visits === 0 || current.during !== current.parent.visits) return false
  return true
}

function visit(node: Node, offset: number): void {
  node.offset = offset
  node.visits += 1
  node.during = node.parent?.visits ?? 0
}

/** Enters only parents of requested places, so that the stack is no deeper than the longest pointer. */
function scan(text: string, root: Node): void {
  const open: { readonly node: Node; readonly array: boolean; index: number }[] = []
  let at = afterBlanks(text, text.startsWith('\ufeff') ? 1 : 0)
  if (at >= text.length) return
  let node: Node | undefined = root
  visit(root, at)
  for (;;) {
    const first = text[at]
    if (node !== undefined && node.children.size > 0 && (first === '{' || first === '[')) {
      open.push({ node, array: first === '[', index: -1 })
      at = afterBlanks(text, at + 1)
      // An empty object or array ends immediately.
      if (text[at] === '}' || text[at] === ']') {
        open.pop()
        at += 1
      }
    } else at = afterValue(text, at)

    let inside = open.at(-1)
    if (inside === undefined) return
    at = afterBlanks(text, at)
    while (inside !== undefined && (text[at] === '}' || text[at] === ']')) {
      open.pop()
      inside = open.at(-1)
      at = afterBlanks(text, at + 1)
    }
    if (inside === undefined || at >= text.length) return
    if (text[at] === ',') at = afterBlanks(text, at + 1)
    else if (inside.index >= 0) return

    inside.index += 1
    const start = at
    let key = String(inside.index)
    if (!inside.array) {
      if (text[at] !== '"') return
      at = afterString(text, at)
      key = keyIn(text.slice(start, at))
      at = afterBlanks(text, at)
      if (text[at] !== ':') return
      at = afterBlanks(text, at + 1)
    }
    node = inside.node.children.get(key)
    if (node !== undefined) visit(node, start)
  }
}

/** The value of a string literal in a JSON text. */
export function keyIn(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1)
  try {
    return String(JSON.parse(literal))
  } catch {
    return literal
  }
}

/** The offset of the first character that is not whitespace. */
export function afterBlanks(text: string, start: number): number {
  let at = start
  while (at < text.length && ' \t\n\r'.includes(text[at] ?? '')) at += 1
  return at
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** The offset after the string that starts here. */
export function afterString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at += 1
    else if (code === QUOTE) return at + 1
  }
  return text.length
}

/** The offset after the value that starts here, without parsing it. Always advances by at least one character. */
export function afterValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; ) {
    const character = text[at] ?? ''
    if (character === '"') at = afterString(text, at)
    else {
      if (character === '{' || character === '[') depth += 1
      else if (character === '}' || character === ']') depth -= 1
      else if (depth === 0 && at > start && ', \t\n\r'.includes(character)) return at
      // The closing bracket of the parent.
      if (depth < 0) return Math.max(at, start + 1)
      at += 1
    }
    if (depth === 0 && (text[at - 1] === '"' || text[at - 1] === '}' || text[at - 1] === ']')) return at
  }
  return text.length
}

function linesOf(text: string, offsets: readonly number[]): Map<number, Position> {
  const places = new Map<number, Position>()
  let line = 1
  let start = 0
  let end = text.indexOf('\n')
  for (const offset of [...new Set(offsets)].sort((one, other) => one - other)) {
    while (end >= 0 && end < offset) {
      line += 1
      start = end + 1
      end = text.indexOf('\n', start)
    }
    places.set(offset, { line, column: offset - start + 1 })
  }
  return places
}

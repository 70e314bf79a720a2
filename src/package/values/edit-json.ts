import { afterBlanks, afterString, afterValue, keyIn } from '../rules/position.ts'

/** A replacement in a string, in UTF-16 code units of what the string says. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A string of a JSON text to change: a value, or the key of a member. */
export interface StringEdit {
  /** Keys and indexes that lead to it; of a key, its own at the end. */
  readonly path: readonly string[]
  readonly isKey: boolean
  /** What the string says. A string of that path that says something else, as a repeated key may have, stays. */
  readonly before: string
  /** In order, and none of them overlaps another one. */
  readonly splices: readonly Splice[]
}

/** Two members of an object would have the same key. */
export class SameKeys extends Error {
  readonly path: readonly string[]

  constructor(path: readonly string[]) {
    super('two members would have the same key')
    this.path = path
  }
}

interface Node {
  readonly children: Map<string, Node>
  value?: StringEdit
  key?: StringEdit
  /** Whether a key below it is changed. */
  hasKeys: boolean
}

const newNode = (): Node => ({ children: new Map(), hasKeys: false })

/**
 * Changes some strings of a JSON text. Everything else stays to the character: order, indentation, line ends, the way
 * strings are escaped, and numbers that are longer than JavaScript keeps. Takes linear time.
 *
 * @throws SameKeys
 */
export function editedJson(text: string, edits: readonly StringEdit[]): string {
  const root = newNode()
  for (const edit of edits) {
    let node = root
    for (const [at, key] of edit.path.entries()) {
      if (edit.isKey && at === edit.path.length - 1) node.hasKeys = true
      const next = node.children.get(key) ?? newNode()
      node.children.set(key, next)
      node = next
    }
    if (edit.isKey) node.key = edit
    else node.value = edit
  }
  return new Editing(text).edit(root)
}

interface Open {
  readonly node: Node
  readonly isArray: boolean
  readonly path: readonly string[]
  /** Keys after the change, with the key that each was before. */
  readonly keys: Map<string, string>
  index: number
}

class Editing {
  readonly #text: string
  readonly #parts: string[] = []
  /** How much of the text was copied. */
  #done = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Enters only what holds a wanted string, so that the stack is no deeper than the longest path. */
  edit(root: Node): string {
    const text = this.#text
    const open: Open[] = []
    let at = afterBlanks(text, text.startsWith('\ufeff') ? 1 : 0)
    let node: Node | undefined = root
    let path: readonly string[] = []
    while (at < text.length) {
      const first = text[at]
      if (node !== undefined && node.children.size > 0 && (first === '{' || first === '[')) {
        open.push({ node, isArray: first === '[', path, keys: new Map(), index: -1 })
        at = afterBlanks(text, at + 1)
      } else {
        const end = first === '"' ? afterString(text, at) : afterValue(text, at)
        if (first === '"' && node?.value !== undefined) this.#replace(at, end, node.value)
        at = afterBlanks(text, end)
      }
      let inside = open.at(-1)
      while (inside !== undefined && (text[at] === '}' || text[at] === ']')) {
        open.pop()
        inside = open.at(-1)
        at = afterBlanks(text, at + 1)
      }
      if (inside === undefined) break
      if (text[at] === ',') at = afterBlanks(text, at + 1)
      inside.index += 1
      let key = String(inside.index)
      if (!inside.isArray) {
        if (text[at] !== '"') break
        const end = afterString(text, at)
        key = keyIn(text.slice(at, end))
        const edit = inside.node.children.get(key)?.key
        if (inside.node.hasKeys) {
          const after = edit?.before === key ? splicedText(key, edit.splices) : key
          // A key may be repeated in the original.
          if ((inside.keys.get(after) ?? key) !== key) throw new SameKeys([...inside.path, key])
          inside.keys.set(after, key)
        }
        if (edit !== undefined) this.#replace(at, end, edit)
        at = afterBlanks(text, end)
        if (text[at] !== ':') break
        at = afterBlanks(text, at + 1)
      }
      node = inside.node.children.get(key)
      path = node === undefined ? [] : [...inside.path, key]
    }
    this.#parts.push(text.slice(this.#done))
    return this.#parts.join('')
  }

  #replace(start: number, end: number, { before, splices }: StringEdit): void {
    const literal = this.#text.slice(start, end)
    if (keyIn(literal) !== before) return
    const places = placesIn(literal)
    for (const splice of splices) {
      this.#parts.push(this.#text.slice(this.#done, start + places(splice.start)), escaped(splice.text))
      this.#done = start + places(splice.end)
    }
  }
}

/** A text after some changes, which are in order. */
export function splicedText(text: string, splices: readonly Splice[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, text: by } of splices) {
    parts.push(text.slice(done, start), by)
    done = end
  }
  return parts.join('') + text.slice(done)
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1)

/**
 * Maps offsets in the value of a string literal to offsets in the literal. Must be called with ascending offsets.
 */
function placesIn(literal: string): (place: number) => number {
  if (!literal.includes('\\')) return place => place + 1
  let at = 1
  let said = 0
  return place => {
    while (said < place && at < literal.length - 1) {
      at += literal[at] === '\\' ? (literal[at + 1] === 'u' ? 6 : 2) : 1
      said += 1
    }
    return at
  }
}

import { pointerBelow } from '../position.ts'

/** A string in a JSON value. */
export interface Leaf {
  readonly text: string
  /** Its key; empty in a list. */
  readonly key: string
  /** The object that contains it; absent in a list. */
  readonly holder?: Readonly<Record<string, unknown>> | undefined
  /** The closest keys above its object or list, the closest first. Computed at each call. */
  above(): string[]
  /** The JSON pointer to it. Computed at each call, because most strings are irrelevant. */
  pointer(): string
  /** Its place, with its own key first. `undefined` if the root is a text itself. */
  readonly path: PathLink | undefined
}

/** A key or an index, and what lies around it. Shared by all that lies below. */
export interface PathLink {
  readonly up: PathLink | undefined
  readonly key: string | number
}

interface Link {
  readonly up: Link | undefined
  readonly key: string | number
  /** Kept once it is built, for all that lies below. */
  pointer?: string
}

/** Maximum number of keys that `above` returns. */
const MOST_ABOVE = 4

/** All strings that are not empty in a JSON value, in order. Not recursive, because the nesting is untrusted. */
export function* leavesOf(root: unknown, start = ''): Generator<Leaf> {
  const open: { value: unknown; link: Link | undefined; holder: Record<string, unknown> | undefined }[] = [
    { value: root, link: undefined, holder: undefined }
  ]
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { value, link, holder } = top
    if (typeof value === 'string') {
      if (value !== '')
        yield {
          text: value,
          key: typeof link?.key === 'string' ? link.key : '',
          holder,
          above: () => keysAbove(link),
          pointer: () => pointerOf(link, start),
          path: link
        }
      continue
    }
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      for (let at = value.length - 1; at >= 0; at -= 1)
        open.push({ value: value[at], link: { up: link, key: at }, holder: undefined })
    } else {
      const inside = value as Record<string, unknown>
      const keys = Object.keys(inside)
      for (let at = keys.length - 1; at >= 0; at -= 1) {
        const key = keys[at] ?? ''
        open.push({ value: inside[key], link: { up: link, key }, holder: inside })
      }
    }
  }
}

function keysAbove(link: Link | undefined): string[] {
  const keys: string[] = []
  for (let at = link?.up; at !== undefined && keys.length < MOST_ABOVE; at = at.up)
    if (typeof at.key === 'string') keys.push(at.key)
  return keys
}

function pointerOf(link: Link | undefined, start: string): string {
  if (link === undefined) return start
  link.pointer ??= pointerBelow(pointerOf(link.up, start), link.key)
  return link.pointer
}

import { pointerTo } from '../position.ts'

/** A text in a JSON value. */
export interface Leaf {
  readonly text: string
  /** The key it stands under, `` in a list. */
  readonly key: string
  /** The object it lies in, with its other members; absent in a list. */
  readonly holder?: Readonly<Record<string, unknown>> | undefined
  /** The nearest keys above the object or list it lies in, the nearest first. Built when it is asked for. */
  above(): string[]
  /** Built when it is asked for: most texts are of no interest. */
  pointer(): string
}

interface Link {
  readonly up: Link | undefined
  readonly key: string | number
}

/** Keys above a text that are told. */
const MOST_ABOVE = 4

/** Every text in a JSON value, in its order. Not recursive: a stranger decides how deep it goes. */
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
          pointer: () => start + pointerOf(link)
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

function pointerOf(link: Link | undefined): string {
  const parts: (string | number)[] = []
  for (let at = link; at !== undefined; at = at.up) parts.push(at.key)
  return pointerTo(...parts.toReversed())
}

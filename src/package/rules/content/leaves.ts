import { pointerTo } from '../position.ts'

/** A text in a JSON value. */
export interface Leaf {
  readonly text: string
  /** The key it stands under, `` in a list. */
  readonly key: string
  /** Built when it is asked for: most texts are of no interest. */
  pointer(): string
}

interface Link {
  readonly up: Link | undefined
  readonly key: string | number
}

/** Every text in a JSON value, in its order. Not recursive: a stranger decides how deep it goes. */
export function* leavesOf(root: unknown, start = ''): Generator<Leaf> {
  const open: { value: unknown; link: Link | undefined }[] = [{ value: root, link: undefined }]
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { value, link } = top
    if (typeof value === 'string') {
      if (value !== '')
        yield {
          text: value,
          key: typeof link?.key === 'string' ? link.key : '',
          pointer: () => start + pointerOf(link)
        }
      continue
    }
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      for (let at = value.length - 1; at >= 0; at -= 1) open.push({ value: value[at], link: { up: link, key: at } })
    } else {
      const entries = Object.entries(value)
      for (let at = entries.length - 1; at >= 0; at -= 1) {
        const [key, inner] = entries[at] ?? ['', undefined]
        open.push({ value: inner, link: { up: link, key } })
      }
    }
  }
}

function pointerOf(link: Link | undefined): string {
  const parts: (string | number)[] = []
  for (let at = link; at !== undefined; at = at.up) parts.push(at.key)
  return pointerTo(...parts.toReversed())
}

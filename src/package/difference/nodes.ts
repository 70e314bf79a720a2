import type { ControlNode, TopNode } from '../document/document.ts'

/** A screen, component or control with its position in the tree. */
export interface Placed {
  readonly node: ControlNode
  /** Identifies the node in its document: kind and name, with a number if they repeat. */
  readonly key: string
  readonly parent: Placed | undefined
  /** In the order of the document. */
  readonly children: readonly Placed[]
}

/** All nodes of a document, each before its children. */
export interface Tree {
  readonly tops: readonly Placed[]
  readonly all: readonly Placed[]
  readonly byKey: ReadonlyMap<string, Placed>
}

interface Growing extends Placed {
  readonly children: Growing[]
}

/** Without recursion, because the nesting of a document is untrusted. */
export function treeOf(nodes: readonly TopNode[]): Tree {
  const byKey = new Map<string, Placed>()
  const seen = new Map<string, number>()
  const place = (node: ControlNode, parent: Growing | undefined): Growing => {
    // There is only one app node; older documents have other names for it.
    const name = node.kind === 'app' ? 'app' : `${node.kind} ${node.name}`
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    const placed: Growing = { node, key: before === 0 ? name : `${name} #${before}`, parent, children: [] }
    parent?.children.push(placed)
    byKey.set(placed.key, placed)
    return placed
  }
  const all: Growing[] = []
  const tops: Growing[] = []
  const open: Growing[] = []
  for (const top of nodes) {
    const placed = place(top, undefined)
    tops.push(placed)
    open.push(placed)
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      all.push(next)
      const from = open.length
      for (const child of next.node.children) open.push(place(child, next))
      // Reversed, so that the first child is next.
      for (let low = from, high = open.length - 1; low < high; low += 1, high -= 1) {
        const one = open[low]
        const other = open[high]
        if (one === undefined || other === undefined) break
        open[low] = other
        open[high] = one
      }
    }
  }
  return { tops, all, byKey }
}

/** Names from the screen down to the node. */
export function pathTo(placed: Placed | undefined): string[] {
  const path: string[] = []
  for (let at = placed; at !== undefined; at = at.parent) path.push(at.node.name)
  return path.toReversed()
}

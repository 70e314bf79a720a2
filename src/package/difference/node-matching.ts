import type { Renames } from './formula-names.ts'
import type { Identities } from './identities.ts'
import type { Pair } from './matching.ts'
import { isTelling, signsOf } from './node-signs.ts'
import type { Placed, Tree } from './nodes.ts'
import { normalised } from './text-form.ts'

/** The corresponding nodes of two documents. */
export interface NodeMatching {
  readonly older: Tree
  readonly newer: Tree
  /** The counterparts of older nodes, and of newer ones. */
  readonly newerOf: ReadonlyMap<Placed, Placed>
  readonly olderOf: ReadonlyMap<Placed, Placed>
  readonly renames: Renames
}

/** Maximum number of candidates for one formula, so that thousands of equal controls do not take quadratic time. */
const MOST_CANDIDATES = 16
/** The share of distinctive formulas that two controls in the same place must have in common to count as renamed. */
const ALIKE = 0.6

/**
 * Matches nodes. Names are unique in an app, so equal names match first. A removed and an added node count as one renamed
 * node if the package has the same permanent id for both, if most of the children of the one are now in the other, if
 * they are equal except for their name, or if they are in the same place and have most of their distinctive formulas in
 * common.
 */
export function matchNodes(older: Tree, newer: Tree, identities: Pair<Identities>): NodeMatching {
  const newerOf = new Map<Placed, Placed>()
  const olderOf = new Map<Placed, Placed>()
  const pair = (one: Placed, other: Placed): void => {
    newerOf.set(one, other)
    olderOf.set(other, one)
  }
  for (const one of older.all) {
    const other = newer.byKey.get(one.key)
    if (other !== undefined) pair(one, other)
  }
  const open = { removed: () => left(older, newerOf), added: () => left(newer, olderOf), newerOf, pair }
  if (open.removed().length > 0 && open.added().length > 0) {
    pairByIdentity(open, identities)
    pairByContent(open)
    pairBySign(open)
    pairByFormulas(open)
  }
  const renames = new Map<string, string>()
  for (const [one, other] of newerOf)
    if (one.node.name !== other.node.name && one.node.kind !== 'app') renames.set(one.node.name, other.node.name)
  return { older, newer, newerOf, olderOf, renames }
}

/** The nodes that are not matched yet. */
interface Open {
  readonly removed: () => Placed[]
  readonly added: () => Placed[]
  readonly newerOf: ReadonlyMap<Placed, Placed>
  readonly pair: (older: Placed, newer: Placed) => void
}

const left = ({ all }: Tree, matched: ReadonlyMap<Placed, Placed>): Placed[] =>
  all.filter(placed => !matched.has(placed))

const alikeInKind = ({ node: one }: Placed, { node: other }: Placed): boolean =>
  one.kind === other.kind && one.type === other.type

function pairByIdentity({ removed, added, pair }: Open, { older, newer }: Pair<Identities>): void {
  const byId = new Map<string, Placed>()
  for (const other of added()) {
    const id = newer.get(other.node.name)
    if (id !== undefined && !byId.has(id)) byId.set(id, other)
  }
  for (const one of removed()) {
    const id = older.get(one.node.name)
    const other = id === undefined ? undefined : byId.get(id)
    if (id === undefined || other === undefined || !alikeInKind(one, other)) continue
    byId.delete(id)
    pair(one, other)
  }
}

/** Pairs containers by their children. Innermost first, because outer containers depend on inner ones. */
function pairByContent({ removed, added, newerOf, pair }: Open): void {
  const free = new Set(added())
  for (const one of removed().toReversed()) {
    const votes = new Map<Placed, number>()
    let kept = 0
    for (const child of one.children) {
      const parent = newerOf.get(child)?.parent
      if (newerOf.has(child)) kept += 1
      if (parent !== undefined && free.has(parent) && alikeInKind(one, parent))
        votes.set(parent, (votes.get(parent) ?? 0) + 1)
    }
    const [best] = [...votes].sort(([, some], [, others]) => others - some)
    if (best === undefined || best[1] * 2 <= kept) continue
    free.delete(best[0])
    pair(one, best[0])
  }
}

/** Pairs equal nodes: any two in the same place, but in different places only if both are unique. */
function pairBySign({ removed, added, newerOf, pair }: Open): void {
  const signs = signsOf([...removed(), ...added()])
  const bySign = (nodes: readonly Placed[]): Map<number, Placed[]> => {
    const groups = new Map<number, Placed[]>()
    for (const placed of nodes) {
      const { node, children } = placed
      const sign = signs.get(placed)
      // Nodes without formulas and children cannot be distinguished.
      if (sign === undefined || (node.properties.size === 0 && children.length === 0)) continue
      const group = groups.get(sign)
      if (group === undefined) groups.set(sign, [placed])
      else group.push(placed)
    }
    return groups
  }
  const candidates = bySign(added())
  for (const [sign, group] of bySign(removed())) {
    const others = candidates.get(sign) ?? []
    const byParent = new Map<Placed | undefined, Placed[]>()
    for (const other of others.toReversed()) {
      const list = byParent.get(other.parent)
      if (list === undefined) byParent.set(other.parent, [other])
      else list.push(other)
    }
    const alone = group.length === 1 && others.length === 1
    for (const one of group) {
      const parent = one.parent === undefined ? undefined : newerOf.get(one.parent)
      const inPlace = one.parent === undefined || parent !== undefined ? byParent.get(parent)?.pop() : undefined
      const other = inPlace ?? (alone ? others[0] : undefined)
      if (other !== undefined) pair(one, other)
    }
  }
}

/** Pairs nodes by their formulas. Outermost first, so that children are searched for in the renamed container. */
function pairByFormulas({ removed, added, newerOf, pair }: Open): void {
  const free = new Set(added())
  const places = new Map<Placed | undefined, number>()
  const index = new Map<string, Placed[]>()
  const signsIn = function* (placed: Placed, place: Placed | undefined): Generator<string> {
    const number = places.get(place) ?? places.size
    places.set(place, number)
    const { kind, type, properties } = placed.node
    for (const [property, formula] of tellingOf(properties))
      yield `${number} ${kind} ${type}\u0000${property}=${normalised(formula)}`
  }
  for (const other of free)
    for (const sign of signsIn(other, other.parent)) {
      const list = index.get(sign)
      if (list === undefined) index.set(sign, [other])
      else if (list.length < MOST_CANDIDATES) list.push(other)
    }
  for (const one of removed()) {
    const place = one.parent === undefined ? undefined : newerOf.get(one.parent)
    if (one.parent !== undefined && place === undefined) continue
    const common = new Map<Placed, number>()
    for (const sign of signsIn(one, place))
      for (const other of index.get(sign) ?? []) if (free.has(other)) common.set(other, (common.get(other) ?? 0) + 1)
    let best: Placed | undefined
    let most = 0
    for (const [other, count] of common)
      if (count > most) {
        best = other
        most = count
      }
    if (best === undefined || !areAlike(one, best, most)) continue
    free.delete(best)
    pair(one, best)
  }
}

/** The distinctive properties, or all of them if none is distinctive. */
function tellingOf(properties: ReadonlyMap<string, string>): [string, string][] {
  const telling = [...properties].filter(([property]) => isTelling(property))
  return telling.length > 0 ? telling : [...properties]
}

function areAlike({ node: one }: Placed, { node: other }: Placed, common: number): boolean {
  const names = new Set([...tellingOf(one.properties), ...tellingOf(other.properties)].map(([property]) => property))
  return common >= ALIKE * names.size && (common >= 2 || names.size === 1)
}

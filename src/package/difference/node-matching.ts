import type { Renames } from './formula-names.ts'
import type { Identities } from './identities.ts'
import type { Pair } from './matching.ts'
import { isTelling, signsOf } from './node-signs.ts'
import type { Placed, Tree } from './nodes.ts'
import { normalised } from './text-form.ts'

/** Which nodes of two documents are the same one. */
export interface NodeMatching {
  readonly older: Tree
  readonly newer: Tree
  /** By the older node, and by the newer one. */
  readonly newerOf: ReadonlyMap<Placed, Placed>
  readonly olderOf: ReadonlyMap<Placed, Placed>
  readonly renames: Renames
}

/** Candidates looked at for one formula, so that thousands of equal controls do not cost their square. */
const MOST_CANDIDATES = 16
/** Share of the telling formulas that two controls of one place must have in common to be one that was renamed. */
const ALIKE = 0.6

/**
 * Names are unique in an app, so they tell first. Of what is left, one that went and one that came are the same,
 * renamed, when the package says so by their ids, where it has these; when most of what the one contained is now in the other; when they are equal but for their name; or when they
 * lie in the same place and have most of their telling formulas in common.
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

/** What is still to be matched. */
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

/** Innermost first: a container of containers goes by what became of these. */
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

/** In the same place any two that are equal; elsewhere only where there is no other it could be. */
function pairBySign({ removed, added, newerOf, pair }: Open): void {
  const signs = signsOf([...removed(), ...added()])
  const bySign = (nodes: readonly Placed[]): Map<number, Placed[]> => {
    const groups = new Map<number, Placed[]>()
    for (const placed of nodes) {
      const { node, children } = placed
      const sign = signs.get(placed)
      // What has neither formulas nor content is told by nothing.
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

/** Outermost first, so that what a renamed container holds is looked for in it. */
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

/** Those that tell; all of them where none does. */
function tellingOf(properties: ReadonlyMap<string, string>): [string, string][] {
  const telling = [...properties].filter(([property]) => isTelling(property))
  return telling.length > 0 ? telling : [...properties]
}

function areAlike({ node: one }: Placed, { node: other }: Placed, common: number): boolean {
  const names = new Set([...tellingOf(one.properties), ...tellingOf(other.properties)].map(([property]) => property))
  return common >= ALIKE * names.size && (common >= 2 || names.size === 1)
}

import { pluralize } from '../../base/display.ts'
import { boundedJoin } from '../bounded-text.ts'
import type { TopNode } from '../document/document.ts'
import { cardsInPlace, type KeptItsPlace } from './cards.ts'
import type { Comparing } from './comparing.ts'
import type { Change } from './difference.ts'
import { type Renames, withRenames } from './formula-names.ts'
import { identitiesOf } from './identities.ts'
import { matchNodes, type NodeMatching } from './node-matching.ts'
import { isContent } from './node-signs.ts'
import { type Placed, pathTo, treeOf } from './nodes.ts'
import { outOfOrder } from './order.ts'
import { type StudioOwn, studioOwn } from './studio-own.ts'
import { normalised } from './text-form.ts'
import type { Texts } from './texts.ts'

/**
 * The nodes of two documents, from their control files, which the app runs from. Sources beside them are copies for
 * reading, which the Studio ignores.
 */
export interface Formulas {
  readonly older: readonly TopNode[]
  readonly newer: readonly TopNode[]
  readonly matching: NodeMatching
}

/** `undefined` where neither package has an app. */
export function formulasOf({ older, newer }: Pick<Comparing, 'older' | 'newer'>): Formulas | undefined {
  if (older.document === undefined && newer.document === undefined) return undefined
  const nodes = { older: older.document?.nodes ?? [], newer: newer.document?.nodes ?? [] }
  const matching = matchNodes(treeOf(nodes.older), treeOf(nodes.newer), {
    older: identitiesOf(older.pkg),
    newer: identitiesOf(newer.pkg)
  })
  return { ...nodes, matching }
}

/** Screens, components and controls that were added, removed, renamed or moved, and changes of their formulas. */
export function* screenChanges(formulas: Formulas, comparing: Comparing): Generator<Change> {
  const { matching } = formulas
  const walk: Walk = {
    texts: comparing.texts,
    matching,
    keptItsPlace: cardsInPlace(matching.olderOf),
    byStudio: comparing.otherStudio ? studioOwn(matching.older, matching.newer) : () => false
  }
  for (const placed of matching.newer.all) {
    const older = matching.olderOf.get(placed)
    if (older !== undefined) yield* nodeChanges(older, placed, walk)
    else if (placed.parent === undefined || matching.olderOf.has(placed.parent)) yield whole('added', placed, walk)
    yield* orderChanges(placed.children, walk)
  }
  yield* orderChanges(
    matching.newer.tops.filter(({ node }) => node.kind === 'screen'),
    walk
  )
  for (const placed of matching.older.tops) if (!matching.newerOf.has(placed)) yield whole('removed', placed, walk)
}

interface Walk {
  readonly texts: Texts
  readonly matching: NodeMatching
  readonly byStudio: StudioOwn
  readonly keptItsPlace: KeptItsPlace
}

/** Changes of a node that both documents contain, including removed children. */
function* nodeChanges(older: Placed, newer: Placed, walk: Walk): Generator<Change> {
  const { matching, texts } = walk
  const about = { area: 'screens', subject: newer.node.kind } as const
  if (matching.renames.get(older.node.name) === newer.node.name)
    yield { ...about, kind: 'renamed', path: pathTo(newer), before: older.node.name, after: newer.node.name }
  const parent = older.parent === undefined ? undefined : matching.newerOf.get(older.parent)
  if (parent !== newer.parent)
    yield { ...about, kind: 'moved', path: pathTo(newer), before: placeOf(older), after: placeOf(newer) }
  // An instance of a component has the component's name as its type.
  const type = matching.renames.get(older.node.type) ?? older.node.type
  if (type !== newer.node.type && newer.node.kind === 'control')
    yield {
      ...about,
      kind: 'changed',
      path: pathTo(newer),
      before: texts.shown(older.node.type),
      after: texts.shown(newer.node.type)
    }
  yield* formulaChanges(older, newer, walk)
  for (const child of older.children) if (!matching.newerOf.has(child)) yield whole('removed', child, walk)
}

const placeOf = ({ parent }: Placed): string => (parent === undefined ? 'the app' : boundedJoin(pathTo(parent), ' › '))

function* formulaChanges(older: Placed, newer: Placed, walk: Walk): Generator<Change> {
  const was = older.node.properties
  const is = newer.node.properties
  for (const [property, formula] of was) {
    const other = is.get(property)
    if (formula === other) continue
    const before = normalised(formula)
    const after = other === undefined ? undefined : normalised(other)
    if (before === after) continue
    yield formulaChange(newer, property, before, after, walk)
  }
  for (const [property, formula] of is)
    if (!was.has(property)) yield formulaChange(newer, property, undefined, normalised(formula), walk)
}

function formulaChange(
  placed: Placed,
  property: string,
  before: string | undefined,
  after: string | undefined,
  { matching, texts, byStudio, keptItsPlace }: Walk
): Change {
  // When a control is renamed, Studio edits the formulas that use it.
  const follows = before !== undefined && after !== undefined && followsRename(before, after, matching.renames)
  const byItself =
    before === undefined || after === undefined
      ? byStudio(placed, property, before ?? after ?? '')
      : (property === 'X' || property === 'Y') && keptItsPlace(placed)
  return {
    area: 'screens',
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    subject: 'formula',
    path: [...pathTo(placed), property],
    ...texts.changed(before, after),
    ...(follows || byItself ? { noise: true } : {})
  }
}

const followsRename = (before: string, after: string, renames: Renames): boolean =>
  renames.size > 0 && withRenames(before, renames) === after

/** One change for a node that was added or removed with its descendants, except those that only moved. */
function whole(kind: 'added' | 'removed', placed: Placed, { matching, texts }: Walk): Change {
  const matched = kind === 'added' ? matching.olderOf : matching.newerOf
  const inside: Placed[] = []
  const open = [placed]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    inside.push(next)
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at]
      if (child !== undefined && !matched.has(child)) open.push(child)
    }
  }
  const { node } = placed
  const count = inside.length - 1
  const controls = count === 0 ? undefined : pluralize(count, 'control')
  const what = node.kind === 'control' ? [node.type, controls].filter(Boolean).join(' with ') : controls
  const lines = texts.listed(kind, formulasIn(inside, placed))
  return {
    area: 'screens',
    kind,
    subject: node.kind,
    path: pathTo(placed),
    ...(what === undefined || what === '' ? {} : { [kind === 'added' ? 'after' : 'before']: texts.shown(what) }),
    ...(lines === undefined ? {} : { lines })
  }
}

/** Of control files only what says what the app does: the rest of them is what every control of its type has. */
function* formulasIn(inside: readonly Placed[], root: Placed): Generator<string> {
  for (const placed of inside)
    for (const [property, formula] of placed.node.properties) {
      const text = normalised(formula)
      if (!isContent(property, text)) continue
      yield `${placed === root ? '' : `${placed.node.name}.`}${property} = ${text}`
    }
}

/**
 * Siblings whose order changed: which control is in front of another, or which screen follows another. A node that moved
 * together with its predecessor is not reported.
 */
function* orderChanges(children: readonly Placed[], { matching }: Walk): Generator<Change> {
  const kept: { readonly placed: Placed; readonly older: Placed }[] = []
  for (const placed of children) {
    const older = matching.olderOf.get(placed)
    const parent = older?.parent === undefined ? undefined : matching.newerOf.get(older.parent)
    if (older !== undefined && parent === placed.parent) kept.push({ placed, older })
  }
  const [first] = kept
  if (first === undefined || kept.length < 2) return
  const siblings = first.older.parent?.children ?? matching.older.tops
  const index = new Map(siblings.map((sibling, at) => [sibling, at]))
  const rank = (entry: (typeof kept)[number]): number => index.get(entry.older) ?? 0
  const out = outOfOrder(kept.map(rank))
  if (out.size === 0) return
  const before = new Map<Placed, Placed>()
  let last: Placed | undefined
  for (const entry of kept.toSorted((one, other) => rank(one) - rank(other))) {
    if (last !== undefined) before.set(entry.placed, last)
    last = entry.placed
  }
  for (const [at, { placed }] of kept.entries()) {
    const was = before.get(placed)
    const is = kept[at - 1]?.placed
    if (!out.has(at) || was === is) continue
    yield {
      area: 'screens',
      kind: 'moved',
      subject: placed.node.kind,
      path: pathTo(placed),
      before: neighbour(was),
      after: neighbour(is)
    }
  }
}

const neighbour = (before: Placed | undefined): string => (before === undefined ? 'first' : `after ${before.node.name}`)

import type { Placed } from './nodes.ts'
import { outOfOrder } from './order.ts'

/** Whether a card kept its place among the cards of its form. */
export type KeptItsPlace = (newer: Placed) => boolean

/**
 * Cards of a form are arranged in rows and columns, with the numbers `Y` and `X`. Removing one changes the numbers of all
 * that follow. Therefore this compares the order of the cards that the form has before and after.
 */
export function cardsInPlace(olderOf: ReadonlyMap<Placed, Placed>): KeptItsPlace {
  const moved = new Map<Placed, ReadonlySet<Placed>>()
  return newer => {
    const form = newer.parent
    if (form === undefined || placeOf(newer) === undefined) return false
    const known = moved.get(form) ?? movedIn(form, olderOf)
    moved.set(form, known)
    return !known.has(newer)
  }
}

function movedIn(form: Placed, olderOf: ReadonlyMap<Placed, Placed>): Set<Placed> {
  const cards = form.children.flatMap(card => {
    const older = olderOf.get(card)
    const is = placeOf(card)
    const was = older === undefined ? undefined : placeOf(older)
    return is === undefined || was === undefined ? [] : [{ card, is, was }]
  })
  const order = new Map([...cards].sort((one, other) => compare(one.is, other.is)).map(({ card }, at) => [card, at]))
  const before = [...cards].sort((one, other) => compare(one.was, other.was))
  const out = outOfOrder(before.map(({ card }) => order.get(card) ?? 0))
  return new Set([...out].flatMap(at => before[at]?.card ?? []))
}

type Place = readonly [row: number, column: number]

const compare = (one: Place, other: Place): number => one[0] - other[0] || one[1] - other[1]

const NUMBER = /^\d{1,9}$/

function placeOf({ node }: Placed): Place | undefined {
  const row = node.properties.get('Y')
  const column = node.properties.get('X') ?? '0'
  if (!/card$/i.test(node.type) || row === undefined || !NUMBER.test(row) || !NUMBER.test(column)) return undefined
  return [Number(row), Number(column)]
}

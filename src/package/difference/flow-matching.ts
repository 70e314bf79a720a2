import { leavesOf, type PathLink } from '../rules/content/leaves.ts'
import type { Action } from './flow-steps.ts'
import type { Fingerprints } from './json-changes.ts'

/** The corresponding actions of two versions of a flow. */
export interface ActionMatching {
  readonly pairs: readonly { readonly older: Action; readonly newer: Action }[]
  readonly added: readonly Action[]
  readonly removed: readonly Action[]
  /** From older to newer names of renamed actions. */
  readonly renames: ReadonlyMap<string, string>
}

type Actions = ReadonlyMap<string, Action>

/**
 * Matches actions. Names are unique in a flow, so equal names match first. A removed and an added action count as one
 * renamed action if they contain the same actions, if they do the same, or if each is the only one of its type in the
 * same place.
 */
export function matchActions(older: Actions, newer: Actions, print: Fingerprints): ActionMatching {
  const renames = new Map<string, string>()
  const gone = new Map([...older].filter(([name]) => !newer.has(name)))
  const come = new Map([...newer].filter(([name]) => !older.has(name)))
  const pair = (one: Action, other: Action): void => {
    renames.set(one.name, other.name)
    gone.delete(one.name)
    come.delete(other.name)
  }
  const newName = (name: string): string => renames.get(name) ?? name
  pairByContent(older, newer, gone, come, pair)
  pairAlike(gone, come, pair, ({ type, body }) => `${type} ${print(body)}`)
  pairByValues(gone, come, pair, newName)
  // Only unique signatures match: if one repeats, the match would be a guess.
  pairAlike(gone, come, pair, ({ scopes, branch, type }, side) =>
    placeOf({ scopes, branch, type }, side === 'older' ? newName : undefined)
  )
  return {
    pairs: [...older.values()].flatMap(one => {
      const other = newer.get(newName(one.name))
      return other === undefined || gone.has(one.name) ? [] : [{ older: one, newer: other }]
    }),
    added: [...come.values()],
    removed: [...gone.values()],
    renames
  }
}

/** Pairs scopes by their content: most of their actions are now in another scope of the same type. */
function pairByContent(
  older: Actions,
  newer: Actions,
  gone: Actions,
  come: Actions,
  pair: (one: Action, other: Action) => void
): void {
  const votes = new Map<string, Map<string, number>>()
  const contents = new Map<string, number>()
  for (const [name, { scopes }] of older) {
    const scope = scopes.at(-1)
    const other = newer.get(name)?.scopes.at(-1)
    if (scope === undefined || !gone.has(scope) || !newer.has(name)) continue
    contents.set(scope, (contents.get(scope) ?? 0) + 1)
    if (other === undefined || come.get(other)?.type !== gone.get(scope)?.type) continue
    const counts = votes.get(scope) ?? new Map<string, number>()
    counts.set(other, (counts.get(other) ?? 0) + 1)
    votes.set(scope, counts)
  }
  for (const [scope, counts] of votes) {
    const [best] = [...counts].sort(([, some], [, others]) => others - some)
    const one = gone.get(scope)
    const other = best === undefined ? undefined : come.get(best[0])
    if (best === undefined || one === undefined || other === undefined) continue
    if (best[1] * 2 > (contents.get(scope) ?? 0)) pair(one, other)
  }
}

const placeOf = (
  { scopes, branch, type }: Pick<Action, 'scopes' | 'branch' | 'type'>,
  newName: (name: string) => string = name => name
): string => [newName(scopes.at(-1) ?? ''), branch, type].join('\u0000')

/** Maximum number of candidates for one value, so that thousands of equal actions do not take quadratic time. */
const MOST_CANDIDATES = 16
/** The share of values that two actions in the same place must have in common to count as renamed. */
const ALIKE = 0.6

/** Pairs actions of the same type and place that have most of their values in common. */
function pairByValues(
  gone: Actions,
  come: Actions,
  pair: (one: Action, other: Action) => void,
  newName: (name: string) => string
): void {
  const signsOf = newValueSigns()
  const index = new Map<string, Action[]>()
  const values = new Map<Action, number>()
  for (const action of come.values()) {
    let count = 0
    for (const sign of signsOf(action, placeOf(action))) {
      count += 1
      const list = index.get(sign)
      if (list === undefined) index.set(sign, [action])
      else if (list.length < MOST_CANDIDATES) list.push(action)
    }
    values.set(action, count)
  }
  for (const action of gone.values()) {
    const common = new Map<Action, number>()
    let count = 0
    for (const sign of signsOf(action, placeOf(action, newName))) {
      count += 1
      for (const other of index.get(sign) ?? [])
        if (come.has(other.name)) common.set(other, (common.get(other) ?? 0) + 1)
    }
    const [best] = [...common].sort(([, some], [, others]) => others - some)
    if (best !== undefined && best[1] >= ALIKE * Math.max(count, values.get(best[0]) ?? 0)) pair(action, best[0])
  }
}

/**
 * A sign for each value that distinguishes an action from others of its type: the place of the action, the path of the
 * value in it, and the value. Signs consist of numbers, because long paths would be repeated for everything below them.
 */
function newValueSigns(): (action: Action, place: string) => Generator<string> {
  const numbers = newNumbers()
  const pathsOfAll = newPathNumbers()
  return function* signs({ body }, place) {
    const lead = numbers(place)
    const pathOf = pathsOfAll()
    for (const { text, path } of leavesOf(body))
      if (!isOfTheHost(path)) yield `${lead} ${pathOf(path)} ${numbers(text)}`
  }
}

/** How the host of an action is called, which all actions of its type have in common. */
function isOfTheHost(path: PathLink | undefined): boolean {
  let first = path
  let second: PathLink | undefined
  for (; first?.up !== undefined; first = first.up) second = first
  if (first?.key === 'metadata' || first?.key === 'type') return true
  return first?.key === 'inputs' && (second?.key === 'host' || second?.key === 'authentication')
}

function newNumbers(): (key: unknown) => number {
  const numbers = new Map<unknown, number>()
  return key => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
}

/** Numbers of paths, the same for equal paths in different values. The links of one value are looked at once. */
function newPathNumbers(): () => (path: PathLink | undefined) => number {
  const below: Map<string | number, number>[] = [new Map()]
  return () => {
    const known = new Map<PathLink, number>()
    const numberOf = (path: PathLink | undefined): number => {
      if (path === undefined) return 0
      const before = known.get(path)
      if (before !== undefined) return before
      const around = below[numberOf(path.up)]
      const number = around?.get(path.key) ?? below.push(new Map()) - 1
      around?.set(path.key, number)
      known.set(path, number)
      return number
    }
    return numberOf
  }
}

function pairAlike(
  gone: Actions,
  come: Actions,
  pair: (one: Action, other: Action) => void,
  signOf: (action: Action, side: 'older' | 'newer') => string
): void {
  const others = grouped(come, action => signOf(action, 'newer'))
  for (const [sign, [one, ...more]] of grouped(gone, action => signOf(action, 'older'))) {
    const [other, ...rest] = others.get(sign) ?? []
    if (one !== undefined && other !== undefined && more.length === 0 && rest.length === 0) pair(one, other)
  }
}

function grouped(actions: Actions, signOf: (action: Action) => string): Map<string, Action[]> {
  const groups = new Map<string, Action[]>()
  for (const action of actions.values()) {
    const sign = signOf(action)
    const group = groups.get(sign)
    if (group === undefined) groups.set(sign, [action])
    else group.push(action)
  }
  return groups
}

/**
 * Rewrites an expression like the designer does when an action is renamed. Expressions contain names as the first
 * argument of a function, `body('Get_rows')`. Other texts may be called like an action, and stay.
 */
export function withActionRenames(text: string, renames: ReadonlyMap<string, string>): string {
  if (renames.size === 0) return text
  let result = ''
  let copied = 0
  for (let at = text.indexOf("'"); at >= 0; ) {
    const end = text.indexOf("'", at + 1)
    if (end < 0) break
    const called = renames.get(text.slice(at + 1, end))
    const renamed = called !== undefined && namesAction(text, at) ? called : undefined
    if (renamed !== undefined) {
      result += `${text.slice(copied, at)}'${renamed}'`
      copied = end + 1
    }
    // An apostrophe in a text would swap what is inside and outside of quotes, so every quote may be an opening one.
    at = renamed === undefined ? end : text.indexOf("'", end + 1)
  }
  return copied === 0 ? text : result + text.slice(copied)
}

/** Functions whose argument is the name of an action (workflow definition language reference). */
const OF_ACTIONS =
  /\b(?:action(?:body|outputs|s)|body|formdata(?:multi)?values?|items|iterationindexes|multipartbody|outputs|result)\s{0,20}\(\s{0,20}$/i
/** Characters before the name that may belong to the function. */
const LONGEST_LEAD = 70

const namesAction = (text: string, quote: number): boolean =>
  OF_ACTIONS.test(text.slice(Math.max(0, quote - LONGEST_LEAD), quote))

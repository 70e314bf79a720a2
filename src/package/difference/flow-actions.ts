import { pluralize } from '../../base/display.ts'
import { boundedJoin } from '../bounded-text.ts'
import type { Comparing } from './comparing.ts'
import type { Change } from './difference.ts'
import { matchActions, withActionRenames } from './flow-matching.ts'
import { type Action, actionsOf } from './flow-steps.ts'
import { type JsonChange, jsonChanges, newFingerprints, shownJson } from './json-changes.ts'
import { isNoiseInStep } from './noise.ts'

/** Maximum number of changed values that are reported one by one. Beyond that, the whole step is shown before and after. */
const MOST_VALUES = 20

/** Actions that were added, removed, renamed or moved, and changes of what they run after and of what they do. */
export function* actionChanges(flow: string, older: unknown, newer: unknown, comparing: Comparing): Generator<Change> {
  const { pairs, added, removed, renames } = matchActions(actionsOf(older), actionsOf(newer), newFingerprints())
  for (const pair of pairs) {
    const path = [flow, ...pair.newer.scopes, pair.newer.name]
    const about = { area: 'flows', subject: 'action', path } as const
    if (pair.older.name !== pair.newer.name)
      yield { ...about, kind: 'renamed', before: pair.older.name, after: pair.newer.name }
    if (innermost(pair.older, renames) !== innermost(pair.newer))
      yield { ...about, kind: 'moved', before: placeOf(pair.older), after: placeOf(pair.newer) }
    yield* runAfterChange(path, pair.older, pair.newer, renames, comparing)
    yield* stepChanges('action', path, pair.older.body, pair.newer.body, renames, comparing)
  }
  yield* whole('removed', removed, flow, comparing)
  yield* whole('added', added, flow, comparing)
}

/** `Condition (if no)`. */
const placeOf = ({ scopes, branch }: Action): string =>
  scopes.length === 0 ? 'the flow' : `${boundedJoin(scopes, ' › ')}${branch === '' ? '' : ` (${branch})`}`

/** The innermost scope of an action. Moving that scope does not move its actions. */
function innermost({ scopes, branch }: Action, renames?: ReadonlyMap<string, string>): string {
  const scope = scopes.at(-1)
  return scope === undefined ? '' : `${renames?.get(scope) ?? scope}\u0000${branch}`
}

/** Added or removed actions. Inner actions are reported together with the outermost one. */
function* whole(
  kind: 'added' | 'removed',
  actions: readonly Action[],
  flow: string,
  { texts }: Comparing
): Generator<Change> {
  const groups = new Map<string, Action[]>()
  const outermost = new Map<string, string>()
  for (const action of actions) {
    const root = outermost.get(action.scopes.at(-1) ?? '') ?? action.name
    outermost.set(action.name, root)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [action])
    else group.push(action)
  }
  for (const [root, ...inside] of groups.values()) {
    if (root === undefined) continue
    const count = inside.length
    const what = `${root.type}${count === 0 ? '' : ` with ${pluralize(count, 'action')}`}`
    const lines = texts.listed(kind, bodiesOf([root, ...inside]))
    yield {
      area: 'flows',
      kind,
      subject: 'action',
      path: [flow, ...root.scopes, root.name],
      [kind === 'added' ? 'after' : 'before']: texts.shown(what),
      ...(lines === undefined ? {} : { lines })
    }
  }
}

/** What actions do, without the metadata of the designer. */
function* bodiesOf(actions: readonly Action[]): Generator<string> {
  for (const { name, type, body, runAfter } of actions)
    yield `${name} (${type})${oddOutcomes(runAfter)}${bodyText(body)}`
}

/** `: {…}`; empty for a step that holds nothing more than its type. */
export function bodyText(body: Readonly<Record<string, unknown>>): string {
  const { metadata: _, type: __, ...rest } = body
  return Object.keys(rest).length === 0 ? '' : `: ${shownJson(rest)}`
}

/** What an action waits for, where that is more than that others succeeded. */
export function oddOutcomes(runAfter: Readonly<Record<string, unknown>>): string {
  const isUsual = Object.values(runAfter).every(
    outcomes => Array.isArray(outcomes) && outcomes.every(outcome => /^succeeded$/i.test(outcomeText(outcome)))
  )
  return isUsual ? '' : ` after ${waitsFor(runAfter).replaceAll('\n', '; ')}`
}

function* runAfterChange(
  path: readonly string[],
  { runAfter: older }: Action,
  { runAfter: newer }: Action,
  renames: ReadonlyMap<string, string>,
  { texts }: Comparing
): Generator<Change> {
  const was = waitsFor(older)
  const is = waitsFor(newer)
  if (was === is) return
  const follows = waitsFor(older, name => renames.get(name) ?? name) === is
  yield {
    area: 'flows',
    kind: 'changed',
    subject: 'run after',
    path,
    ...texts.changed(was, is),
    ...(follows ? { noise: true } : {})
  }
}

/** `Get_rows: Succeeded, Failed`, one line for each action, sorted by name. */
function waitsFor(runAfter: Readonly<Record<string, unknown>>, named: (name: string) => string = name => name): string {
  const lines = Object.entries(runAfter).map(([name, outcomes]) => {
    const listed = (Array.isArray(outcomes) ? outcomes : [outcomes]).map(outcomeText).sort().join(', ')
    return `${named(name)}: ${listed}`
  })
  return lines.length === 0 ? 'nothing' : lines.sort().join('\n')
}

/** Outcomes are strings. Anything else, which the flow engine refuses, is shown as JSON. */
const outcomeText = (outcome: unknown): string => (typeof outcome === 'string' ? outcome : (shownJson(outcome) ?? ''))

/** Changes of what a trigger or an action does. The last part of a path is the location in the step. */
export function* stepChanges(
  subject: 'trigger' | 'action',
  path: readonly string[],
  older: unknown,
  newer: unknown,
  renames: ReadonlyMap<string, string>,
  { texts }: Comparing
): Generator<Change> {
  const signal: JsonChange[] = []
  const noise: JsonChange[] = []
  for (const change of jsonChanges(older, newer))
    if (isNoiseInStep(change) || followsRename(change, renames)) noise.push(change)
    else signal.push(change)
  const changeOf = (change: JsonChange): Change => ({
    area: 'flows',
    kind: 'changed',
    subject: change.path[0] === 'inputs' && subject === 'action' ? 'input' : subject,
    path: [...path, boundedJoin(change.path, '/')],
    ...texts.changed(shownJson(change.before), shownJson(change.after), nameOf(change, older, newer))
  })
  if (signal.length > MOST_VALUES)
    yield { area: 'flows', kind: 'changed', subject, path, ...texts.changed(shownJson(older), shownJson(newer)) }
  else for (const change of signal) yield changeOf(change)
  for (const change of noise) yield { ...changeOf(change), noise: true }
}

const followsRename = ({ before, after }: JsonChange, renames: ReadonlyMap<string, string>): boolean =>
  typeof before === 'string' && typeof after === 'string' && withActionRenames(before, renames) === after

/** The name of a value: its key, or, if that is `value` as in variables, the `name` next to it. */
function nameOf({ path }: JsonChange, older: unknown, newer: unknown): string | undefined {
  const key = path.at(-1)
  if (key === 'value') {
    const beside = [newer, older]
      .map(step => at(step, [...path.slice(0, -1), 'name']))
      .find(name => typeof name === 'string')
    if (typeof beside === 'string') return beside
  }
  return typeof key === 'string' ? key : path.findLast(part => typeof part === 'string')
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  let current = value
  for (const part of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined
    current = (current as Record<string | number, unknown>)[part]
  }
  return current
}

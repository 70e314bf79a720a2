import { isObject } from '../../base/objects.ts'
import { valueAt } from '../json-text.ts'

/** An action of a flow, at any level. */
export interface Action {
  /** Unique in a flow: the designer and the engine require it. */
  readonly name: string
  /** Names of the scopes, conditions and loops around it, outermost first. */
  readonly scopes: readonly string[]
  /** The branch of the innermost one: `if no`, `case 2`. Empty if it has only one. */
  readonly branch: string
  readonly type: string
  /** From the names of preceding actions to the outcomes that start this one. */
  readonly runAfter: Readonly<Record<string, unknown>>
  /** What it does, without its name, its `runAfter` and its inner actions, but with the values of its cases. */
  readonly body: Readonly<Record<string, unknown>>
}

/** Fields that contain other actions, or are compared separately. */
const APART: ReadonlySet<string> = new Set(['actions', 'else', 'cases', 'default', 'runAfter'])

/** All actions of a definition, each before its inner actions. The first one of a repeated name counts. */
export function actionsOf(definition: unknown): Map<string, Action> {
  const actions = new Map<string, Action>()
  const open: { readonly within: unknown; readonly scopes: readonly string[]; readonly branch: string }[] = [
    { within: valueAt(definition, 'actions'), scopes: [], branch: '' }
  ]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { within, scopes, branch } = next
    const inner: typeof open = []
    for (const [name, value] of Object.entries(isObject(within) ? within : {})) {
      if (!isObject(value) || actions.has(name)) continue
      const runAfter = valueAt(value, 'runAfter')
      actions.set(name, {
        name,
        scopes,
        branch,
        type: typeof value['type'] === 'string' ? value['type'] : '',
        runAfter: isObject(runAfter) ? runAfter : {},
        body: bodyOf(value)
      })
      for (const part of branchesOf(name, value, scopes)) inner.push(part)
    }
    // Reversed, so that the first one is next.
    for (const one of inner.toReversed()) open.push(one)
  }
  return actions
}

function bodyOf(value: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(value).filter(([field]) => !APART.has(field))
  const { cases } = value
  if (!isObject(cases)) return Object.fromEntries(fields)
  const values = Object.entries(cases).map(([label, one]): [string, unknown] => [label, valueAt(one, 'case')])
  return Object.fromEntries([...fields, ['cases', Object.fromEntries(values)]])
}

function branchesOf(
  name: string,
  value: Record<string, unknown>,
  around: readonly string[]
): { within: unknown; scopes: readonly string[]; branch: string }[] {
  const scopes = [...around, name]
  const cases = valueAt(value, 'cases')
  const no = valueAt(value, 'else', 'actions')
  return [
    { within: valueAt(value, 'actions'), scopes, branch: no === undefined ? '' : 'if yes' },
    { within: no, scopes, branch: 'if no' },
    ...Object.entries(isObject(cases) ? cases : {}).map(([label, one]) => ({
      within: valueAt(one, 'actions'),
      scopes,
      branch: `case ${label}`
    })),
    { within: valueAt(value, 'default', 'actions'), scopes, branch: 'default' }
  ].filter(({ within }) => within !== undefined)
}

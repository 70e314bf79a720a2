import { isObject } from '../../../base/objects.ts'
import { textAt, valueAt } from '../../json-text.ts'
import { pointerBelow, pointerTo } from '../position.ts'

/** A trigger or an action of a flow. */
export interface FlowStep {
  readonly kind: 'trigger' | 'action'
  readonly name: string
  readonly step: Record<string, unknown>
  /** JSON pointer to it in `definition.json`. */
  readonly pointer: string
  /** The list of triggers or actions that contains it. */
  readonly among: Record<string, unknown>
  /** The scope, loop, condition or switch around it. */
  readonly within?: FlowStep | undefined
}

const DEFINITION = ['properties', 'definition'] as const

/**
 * All triggers, then all actions. Actions inside scopes, loops, conditions and switches follow the action around them.
 *
 * @param definition the complete `definition.json`
 */
export function* stepsOf(definition: unknown): Generator<FlowStep> {
  const triggers = stepsIn(
    'trigger',
    valueAt(definition, ...DEFINITION, 'triggers'),
    pointerTo(...DEFINITION, 'triggers')
  )
  const actions = stepsIn('action', valueAt(definition, ...DEFINITION, 'actions'), pointerTo(...DEFINITION, 'actions'))
  yield* triggers
  // A stack instead of recursion, because the nesting is untrusted.
  const open = [actions]
  for (let steps = open.at(-1); steps !== undefined; steps = open.at(-1)) {
    const next = steps.next()
    if (next.done === true) {
      open.pop()
      continue
    }
    yield next.value
    for (const inner of innerOf(next.value).toReversed()) open.push(inner)
  }
}

function* stepsIn(
  kind: FlowStep['kind'],
  among: unknown,
  pointer: string,
  within?: FlowStep
): Generator<FlowStep, void> {
  if (!isObject(among)) return
  for (const [name, step] of Object.entries(among))
    if (isObject(step)) yield { kind, name, step, pointer: pointerBelow(pointer, name), among, within }
}

/** Members of a step that hold other steps. */
const HOLDERS = ['actions', 'else', 'cases', 'default', 'tools'] as const

/**
 * The lists of actions inside a scope or loop, in both branches of a condition, in the cases of a switch, or in the tools
 * of an agent (known from the designer of Azure Logic Apps only).
 */
function innerOf(outer: FlowStep): Generator<FlowStep, void>[] {
  const { step, pointer } = outer
  if (!HOLDERS.some(member => Object.hasOwn(step, member))) return []
  const { cases, tools } = step
  const paths = [
    ['actions'],
    ['else', 'actions'],
    ...(isObject(cases) ? Object.keys(cases).map(name => ['cases', name, 'actions']) : []),
    ...(isObject(tools) ? Object.keys(tools).map(name => ['tools', name, 'actions']) : []),
    ['default', 'actions']
  ]
  return paths.flatMap(path => {
    const among = valueAt(step, ...path)
    return isObject(among) ? [stepsIn('action', among, pointerBelow(pointer, ...path), outer)] : []
  })
}

/** The type of a step in lower case: `foreach`. Empty if it has none. */
export const typeOf = ({ step }: FlowStep): string => textAt(step, 'type')?.toLowerCase() ?? ''

// The name of the reference behind `$connections`, in either form of its expression:
// `@parameters('$connections')['shared_sql']['connectionId']`, and of flows that run with their caller's connections
// `@json(decodeBase64(triggerOutputs().headers['X-MS-APIM-Tokens']))['$connections']['shared_sql']['connectionId']`.
const CONNECTIONS = /'\$connections'[)\]]\['([^']{1,200})'\]/

/** A connection reference that a step uses. */
export interface UsedReference {
  readonly name: string
  readonly pointer: string
}

/**
 * The connection reference that a step uses; `undefined` if it uses none or has an unknown form. Packages have three
 * generations of references (measured): a bare name at `host.connectionName`, and the two expressions at
 * `host.connection.name`. The importer's own messages mention `host.connectionReferenceName`.
 */
export function referenceOf({ step, pointer }: FlowStep): UsedReference | undefined {
  const host = valueAt(step, 'inputs', 'host')
  for (const path of [['connectionName'], ['connectionReferenceName'], ['connection', 'name']]) {
    const written = valueAt(host, ...path)
    if (typeof written !== 'string' || written === '') continue
    const bare = path.length === 1 && !written.startsWith('@')
    const name = bare ? written : CONNECTIONS.exec(written)?.[1]
    if (name !== undefined) return { name, pointer: pointerBelow(pointer, 'inputs', 'host', ...path) }
  }
  return undefined
}

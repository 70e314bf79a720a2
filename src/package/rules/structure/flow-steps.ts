import { isObject } from '../../../base/objects.ts'
import { valueAt } from '../../json-text.ts'
import { pointerTo } from '../position.ts'

/** A trigger or an action of a flow. */
export interface FlowStep {
  readonly kind: 'trigger' | 'action'
  readonly name: string
  readonly step: Record<string, unknown>
  /** Where it is in `definition.json`. */
  readonly pointer: string
  /** The triggers or actions it stands among. */
  readonly among: Record<string, unknown>
}

const DEFINITION = ['properties', 'definition'] as const

/**
 * All triggers, then all actions, those inside scopes, loops, conditions and switches after the action they lie in.
 *
 * @param definition the whole of `definition.json`
 */
export function* stepsOf(definition: unknown): Generator<FlowStep> {
  const triggers = stepsIn(
    'trigger',
    valueAt(definition, ...DEFINITION, 'triggers'),
    pointerTo(...DEFINITION, 'triggers')
  )
  const actions = stepsIn('action', valueAt(definition, ...DEFINITION, 'actions'), pointerTo(...DEFINITION, 'actions'))
  yield* triggers
  // A stack rather than recursion: a stranger decides how deep it goes.
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

function* stepsIn(kind: FlowStep['kind'], among: unknown, pointer: string): Generator<FlowStep, void> {
  if (!isObject(among)) return
  for (const [name, step] of Object.entries(among))
    if (isObject(step)) yield { kind, name, step, pointer: pointer + pointerTo(name), among }
}

/** Lists of actions inside an action: of a scope or loop, of a condition's two branches, of a switch's cases. */
function innerOf({ step, pointer }: FlowStep): Generator<FlowStep, void>[] {
  const { cases } = step
  const paths = [
    ['actions'],
    ['else', 'actions'],
    ...(isObject(cases) ? Object.keys(cases).map(name => ['cases', name, 'actions']) : []),
    ['default', 'actions']
  ]
  return paths.flatMap(path => {
    const among = valueAt(step, ...path)
    return isObject(among) ? [stepsIn('action', among, pointer + pointerTo(...path))] : []
  })
}

// The name of the reference behind `$connections`, in either form of its expression:
// `@parameters('$connections')['shared_sql']['connectionId']`, and of flows that run with their caller's connections
// `@json(decodeBase64(triggerOutputs().headers['X-MS-APIM-Tokens']))['$connections']['shared_sql']['connectionId']`.
const CONNECTIONS = /'\$connections'[)\]]\['([^']{1,200})'\]/

/** A connection reference as a step names it. */
export interface UsedReference {
  readonly name: string
  readonly pointer: string
}

/**
 * The connection reference that a step is bound to, `undefined` where it uses none or names it in a way nobody knows.
 * Three generations of bindings were measured in packages: a bare name at `host.connectionName`, and the two
 * expressions at `host.connection.name`. `host.connectionReferenceName` is how the importer's own messages call it.
 */
export function referenceOf({ step, pointer }: FlowStep): UsedReference | undefined {
  const host = valueAt(step, 'inputs', 'host')
  for (const path of [['connectionName'], ['connectionReferenceName'], ['connection', 'name']]) {
    const written = valueAt(host, ...path)
    if (typeof written !== 'string' || written === '') continue
    const bare = path.length === 1 && !written.startsWith('@')
    const name = bare ? written : CONNECTIONS.exec(written)?.[1]
    if (name !== undefined) return { name, pointer: pointer + pointerTo('inputs', 'host', ...path) }
  }
  return undefined
}

import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { isObject } from '../../base/objects.ts'
import { digestOf } from '../../package/digest.ts'
import { MalformedJson, parseJson } from '../../package/json-text.ts'
import { displayNameOf } from '../../package/resource.ts'
import type { ImportOrder } from '../import-order.ts'
import type { ResourceReport } from '../report.ts'
import type { Run } from '../run.ts'
import { factsOf, fingerprint, type Fact } from './facts.ts'
import type { Plan } from './plan.ts'

/** Raised when a plan of an older action could be misread by a newer one, or the other way round. */
export const PLAN_SCHEMA = 1

const KIND = 'power-app-import-plan'

/** What an import is to do, as a file that somebody approves. Holds no secret: connections stand in it as fingerprints. */
export interface PlanDocument {
  readonly kind: typeof KIND
  readonly schema: number
  /** ISO 8601. */
  readonly made: string
  readonly by: string
  readonly cloud: string
  readonly environment: { readonly id: string; readonly name: string }
  readonly package: { readonly name: string; readonly digest: string }
  readonly steps: readonly Step[]
  readonly connections: readonly Fact[]
  /** What was asked for beyond the import: publishing, flow states, sharing. */
  readonly afterwards: readonly Fact[]
  /** Everything read in the target that the plan rests on. */
  readonly target: readonly Fact[]
  /** What stops it; empty for a plan that can be carried out. */
  readonly blocked: readonly string[]
  readonly digests: {
    /** Of `target`. */
    readonly target: string
    /** Of everything but this line: a file that somebody edited no longer fits it. */
    readonly plan: string
  }
}

interface Step {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly action: string
  readonly why: string
  readonly target?: string | undefined
  readonly targetName?: string | undefined
}

export interface PlanOrigin {
  readonly made: string
  readonly by: string
  readonly cloud: string
  readonly afterwards: readonly Fact[]
}

/** What a plan does with a resource, in one word. */
export function actionOf({ decision, content, blocked }: ResourceReport): string {
  if (blocked !== undefined) return 'blocked'
  if (content === 'same') return 'unchanged'
  return ACTIONS[decision]
}

const ACTIONS = {
  new: 'create',
  update: 'update',
  existing: 'use existing',
  overwrite: 'overwrite',
  merge: 'merge',
  carried: 'carried'
} as const

export function planDocument(plan: Plan, origin: PlanOrigin): PlanDocument {
  const { pkg, target, resources, bound, obstacles, missing } = plan
  const facts = factsOf(plan)
  const open = {
    kind: KIND,
    schema: PLAN_SCHEMA,
    made: origin.made,
    by: origin.by,
    cloud: origin.cloud,
    environment: { id: target.environment.id, name: target.environment.displayName },
    package: { name: pkg.manifest.details.displayName, digest: pkg.digest },
    steps: resources.flatMap((report): Step[] => {
      if (report.kind === 'connection') return []
      const { key, kind, name, why, id, targetName } = report
      return [{ key, kind, name, action: actionOf(report), why, target: id, targetName }]
    }),
    connections: bound.map(({ key, connection, connectionName, rule }) => ({
      what: `${quoted(displayNameOf(pkg.resources[key] ?? { type: '' }, key))} (${key})`,
      is: `${quoted(connectionName)} (${fingerprint(connection)}), ${rule}`
    })),
    afterwards: origin.afterwards,
    target: facts,
    blocked: [...obstacles.map(({ what }) => what), ...missing.map(({ name, why }) => `${quoted(name)}: ${why}`)]
  } as const
  const targetDigest = digestOf(Buffer.from(canonical(facts)))
  return { ...open, digests: { target: targetDigest, plan: sealOf(open, targetDigest) } }
}

/** The plan as a file says it. `desired` is what was asked for beyond the import. */
export const documentOf = (run: Run, plan: Plan, order: ImportOrder, desired: readonly Fact[]): PlanDocument =>
  planDocument(plan, {
    made: new Date(run.clock.now()).toISOString(),
    by: run.platform.identity.name,
    cloud: run.cloud,
    afterwards: [
      { what: 'publish-changes', is: order.publishChanges },
      ...(plan.content?.unchanged === true ? [{ what: 'when-unchanged', is: order.whenUnchanged }] : []),
      ...desired
    ]
  })

export const planText = (document: PlanDocument): string => `${JSON.stringify(document, undefined, 2)}\n`

/** One way to write a value, whatever order its fields came in. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (!isObject(value)) return JSON.stringify(value) ?? 'null'
  const fields = Object.keys(value)
    .filter(name => value[name] !== undefined)
    .sort()
  return `{${fields.map(name => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`
}

const sealOf = (open: Readonly<Record<string, unknown>>, target: string): string =>
  digestOf(Buffer.from(canonical({ ...open, digests: { target } })))

/** Far above any real plan. */
const LARGEST = 20_000_000

/** Reads a plan that somebody approved. Throws for a file that is none, was edited, or is of a newer action. */
export function readPlan(bytes: Uint8Array, file: string): PlanDocument {
  const fail = (why: string, remedy = 'Give the file that command: plan wrote, or make a new plan.'): ActionError =>
    new ActionError({ doing: `read the plan ${quoted(file)}`, why, remedy: `Nothing was written. ${remedy}` })
  if (bytes.length > LARGEST) throw fail(`it has ${bytes.length} bytes, more than the ${LARGEST} a plan may have`)
  let value: unknown
  try {
    value = parseJson(bytes, file)
  } catch (error) {
    throw fail(error instanceof MalformedJson ? error.why : 'it is not JSON')
  }
  if (!isObject(value) || value['kind'] !== KIND) throw fail('it is no plan of this action')
  const schema = value['schema']
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    throw fail('it does not say which format of plans it has')
  if (schema > PLAN_SCHEMA)
    throw fail(
      `its format is ${schema}, and this version of the action knows up to ${PLAN_SCHEMA}`,
      'Use the same version of the action for plan and import.'
    )
  const { digests, ...open } = value
  const target = isObject(digests) ? digests['target'] : undefined
  if (!isObject(digests) || typeof target !== 'string' || digests['plan'] !== sealOf(open, target) || !isWhole(open))
    throw fail('it was changed after it was made: its content does not fit its own digest', 'Make a new plan.')
  return value as unknown as PlanDocument
}

/** The seal says that nobody edited the file by accident; a file made on purpose must not be more than refused. */
function isWhole(open: Readonly<Record<string, unknown>>): boolean {
  const { environment, package: pkg, steps, connections, afterwards, target, blocked } = open
  const texts = [
    open['made'],
    open['by'],
    open['cloud'],
    isObject(environment) && environment['id'],
    isObject(environment) && environment['name'],
    isObject(pkg) && pkg['name'],
    isObject(pkg) && pkg['digest']
  ]
  return (
    texts.every(text => typeof text === 'string') &&
    Array.isArray(steps) &&
    steps.every(step => textsIn(step, ['key', 'kind', 'name', 'action', 'why'], ['target', 'targetName'])) &&
    // Of two steps for one resource only one could be compared, and the other one would have been approved for nothing.
    new Set(steps.map(({ key }: Step) => key)).size === steps.length &&
    [connections, afterwards, target].every(
      list => Array.isArray(list) && list.every(fact => textsIn(fact, ['what', 'is'], []))
    ) &&
    Array.isArray(blocked) &&
    blocked.every(sentence => typeof sentence === 'string')
  )
}

const textsIn = (value: unknown, needed: readonly string[], optional: readonly string[]): boolean =>
  isObject(value) &&
  needed.every(field => typeof value[field] === 'string') &&
  optional.every(field => value[field] === undefined || typeof value[field] === 'string')

/** Throws when a plan is for another package or environment than the import at hand: known before the target is read. */
export function assertFits(
  approved: PlanDocument,
  now: {
    readonly digest: string
    readonly cloud: string
    readonly environment: { readonly id: string; readonly name: string }
  },
  file: string
): void {
  const whys = [
    ...(approved.package.digest === now.digest
      ? []
      : [`it is for the package ${approved.package.digest}, and this is ${now.digest}`]),
    ...(approved.cloud === now.cloud && approved.environment.id.toLowerCase() === now.environment.id.toLowerCase()
      ? []
      : [
          `it is for ${quoted(approved.environment.name)} (${plainText(approved.environment.id)}, cloud ${plainText(approved.cloud)}), and this is ${quoted(now.environment.name)} (${now.environment.id}, cloud ${now.cloud})`
        ]),
    ...(approved.blocked.length === 0
      ? []
      : [
          `it was blocked when it was made: ${listed(
            approved.blocked.map(one => plainText(one, 300)),
            5
          )}`
        ])
  ]
  if (whys.length === 0) return
  throw new ActionError({
    doing: `carry out the plan ${quoted(file)}`,
    why: whys.join('; '),
    remedy: 'Nothing was written. Make a plan with this package for this environment, and have that one approved.'
  })
}

/** Throws when anything the approved plan says or rests on is no longer so, naming what moved. */
export function assertStillAsPlanned(approved: PlanDocument, now: PlanDocument, file: string): void {
  const moved = [
    ...movedSteps(approved.steps, now.steps),
    ...movedFacts(approved.connections, now.connections, 'the connection for '),
    ...movedFacts(approved.afterwards, now.afterwards, ''),
    ...movedFacts(approved.target, now.target, '')
  ]
  if (moved.length === 0) return
  throw new ActionError({
    doing: `carry out the plan ${quoted(file)}`,
    why: `what was approved is no longer what would happen: ${listed(moved, 10)}`,
    remedy:
      'Nothing was written. Look at what changed in the target or in the inputs, make a new plan, and have that one approved.'
  })
}

function movedSteps(then: readonly Step[], now: readonly Step[]): string[] {
  const words = (step: Step | undefined): string =>
    step === undefined
      ? 'not there'
      : [step.action, step.targetName === undefined ? '' : quoted(step.targetName), step.target ?? '', `(${step.why})`]
          .filter(part => part !== '')
          .join(' ')
  return changesIn(
    new Map(then.map(step => [step.key, { name: `${step.kind} ${quoted(step.name)}`, is: words(step) }])),
    new Map(now.map(step => [step.key, { name: `${step.kind} ${quoted(step.name)}`, is: words(step) }]))
  )
}

const movedFacts = (then: readonly Fact[], now: readonly Fact[], before: string): string[] =>
  changesIn(
    new Map(then.map(({ what, is }) => [what, { name: `${before}${what}`, is }])),
    new Map(now.map(({ what, is }) => [what, { name: `${before}${what}`, is }]))
  )

type Named = ReadonlyMap<string, { readonly name: string; readonly is: string }>

function changesIn(then: Named, now: Named): string[] {
  return [...new Set([...then.keys(), ...now.keys()])].flatMap(key => {
    const [was, is] = [then.get(key), now.get(key)]
    if (was?.is === is?.is) return []
    const name = plainText(was?.name ?? is?.name ?? key, 200)
    return [
      `${name}: approved with ${plainText(was?.is ?? 'nothing', 200)}, now ${plainText(is?.is ?? 'nothing', 200)}`
    ]
  })
}

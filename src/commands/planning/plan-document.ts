import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { isObject } from '../../base/objects.ts'
import { digestOf } from '../../package/digest.ts'
import { MalformedJson, parseJson } from '../../package/json-text.ts'
import { displayNameOf } from '../../package/resource.ts'
import type { ImportOrder } from '../import-order.ts'
import { sentenceOf } from '../packages/package-findings.ts'
import type { Run } from '../run.ts'
import { actionOf } from './action.ts'
import { digestsOf } from './digests.ts'
import { factsOf, fingerprint, type Fact } from './facts.ts'
import { isNothingToImport, type Plan } from './plan.ts'
import { areValues, type PlannedValues, plannedValues } from './planned-values.ts'
import { PUBLISHING, publishingOf } from './publishing.ts'

/**
 * Incremented when an older and a newer version of the action could read the same plan differently. A plan has the
 * lowest number that knows all of it: an older version carries it out as it is, but would not apply values (2), nor
 * create an environment (3).
 */
export const PLAN_SCHEMA = 3

const KIND = 'power-app-import-plan'

/** A plan as a file that somebody approves. Contains no secrets: connections appear as fingerprints. */
export interface PlanDocument {
  readonly kind: typeof KIND
  readonly schema: number
  /** ISO 8601. */
  readonly made: string
  readonly by: string
  readonly cloud: string
  readonly environment: { readonly id: string; readonly name: string }
  /** The environment that the import creates first. There was none of that name, so its `id` is empty. */
  readonly creates?: PlannedEnvironment | undefined
  /** `edited` is the digest of what is imported, where values of the source were replaced. */
  readonly package: { readonly name: string; readonly digest: string; readonly edited?: string | undefined }
  /** What was replaced in the package, and what stays. */
  readonly values?: PlannedValues | undefined
  readonly steps: readonly Step[]
  readonly connections: readonly Fact[]
  /** What is requested beyond the import: publishing, flow states, sharing. */
  readonly afterwards: readonly Fact[]
  /** Everything read in the target that the plan depends on. */
  readonly target: readonly Fact[]
  /** What the check of the package warns of. It depends on the package alone, so it is not compared again. */
  readonly warnings?: readonly string[] | undefined
  /** What blocks the import; empty for a plan that can be carried out. */
  readonly blocked: readonly string[]
  readonly digests: {
    /** Of `target`. */
    readonly target: string
    /** Of everything except this line: it no longer matches a file that somebody edited. */
    readonly plan: string
  }
}

export interface PlannedEnvironment {
  /** `Production in "europe", without Dataverse`. */
  readonly environment: string
  /** What people have to create in it by hand. The import stops until they have. */
  readonly needs: readonly string[]
}

export interface Step {
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
  /** Whether anything is imported. */
  readonly imports: boolean
  readonly afterwards: readonly Fact[]
  /** The environment that is created first, as a phrase. */
  readonly creates?: string | undefined
  /** Takes the secrets of the run out of a text: a name in a package may hold one. */
  readonly withoutSecrets?: ((text: string) => string) | undefined
}

export function planDocument(plan: Plan, origin: PlanOrigin): PlanDocument {
  const { pkg, values, target, resources, bound, findings, obstacles, missing } = plan
  const facts = factsOf(plan)
  const lacking = missing.map(({ name, why }) => `${quoted(name)}: ${why}`)
  const { creates, withoutSecrets = text => text } = origin
  const unsealed = {
    kind: KIND,
    ...inAllTexts(withoutSecrets, {
      schema: creates !== undefined ? 3 : values !== undefined ? 2 : 1,
      made: origin.made,
      by: origin.by,
      cloud: origin.cloud,
      environment: { id: target.environment.id, name: target.environment.displayName },
      ...(creates === undefined ? {} : { creates: { environment: creates, needs: lacking } }),
      package: { name: pkg.manifest.details.displayName, ...digestsOf(pkg, values) },
      ...(values === undefined ? {} : { values: plannedValues(values) }),
      steps: resources.flatMap((report): Step[] => {
        if (report.kind === 'connection') return []
        const { key, kind, name, why, id, targetName } = report
        return [{ key, kind, name, action: actionOf(report, origin.imports), why, target: id, targetName }]
      }),
      connections: bound.map(({ key, connection, connectionName, rule }) => ({
        what: `${quoted(displayNameOf(pkg.resources[key] ?? { type: '' }, key))} (${key})`,
        is: `${quoted(connectionName)} (${fingerprint(connection)}), ${rule}`
      })),
      afterwards: origin.afterwards,
      target: facts,
      warnings: findings.map(sentenceOf),
      blocked: [...obstacles.map(({ what }) => what), ...(creates === undefined ? lacking : [])]
    })
  } as const
  const targetDigest = digestOf(Buffer.from(canonical(unsealed.target)))
  return { ...unsealed, digests: { target: targetDigest, plan: sealOf(unsealed, targetDigest) } }
}

/**
 * The plan in the form of a plan file.
 *
 * @param desired what is requested beyond the import
 * @param creates the environment that is created first, as a phrase
 */
export function documentOf(
  run: Run,
  plan: Plan,
  order: ImportOrder,
  desired: readonly Fact[],
  creates?: string
): PlanDocument {
  const imports = !isNothingToImport(plan, order)
  return planDocument(plan, {
    made: new Date(run.clock.now()).toISOString(),
    by: run.platform.identity.name,
    cloud: run.cloud,
    imports,
    creates,
    withoutSecrets: run.withoutSecrets,
    afterwards: [
      { what: PUBLISH_CHANGES, is: order.publishChanges },
      ...(imports ? [{ what: 'publishing', is: PUBLISHING[publishingOf(plan, order)] }] : []),
      ...(plan.content?.unchanged === true ? [{ what: WHEN_UNCHANGED, is: order.whenUnchanged }] : []),
      ...desired
    ]
  })
}

/**
 * A run whose plans can be compared with this one. Where nothing was taken out of it, a secret that only this job knows
 * takes nothing out either.
 */
export const comparableWith = (approved: PlanDocument, run: Run): Run =>
  planText(approved).includes('***') ? run : { ...run, withoutSecrets: undefined }

/** A copy of plain data with all of its texts changed. */
function inAllTexts<Value>(change: (text: string) => string, value: Value): Value {
  const changed = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part)
    if (Array.isArray(part)) return part.map(changed)
    if (!isObject(part)) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, changed(inner)]))
  }
  return changed(value) as Value
}

/** The facts about the inputs of these names. */
export const PUBLISH_CHANGES = 'publish-changes'
export const WHEN_UNCHANGED = 'when-unchanged'

export const planText = (document: PlanDocument): string => `${JSON.stringify(document, undefined, 2)}\n`

/** The value as text, independent of the order of its fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (!isObject(value)) return JSON.stringify(value) ?? 'null'
  const fields = Object.keys(value)
    .filter(name => value[name] !== undefined)
    .sort()
  return `{${fields.map(name => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`
}

const sealOf = (unsealed: Readonly<Record<string, unknown>>, target: string): string =>
  digestOf(Buffer.from(canonical({ ...unsealed, digests: { target } })))

/** Bytes; far more than any real plan has. */
const LARGEST = 20_000_000

/** Reads an approved plan. Throws for a file that is not a plan, was edited, or was written by a newer version. */
export function readPlan(bytes: Uint8Array, file: string): PlanDocument {
  const fail = (why: string, remedy = 'Use the file that command: plan wrote, or make a new plan.'): ActionError =>
    new ActionError({ doing: `read the plan ${quoted(file)}`, why, remedy: `Nothing was written. ${remedy}` })
  if (bytes.length > LARGEST) throw fail(`it has ${bytes.length} bytes, and a plan has at most ${LARGEST}`)
  let value: unknown
  try {
    value = parseJson(bytes, file)
  } catch (error) {
    throw fail(error instanceof MalformedJson ? error.why : 'it is not JSON')
  }
  if (!isObject(value) || value['kind'] !== KIND) throw fail('it is not a plan of this action')
  const schema = value['schema']
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) throw fail('it has no valid schema number')
  if (schema > PLAN_SCHEMA)
    throw fail(
      `its schema is ${schema}, and this version of the action supports up to ${PLAN_SCHEMA}`,
      'Use the same version of the action for plan and import.'
    )
  const { digests, ...unsealed } = value
  const target = isObject(digests) ? digests['target'] : undefined
  if (
    !isObject(digests) ||
    typeof target !== 'string' ||
    digests['plan'] !== sealOf(unsealed, target) ||
    !isComplete(unsealed)
  )
    throw fail('it was changed after it was made: its content does not match its digest', 'Make a new plan.')
  return value as unknown as PlanDocument
}

/**
 * The digest guards against accidental edits only. A file forged with a matching digest must be refused without a
 * crash.
 */
function isComplete(unsealed: Readonly<Record<string, unknown>>): boolean {
  const { environment, package: pkg, steps, connections, afterwards, target, warnings, blocked } = unsealed
  const texts = [
    unsealed['made'],
    unsealed['by'],
    unsealed['cloud'],
    isObject(environment) && environment['id'],
    isObject(environment) && environment['name'],
    isObject(pkg) && pkg['name'],
    isObject(pkg) && pkg['digest']
  ]
  return (
    texts.every(text => typeof text === 'string') &&
    Array.isArray(steps) &&
    steps.every(step => hasTexts(step, ['key', 'kind', 'name', 'action', 'why'], ['target', 'targetName'])) &&
    // Of two steps for one resource only one would be compared with what happens.
    new Set(steps.map(({ key }: Step) => key)).size === steps.length &&
    [connections, afterwards, target].every(
      list => Array.isArray(list) && list.every(fact => hasTexts(fact, ['what', 'is'], []))
    ) &&
    areValues(unsealed['values']) &&
    isCreation(unsealed['creates']) &&
    (!isObject(pkg) || pkg['edited'] === undefined || typeof pkg['edited'] === 'string') &&
    [warnings ?? [], blocked].every(list => Array.isArray(list) && list.every(sentence => typeof sentence === 'string'))
  )
}

const isCreation = (value: unknown): boolean =>
  value === undefined ||
  (hasTexts(value, ['environment'], []) &&
    isObject(value) &&
    Array.isArray(value['needs']) &&
    value['needs'].every(need => typeof need === 'string'))

const hasTexts = (value: unknown, required: readonly string[], optional: readonly string[]): boolean =>
  isObject(value) &&
  required.every(field => typeof value[field] === 'string') &&
  optional.every(field => value[field] === undefined || typeof value[field] === 'string')

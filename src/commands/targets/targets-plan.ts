import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { isObject } from '../../base/objects.ts'
import { digestOf } from '../../package/digest.ts'
import { MalformedJson, parseJson } from '../../package/json-text.ts'
import { type PlanDocument, readPlan } from '../planning/plan-document.ts'

const KIND = 'power-apps-targets-plan'
const SCHEMA = 1

/** Bytes; the plans of some thousand targets. */
export const LARGEST_TARGETS_PLAN = 200_000_000
const MOST_TARGETS = 10_000

/** The plans of all targets as one file that somebody approves. */
export interface TargetsPlan {
  readonly kind: typeof KIND
  readonly schema: number
  /** Digest of the package. */
  readonly package: string
  readonly targets: readonly { readonly id: string; readonly plan: PlanDocument }[]
  /** Of the package, and of the digests of all plans with their targets. */
  readonly digest: string
}

type Sealed = readonly { readonly id: string; readonly digest: string }[]

const sealOf = (pkg: string, targets: Sealed): string =>
  digestOf(Buffer.from(JSON.stringify([KIND, pkg, targets.map(({ id, digest }) => [id, digest])])))

export function targetsPlan(pkg: string, targets: TargetsPlan['targets']): TargetsPlan {
  const sealed = targets.map(({ id, plan }) => ({ id, digest: plan.digests.plan }))
  return { kind: KIND, schema: SCHEMA, package: pkg, targets, digest: sealOf(pkg, sealed) }
}

export const targetsPlanText = (plan: TargetsPlan): string => `${JSON.stringify(plan, undefined, 1)}\n`

/** An approved plan of many targets. */
export interface ApprovedTargets {
  readonly file: string
  readonly digest: string
  readonly package: string
  /** The content of a plan file for each target, by the target's id. */
  readonly plans: ReadonlyMap<string, Uint8Array>
}

/** Throws for a file that is not such a plan, was edited, or was written by a newer version. */
export function readTargetsPlan(bytes: Uint8Array, file: string): ApprovedTargets {
  const fail = (why: string): ActionError =>
    new ActionError({
      doing: `read the plan ${quoted(file)}`,
      why,
      remedy: 'Nothing was written. Use the file that command: plan wrote with targets-file, or make a new plan.'
    })
  let value: unknown
  try {
    value = parseJson(bytes, file)
  } catch (error) {
    throw fail(error instanceof MalformedJson ? error.why : 'it is not JSON')
  }
  if (!isObject(value) || value['kind'] !== KIND) throw fail('it is not a plan for the targets of a file')
  const { schema, package: pkg, targets, digest } = value
  if (schema !== SCHEMA) throw fail('another version of the action wrote it')
  if (typeof pkg !== 'string' || !Array.isArray(targets) || targets.length > MOST_TARGETS)
    throw fail('it is not complete')
  const plans = new Map<string, Uint8Array>()
  const sealed = targets.map((entry: unknown) => {
    const id = isObject(entry) ? entry['id'] : undefined
    if (!isObject(entry) || typeof id !== 'string' || plans.has(id)) throw fail('a target is not named, or named twice')
    const content = Buffer.from(JSON.stringify(entry['plan'] ?? null))
    const { digests, package: planned } = readPlan(content, `${file}: ${plainText(id, 64)}`)
    if (planned.digest !== pkg) throw fail('its plans are for different packages')
    plans.set(id, content)
    return { id, digest: digests.plan }
  })
  if (typeof digest !== 'string' || digest !== sealOf(pkg, sealed))
    throw fail('it was changed after it was made: its content does not match its digest')
  return { file, digest, package: pkg, plans }
}

/** Throws where a target has no approved plan. A part of the planned targets may be imported. */
export function assertPlanned({ file, plans }: ApprovedTargets, targets: readonly { readonly id: string }[]): void {
  const missing = targets.filter(({ id }) => !plans.has(id)).map(({ id }) => quoted(id))
  if (missing.length === 0) return
  throw new ActionError({
    doing: `carry out the plan ${quoted(file)}`,
    why: `it contains no plan for ${listed(missing)}`,
    remedy:
      'Nothing was written. Choose the same targets as for the plan (only, except), or make a new plan and have it approved.'
  })
}

import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { sameDigest } from '../../package/digest.ts'
import { same } from '../ids.ts'
import { numbered } from '../numbered.ts'
import type { Digests } from './digests.ts'
import type { Fact } from './facts.ts'
import { type PlanDocument, PUBLISH_CHANGES, type Step, WHEN_UNCHANGED } from './plan-document.ts'

/**
 * Throws for another plan than the one that was approved. The digest in a plan file only shows accidental edits: whoever
 * can replace the file can seal another one. What a job gives to later jobs as its output, nobody else can change.
 */
export function assertPlanDigest(expected: string | undefined, digest: string, file: string): void {
  if (expected === undefined || sameDigest(expected, digest)) return
  throw new ActionError({
    doing: `carry out the plan ${quoted(file)}`,
    why: `its digest is ${plainText(digest, 100)}, but plan-digest is ${expected}`,
    remedy: 'Nothing was written. It is not the plan that was approved: use that one, or have this one approved.'
  })
}

/** Throws when a plan is for another package or environment than this import. Needs nothing from the target. */
export function assertPlanMatches(
  approved: PlanDocument,
  now: Digests & {
    readonly cloud: string
    readonly environment: { readonly id: string; readonly name: string }
  },
  file: string
): void {
  const whys = [
    ...(approved.package.digest === now.digest
      ? []
      : [`it is for the package ${approved.package.digest}, but this package is ${now.digest}`]),
    ...(approved.package.digest !== now.digest || approved.package.edited === now.edited
      ? []
      : [
          `it is for the package with ${valuesIn(approved.package.edited)}, but this import has ${valuesIn(now.edited)}`
        ]),
    ...(approved.cloud === now.cloud && isSameEnvironment(approved, now.environment)
      ? []
      : [
          `it is for ${named(approved.environment, approved.cloud)}, but this import goes into ${named(now.environment, now.cloud)}`
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
    why: numbered(whys),
    remedy:
      whys.length === 1 && approved.package.digest === now.digest && approved.package.edited !== now.edited
        ? 'Nothing was written. Give the import the same input values as the plan, or make a new plan and have it approved.'
        : 'Nothing was written. Make a plan for this package and environment, and have that plan approved.'
  })
}

/** An environment that the plan creates has no id yet. It may have been created since, by an import of this plan. */
const isSameEnvironment = (
  { creates, environment }: Pick<PlanDocument, 'creates' | 'environment'>,
  now: PlanDocument['environment']
): boolean => (creates === undefined ? same(environment.id, now.id) : same(environment.name, now.name))

const named = ({ id, name }: PlanDocument['environment'], cloud: string): string =>
  `${quoted(name)} (${id === '' ? 'to be created' : plainText(id)}, cloud ${plainText(cloud)})`

const valuesIn = (edited: string | undefined): string =>
  edited === undefined ? 'no input values' : `values that make it ${plainText(edited)}`

/**
 * Whether the target is as the approved plan leaves it, so that carrying it out again would write nothing. The caller
 * has to know that content, flow states and sharing are as desired; this compares what was to be written, and how.
 */
export function isResultOf(approved: PlanDocument, now: PlanDocument): boolean {
  const steps = new Map(now.steps.map(step => [step.key, step]))
  return (
    now.blocked.length === 0 &&
    changedFacts(approved.connections, now.connections, '').length === 0 &&
    requested(approved, PUBLISH_CHANGES) === requested(now, PUBLISH_CHANGES) &&
    // A plan for other content than the target's says nothing about it.
    [undefined, requested(now, WHEN_UNCHANGED)].includes(requested(approved, WHEN_UNCHANGED)) &&
    now.steps.length === approved.steps.length &&
    // What the plan created has an id now.
    approved.steps.every(
      ({ key, target }) => steps.has(key) && (target === undefined || same(steps.get(key)?.target, target))
    )
  )
}

const requested = ({ afterwards }: PlanDocument, input: string): string | undefined =>
  afterwards.find(({ what }) => what === input)?.is

/** What the approved plan says or depends on and has changed since, as phrases. */
export const changesSince = (approved: PlanDocument, now: PlanDocument): string[] => [
  ...changedSteps(approved.steps, now.steps),
  ...changedFacts(approved.connections, now.connections, 'the connection for '),
  ...changedFacts(approved.afterwards, now.afterwards, ''),
  ...changedFacts(approved.target, now.target, '')
]

/** Throws when anything that the approved plan says or depends on has changed, and lists what. */
export function assertStillAsPlanned(approved: PlanDocument, now: PlanDocument, file: string): void {
  const changes = changesSince(approved, now)
  if (changes.length === 0) return
  throw new ActionError({
    doing: `carry out the plan ${quoted(file)}`,
    why: `the target or the inputs changed since the approval: ${numbered(changes)}`,
    remedy:
      'Nothing was written. An import takes the same inputs as its plan: connections, resources, values, flows-state and share. If they are the same, look at what changed in the target, then make a new plan and have it approved.'
  })
}

function changedSteps(before: readonly Step[], now: readonly Step[]): string[] {
  const describe = (step: Step): string =>
    [step.action, step.targetName === undefined ? '' : quoted(step.targetName), step.target ?? '', `(${step.why})`]
      .filter(part => part !== '')
      .join(' ')
  return changesIn(
    new Map(before.map(step => [step.key, { name: `${step.kind} ${quoted(step.name)}`, is: describe(step) }])),
    new Map(now.map(step => [step.key, { name: `${step.kind} ${quoted(step.name)}`, is: describe(step) }]))
  )
}

const changedFacts = (before: readonly Fact[], now: readonly Fact[], prefix: string): string[] =>
  changesIn(
    new Map(before.map(({ what, is }) => [what, { name: `${prefix}${what}`, is }])),
    new Map(now.map(({ what, is }) => [what, { name: `${prefix}${what}`, is }]))
  )

type Named = ReadonlyMap<string, { readonly name: string; readonly is: string }>

function changesIn(before: Named, now: Named): string[] {
  return [...new Set([...before.keys(), ...now.keys()])].flatMap(key => {
    const [was, is] = [before.get(key), now.get(key)]
    if (was?.is === is?.is) return []
    const name = plainText(was?.name ?? is?.name ?? key, 200)
    return [
      `${name}: approved with ${plainText(was?.is ?? 'nothing', 200)}, now ${plainText(is?.is ?? 'nothing', 200)}`
    ]
  })
}

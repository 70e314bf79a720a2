import type * as z from 'zod'
import { listed } from '../../base/display.ts'
import { mayNameSeveral } from '../../commands/batch/choose-named.ts'
import { COMMANDS, INPUTS_OF, type CommandName, type EnvironmentCommand, type TextsOf } from './schema.ts'
import { batchOf } from './packages.ts'
import { refreshTokenProblems } from './refresh-token.ts'

/** A problem that the schema found with a single input, as phrases for an error message. */
export function describeIssue(issue: z.core.$ZodIssue, command: CommandName): string[] {
  const name = String(issue.path[0] ?? '')
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => notAccepted(key, command))
  // Every value that is present is text, so only a missing one has the wrong type.
  if (issue.code === 'invalid_type') return [`${name} is empty, but ${command} requires it`]
  return [`${name} ${issue.message}`]
}

function notAccepted(name: string, command: CommandName): string {
  const owners = COMMANDS.filter(owner => INPUTS_OF[owner].includes(name))
  return `${name} is an input of ${listed(owners)} and cannot be used with ${command}`
}

/** Problems between inputs that are each valid on their own, as phrases for an error message. */
export function conflictsIn(texts: TextsOf<EnvironmentCommand>): string[] {
  const problems: string[] = []
  if (texts.cloud !== 'Embedded' && texts['embedded-faults'] !== undefined) {
    problems.push(`embedded-faults can only be used with cloud Embedded, not with ${texts.cloud}`)
  }
  for (const problem of withoutTargets(texts)) problems.push(problem)
  for (const problem of refreshTokenProblems(texts)) problems.push(problem)
  if (texts.command === 'publish') return problems
  if (texts.command === 'restore') {
    if (texts.connections !== undefined && texts['backup-file'] === undefined)
      problems.push('connections can only be used with backup-file, which is empty')
    return problems
  }
  for (const problem of batchProblems(texts)) problems.push(problem)
  if (texts.app !== undefined && texts.flow !== undefined)
    problems.push('app and flow are both set, but a package has only one root')
  if (texts.command === 'export') {
    if (texts.app === undefined && texts.flow === undefined)
      problems.push('app and flow are both empty, but export requires one of them')
    return problems
  }
  if (texts.command === 'import' && texts['plan-digest'] !== undefined && texts['plan-file'] === undefined)
    problems.push(PLAN_DIGEST_ALONE)
  if (texts['import-mode'] === 'create') {
    for (const name of ['app', 'flow'] as const) {
      if (texts[name] !== undefined) problems.push(`${name} names what to update, but import-mode is create`)
    }
  }
  return problems
}

/** A digest without the plan that must have it. */
export const PLAN_DIGEST_ALONE = 'plan-digest is set, but plan-file is empty'

/** Inputs that cannot be combined with several apps at once. */
function batchProblems(texts: TextsOf<'export' | 'plan' | 'import'>): string[] {
  const several = texts.app !== undefined && mayNameSeveral(texts.app)
  if (texts.command === 'plan')
    return several
      ? ['app names several apps, but a plan covers only one (plan each in its own job, with a matrix)']
      : []
  if (texts.command === 'export') {
    if (!several) return []
    return (['package-name', 'package-description', 'resources', 'unpack-to'] as const)
      .filter(name => texts[name] !== undefined)
      .map(name => `${name} applies to a single package, but app names several`)
  }
  const packages = batchOf(texts)
  if (packages === undefined)
    return several
      ? ['app names several apps, but neither package-file nor artifact-name names packages that contain them']
      : []
  const problems = (['package-digest', 'plan-file', 'plan-digest', 'record-file', 'flow'] as const)
    .filter(name => texts[name] !== undefined)
    .map(
      name =>
        `${name} applies to a single package, but ${'files' in packages ? 'package-file' : 'artifact-name'} may name several`
    )
  return problems
}

/** Inputs that choose targets, where there is no file with targets. */
const withoutTargets = (texts: TextsOf<EnvironmentCommand>): string[] =>
  texts.command === 'export'
    ? []
    : (['target-secrets', 'target-secrets-file', 'only', 'except', 'confirm', 'last-result-file'] as const)
        .filter(name => texts[name] !== undefined)
        .map(name => `${name} can only be used with targets-file, which is empty`)

import type * as z from 'zod'
import { listed } from '../../base/display.ts'
import { meansSeveral } from '../../commands/batch/choose-named.ts'
import { COMMANDS, INPUTS_OF, type CommandName, type TextsOf } from './schema.ts'
import { batchOf } from './packages.ts'

/** What is wrong with inputs one by one, as phrases. */
export function describeIssue(issue: z.core.$ZodIssue, command: CommandName): string[] {
  const name = String(issue.path[0] ?? '')
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => foreign(key, command))
  // The only value that is not text is an absent one.
  if (issue.code === 'invalid_type') return [`${name} is empty, and ${command} needs it`]
  return [`${name} ${issue.message}`]
}

function foreign(name: string, command: CommandName): string {
  const owners = COMMANDS.filter(owner => INPUTS_OF[owner].includes(name))
  return `${name} belongs to ${listed(owners)} and means nothing to ${command}`
}

/** What is wrong between inputs that are right one by one. */
export function conflictsIn(texts: TextsOf<Exclude<CommandName, 'check'>>): string[] {
  const problems: string[] = []
  if (texts.cloud !== 'Embedded' && texts['embedded-faults'] !== undefined) {
    problems.push(`embedded-faults belongs to cloud Embedded and means nothing to ${texts.cloud}`)
  }
  if (texts.command === 'publish') return problems
  if (texts.command === 'restore') {
    if (texts.connections !== undefined && texts['backup-file'] === undefined)
      problems.push('connections belongs to a backup-file, and there is none')
    return problems
  }
  for (const problem of batchProblems(texts)) problems.push(problem)
  if (texts.app !== undefined && texts.flow !== undefined)
    problems.push('app and flow are both given; a package has one root')
  if (texts.command === 'export') {
    if (texts.app === undefined && texts.flow === undefined)
      problems.push('app and flow are both empty, and export needs one of them')
  } else if (texts['import-mode'] === 'create') {
    for (const name of ['app', 'flow'] as const) {
      if (texts[name] !== undefined) problems.push(`${name} names what to update, and import-mode is create`)
    }
  }
  return problems
}

/** What makes no sense for several apps at once. */
function batchProblems(texts: TextsOf<'export' | 'plan' | 'import'>): string[] {
  const several = texts.app !== undefined && meansSeveral(texts.app)
  if (texts.command === 'plan')
    return several ? ['app names several apps, and a plan is of one; plan each in a job of its own (matrix)'] : []
  if (texts.command === 'export') {
    if (!several) return []
    return (['package-name', 'package-description', 'resources'] as const)
      .filter(name => texts[name] !== undefined)
      .map(name => `${name} is for one package, and app names several`)
  }
  const packages = batchOf(texts)
  if (packages === undefined)
    return several
      ? ['app names several apps, and neither package-file nor artifact-name names packages to pick them from']
      : []
  const problems = (['package-digest', 'plan-file', 'record-file', 'flow'] as const)
    .filter(name => texts[name] !== undefined)
    .map(
      name =>
        `${name} is for one package, and ${'files' in packages ? 'package-file' : 'artifact-name'} may name several`
    )
  return problems
}

import { DOCTOR_INPUTS } from '../action/inputs/read-doctor-inputs.ts'
import { LIST_INPUTS } from '../action/inputs/read-list-inputs.ts'
import { SIGN_IN_COMMAND_INPUTS } from '../action/inputs/read-sign-in-inputs.ts'
import { INPUTS_OF } from '../action/inputs/schema.ts'
import { SECRET_INPUTS } from '../action/inputs/secrets.ts'
import { LIST_SUBJECTS } from '../commands/list.ts'
import { CLIENT_ASSERTION } from './client-assertion.ts'
import { INIT_INPUTS } from './init/init-options.ts'

/** A command of the command line: what it takes. */
export interface CliCommand {
  readonly name: string
  /** What it does, in one line. */
  readonly about: string
  /** Names of the inputs it takes as flags. */
  readonly inputs: readonly string[]
  /** Those of them whose value is a secret. */
  readonly secrets: readonly string[]
  /** Those of them that have several lines. */
  readonly texts: readonly string[]
  /** Those of them that are flags without a value. */
  readonly switches: readonly string[]
  readonly arguments: { readonly names: readonly string[]; readonly min: number; readonly max: number }
}

/** Where the summary goes that a job of GitHub Actions would show. */
const SUMMARY = 'summary-file'

/** Flags without a value, of the commands that only the command line has. */
const SWITCHES: readonly string[] = ['force', 'device-code', 'open']

/**
 * Artifacts and comments need the runner of a workflow. Every secret can be read from a file here, so `target-secrets-file`
 * is the flag that does so for `target-secrets`.
 */
const ONLY_ON_GITHUB: readonly string[] = [
  'command',
  'artifact-name',
  'artifact-retention-days',
  'pull-request-comment',
  'github-token',
  'refresh-token-secret',
  'refresh-token-environment',
  'secrets-token',
  'refresh-token-issued',
  'target-secrets-file'
]

const NONE = { names: [], min: 0, max: 0 } as const

const command = (
  name: string,
  about: string,
  inputs: readonly string[],
  args: CliCommand['arguments'] = NONE
): CliCommand => ({
  name,
  about,
  inputs: inputs
    .filter(input => !ONLY_ON_GITHUB.includes(input))
    .flatMap(input => (input === 'refresh-token' ? [input, CLIENT_ASSERTION] : [input])),
  secrets: [
    ...[...SECRET_INPUTS, 'target-secrets'].filter(input => inputs.includes(input) && !ONLY_ON_GITHUB.includes(input)),
    ...(inputs.includes('refresh-token') ? [CLIENT_ASSERTION] : [])
  ],
  texts: ['connections', 'values', 'resources', 'share', 'endpoints', 'create-environment'].filter(input =>
    inputs.includes(input)
  ),
  switches: SWITCHES.filter(input => inputs.includes(input)),
  arguments: args
})

/** In the order of the help. The first six are also commands of the action, whose others are for the jobs of a matrix. */
export const CLI_COMMANDS: readonly CliCommand[] = [
  command('export', 'Export an app or a flow as a package', [...INPUTS_OF.export, SUMMARY]),
  command(
    'check',
    'Report what packages contain, whether they would import, and what changed',
    [...INPUTS_OF.check, SUMMARY],
    {
      names: ['FILE…'],
      min: 0,
      max: 1_000
    }
  ),
  command('plan', 'Plan an import, for a person to approve', [...INPUTS_OF.plan, SUMMARY]),
  command('import', 'Import a package and publish the app', [...INPUTS_OF.import, SUMMARY]),
  command('publish', 'Publish the draft of an app', [...INPUTS_OF.publish, SUMMARY]),
  command('restore', 'Bring back an earlier version of an app', [...INPUTS_OF.restore, SUMMARY]),
  command('list', `List ${LIST_SUBJECTS.join(', ')} with their ids, or the values in a package`, LIST_INPUTS, {
    names: [`${LIST_SUBJECTS.join('|')}|values`, '[FILE]'],
    min: 1,
    max: 2
  }),
  command('diff', 'Show what changed from one package to another', ['show-noise', SUMMARY], {
    names: ['OLDER', 'NEWER'],
    min: 2,
    max: 2
  }),
  command('doctor', 'Report what an identity can do in each environment, and what to do about the rest', DOCTOR_INPUTS),
  command('sign-in', 'Sign in by hand and store the refresh token for the workflow', SIGN_IN_COMMAND_INPUTS),
  command('unpack', 'Write a package as files for people and for git', [], {
    names: ['FILE', 'FOLDER'],
    min: 2,
    max: 2
  }),
  command('init', 'Write workflows for an app, and say what is left to set up', [
    ...INIT_INPUTS,
    ...LIST_INPUTS.filter(input => !['app', 'environment'].includes(input))
  ])
]

/** Inputs that the command line sets itself, from the name of the command and its arguments. */
export function fixedInputs({ name }: CliCommand, args: readonly string[]): Readonly<Record<string, string>> {
  if (name === 'check')
    return {
      command: name,
      'pull-request-comment': 'never',
      ...(args.length === 0 ? {} : { 'package-file': args.join('\n') })
    }
  if (name !== 'diff') return { command: name }
  const [older = '', newer = ''] = args
  // `diff` shows what changed. Whether the newer package would import does not matter.
  return {
    command: 'check',
    'pull-request-comment': 'never',
    'fail-on': 'never',
    'package-file': newer,
    'compare-with': `file:${older}`
  }
}

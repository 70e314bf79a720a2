import { INPUTS_OF } from '../schema.ts'
import { REFRESH_TOKEN_INPUTS } from '../refresh-token.ts'
import { SECRET_INPUTS } from '../secrets.ts'
import { SIGN_IN_INPUTS } from '../sign-in.ts'

/** Commands that work on all targets of a file. */
export const TARGET_COMMANDS = ['plan', 'import', 'publish', 'restore'] as const
export type TargetCommand = (typeof TARGET_COMMANDS)[number]

/** Inputs of the step that choose targets. None of them can stand in the file. */
export const CHOOSING = [
  'targets-file',
  'target-secrets',
  'target-secrets-file',
  'only',
  'except',
  'confirm',
  'last-result-file'
] as const

/** Inputs that are about the release or the run, and the same for all targets. */
const OF_THE_RUN: readonly string[] = [
  ...CHOOSING,
  ...REFRESH_TOKEN_INPUTS,
  'command',
  'package-file',
  'artifact-name',
  'package-digest',
  'plan-file',
  'plan-digest',
  'fail-on',
  'parallel',
  'github-token',
  // Whoever may change the file must not decide where tokens go.
  'endpoints',
  'embedded-state',
  'embedded-faults'
]

const SECRETS: readonly string[] = SECRET_INPUTS

/**
 * Inputs of the commands that `defaults`, a ring and a target can set: everything that an import takes, apart from what
 * is the same for all targets and from secrets.
 */
export const SETTINGS: readonly string[] = [...new Set(TARGET_COMMANDS.flatMap(command => INPUTS_OF[command]))].filter(
  name => !OF_THE_RUN.includes(name) && !SECRETS.includes(name)
)

/** Settings that may be written as a YAML map instead of a text. */
export const MAPS: readonly string[] = ['connections', 'resources', 'share', 'values', 'create-environment'].filter(
  name => SETTINGS.includes(name)
)

/** Settings that are the path of a file. */
export const PATHS: readonly string[] = ['record-file', 'backup-file']

/** Names that `target-secrets` can set for a target. */
export const SECRET_SETTINGS: readonly string[] = [
  ...SIGN_IN_INPUTS,
  ...['connections', 'values'].filter(name => SETTINGS.includes(name))
]

/** Why an input cannot be set in the file, where it is one. */
export function whyNotInFile(name: string): string | undefined {
  if (SECRETS.includes(name)) return 'is a secret: put it into target-secrets'
  return OF_THE_RUN.includes(name) ? 'is the same for all targets: set it as an input of the step' : undefined
}

/** Fields of a ring besides settings. */
export const RING_FIELDS = ['name', 'parallel', 'stop-after', 'pause', 'rollback'] as const
/** Fields of a target besides settings. `ring`, `labels` and `protected` may also stand in `defaults`. */
export const TARGET_FIELDS = ['ring', 'labels', 'protected', 'github-environment'] as const
export const TOP_FIELDS = ['defaults', 'rings', 'targets'] as const

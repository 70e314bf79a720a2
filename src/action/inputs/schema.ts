import * as z from 'zod'
import {
  FLAGS,
  FLOW_STATES,
  IMPORT_MODES,
  ON_DRIFT,
  ON_FAILURE,
  PERMISSION_CHECKS,
  SHARE_MODES,
  VALUES_LEFT,
  VALUES_LISTS,
  WHEN_TO_PUBLISH,
  WHEN_UNCHANGED
} from './choices.ts'
import {
  artifactName,
  artifactNames,
  date,
  days,
  digest,
  directory,
  faults,
  githubEnvironment,
  managedIdentity,
  minutes,
  oneOf,
  optional,
  parallel,
  path,
  paths,
  secretName,
  targetsPerJob,
  text
} from './input-kinds.ts'
import { SIGN_IN_INPUTS, type SignInInputName } from './sign-in.ts'

/**
 * The inputs of every command as the runner passes them: text under kebab-case names, without the empty ones. An input
 * that a command does not list is rejected by name. Defaults are filled in beforehand.
 *
 * Every entry is a function that creates its schema. A run validates the inputs of one command, and creating the
 * schemas of all commands would take longer than validating.
 */

export const COMMANDS = ['export', 'check', 'plan', 'import', 'publish', 'restore', 'targets', 'collect'] as const
export type CommandName = (typeof COMMANDS)[number]
/** Commands that act on an environment. */
export type EnvironmentCommand = Exclude<CommandName, 'check' | 'targets' | 'collect'>

/** Names of the clouds, spelled as in `action.yml`. */
export const CLOUDS = ['Public', 'UsGov', 'UsGovHigh', 'UsGovDod', 'China', 'Embedded'] as const
export type CloudName = (typeof CLOUDS)[number]

const signIn = Object.fromEntries(SIGN_IN_INPUTS.map(name => [name, optional(text)])) as Record<
  SignInInputName,
  () => z.ZodOptional<z.ZodString>
>

/** Which cloud to sign in to, and how. */
export const connecting = {
  cloud: oneOf(CLOUDS),
  ...signIn,
  'tenant-id': optional(directory),
  'client-id': optional(directory),
  'managed-identity': optional(managedIdentity),
  endpoints: optional(text),
  'max-async-wait-time': minutes,
  'embedded-state': optional(path),
  'embedded-faults': optional(faults)
}

const everyCommand = {
  ...connecting,
  environment: text,
  'refresh-token-secret': optional(secretName),
  'refresh-token-environment': optional(githubEnvironment),
  'secrets-token': optional(text),
  'refresh-token-issued': optional(date)
}

const failOn = oneOf(['error', 'warning', 'never'])
const permissionCheck = oneOf(PERMISSION_CHECKS)

/** Which targets of a file a command is about. */
const choosingTargets = { only: optional(text), except: optional(text), 'last-result-file': optional(path) }

/** The same for commands that work on them. */
const forTargets = {
  ...choosingTargets,
  'targets-file': optional(path),
  'target-secrets': optional(text),
  'target-secrets-file': optional(path),
  confirm: optional(text)
}

/** Inputs that plan and import share. */
const importing = {
  ...everyCommand,
  app: optional(text),
  flow: optional(text),
  'package-file': optional(path),
  'artifact-name': artifactName,
  'package-digest': optional(digest),
  resources: optional(text),
  connections: optional(text),
  values: optional(text),
  'values-left': oneOf(VALUES_LEFT),
  'values-lists': oneOf(VALUES_LISTS),
  'import-mode': oneOf(IMPORT_MODES),
  'publish-changes': oneOf(WHEN_TO_PUBLISH),
  'when-unchanged': oneOf(WHEN_UNCHANGED),
  'plan-file': optional(path),
  'on-drift': oneOf(ON_DRIFT),
  'record-file': optional(path),
  'github-token': optional(text),
  'flows-state': oneOf(FLOW_STATES),
  share: optional(text),
  'share-mode': oneOf(SHARE_MODES),
  'create-environment': optional(text),
  'permission-check': permissionCheck,
  ...forTargets
}

/** Functions that create the schema of each input, by its name. */
export type Shape = Readonly<Record<string, () => z.ZodType>>
type Schemas<Factories> = { [Name in keyof Factories]: Factories[Name] extends () => infer Schema ? Schema : never }
export type TextsIn<Factories> =
  Schemas<Factories> extends infer Fields extends z.ZodRawShape ? z.output<z.ZodObject<Fields>> : never

const SHAPES = {
  export: {
    ...everyCommand,
    parallel,
    app: optional(text),
    flow: optional(text),
    'package-file': optional(path),
    'artifact-name': artifactName,
    'artifact-retention-days': optional(days),
    'package-name': optional(text),
    'package-description': optional(text),
    'unpack-to': optional(path),
    resources: optional(text),
    'permission-check': permissionCheck
  },
  plan: {
    ...importing,
    'fail-on': () => failOn().pipe(z.enum(['error', 'never'], 'must be error or never in a plan'))
  },
  import: {
    ...importing,
    'package-file': optional(paths),
    'artifact-name': artifactNames,
    parallel,
    'plan-digest': optional(digest),
    backup: oneOf(FLAGS),
    'on-failure': oneOf(ON_FAILURE)
  },
  publish: { ...everyCommand, app: text, ...forTargets },
  restore: {
    ...everyCommand,
    app: text,
    version: text,
    'backup-file': optional(path),
    connections: optional(text),
    'record-file': optional(path),
    'github-token': optional(text),
    ...forTargets
  },
  check: {
    'package-file': optional(paths),
    'artifact-name': artifactName,
    'package-digest': optional(digest),
    'compare-with': optional(path),
    'show-noise': oneOf(['false', 'true']),
    'fail-on': failOn,
    'config-file': optional(path),
    'sarif-file': optional(path),
    'pull-request-comment': oneOf(['auto', 'never']),
    'github-token': optional(text)
  },
  targets: { 'targets-file': path, ...choosingTargets, 'targets-per-job': targetsPerJob },
  collect: {
    'targets-file': path,
    ...choosingTargets,
    'result-files': paths,
    'fail-on': oneOf(['error', 'never', 'stop-after'])
  }
} satisfies Readonly<Record<CommandName, Shape>>

export type InputTexts = {
  [Command in CommandName]: { readonly command: Command } & TextsIn<(typeof SHAPES)[Command]>
}[CommandName]
/** The validated inputs of one command. */
export type TextsOf<Command extends CommandName> = Extract<InputTexts, { readonly command: Command }>

const made = new Map<CommandName, z.ZodType<InputTexts>>()

/** The schema that validates the inputs of a command. It is made once: a file may have thousands of targets. */
export const schemaOf = (command: CommandName): z.ZodType<InputTexts> => {
  const known = made.get(command)
  if (known !== undefined) return known
  const shape: Shape = SHAPES[command]
  const fields = Object.fromEntries(Object.entries(shape).map(([name, create]) => [name, create()]))
  const schema = z.strictObject({ ...fields, command: z.literal(command) }) as unknown as z.ZodType<InputTexts>
  made.set(command, schema)
  return schema
}

/** The validated inputs that say which cloud to sign in to, and how. */
export type ConnectionTexts = TextsIn<typeof connecting>

/** Names of the inputs that each command accepts. */
export const INPUTS_OF = Object.fromEntries(
  COMMANDS.map(command => [command, ['command', ...Object.keys(SHAPES[command])]])
) as unknown as Readonly<Record<CommandName, readonly string[]>>

/** Inputs whose default is an expression. The runner evaluates it for every command, so no command may reject them. */
export const FILLED_BY_RUNNER: readonly string[] = ['github-token']

/**
 * The defaults of `action.yml`, repeated here for two reasons. The runner passes every default to every command, and
 * they must be distinguished from values that the workflow sets. And an input that evaluates to nothing
 * (`artifact-name: ${{ inputs.name }}`) falls back to its default. A test compares this list with the file.
 */
export const DEFAULTS: Readonly<Record<string, string>> = {
  cloud: 'Public',
  'artifact-name': 'power-apps-package',
  'values-left': 'warn',
  'values-lists': 'as-given',
  'import-mode': 'auto',
  'publish-changes': 'auto',
  'when-unchanged': 'skip',
  backup: 'false',
  'on-failure': 'keep',
  version: 'previous',
  parallel: '4',
  'targets-per-job': '1',
  'on-drift': 'report',
  'flows-state': 'keep',
  'share-mode': 'report',
  'show-noise': 'false',
  'fail-on': 'error',
  'pull-request-comment': 'auto',
  'max-async-wait-time': '60',
  'permission-check': 'enforce'
}

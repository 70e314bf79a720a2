import * as z from 'zod'
import { quoted } from '../base/display.ts'
import { SIGN_IN_INPUTS, type SignInInputName } from './sign-in-inputs.ts'

/**
 * The inputs of every command as the runner passes them: text under kebab-case names, empty ones left out. What a
 * command does not list is foreign to it and refused by name. Inputs that have a default are
 * filled in before they come here.
 */

export const COMMANDS = ['export', 'check', 'plan', 'import', 'publish', 'restore'] as const
export type CommandName = (typeof COMMANDS)[number]

/** Names of the clouds as `action.yml` writes them. */
export const CLOUDS = ['Public', 'UsGov', 'UsGovHigh', 'UsGovDod', 'China', 'Embedded'] as const
export type CloudName = (typeof CLOUDS)[number]

const text = z.string()

/** One of `names` in any case, in the spelling given here. */
const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  text.transform((written, context): Names[number] => {
    const found = names.find(name => name.toLowerCase() === written.toLowerCase())
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', message: `is ${quoted(written)}; it takes ${alternatives(names)}` })
    return z.NEVER
  })

const alternatives = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

const LONGEST_WAIT = 360
const minutes = text
  .regex(/^\d{1,6}(\.\d{1,6})?$/, 'must be a number of minutes')
  .transform(Number)
  .refine(value => value > 0 && value <= LONGEST_WAIT, `must be more than 0 and at most ${LONGEST_WAIT} minutes`)

const days = text
  .regex(/^\d{1,3}$/, 'must be a whole number of days')
  .transform(Number)
  .refine(value => value >= 1 && value <= 400, 'must be from 1 to 400 days')

const digest = text
  .regex(/^(sha256:)?[0-9a-f]{64}$/i, 'must be sha256: and 64 hexadecimal digits')
  .transform(value => `sha256:${value.toLowerCase().replace(/^sha256:/, '')}`)

// The artifact service refuses these characters because some file systems do.
const artifactName = text
  .regex(/^[^":<>|*?\r\n\\/]+$/, 'must not contain any of " : < > | * ? \\ / or a line break')
  .refine(name => !/^\.+$/.test(name), 'must not consist of dots')
  .refine(name => name.length <= 200, 'must not be longer than 200 characters')

/** Of packages to import: several lines and patterns are names as well. */
const artifactNames = text
  .regex(/^[^":<>|\r\\/]+$/, 'must not contain any of " : < > | \\ /')
  .refine(names => names.length <= 20_000, 'must not be longer than 20,000 characters')

const path = text.regex(/^[^\u0000-\u001f]+$/, 'must be a path on one line')

const paths = text.transform(value =>
  value
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
)

// It becomes a part of the address of the sign-in service.
const directory = text.regex(/^[\w.-]+$/, 'must be an id or a domain name')

const faults = text.transform(value => value.split(/[\s,]+/).filter(name => name !== ''))

const signIn = Object.fromEntries(SIGN_IN_INPUTS.map(name => [name, text.optional()])) as Record<
  SignInInputName,
  z.ZodOptional<z.ZodString>
>

const everyCommand = {
  cloud: oneOf(CLOUDS),
  environment: text,
  ...signIn,
  'tenant-id': directory.optional(),
  'client-id': directory.optional(),
  'max-async-wait-time': minutes,
  'embedded-state': path.optional(),
  'embedded-faults': faults.optional()
}

const parallel = text
  .regex(/^\d{1,2}$/, 'must be a whole number')
  .transform(Number)
  .refine(value => value >= 1 && value <= 20, 'must be from 1 to 20')

const permissionCheck = oneOf(['enforce', 'warn'])

/** What decides an import, and so its plan. */
const importing = {
  ...everyCommand,
  app: text.optional(),
  flow: text.optional(),
  'package-file': path.optional(),
  'artifact-name': artifactName,
  'package-digest': digest.optional(),
  resources: text.optional(),
  connections: text.optional(),
  'import-mode': oneOf(['auto', 'create', 'update']),
  'publish-changes': oneOf(['auto', 'true', 'false']),
  'when-unchanged': oneOf(['skip', 'import']),
  'plan-file': path.optional(),
  'on-drift': oneOf(['report', 'overwrite', 'stop']),
  'record-file': path.optional(),
  'github-token': text.optional(),
  'flows-state': oneOf(['keep', 'on', 'off', 'as-source']),
  share: text.optional(),
  'share-mode': oneOf(['report', 'apply']),
  'permission-check': permissionCheck
}

export const inputSchema = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('export'),
    ...everyCommand,
    parallel,
    app: text.optional(),
    flow: text.optional(),
    'package-file': path.optional(),
    'artifact-name': artifactName,
    'artifact-retention-days': days.optional(),
    'package-name': text.optional(),
    'package-description': text.optional(),
    resources: text.optional(),
    'permission-check': permissionCheck
  }),
  z.strictObject({
    command: z.literal('plan'),
    ...importing,
    'fail-on': oneOf(['error', 'warning', 'never']).pipe(z.enum(['error', 'never'], 'takes error or never in a plan'))
  }),
  z.strictObject({
    command: z.literal('import'),
    ...importing,
    'package-file': paths.optional(),
    'artifact-name': artifactNames,
    parallel,
    backup: oneOf(['false', 'true']),
    'on-failure': oneOf(['keep', 'rollback'])
  }),
  z.strictObject({ command: z.literal('publish'), ...everyCommand, app: text }),
  z.strictObject({
    command: z.literal('restore'),
    ...everyCommand,
    app: text,
    version: text,
    'backup-file': path.optional(),
    connections: text.optional()
  }),
  z.strictObject({
    command: z.literal('check'),
    'package-file': paths.optional(),
    'artifact-name': artifactName,
    'package-digest': digest.optional(),
    'compare-with': path.optional(),
    'show-noise': oneOf(['false', 'true']),
    'fail-on': oneOf(['error', 'warning', 'never']),
    'config-file': path.optional(),
    'sarif-file': path.optional(),
    'pull-request-comment': oneOf(['auto', 'never']),
    'github-token': text.optional()
  })
])
export type InputTexts = z.output<typeof inputSchema>
/** The checked inputs of one command, as texts. */
export type TextsOf<Command extends CommandName> = Extract<InputTexts, { readonly command: Command }>

/** Names of the inputs each command takes. */
export const INPUTS_OF = Object.fromEntries(
  inputSchema.options.map(({ shape }) => [shape.command.value, Object.keys(shape)])
) as unknown as Readonly<Record<CommandName, readonly string[]>>

/** Inputs whose default is an expression, which arrives as any other value: no command may refuse them. */
export const FILLED_BY_THE_RUNNER: readonly string[] = ['github-token']

/**
 * The defaults of `action.yml`, a second time: the runner fills them in and passes each to every command, so they have
 * to be told from what a person wrote; and an input somebody empties (`artifact-name: ${{ inputs.name }}`) falls back
 * to its default. A test compares them with the file.
 */
export const DEFAULTS: Readonly<Record<string, string>> = {
  cloud: 'Public',
  'artifact-name': 'power-apps-package',
  'import-mode': 'auto',
  'publish-changes': 'auto',
  'when-unchanged': 'skip',
  backup: 'false',
  'on-failure': 'keep',
  version: 'previous',
  parallel: '4',
  'on-drift': 'report',
  'flows-state': 'keep',
  'share-mode': 'report',
  'show-noise': 'false',
  'fail-on': 'error',
  'pull-request-comment': 'auto',
  'max-async-wait-time': '60',
  'permission-check': 'enforce'
}

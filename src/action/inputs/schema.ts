import * as z from 'zod'
import { quoted } from '../../base/display.ts'
import { SIGN_IN_INPUTS, type SignInInputName } from './sign-in.ts'

/**
 * The inputs of every command as the runner passes them: text under kebab-case names, empty ones left out. What a
 * command does not list is foreign to it and refused by name. Inputs that have a default are
 * filled in before they come here.
 *
 * Each stands as the function that makes its schema: a run reads the inputs of one command, and making those of all of
 * them takes longer than reading them.
 */

export const COMMANDS = ['export', 'check', 'plan', 'import', 'publish', 'restore'] as const
export type CommandName = (typeof COMMANDS)[number]

/** Names of the clouds as `action.yml` writes them. */
export const CLOUDS = ['Public', 'UsGov', 'UsGovHigh', 'UsGovDod', 'China', 'Embedded'] as const
export type CloudName = (typeof CLOUDS)[number]

const text = () => z.string()

const optional =
  <Schema extends z.ZodType>(make: () => Schema) =>
  () =>
    make().optional()

/** One of `names` in any case, in the spelling given here. */
const oneOf =
  <const Names extends readonly [string, ...string[]]>(names: Names) =>
  () =>
    text().transform((written, context): Names[number] => {
      const found = names.find(name => name.toLowerCase() === written.toLowerCase())
      if (found !== undefined) return found
      context.addIssue({ code: 'custom', message: `is ${quoted(written)}; it takes ${alternatives(names)}` })
      return z.NEVER
    })

const alternatives = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

const MAX_WAIT = 360
const minutes = () =>
  text()
    .regex(/^\d{1,6}(\.\d{1,6})?$/, 'must be a number of minutes')
    .transform(Number)
    .refine(value => value > 0 && value <= MAX_WAIT, `must be more than 0 and at most ${MAX_WAIT} minutes`)

const days = () =>
  text()
    .regex(/^\d{1,3}$/, 'must be a whole number of days')
    .transform(Number)
    .refine(value => value >= 1 && value <= 400, 'must be from 1 to 400 days')

const digest = () =>
  text()
    .regex(/^(sha256:)?[0-9a-f]{64}$/i, 'must be sha256: and 64 hexadecimal digits')
    .transform(value => `sha256:${value.toLowerCase().replace(/^sha256:/, '')}`)

// The artifact service refuses these characters because some file systems do.
const artifactName = () =>
  text()
    .regex(/^[^":<>|*?\r\n\\/]+$/, 'must not contain any of " : < > | * ? \\ / or a line break')
    .refine(name => !/^\.+$/.test(name), 'must not consist of dots')
    .refine(name => name.length <= 200, 'must not be longer than 200 characters')

/** Of packages to import: several lines and patterns are names as well. */
const artifactNames = () =>
  text()
    .regex(/^[^":<>|\r\\/]+$/, 'must not contain any of " : < > | \\ /')
    .refine(names => names.length <= 20_000, 'must not be longer than 20,000 characters')

const path = () => text().regex(/^[^\u0000-\u001f]+$/, 'must be a path on one line')

const paths = () =>
  text().transform(value =>
    value
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '' && !line.startsWith('#'))
  )

// It becomes a part of the address of the sign-in service.
const directory = () => text().regex(/^[\w.-]+$/, 'must be an id or a domain name')

const faults = () => text().transform(value => value.split(/[\s,]+/).filter(name => name !== ''))

const signIn = Object.fromEntries(SIGN_IN_INPUTS.map(name => [name, optional(text)])) as Record<
  SignInInputName,
  () => z.ZodOptional<z.ZodString>
>

const everyCommand = {
  cloud: oneOf(CLOUDS),
  environment: text,
  ...signIn,
  'tenant-id': optional(directory),
  'client-id': optional(directory),
  'max-async-wait-time': minutes,
  'embedded-state': optional(path),
  'embedded-faults': optional(faults)
}

const parallel = () =>
  text()
    .regex(/^\d{1,2}$/, 'must be a whole number')
    .transform(Number)
    .refine(value => value >= 1 && value <= 20, 'must be from 1 to 20')

const failOn = oneOf(['error', 'warning', 'never'])
const permissionCheck = oneOf(['enforce', 'warn'])

/** What decides an import, and so its plan. */
const importing = {
  ...everyCommand,
  app: optional(text),
  flow: optional(text),
  'package-file': optional(path),
  'artifact-name': artifactName,
  'package-digest': optional(digest),
  resources: optional(text),
  connections: optional(text),
  'import-mode': oneOf(['auto', 'create', 'update']),
  'publish-changes': oneOf(['auto', 'true', 'false']),
  'when-unchanged': oneOf(['skip', 'import']),
  'plan-file': optional(path),
  'on-drift': oneOf(['report', 'overwrite', 'stop']),
  'record-file': optional(path),
  'github-token': optional(text),
  'flows-state': oneOf(['keep', 'on', 'off', 'as-source']),
  share: optional(text),
  'share-mode': oneOf(['report', 'apply']),
  'permission-check': permissionCheck
}

type Shape = Readonly<Record<string, () => z.ZodType>>
type Made<Makers> = { [Name in keyof Makers]: Makers[Name] extends () => infer Schema ? Schema : never }
type TextsIn<Makers> = Made<Makers> extends infer Fields extends z.ZodRawShape ? z.output<z.ZodObject<Fields>> : never

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
    resources: optional(text),
    'permission-check': permissionCheck
  },
  plan: {
    ...importing,
    'fail-on': () => failOn().pipe(z.enum(['error', 'never'], 'takes error or never in a plan'))
  },
  import: {
    ...importing,
    'package-file': optional(paths),
    'artifact-name': artifactNames,
    parallel,
    backup: oneOf(['false', 'true']),
    'on-failure': oneOf(['keep', 'rollback'])
  },
  publish: { ...everyCommand, app: text },
  restore: {
    ...everyCommand,
    app: text,
    version: text,
    'backup-file': optional(path),
    connections: optional(text)
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
  }
} satisfies Readonly<Record<CommandName, Shape>>

export type InputTexts = {
  [Command in CommandName]: { readonly command: Command } & TextsIn<(typeof SHAPES)[Command]>
}[CommandName]
/** The checked inputs of one command, as texts. */
export type TextsOf<Command extends CommandName> = Extract<InputTexts, { readonly command: Command }>

/** What the inputs of a command are checked by. */
export const schemaOf = (command: CommandName) => {
  const shape: Shape = SHAPES[command]
  const made = Object.fromEntries(Object.entries(shape).map(([name, make]) => [name, make()]))
  return z.strictObject({ ...made, command: z.literal(command) }) as unknown as z.ZodType<InputTexts>
}

/** Names of the inputs each command takes. */
export const INPUTS_OF = Object.fromEntries(
  COMMANDS.map(command => [command, ['command', ...Object.keys(SHAPES[command])]])
) as unknown as Readonly<Record<CommandName, readonly string[]>>

/** Inputs whose default is an expression, which arrives as any other value: no command may refuse them. */
export const FILLED_BY_RUNNER: readonly string[] = ['github-token']

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

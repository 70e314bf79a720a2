import { parseArgs } from 'node:util'
import { didYouMean } from '../base/closest.ts'
import { listed, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import type { CliCommand } from './commands.ts'

/** What was asked for on the command line. */
export interface Flags {
  /** By input name. Several values of one flag are lines of one text. */
  readonly values: ReadonlyMap<string, string>
  /** Files that hold the value of an input, by input name; `-` is standard input. */
  readonly files: ReadonlyMap<string, string>
  readonly positionals: readonly string[]
  readonly json: boolean
  readonly help: boolean
}

/** Inputs whose value is a secret or has several lines: `--NAME-file` reads them from a file. */
export const canBeFile = (command: CliCommand, name: string): boolean =>
  command.secrets.includes(name) || command.texts.includes(name)

/**
 * Reads the arguments after the command's name. Secrets are refused here: other users of a machine can see arguments.
 *
 * @throws ActionError for an unknown flag, one without a value, and a secret
 */
export function parseFlags(command: CliCommand, args: readonly string[]): Flags {
  const { tokens } = parseArgs({
    args: [...args],
    options: optionsOf(command),
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  const values = new Map<string, string>()
  const files = new Map<string, string>()
  const positionals: string[] = []
  const switches = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (name === 'help' || name === 'json') {
      if (value !== undefined) throw failure(`${rawName} takes no value`, helpOf(command))
      switches.add(name)
      continue
    }
    const input = inputOf(command, name)
    if (input === undefined)
      throw failure(`${quoted(rawName)} is not a flag of ${command.name}${suggestion(command, name)}`, helpOf(command))
    if (input.isSecret)
      throw failure(
        `${rawName} would show a secret to every process on this machine`,
        `Set the environment variable ${variableOf(input.name)}, or give the name of a file with --${input.name}-file (- for standard input).`
      )
    if (command.switches.includes(input.name)) {
      if (value !== undefined) throw failure(`${rawName} takes no value`, helpOf(command))
      values.set(input.name, 'true')
      continue
    }
    if (value === undefined) throw failure(`${rawName} needs a value`, helpOf(command))
    if (input.isFile) files.set(input.name, value)
    else values.set(input.name, [values.get(input.name), value].filter(line => line !== undefined).join('\n'))
  }
  return { values, files, positionals, json: switches.has('json'), help: switches.has('help') }
}

interface FlagInput {
  readonly name: string
  readonly isSecret: boolean
  readonly isFile: boolean
}

function inputOf(command: CliCommand, flag: string): FlagInput | undefined {
  if (command.inputs.includes(flag)) return { name: flag, isSecret: command.secrets.includes(flag), isFile: false }
  const name = flag.replace(/-file$/, '')
  return flag !== name && canBeFile(command, name) && command.inputs.includes(name)
    ? { name, isSecret: false, isFile: true }
    : undefined
}

/** Every flag takes a value, except those of the command line itself. */
function optionsOf(command: CliCommand): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  const names = command.inputs.flatMap(name => (canBeFile(command, name) ? [name, `${name}-file`] : [name]))
  return {
    ...Object.fromEntries(
      names.map(name => [name, { type: command.switches.includes(name) ? ('boolean' as const) : ('string' as const) }])
    ),
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' }
  }
}

/** The environment variable of an input: `MOVE_POWER_APP_REFRESH_TOKEN`. */
export const variableOf = (name: string): string => `MOVE_POWER_APP_${name.replaceAll('-', '_').toUpperCase()}`

const suggestion = (command: CliCommand, name: string): string => didYouMean(name, command.inputs)

const helpOf = ({ name }: CliCommand): string => `See "move-power-app ${name} --help".`

/** The files or folders that a command takes as arguments. @throws ActionError when there are too few or too many */
export function argumentsOf(command: CliCommand, positionals: readonly string[]): readonly string[] {
  const { min, max, names } = command.arguments
  if (positionals.length >= min && positionals.length <= max) return positionals
  const wanted = names.length === 0 ? 'no arguments' : names.join(' ')
  throw failure(
    positionals.length < min
      ? `${command.name} needs ${wanted}`
      : `${command.name} takes ${wanted}, but got ${listed(positionals.map(quoted))}`,
    helpOf(command)
  )
}

const failure = (why: string, remedy: string): ActionError =>
  new ActionError({ doing: 'read the arguments', why, remedy })

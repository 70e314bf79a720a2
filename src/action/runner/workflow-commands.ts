import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { withInvisibleShown } from '../../base/invisible.ts'

/**
 * The workflow commands that this action uses, in the same format as `@actions/core`. That package is not used here,
 * because it loads an HTTP client for its OIDC call, which would double the start-up time of every run. A test compares
 * each format with what `@actions/core` writes.
 */

export type WorkflowCommand = 'debug' | 'notice' | 'warning' | 'error' | 'add-mask'

/** The position of an annotation, under the runner's property names. */
export type CommandProperties = Readonly<Record<string, string | number | undefined>>

/** GitHub keeps 64 KiB of a message; titles and paths are a single line. */
const MAX_MESSAGE_LENGTH = 60_000
const MAX_PROPERTY_LENGTH = 1_000

/**
 * The line for a command. Line breaks in the message are escaped, and the runner restores them. Invisible characters are
 * made visible, in properties too, because the runner prints everything. The value of `add-mask` is not altered.
 */
export function commandLine(command: WorkflowCommand, message: string, properties: CommandProperties = {}): string {
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [
          `${name}=${inOneLine(shown(String(value), MAX_PROPERTY_LENGTH))
            .replaceAll(':', '%3A')
            .replaceAll(',', '%2C')}`
        ]
  )
  const text = command === 'add-mask' ? message : shown(message, MAX_MESSAGE_LENGTH)
  return `::${command}${given.length === 0 ? '' : ` ${given.join(',')}`}::${inOneLine(text)}${EOL}`
}

const shown = (text: string, limit: number): string =>
  withInvisibleShown(text.length > limit ? `${text.slice(0, limit)}… (${text.length} characters)` : text)

const inOneLine = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** Reverses the escapes of `commandLine`. */
export const unescapedMessage = (escaped: string): string =>
  escaped.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')

/** Sets an output. The delimiter is random, so that no value can close it and set another output. */
export function appendOutput(file: string, name: string, value: string): void {
  const delimiter = `ghadelimiter_${randomUUID()}`
  appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`)
}

/** Appends to the step summary. */
export const appendSummary = (file: string, markdown: string): void => appendFileSync(file, markdown)

// Characters that the runner ignores when it looks for a command: it compares culture-sensitively, and control and
// format characters have no weight then (concluded from its source, where the comparison names no other rules).
const UNSEEN = String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`

interface Patterns {
  readonly modern: RegExp
  readonly legacy: RegExp
}
let patterns: Patterns | undefined
// Compiled on first use: these character classes take longer to compile than everything else that a run writes.
const patternsOfCommands = (): Patterns =>
  (patterns ??= {
    modern: new RegExp(String.raw`^([\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*:)(${UNSEEN}:)`, 'u'),
    legacy: new RegExp(`#(?=${UNSEEN}#${UNSEEN}(?:[vV]${UNSEEN}[sS]${UNSEEN}[oO]${UNSEEN})?\\[)`, 'gu')
  })
/** Neither pattern can match a line that starts with a visible character other than a colon and has no `#`. */
const HARMLESS = /^[!-9;-~][^#]*$/

/**
 * Escapes text for the log, so that no name in it can form a command. To GitHub's runner, a line is a command if it
 * starts with `::` after whitespace or contains `##[` anywhere. To the agent of Azure Pipelines, it is one if it contains
 * `##[` or `##vso[` anywhere (documented under "Logging commands"; that they count anywhere is in its published source).
 * A visible space between those characters prevents all of them; an invisible character would not. Invisible characters
 * are made visible, so that none can hide or reorder text or control a terminal.
 */
export function plainLines(text: string): string {
  return (text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}… (${text.length} characters)` : text)
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map(line => withoutCommands(withInvisibleShown(line)))
    .join(EOL)
}

/** For one entry in the log. */
const MAX_TEXT_LENGTH = 200_000

/** A line, of which nothing is a command to the runner. Invisible characters stay. */
export function withoutCommands(line: string): string {
  if (line === '' || HARMLESS.test(line)) return line
  const { modern, legacy } = patternsOfCommands()
  return line.replace(modern, '$1 $2').replace(legacy, '# ')
}

/** JSON in which nothing is a command to the runner. It says the same. */
export const jsonWithoutCommands = (json: string): string =>
  json.includes('#') ? json.replace(patternsOfCommands().legacy, String.raw`\u0023`) : json

import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { withInvisibleShown } from '../../base/invisible.ts'

/**
 * The few things an action tells the runner, in the forms of `@actions/core`. They are here because that package
 * brings an HTTP client for its OIDC call alone, which would double the time every run needs to start; a test compares
 * each form with what `@actions/core` writes.
 */

export type CommandName = 'debug' | 'notice' | 'warning' | 'error' | 'add-mask'

/** Where an annotation belongs, by the runner's names. */
export type CommandProperties = Readonly<Record<string, string | number | undefined>>

/** GitHub keeps 64 KiB of a message, and a title or path is one line. */
const MAX_MESSAGE_LENGTH = 60_000
const MAX_PROPERTY_LENGTH = 1_000

/**
 * The line for `command`. A message of several lines stays one line: the runner takes the escapes back. What cannot be
 * seen is shown, in properties as well: the runner prints all of it. A secret is masked as it is.
 */
export function commandLine(command: CommandName, message: string, properties: CommandProperties = {}): string {
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

/** What `commandLine` made of a message, taken back. */
export const unescapedMessage = (escaped: string): string =>
  escaped.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')

/** Sets an output. The delimiter is random, so that no value can end it and set another. */
export function appendOutput(file: string, name: string, value: string): void {
  const delimiter = `ghadelimiter_${randomUUID()}`
  appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`)
}

/** Adds to the step summary. */
export const appendSummary = (file: string, markdown: string): void => appendFileSync(file, markdown)

// What the runner does not see when it looks for a command: it compares by the rules of a culture, in which control
// and format characters have no weight (concluded from its source, where the comparison names no other rules).
const UNSEEN = String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`

interface Patterns {
  readonly modern: RegExp
  readonly legacy: RegExp
}
let patterns: Patterns | undefined
// Made for the first line that needs them: their classes of characters take longer than all else a run writes.
const patternsOfCommands = (): Patterns =>
  (patterns ??= {
    modern: new RegExp(String.raw`^([\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*:)(${UNSEEN}:)`, 'u'),
    legacy: new RegExp(`#(?=${UNSEEN}#${UNSEEN}\\[)`, 'gu')
  })
/** What neither of them can match: a line that begins with a visible character other than a colon, and has no `#`. */
const HARMLESS = /^[!-9;-~][^#]*$/

/**
 * Text for the log that no name in it can turn into a command. The runner takes a line for one when it begins with
 * `::` after blanks, or has `##[` anywhere; a visible blank between the characters breaks either, and an invisible
 * character would not. Invisible ones are shown, so that none of them hides or reorders what the line says or steers a
 * terminal.
 */
export function plainLines(text: string): string {
  return (text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}… (${text.length} characters)` : text)
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map(line => plainLine(withInvisibleShown(line)))
    .join(EOL)
}

/** Characters of one entry in the log. */
const MAX_TEXT_LENGTH = 200_000

function plainLine(line: string): string {
  if (line === '' || HARMLESS.test(line)) return line
  const { modern, legacy } = patternsOfCommands()
  return line.replace(modern, '$1 $2').replace(legacy, '# ')
}

import { type ActionLog, type LogOptions, progressLine } from '../action/runner/log.ts'
import { plainLines } from '../action/runner/workflow-commands.ts'

/** What a terminal can show. */
export interface Terminal {
  /** Whether lines can be replaced: progress then stays on one line. */
  readonly isInteractive: boolean
  readonly hasColour: boolean
  /** Characters of a line. */
  readonly width: number
  /** Whether debug lines are shown. */
  readonly debug: boolean
}

const COLOURS = { red: 31, yellow: 33, cyan: 36, grey: 90, bold: 1 } as const
export type Colour = keyof typeof COLOURS

/** Colours a text where the terminal has colours. */
export const painted = (terminal: Pick<Terminal, 'hasColour'>, colour: Colour, text: string): string =>
  terminal.hasColour ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text

/** What the stream shows. `NO_COLOR` and `FORCE_COLOR` are obeyed as Node obeys them. */
export function terminalOn(
  stream: NodeJS.WriteStream,
  debug: boolean,
  variables: Readonly<Record<string, string | undefined>>
): Terminal {
  const isInteractive = stream.isTTY
  return {
    isInteractive,
    hasColour: isInteractive && stream.hasColors({ ...variables }),
    width: isInteractive ? Math.max(40, stream.columns) : 160,
    debug: debug || variables['MOVE_POWER_APP_DEBUG'] === '1'
  }
}

const ERASE_LINE = '\r\u001b[2K'

/**
 * The log of a run for people at a terminal. Messages are redacted, and nothing in them can control the terminal.
 */
export function createTerminalLog(terminal: Terminal, { write, redactor }: LogOptions): ActionLog {
  /** Whether the cursor is on a line of progress, which the next line replaces. */
  let onProgress = false
  const line = (text: string): void => {
    write(`${onProgress ? ERASE_LINE : ''}${text}\n`)
    onProgress = false
  }
  const shown = (message: string): string => plainLines(redactor.redact(message))
  const labelled = (colour: Colour, label: string, message: string): void =>
    line(`${painted(terminal, colour, `${label}:`)} ${shown(message)}`)
  return {
    info: message => line(shown(message)),
    notice: message => labelled('cyan', 'Note', message),
    warning: message => labelled('yellow', 'Warning', message),
    error: message => labelled('red', 'Error', message),
    debug: message => {
      if (terminal.debug) line(painted(terminal, 'grey', shown(message)))
    },
    progress: progress => {
      const text = shown(progressLine(progress))
      if (!terminal.isInteractive || progress.state === 'finished') return line(text)
      // A line that wraps could not be erased.
      const fitting = text.length < terminal.width ? text : `${text.slice(0, Math.max(1, terminal.width - 2))}…`
      write(`${ERASE_LINE}${painted(terminal, 'grey', fitting)}`)
      onProgress = true
    },
    // A check shows its findings as a list, see `show-check.ts`.
    annotate: () => {},
    end: () => {
      if (onProgress) line('')
    }
  }
}

import { EOL } from 'node:os'
import { duration, plainText } from '../../base/display.ts'
import { Redactor } from '../../base/redaction.ts'
import type { Log } from '../../commands/ports/runner.ts'
import { commandLine, plainLines, type CommandName } from './workflow-commands.ts'

/**
 * GitHub keeps ten annotations of each kind for a step and drops the rest without a word. The tenth is ours, to say
 * how many more there were.
 */
const MAX_ANNOTATIONS = 9

/** A sign of life of something that is waited for. Times are in milliseconds. */
export interface Progress {
  /** What is waited for: `import of "Expenses"`. */
  readonly what: string
  readonly state: 'started' | 'waiting' | 'finished'
  readonly operationId?: string | undefined
  readonly elapsed: number
  /** Until the run's deadline. */
  readonly left: number
}

/** `import of "Expenses": waiting for 42 s, 59 min 18 s left (operation 1f…)`. */
export function progressLine({ what, state, operationId, elapsed, left }: Progress): string {
  const operation = operationId === undefined ? '' : ` (operation ${plainText(operationId, 80)})`
  switch (state) {
    case 'started':
      return `${what}: started, ${duration(left)} left${operation}`
    case 'waiting':
      return `${what}: waiting for ${duration(elapsed)}, ${duration(left)} left${operation}`
    case 'finished':
      return `${what}: finished after ${duration(elapsed)}${operation}`
  }
}

/** A remark on a place in the workspace. */
export interface FileAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string
  readonly file?: string | undefined
  /** From 1. */
  readonly line?: number | undefined
  readonly column?: number | undefined
}

export interface ActionLog extends Log {
  /** The annotation that says why the run failed. Called once, at the process edge. */
  error(message: string): void
  progress(progress: Progress): void
  /** A remark on a file of the workspace. The caller keeps to what GitHub shows of one step. */
  annotate(annotation: FileAnnotation): void
  /** To be called last: says how many annotations were left out. */
  end(): void
}

export interface LogOptions {
  /** Where lines go; each call is one or more whole lines. */
  readonly write: (text: string) => void
  readonly redactor: Redactor
}

/**
 * The log of a run, on the runner's terms. Everything goes through the redactor first and is kept from forging
 * commands after; a message of several lines becomes one annotation.
 */
export function createLog({ write, redactor }: LogOptions): ActionLog {
  const counts = { notice: 0, warning: 0 }

  const line = (message: string): void => write(`${plainLines(redactor.redact(message))}${EOL}`)
  const command = (name: CommandName, message: string): void => write(commandLine(name, redactor.redact(message)))
  const annotation = (kind: 'notice' | 'warning', message: string): void => {
    counts[kind] += 1
    if (counts[kind] <= MAX_ANNOTATIONS) command(kind, message)
    else line(`${kind}: ${message}`)
  }

  return {
    info: line,
    notice: message => annotation('notice', message),
    warning: message => annotation('warning', message),
    error: message => command('error', message),
    debug: message => command('debug', message),
    progress: progress => line(progressLine(progress)),
    annotate({ level, message, title, file, line: at, column }) {
      write(
        commandLine(level, redactor.redact(message), {
          title: redactor.redact(title),
          file: file === undefined ? undefined : redactor.redact(file),
          line: at,
          col: column
        })
      )
    },
    end() {
      for (const kind of ['notice', 'warning'] as const) {
        const more = counts[kind] - MAX_ANNOTATIONS
        if (more > 0) command(kind, `${more} more ${kind}${more === 1 ? ' is' : 's are'} in the log of this step.`)
      }
    }
  }
}

/**
 * A redactor whose secrets the runner hides as well. Outside a runner nothing would swallow the lines that announce
 * them, and the log would be the leak.
 */
export function createRedactor(options: {
  readonly write: (text: string) => void
  readonly onRunner: boolean
}): Redactor {
  if (!options.onRunner) return new Redactor()
  // One write for all forms of a secret: a run has dozens, and each write waits for the pipe.
  return new Redactor(forms => options.write(forms.map(form => commandLine('add-mask', form)).join('')))
}

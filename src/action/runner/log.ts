import { EOL } from 'node:os'
import { duration, plainText } from '../../base/display.ts'
import type { Progress } from '../../base/progress.ts'
import { Redactor } from '../../base/redaction.ts'
import type { Log } from '../../commands/ports/runner.ts'
import { inShortLines } from './long-lines.ts'
import { commandLine, plainLines, type WorkflowCommand } from './workflow-commands.ts'

/**
 * GitHub keeps ten annotations of each kind per step and silently drops the rest. The tenth is reserved to say how many
 * more there were.
 */
const MAX_ANNOTATIONS = 9

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

/** An annotation on a position in a file of the workspace. */
export interface FileAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string
  /** Path in the workspace; absent for an artifact. */
  readonly file?: string | undefined
  /** Starts at 1. */
  readonly line?: number | undefined
  readonly column?: number | undefined
}

export interface ActionLog extends Log {
  /** Annotates why the run failed. Called once, at the process edge. */
  error(message: string): void
  progress(progress: Progress): void
  /** Annotates a file of the workspace. The caller respects GitHub's limits on annotations per step. */
  annotate(annotation: FileAnnotation): void
  /** Must be called last: reports how many annotations were omitted. */
  end(): void
}

export interface LogOptions {
  /** Writes one or more complete lines. */
  readonly write: (text: string) => void
  readonly redactor: Redactor
}

/**
 * The log of a run, in the runner's format. Every message is redacted first, then escaped so that it cannot forge a
 * workflow command. A message of several lines becomes one annotation.
 */
export function createLog({ write, redactor }: LogOptions): ActionLog {
  const counts = { notice: 0, warning: 0 }

  // Broken into lines only when no secret is left that a line break could hide from the redactor.
  const shown = (message: string): string => inShortLines(redactor.redact(message))
  const line = (message: string): void => write(`${plainLines(shown(message))}${EOL}`)
  const command = (name: WorkflowCommand, message: string): void => write(commandLine(name, shown(message)))
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
    debug: message => write(commandLine('debug', redactor.redact(message))),
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
 * A redactor that also tells the runner to mask its secrets. Outside of a runner it announces none, because nothing
 * would remove those lines and the log itself would leak the secrets.
 */
export function createRedactor(options: {
  readonly write: (text: string) => void
  readonly onRunner: boolean
}): Redactor {
  if (!options.onRunner) return new Redactor()
  // All forms of a secret in one write: there are dozens, and each write waits for the pipe.
  return new Redactor(forms => options.write(forms.map(form => commandLine('add-mask', form)).join('')))
}

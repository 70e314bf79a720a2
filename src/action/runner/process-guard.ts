import { redirectOutput } from './captured-output.ts'

export interface GuardedProcess {
  /** Writes to standard output, and nothing else can. `done` is called once the text has left the process. */
  readonly write: (text: string, done?: () => void) => void
}

export interface GuardOptions {
  /** Receives a line that other code printed, or a warning from Node. Its content is untrusted. */
  readonly onLine: (line: string) => void
  /** Receives an uncaught error, or the reason why the process would exit before its work is done. */
  readonly onFatal: (error: unknown) => void
}

/**
 * Makes the returned `write` the only one that reaches standard output, and keeps standard error empty. The runner
 * executes commands that it reads there, and libraries print parts of the files they read: `::error::` in an untrusted
 * file would look like a message of this action. Commands in such lines, even `::add-mask::`, have no effect here either.
 */
export function guardProcess(host: NodeJS.Process, { onLine, onFatal }: GuardOptions): GuardedProcess {
  const own = redirectOutput(host.stdout, onLine)
  redirectOutput(host.stderr, onLine)
  // Node's own listener bypasses `stderr.write`.
  host.removeAllListeners('warning')
  host.on('warning', ({ name, message }) => onLine(`${name}: ${message}`))
  host.on('uncaughtException', onFatal)
  host.on('unhandledRejection', onFatal)
  // A promise that never settles would otherwise end the process silently and successfully.
  host.once('beforeExit', () => onFatal(new Error('the run waits for something that can no longer happen')))

  // When nobody reads standard output any more, an error message about that fails too, and callbacks may never run.
  const waiting = new Set<() => void>()
  let lost = false
  host.stdout.on('error', error => {
    const isFirst = !lost
    lost = true
    for (const done of waiting) done()
    if (isFirst) onFatal(error)
  })
  return {
    write: (text, done = () => {}) => {
      if (lost) return done()
      waiting.add(done)
      own(text, () => {
        waiting.delete(done)
        done()
      })
    }
  }
}

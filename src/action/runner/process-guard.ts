import { redirectOutput } from './captured-output.ts'

export interface GuardedProcess {
  /** Writes to standard output, and nothing else can. */
  readonly write: (text: string) => void
  /** Writes to standard error, and nothing else can. */
  readonly writeError: (text: string) => void
  /** Ends the process once everything that was written has left it. */
  readonly exit: () => void
}

export interface GuardOptions {
  /** Receives a line that other code printed, or a warning from Node. Its content is untrusted. */
  readonly onLine: (line: string) => void
  /** Receives an uncaught error, or the reason why the process would exit before its work is done. */
  readonly onFatal: (error: unknown) => void
}

/**
 * Makes the returned functions the only ones that write to standard output and standard error. The runner executes
 * commands that it reads there, and libraries print parts of the files they read: `::error::` in an untrusted file would
 * look like a message of this action. Commands in such lines, even `::add-mask::`, have no effect here either.
 */
export function guardProcess(host: NodeJS.Process, { onLine, onFatal }: GuardOptions): GuardedProcess {
  let lost = false
  /** When nobody reads a stream any more, an error message about that fails too, and callbacks may never run. */
  const onLost = (error: unknown): void => {
    const isFirst = !lost
    lost = true
    if (isFirst) onFatal(error)
  }
  const [output, errors] = [writerTo(host.stdout, onLine, onLost), writerTo(host.stderr, onLine, onLost)]
  // Node's own listener bypasses `stderr.write`.
  host.removeAllListeners('warning')
  host.on('warning', ({ name, message }) => onLine(`${name}: ${message}`))
  host.on('uncaughtException', onFatal)
  host.on('unhandledRejection', onFatal)
  // A promise that never settles would otherwise end the process silently and successfully.
  host.once('beforeExit', () => onFatal(new Error('nothing is left to wait for, but the run has not finished')))
  return {
    write: text => output(text),
    writeError: text => errors(text),
    exit: () => output('', () => errors('', () => host.exit()))
  }
}

type Write = (text: string, done?: () => void) => void

/** The only way left to write to a stream. `done` is called once the text has left the process, or never can. */
function writerTo(stream: NodeJS.WriteStream, onLine: (line: string) => void, onLost: (error: unknown) => void): Write {
  const own = redirectOutput(stream, onLine)
  const waiting = new Set<() => void>()
  let lost = false
  stream.on('error', error => {
    lost = true
    for (const done of waiting) done()
    onLost(error)
  })
  return (text, done = () => {}) => {
    if (lost) return done()
    waiting.add(done)
    own(text, () => {
      waiting.delete(done)
      done()
    })
  }
}

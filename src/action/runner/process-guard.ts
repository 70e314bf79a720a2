import { redirectOutput } from './captured-output.ts'

export interface GuardedProcess {
  /** Writes to standard output, which nothing else can. `done` is called once the text has left the process. */
  readonly write: (text: string, done?: () => void) => void
}

export interface GuardOptions {
  /** Takes a line that somebody else printed, or a warning of Node. It may hold anything a stranger wrote. */
  readonly heard: (line: string) => void
  /** Takes an error that nobody caught, or why the process would end although its work has not. */
  readonly broke: (error: unknown) => void
}

/**
 * Makes this module's `write` the only one that reaches standard output, and keeps standard error empty. The runner
 * obeys what it reads there, and libraries print pieces of the files they read: `::error::` in a stranger's file would
 * come out as the action's own word. Commands among such lines are not obeyed here either, `::add-mask::` included.
 */
export function guardProcess(host: NodeJS.Process, { heard, broke }: GuardOptions): GuardedProcess {
  const own = redirectOutput(host.stdout, heard)
  redirectOutput(host.stderr, heard)
  // Node's own listener prints past `stderr.write`.
  host.removeAllListeners('warning')
  host.on('warning', ({ name, message }) => heard(`${name}: ${message}`))
  host.on('uncaughtException', broke)
  host.on('unhandledRejection', broke)
  // With nothing left to wait for, a promise that never settles would end the process in silence, and with success.
  host.once('beforeExit', () => broke(new Error('the run waits for something that cannot happen any more')))

  // Where nobody reads any more, a complaint fails like what it complains of, and a callback may never be called.
  const waiting = new Set<() => void>()
  let lost = false
  host.stdout.on('error', error => {
    const isFirst = !lost
    lost = true
    for (const done of waiting) done()
    if (isFirst) broke(error)
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

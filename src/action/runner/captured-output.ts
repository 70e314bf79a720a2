import { AsyncLocalStorage } from 'node:async_hooks'
import type { Redactor } from '../../base/redaction.ts'
import type { Log } from '../../commands/ports/runner.ts'
import { unescapedMessage } from './workflow-commands.ts'

/** The part of a stream that a library prints to. */
export interface Printer {
  write: NodeJS.WriteStream['write']
}

export interface CaptureOptions {
  readonly log: Log
  readonly redactor: Redactor
  /** Told every line as well. */
  readonly onLine?: ((line: string) => void) | undefined
}

/** Takes a line that a library printed; undefined outside of `quietly`. */
const listener = new AsyncLocalStorage<((line: string) => void) | undefined>()
const listening = new WeakSet<Printer['write']>()

const COMMAND = /^::([a-z-]+)(?: [^:]*)?::(.*)$/s

/**
 * Runs `work` while what libraries print in it goes to the debug log instead of standard output. The artifact client
 * prints its answers, links with their signatures included, and counts on the runner's mask for them; here the secrets
 * it announces are learnt by the redactor, and everything else passes through it. What is written meanwhile by others,
 * the log among them, goes where it always goes.
 */
export async function captureOutput<Result>(
  stream: Printer,
  { log, redactor, onLine }: CaptureOptions,
  work: () => Promise<Result>
): Promise<Result> {
  listenTo(stream)
  return listener.run(hear, work)

  function hear(line: string): void {
    const [, command, message] = COMMAND.exec(line) ?? []
    const text = unescapedMessage(message ?? line)
    if (command === 'add-mask') redactor.add(text)
    else log.debug(text)
    onLine?.(text)
  }
}

/** Puts an ear to the stream, once; it stays, and costs a look-up a line. */
function listenTo(stream: Printer): void {
  const { write } = stream
  if (listening.has(write)) return
  const heard = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const hear = listener.getStore()
    if (hear === undefined) return Reflect.apply(write, stream, [chunk, ...rest])
    // What the log writes on hearing is its own and is not heard again.
    return listener.run(undefined, () => hearLines(hear, chunk, rest))
  }
  listening.add(heard)
  stream.write = heard
}

/**
 * What is printed to the stream from now on goes to `hear`, line by line.
 *
 * @returns the stream's own `write`, which is the only way left to it
 */
export function redirectOutput(stream: Printer, hear: (line: string) => void): Printer['write'] {
  const own = stream.write.bind(stream)
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => hearLines(hear, chunk, rest)
  return own
}

/** Takes one call of `write` in the place of the stream: lines that are not blank are heard, the callback is called. */
function hearLines(hear: (line: string) => void, chunk: string | Uint8Array, rest: readonly unknown[]): boolean {
  const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
  for (const line of text.split(/\r?\n/)) if (line.trim() !== '') hear(line)
  const done = rest.find(argument => typeof argument === 'function')
  if (done !== undefined) queueMicrotask(() => done())
  return true
}

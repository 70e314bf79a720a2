import { AsyncLocalStorage } from 'node:async_hooks'
import type { Redactor } from '../../base/redaction.ts'
import type { Log } from '../../commands/ports/runner.ts'
import { unescapedMessage } from './workflow-commands.ts'

/** A stream that libraries print to. */
export interface Printer {
  write: NodeJS.WriteStream['write']
}

export interface CaptureOptions {
  readonly log: Log
  readonly redactor: Redactor
  /** Called with every line as well. */
  readonly onLine?: ((line: string) => void) | undefined
}

/** Receives the lines that a library prints; undefined outside of `captureOutput`. */
const lineHandler = new AsyncLocalStorage<((line: string) => void) | undefined>()
const patchedWrites = new WeakSet<Printer['write']>()

const COMMAND = /^::([a-z-]+)(?: [^:]*)?::(.*)$/s

/**
 * Runs `work` and sends what libraries print during it to the debug log instead of standard output. The artifact client
 * prints its responses, including links with their signatures, and relies on the runner to mask them. Here, the
 * redactor learns the secrets that the client announces, and everything else passes through it. Output from outside of
 * `work`, such as the log's, is not affected.
 */
export async function captureOutput<Result>(
  stream: Printer,
  { log, redactor, onLine }: CaptureOptions,
  work: () => Promise<Result>
): Promise<Result> {
  patchWrite(stream)
  return lineHandler.run(handleLine, work)

  function handleLine(line: string): void {
    const [, command, message] = COMMAND.exec(line) ?? []
    const text = unescapedMessage(message ?? line)
    if (command === 'add-mask') redactor.add(text)
    else log.debug(text)
    onLine?.(text)
  }
}

/** Patches the stream once. The patch stays in place and costs one look-up per write. */
function patchWrite(stream: Printer): void {
  const { write } = stream
  if (patchedWrites.has(write)) return
  const patched = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const handle = lineHandler.getStore()
    if (handle === undefined) return Reflect.apply(write, stream, [chunk, ...rest])
    // What the log writes while it handles a line must not be captured again.
    return lineHandler.run(undefined, () => handleWrite(handle, chunk, rest))
  }
  patchedWrites.add(patched)
  stream.write = patched
}

/**
 * From now on, passes everything that is printed to the stream to `onLine`, line by line.
 *
 * @returns the stream's original `write`, the only way left to write to it
 */
export function redirectOutput(stream: Printer, onLine: (line: string) => void): Printer['write'] {
  const original = stream.write.bind(stream)
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => handleWrite(onLine, chunk, rest)
  return original
}

/** Handles a call of `write`: passes on the lines that are not blank, then calls the callback. */
function handleWrite(onLine: (line: string) => void, chunk: string | Uint8Array, rest: readonly unknown[]): boolean {
  const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
  for (const line of text.split(/\r?\n/)) if (line.trim() !== '') onLine(line)
  const done = rest.find(argument => typeof argument === 'function')
  if (done !== undefined) queueMicrotask(() => done())
  return true
}

import { ActionError } from '../../src/base/errors.ts'
import { createLog } from '../../src/action/runner/log.ts'
import { Redactor } from '../../src/base/redaction.ts'

/** What must hold whatever a stranger sends. What does not is a `Broken`, and its code says which promise it was. */
export class Broken extends Error {
  override readonly name = 'Broken'
  readonly code: string

  constructor(code: string, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause })
    this.code = code
  }
}

export type Outcome<Value> = { readonly value: Value } | { readonly refused: ActionError }

/**
 * What a piece of work gives, or the refusal a person would read. Anything else it throws breaks a promise, and so does
 * what it writes past the log or leaves in a prototype.
 */
export async function outcomeOf<Value>(work: () => Value | Promise<Value>): Promise<Outcome<Value>> {
  const own = [Object.prototype, Array.prototype, String.prototype].map(ownNames)
  const heard: string[] = []
  const stop = eavesdrop(heard)
  let outcome: Outcome<Value>
  try {
    outcome = { value: await work() }
  } catch (error) {
    if (error instanceof Broken) throw error
    if (!(error instanceof ActionError)) throw new Broken('other-error', whatWasThrown(error), error)
    demandReadable('refusal', error.message, 20_000)
    demandOneAnnotation(error.message)
    outcome = { refused: error }
  } finally {
    stop()
  }
  const now = [Object.prototype, Array.prototype, String.prototype].map(ownNames)
  if (now.join('\n') !== own.join('\n')) throw new Broken('polluted', `prototypes now hold ${now.join()}`)
  if (heard.length > 0) throw new Broken('past-the-log', JSON.stringify(heard.join('').slice(0, 300)))
  return outcome
}

const ownNames = (prototype: object): string => Object.getOwnPropertyNames(prototype).join()

/** The first line of what was thrown, with the place in our sources. */
function whatWasThrown(error: unknown): string {
  if (!(error instanceof Error)) return `${typeof error} was thrown`
  const place = error.stack?.split('\n').find(line => /\/src\//.test(line)) ?? ''
  return `${error.name}: ${error.message.slice(0, 300)}${place.replace(/^\s*at|\(.*\/src\//g, ' src/')}`
}

function eavesdrop(heard: string[]): () => void {
  const ours = [process.stdout, process.stderr].map(stream => [stream, stream.write.bind(stream)] as const)
  const warn = process.emitWarning.bind(process)
  const hear = (chunk: unknown): boolean => {
    heard.push(String(chunk))
    return true
  }
  for (const [stream] of ours) stream.write = hear
  process.emitWarning = (warning: unknown) => {
    heard.push(String(warning))
  }
  return () => {
    for (const [stream, write] of ours) stream.write = write
    process.emitWarning = warn
  }
}

// Tabs are what people indent with; line feeds end lines.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Text that people see: bounded, without control characters, and without marks that reorder it. */
export function demandReadable(where: string, text: string, limit: number): void {
  if (text.length > limit) throw new Broken('unbounded', `${where} has ${text.length} characters`)
  for (const [code, pattern] of [
    ['control', CONTROL],
    ['bidi', BIDI]
  ] as const) {
    const found = pattern.exec(text)
    if (found !== null)
      throw new Broken(
        `${code}-in-${where}`,
        JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 40))
      )
  }
}

export function demandWithout(where: string, text: string, secrets: readonly string[]): void {
  for (const secret of secrets)
    if (secret !== '' && text.includes(secret)) throw new Broken(`secret-in-${where}`, text.slice(0, 200))
}

/** A failure is one line for the runner, and nothing in it is a command of its own. */
function demandOneAnnotation(message: string): void {
  const lines = logged(log => log.error(message))
  if (lines.length !== 1 || lines[0]?.startsWith('::error::') !== true)
    throw new Broken('forged-command', JSON.stringify(lines.slice(0, 5)))
}

/** The lines that reach the runner. */
export function logged(use: (log: ReturnType<typeof createLog>) => void, redactor = new Redactor()): string[] {
  const written: string[] = []
  use(createLog({ write: text => written.push(text), redactor }))
  const lines = written.join('').split(/\r?\n/)
  return lines.slice(0, -1)
}

/** Lines of the log that are none of our commands: the runner must take none of them for one. */
export function demandNoCommand(lines: readonly string[]): void {
  for (const line of lines) {
    // Blanks and what the runner does not see are skipped, as it does.
    const seen = line.replace(/[\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    const bare = line.replace(/[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    if (/^\s*::/.test(bare) || (/##\[/.test(bare) && seen !== ''))
      throw new Broken('forged-command', line.slice(0, 200))
  }
}

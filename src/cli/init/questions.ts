import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { plainText } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'

/** Asks a person, who answers line by line. */
export interface Questions extends Disposable {
  /** Asks until `accept` takes the answer. `accept` throws an ActionError that says what is wrong with one. */
  ask<Answer>(question: readonly string[], accept: (answer: string) => Answer): Promise<Answer>
}

/** Times that one question is asked before a run gives up. */
const MAX_ATTEMPTS = 5

/**
 * Questions on a log, answered on a stream. A line that arrives before its question is kept, so that answers can be
 * piped in.
 */
export function createQuestions(
  input: Readable,
  log: { info(text: string): void; warning(text: string): void },
  signal: AbortSignal
): Questions {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, signal })
  const waiting: ((line: string | undefined) => void)[] = []
  const early: string[] = []
  // A secret may have been read from it.
  let hasEnded = input.readableEnded || input.destroyed
  lines.on('line', line => {
    const next = waiting.shift()
    if (next === undefined) early.push(line)
    else next(line)
  })
  lines.on('close', () => {
    hasEnded = true
    for (const next of waiting.splice(0)) next(undefined)
  })
  const nextLine = async (): Promise<string | undefined> => {
    if (early.length > 0) return early.shift()
    return hasEnded ? undefined : new Promise(resolve => waiting.push(resolve))
  }
  return {
    async ask(question, accept) {
      for (let attempt = 1; ; attempt += 1) {
        for (const line of question) log.info(line)
        const line = await nextLine()
        signal.throwIfAborted()
        if (line === undefined)
          throw new ActionError({
            doing: 'set up the workflows',
            why: 'the input ended before all questions were answered',
            remedy: 'Answer them, or give --from, --app and --to, which ask nothing. Nothing was written.'
          })
        try {
          return accept(plainText(line, 300))
        } catch (error) {
          if (!(error instanceof ActionError) || attempt === MAX_ATTEMPTS) throw error
          log.warning(error.message)
        }
      }
    },
    [Symbol.dispose]: () => lines.close()
  }
}

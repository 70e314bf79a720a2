import { capitalised } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import type { Log } from '../../commands/ports/runner.ts'

/**
 * Collects the parts of a report that could not be rendered or written. Such a part does not prevent the others from
 * being written, but it fails a run that otherwise succeeded, so that nobody mistakes a missing report for "nothing
 * found".
 */
export class WriteFailures {
  readonly #log: Pick<Log, 'warning'>
  readonly #parts: string[] = []

  constructor(log: Pick<Log, 'warning'>) {
    this.#log = log
  }

  /**
   * Runs `work` and returns whether it succeeded. A failure becomes a warning.
   *
   * @param part a noun that follows "the": `step summary`
   */
  async attempt(part: string, work: () => void | Promise<void>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      const sentence = `the ${part} could not be written: ${messageOf(error)}`
      this.#parts.push(sentence)
      this.#log.warning(capitalised(sentence))
      return false
    }
  }

  get any(): boolean {
    return this.#parts.length > 0
  }

  /**
   * The error that fails the run; `undefined` when everything was written.
   *
   * @param done what the run achieved nevertheless, as a sentence
   */
  failure(done: string): ActionError | undefined {
    if (!this.any) return undefined
    return new ActionError({
      doing: 'write the complete report',
      why: this.#parts.slice(0, 5).join('; '),
      remedy: `${done} Look at the log, fix what prevents writing, and run this again. If the action itself is at fault, please report it.`
    })
  }
}

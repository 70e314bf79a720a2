import { listed } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import type { Log } from '../../commands/ports/runner.ts'

/**
 * The parts of a report that could not be made or written. None keeps the others from being written, and each fails a
 * run that did well otherwise: who reads no report must not take that for "nothing found".
 */
export class WriteFailures {
  readonly #log: Pick<Log, 'warning'>
  readonly #parts: string[] = []

  constructor(log: Pick<Log, 'warning'>) {
    this.#log = log
  }

  /** Whether the work was done; why it was not is an annotation. `part` is a noun, as in "the step summary". */
  async attempt(part: string, work: () => void | Promise<void>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      const sentence = `the ${part} could not be written: ${messageOf(error)}`
      this.#parts.push(sentence)
      this.#log.warning(`${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`)
      return false
    }
  }

  get any(): boolean {
    return this.#parts.length > 0
  }

  /** What fails the run; `undefined` when everything was written. `done` says what stays done all the same. */
  failure(done: string): ActionError | undefined {
    if (!this.any) return undefined
    return new ActionError({
      doing: 'leave the whole report behind',
      why: listed(this.#parts, 5),
      remedy: `${done} Look at the log of this step, correct what keeps it from being written, and run it again; report it when the action itself is to blame.`
    })
  }
}

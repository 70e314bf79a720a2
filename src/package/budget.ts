import { UnsafeArchive } from './unsafe-archive.ts'

/** What reading one package may cost: its own files, those of its document, and those of zips inside, all together. */
export interface BudgetLimits {
  /** Bytes of everything that is parsed: JSON and the sources of documents. */
  readonly parsedBytes: number
  /** Marks in the JSON: every comma, colon and opening bracket. An object has two for each member, a list one for each element. */
  readonly marks: number
  /** Bytes inflated, repetitions included. */
  readonly inflatedBytes: number
}

const MiB = 1024 * 1024

/**
 * Chosen by us, from measurement: of 134 real packages, the one with the most JSON has 10.5 MB and 351,000 marks in 96
 * files. A mark costs up to some 100 bytes once it is parsed, so that what is allowed stays below a worker's memory.
 */
export const DEFAULT_BUDGET: BudgetLimits = {
  parsedBytes: 64 * MiB,
  marks: 2_000_000,
  inflatedBytes: 768 * MiB
}

/** What may be read on the thread that answers signals: some tenths of a second. What exceeds it is read elsewhere. */
export const SMALL_BUDGET: BudgetLimits = {
  parsedBytes: 4 * MiB,
  marks: 150_000,
  inflatedBytes: 16 * MiB
}

/** A package that costs more to read than any that was exported. */
export class OverBudget extends UnsafeArchive {}

/** What is left of the limits while one package is being read. Counted in bytes and marks, so that results do not vary. */
export class Budget {
  readonly limits: BudgetLimits
  #parsed = 0
  #marks = 0
  #inflated = 0
  #exceeded = false

  constructor(limits: BudgetLimits = DEFAULT_BUDGET) {
    this.limits = limits
  }

  /** Whether something was refused: what was read is not all there is. */
  get exceeded(): boolean {
    return this.#exceeded
  }

  /** Marks that may still be spent. */
  get marksLeft(): number {
    return Math.max(0, this.limits.marks - this.#marks)
  }

  /** Announces a text that is about to be parsed. Throws `OverBudget`. */
  spendText(bytes: number): void {
    this.#parsed += bytes
    if (this.#parsed > this.limits.parsedBytes)
      throw this.refusal(`it holds more than ${this.limits.parsedBytes} bytes of JSON and sources`)
  }

  /** Announces values. Throws `OverBudget`. */
  spendMarks(count: number): void {
    this.#marks += count
    if (this.#marks > this.limits.marks)
      throw this.refusal(
        `its JSON holds more than ${this.limits.marks} commas, colons and brackets, which is how its values are counted`
      )
  }

  /** Announces what is about to be inflated. Throws `OverBudget`. */
  spendInflated(bytes: number): void {
    this.#inflated += bytes
    if (this.#inflated > this.limits.inflatedBytes)
      throw this.refusal(`reading it takes inflating more than ${this.limits.inflatedBytes} bytes`)
  }

  refusal(why: string): OverBudget {
    this.#exceeded = true
    return new OverBudget({
      doing: 'read the package',
      why,
      remedy: 'No exported package is this large: do not use this file, export the package again.'
    })
  }
}

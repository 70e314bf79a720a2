import { UnsafeArchive } from './unsafe-archive.ts'

/** What reading one package may cost in total: its own files, those of its document, and those of inner zips. */
export interface BudgetLimits {
  /** Bytes of all parsed text: JSON, and the source files of documents. */
  readonly parsedBytes: number
  /**
   * Structural marks in the JSON: commas, colons and opening brackets. They measure the number of values: an object has
   * about two for each member, a list about one for each element.
   */
  readonly marks: number
  /** Inflated bytes. A file that is read twice counts twice. */
  readonly inflatedBytes: number
  /** Files of all archives that are opened, repetitions included. */
  readonly files: number
}

const MiB = 1024 * 1024

/**
 * Limits of this action, chosen from measurements: of 134 real packages, the one with the most JSON has 10.5 MB and
 * 351,000 marks in 96 files. Parsed JSON takes up to about 100 bytes for each mark, so the limit fits into the memory of
 * a worker.
 */
export const DEFAULT_BUDGET: BudgetLimits = {
  parsedBytes: 64 * MiB,
  marks: 2_000_000,
  inflatedBytes: 768 * MiB,
  files: 50_000
}

/**
 * What may be read on the thread that answers signals: some tenths of a second, comparing included. What exceeds it is
 * read elsewhere.
 */
export const SMALL_BUDGET: BudgetLimits = {
  parsedBytes: 2 * MiB,
  marks: 60_000,
  inflatedBytes: 8 * MiB,
  files: 500
}

/** The error for a package that costs more to read than any exported package does. */
export class OverBudget extends UnsafeArchive {}

/** The remaining budget while a package is read. Counted in bytes and marks instead of time, so that results do not vary. */
export class Budget {
  readonly limits: BudgetLimits
  #parsed = 0
  #marks = 0
  #inflated = 0
  #files = 0
  #exceeded = false

  constructor(limits: BudgetLimits = DEFAULT_BUDGET) {
    this.limits = limits
  }

  /** Whether the budget was exceeded, so that the package was not read completely. */
  get exceeded(): boolean {
    return this.#exceeded
  }

  /** Marks that may still be spent. */
  get marksLeft(): number {
    return Math.max(0, this.limits.marks - this.#marks)
  }

  /** Charges the bytes of a text before it is parsed. Throws `OverBudget`. */
  spendText(bytes: number): void {
    this.#parsed += bytes
    if (this.#parsed > this.limits.parsedBytes)
      throw this.refusal(`it contains more than ${this.limits.parsedBytes} bytes of JSON and source files`)
  }

  /** Charges structural marks. Throws `OverBudget`. */
  spendMarks(count: number): void {
    this.#marks += count
    if (this.#marks > this.limits.marks)
      throw this.refusal(
        `its JSON contains more values than allowed (${this.limits.marks} commas, colons and opening brackets)`
      )
  }

  /** Charges bytes before they are inflated. Throws `OverBudget`. */
  spendInflated(bytes: number): void {
    this.#inflated += bytes
    if (this.#inflated > this.limits.inflatedBytes)
      throw this.refusal(`its files expand to more than ${this.limits.inflatedBytes} bytes`)
  }

  /** Announces the files of an archive. Throws `OverBudget`. */
  spendFiles(count: number): void {
    this.#files += count
    if (this.#files > this.limits.files)
      throw this.refusal(`it and the archives in it hold more than ${this.limits.files} files`)
  }

  refusal(why: string): OverBudget {
    this.#exceeded = true
    return new OverBudget({
      doing: 'read the package',
      why,
      remedy: 'No exported package is this large. Do not use this file; export the package again.'
    })
  }
}

import { ActionError } from '../base/errors.ts'
import type { Archive } from './archive.ts'
import { OverBudget } from './budget.ts'
import { MalformedJson, parseJson } from './json-text.ts'

/** A file of a package that could not be read, and why. */
export interface ReadingFault {
  readonly file: string
  readonly error: ActionError
}

/** An unexpected error while reading a part: a defect of this action, not of the package. */
export class ReadingBroke extends ActionError {}

/** Converts anything thrown while reading. The message of an unexpected error is dropped, as it may quote the package. */
export const readable = (error: unknown): ActionError =>
  error instanceof ActionError
    ? error
    : new ReadingBroke({
        doing: 'read the file',
        why: 'it has a structure that this action did not expect',
        remedy: 'Export the package again. If that does not help, report the problem, with this file if you may.',
        cause: error
      })

/**
 * The state of reading a package: which of its files have been handled, and the warnings and faults so far. Passed from
 * part to part, so that in the end each file was read, reported as left over, or kept unread.
 */
export class Reading {
  readonly archive: Archive
  /** The name of the package in messages. */
  readonly what: string
  readonly warnings: string[] = []
  /** The parts that a tolerant reading skipped. */
  readonly faults: ReadingFault[] = []
  readonly #left: Map<string, string>
  readonly #tolerant: boolean

  constructor(archive: Archive, what: string, { tolerant = false }: { readonly tolerant?: boolean } = {}) {
    this.archive = archive
    this.what = what
    this.#tolerant = tolerant
    this.#left = new Map(archive.names.map(name => [name.toLowerCase(), name]))
  }

  /** The name as the archive spells it. Paths inside packages are compared case-insensitively, like ids. */
  find(path: string): string | undefined {
    return this.#left.get(path.toLowerCase())
  }

  /** Files that have not been handled yet, in a folder (`Microsoft.Flow/flows/`) or in the whole package. */
  left(folder = ''): string[] {
    const start = folder.toLowerCase()
    return [...this.#left].filter(([path]) => path.startsWith(start)).map(([, name]) => name)
  }

  /**
   * Reads a part that the rest does not depend on. A tolerant reading records a failure as a fault of the file and
   * returns `undefined`; a strict reading throws it.
   */
  attempt<Part>(file: string, read: () => Part): Part | undefined {
    if (!this.#tolerant) return read()
    try {
      return read()
    } catch (error) {
      // A package that exceeds its budget is rejected as a whole.
      if (error instanceof OverBudget) throw error
      this.faults.push({ file: error instanceof MalformedJson ? (error.file ?? file) : file, error: readable(error) })
      return undefined
    }
  }

  /** Marks files as handled. */
  claim(names: Iterable<string>): void {
    for (const name of names) this.#left.delete(name.toLowerCase())
  }

  /** Reads a file and marks it as handled. */
  take(name: string): Buffer {
    this.claim([name])
    return this.archive.read(name)
  }

  parse(name: string, bytes: Buffer): unknown {
    return parseJson(bytes, `${name} in ${this.what}`, name, this.archive.budget)
  }
}

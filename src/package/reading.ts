import { ActionError } from '../base/errors.ts'
import type { Archive } from './archive.ts'
import { OverBudget } from './budget.ts'
import { MalformedJson, parseJson } from './json-text.ts'

/** A file of a package that could not be read, and why. */
export interface ReadingFault {
  readonly file: string
  readonly error: ActionError
}

/** A part that could not be read for a reason that nobody foresaw: a defect of this action, not of the package. */
export class ReadingBroke extends ActionError {}

/** Anything thrown while reading, as an error that a fault can hold. The text of an error of ours may quote the package. */
export const readable = (error: unknown): ActionError =>
  error instanceof ActionError
    ? error
    : new ReadingBroke({
        doing: 'read the file',
        why: 'it is put together in a way this action did not expect',
        remedy: 'Export the package again; if that does not help, report it with this file.',
        cause: error
      })

/**
 * A package while it is being read: which of its files were understood, and what was odd about them. Passed from part
 * to part, so that in the end every file is either understood, named as left over, or carried along unread.
 */
export class Reading {
  readonly archive: Archive
  /** How messages call the package. */
  readonly what: string
  readonly warnings: string[] = []
  /** Of a tolerant reading: the parts it went on without. */
  readonly faults: ReadingFault[] = []
  readonly #left: Map<string, string>
  readonly #tolerant: boolean

  constructor(archive: Archive, what: string, { tolerant = false }: { readonly tolerant?: boolean } = {}) {
    this.archive = archive
    this.what = what
    this.#tolerant = tolerant
    this.#left = new Map(archive.names.map(name => [name.toLowerCase(), name]))
  }

  /** The name as the archive spells it; paths inside packages are compared without case, as ids are. */
  find(path: string): string | undefined {
    return this.#left.get(path.toLowerCase())
  }

  /** Files nobody has claimed yet, below a folder (`Microsoft.Flow/flows/`) or everywhere. */
  left(folder = ''): string[] {
    const start = folder.toLowerCase()
    return [...this.#left].filter(([path]) => path.startsWith(start)).map(([, name]) => name)
  }

  /**
   * Reads a part that the rest can be understood without. In a tolerant reading a failure is kept as a fault of that
   * file, and the part is `undefined`; in a strict one it is thrown.
   */
  attempt<Part>(file: string, read: () => Part): Part | undefined {
    if (!this.#tolerant) return read()
    try {
      return read()
    } catch (error) {
      // A package that has spent its budget is refused whole.
      if (error instanceof OverBudget) throw error
      this.faults.push({ file: error instanceof MalformedJson ? (error.file ?? file) : file, error: readable(error) })
      return undefined
    }
  }

  /** Marks files as dealt with. */
  claim(names: Iterable<string>): void {
    for (const name of names) this.#left.delete(name.toLowerCase())
  }

  /** Content of a file, which counts as dealt with from now on. */
  take(name: string): Buffer {
    this.claim([name])
    return this.archive.read(name)
  }

  parse(name: string, bytes: Buffer): unknown {
    return parseJson(bytes, `${name} in ${this.what}`, name, this.archive.budget)
  }
}

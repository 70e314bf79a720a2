import type { Archive } from './archive.ts'
import { parseJson } from './json-text.ts'

/**
 * A package while it is being read: which of its files were understood, and what was odd about them. Passed from part
 * to part, so that in the end every file is either understood, named as left over, or carried along unread.
 */
export class Reading {
  readonly archive: Archive
  /** How messages call the package. */
  readonly what: string
  readonly warnings: string[] = []
  readonly #left: Map<string, string>

  constructor(archive: Archive, what: string) {
    this.archive = archive
    this.what = what
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

  /** Marks files as dealt with. */
  claim(...names: readonly string[]): void {
    for (const name of names) this.#left.delete(name.toLowerCase())
  }

  /** Content of a file, which counts as dealt with from now on. */
  take(name: string): Buffer {
    this.claim(name)
    return this.archive.read(name)
  }

  parse(name: string, bytes: Buffer): unknown {
    return parseJson(bytes, `${name} in ${this.what}`)
  }
}

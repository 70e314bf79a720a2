/** Longest name of a file or folder that is made of a name in a package. */
const MAX_NAME = 80
/** Windows takes these for devices, with any extension. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Chooses file names for names that come from a package. The same names in the same order get the same file names. */
export class FileNames {
  readonly #taken = new Set<string>()
  /** The number to try next, by name: a hostile package may repeat one name thousands of times. */
  readonly #next = new Map<string, number>()

  /**
   * A file name for one folder that every system accepts and that leads nowhere else. Names that would be the same file
   * on a system that ignores case are numbered.
   */
  of(name: string, extension: string): string {
    const plain = name
      .slice(0, 4 * MAX_NAME)
      .normalize('NFC')
      .replace(/[^\p{L}\p{N} _()-]/gu, '_')
      .trim()
      .slice(0, MAX_NAME)
      .trim()
    const base = plain === '' || DEVICES.test(plain) ? `_${plain}` : plain
    const wanted = `${base}${extension}`.toLowerCase()
    for (let count = this.#next.get(wanted) ?? 1; ; count += 1) {
      const candidate = `${base}${count === 1 ? '' : ` (${count})`}${extension}`
      const key = candidate.toLowerCase()
      if (this.#taken.has(key)) continue
      this.#taken.add(key)
      this.#next.set(wanted, count + 1)
      return candidate
    }
  }
}

/** Whether a path is one that `unpackedTree` could have made: nothing else is ever removed. */
export const isTreePath = (path: string): boolean =>
  path.length <= 500 &&
  path
    .split('/')
    .every(part => /^[\p{L}\p{N} _().-]{1,200}$/u.test(part) && !/^\.+$/.test(part) && part.trim() === part)

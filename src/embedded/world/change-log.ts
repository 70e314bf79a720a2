import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { type Change, isChange } from './transaction.ts'

/** The changes since the world was written as a whole: a file with a line of JSON for each. */
export interface ChangeLog {
  /** Bytes written so far. */
  readonly size: number
  /** The change is in the file when this returns. If it throws, the file is as it was. */
  append(change: Change): void
  clear(): void
}

export function createChangeLog(file: string): ChangeLog {
  let size = 0
  return {
    get size() {
      return size
    },
    append(change) {
      const line = Buffer.from(`${JSON.stringify(change)}\n`)
      const handle = openSync(file, 'a', 0o600)
      try {
        for (let written = 0; written < line.length; ) written += writeSync(handle, line, written)
        size += line.length
      } catch (error) {
        // What follows half a line could not be read.
        ftruncateSync(handle, size)
        throw error
      } finally {
        closeSync(handle)
      }
    },
    clear() {
      rmSync(file, { force: true })
      size = 0
    }
  }
}

/**
 * Reads a log. A process that was killed may have left the beginning of a line, which is no change yet.
 *
 * @throws SyntaxError where another line is no change
 */
export function readChangeLog(file: string): Change[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map(line => {
      const change: unknown = JSON.parse(line)
      if (!isChange(change)) throw new SyntaxError('a line is no change of a world')
      return change
    })
}

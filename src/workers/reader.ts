import { ActionError } from '../base/errors.ts'
import { OutOfMemory, OutOfTime } from '../commands/checking/package-checker.ts'
import { compareContents, digestContents } from '../commands/planning/contents.ts'
import type { ComparedContents, PackageReader } from '../commands/ports/package-reader.ts'
import { type AppPackage, readPackage } from '../package/app-package.ts'
import { Budget, OverBudget, SMALL_BUDGET } from '../package/budget.ts'
import type { ContentDigest } from '../package/content-digest/content-digest.ts'
import { SMALL_FILE } from './allowance.ts'
import type { Job } from './messages.ts'
import type { WorkerPool } from './worker-pool.ts'

/** Where a package came from, for the workers, which get bytes and no values. */
interface Origin {
  readonly bytes: Uint8Array
  readonly what: string
  /** Whether all that is done with it is cheap enough for this thread. */
  readonly small: boolean
}

/**
 * Reads small packages here. A larger one is read by a worker first, which bears what it costs: only then, known to be
 * within time and memory, it is read here as well, since its values would cost as much to hand over. What compares two
 * packages stays with the worker.
 */
export function createReader(pool: WorkerPool): PackageReader {
  const origins = new WeakMap<AppPackage, Origin>()
  const read = async (bytes: Uint8Array, what: string): Promise<{ pkg: AppPackage; small: boolean }> => {
    if (bytes.length <= SMALL_FILE)
      try {
        return { pkg: readPackage(bytes, what, new Budget(SMALL_BUDGET)), small: true }
      } catch (error) {
        if (!(error instanceof OverBudget)) throw error
      }
    await ask({ kind: 'read', bytes, what }, what)
    return { pkg: readPackage(bytes, what), small: false }
  }
  const ask = async (job: Job, what: string): Promise<unknown> => {
    try {
      return await pool.run(job)
    } catch (error) {
      throw error instanceof OutOfTime || error instanceof OutOfMemory ? tooCostly(what, error) : error
    }
  }
  return {
    read: async (bytes, what) => {
      const { pkg, small } = await read(bytes, what)
      origins.set(pkg, { bytes, what, small })
      return pkg
    },
    digest: async (pkg, names) => {
      const origin = origins.get(pkg)
      if (origin === undefined || origin.small) return digestContents(pkg, names)
      const { bytes, what } = origin
      return (await ask({ kind: 'digest', side: { bytes, what, names } }, what)) as ContentDigest
    },
    compare: async (newer, older) => {
      const [is, was] = [origins.get(newer.pkg), origins.get(older.pkg)]
      if (is === undefined || was === undefined || (is.small && was.small)) return compareContents(newer, older)
      const job: Job = {
        kind: 'compare',
        newer: { bytes: is.bytes, what: is.what, names: newer.names },
        older: { bytes: was.bytes, what: was.what, names: older.names }
      }
      return (await ask(job, is.what)) as ComparedContents
    }
  }
}

const tooCostly = (what: string, error: OutOfTime | OutOfMemory): ActionError =>
  new ActionError({
    doing: `read ${what}`,
    why: `reading it takes more ${error instanceof OutOfTime ? 'time' : 'memory'} than that of any exported package`,
    remedy: 'Do not use this file: export the package again.',
    cause: error
  })

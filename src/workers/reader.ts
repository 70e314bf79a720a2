import { ActionError } from '../base/errors.ts'
import type { CheckJob } from '../commands/checking/check-job.ts'
import type { CheckedFile } from '../commands/checking/check-report.ts'
import { OutOfMemory, OutOfTime } from '../commands/checking/package-checker.ts'
import { compareContents, digestContents } from '../commands/planning/contents.ts'
import type { ComparedContents, PackageReader } from '../commands/ports/package-reader.ts'
import { type AppPackage, readPackage } from '../package/app-package.ts'
import { Budget, OverBudget, SMALL_BUDGET } from '../package/budget.ts'
import type { ContentDigest } from '../package/content-digest/content-digest.ts'
import type { AppliedValues } from '../package/values/apply-values.ts'
import type { Finding } from '../package/rules/finding.ts'
import { INLINE_FILE_LIMIT, INLINE_TIME_LIMIT } from './allowance.ts'
import { asBuffer } from '../package/zip-entries.ts'
import type { Job } from './messages.ts'
import type { WorkerPool } from './worker-pool.ts'

/** The source of a package: workers are given bytes, not parsed values. */
interface Origin {
  readonly bytes: Uint8Array
  readonly what: string
  /** Whether the package is small enough to be processed on the main thread. */
  readonly small: boolean
}

/**
 * Reads small packages on the main thread. A larger package is first read by a worker, which bears the risk of
 * exhausting time or memory. If that succeeds, it is read on the main thread as well, since transferring its values
 * would cost as much. Comparisons of large packages are left to a worker.
 */
export function createReader(pool: WorkerPool): PackageReader {
  const origins = new WeakMap<AppPackage, Origin>()
  const read = async (bytes: Uint8Array, what: string): Promise<{ pkg: AppPackage; small: boolean }> => {
    if (bytes.length <= INLINE_FILE_LIMIT)
      try {
        return { pkg: readPackage(bytes, what, new Budget(SMALL_BUDGET)), small: true }
      } catch (error) {
        if (!(error instanceof OverBudget)) throw error
      }
    await runJob({ kind: 'read', bytes, what }, what)
    return { pkg: readPackage(bytes, what), small: false }
  }
  const runJob = async (job: Job, what: string): Promise<unknown> => {
    try {
      return await pool.run(job)
    } catch (error) {
      throw error instanceof OutOfTime || error instanceof OutOfMemory ? tooExpensive(what, error) : error
    }
  }
  const findingsOf = async ({ bytes, what, small }: Origin): Promise<readonly Finding[]> => {
    const job: CheckJob = {
      path: what,
      form: 'file',
      content: { form: 'file', bytes },
      showNoise: false,
      rules: new Map()
    }
    if (small) {
      const found = await checkedHere(job)
      if (found !== undefined) return found
    }
    try {
      return ((await pool.run({ kind: 'check', job })) as CheckedFile).findings
    } catch (error) {
      if (!(error instanceof OutOfTime || error instanceof OutOfMemory)) throw error
      const { failedCheck } = await import('../commands/checking/failed-check.ts')
      return failedCheck(job, error).findings
    }
  }
  return {
    check: async pkg => {
      const origin = origins.get(pkg)
      if (origin === undefined) throw new Error('This package was not read here.')
      const [{ planFindings }, findings] = await Promise.all([
        import('../package/plan-findings.ts'),
        findingsOf(origin)
      ])
      return planFindings(findings)
    },
    read: async (bytes, what) => {
      const { pkg, small } = await read(bytes, what)
      origins.set(pkg, { bytes, what, small })
      return pkg
    },
    digest: async (pkg, names) => {
      const origin = origins.get(pkg)
      if (origin === undefined || origin.small) return digestContents(pkg, names)
      const { bytes, what } = origin
      return (await runJob({ kind: 'digest', side: { bytes, what, names } }, what)) as ContentDigest
    },
    applyValues: async (pkg, mappings) => {
      const origin = origins.get(pkg)
      if (origin === undefined) throw new Error('This package was not read here.')
      const { bytes, what, small } = origin
      if (small)
        try {
          const { applyValues } = await import('../package/values/apply-values.ts')
          return applyValues(pkg, bytes, mappings, new Budget(SMALL_BUDGET))
        } catch (error) {
          if (!(error instanceof OverBudget)) throw error
        }
      const applied = (await runJob({ kind: 'values', bytes, what, mappings }, what)) as AppliedValues
      // A buffer does not survive the transfer between threads as one.
      return { ...applied, bytes: asBuffer(applied.bytes) }
    },
    compare: async (newer, older) => {
      const [is, was] = [origins.get(newer.pkg), origins.get(older.pkg)]
      if (is === undefined || was === undefined || (is.small && was.small)) return compareContents(newer, older)
      const job: Job = {
        kind: 'compare',
        newer: { bytes: is.bytes, what: is.what, names: newer.names },
        older: { bytes: was.bytes, what: was.what, names: older.names }
      }
      return (await runJob(job, is.what)) as ComparedContents
    }
  }
}

/**
 * Checks a small package on this thread. The rules are more code than the rest of an import, so they are loaded when
 * they are needed.
 *
 * @returns `undefined` where it takes too long here
 */
async function checkedHere(job: CheckJob): Promise<readonly Finding[] | undefined> {
  const { checkPackage } = await import('../commands/checking/check-package.ts')
  const end = performance.now() + INLINE_TIME_LIMIT
  let isCutShort = false
  const over = (): boolean => (isCutShort ||= performance.now() > end)
  const { checked, exceeded } = await checkPackage(job, { budget: SMALL_BUDGET, over })
  return exceeded || isCutShort ? undefined : checked.findings
}

const tooExpensive = (what: string, error: OutOfTime | OutOfMemory): ActionError =>
  new ActionError({
    doing: `read ${what}`,
    why: `reading it takes more ${error instanceof OutOfTime ? 'time' : 'memory'} than any exported package needs`,
    remedy: 'Do not use this file. Export the package again.',
    cause: error
  })

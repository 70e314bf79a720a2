import { quoted } from '../../base/display.ts'
import { Budget, type BudgetLimits } from '../../package/budget.ts'
import type { SourceReader } from '../../package/document/read-document.ts'
import { isSourceFile } from '../../package/document/source-files.ts'
import { inspectFile, inspectFolder, type Inspection, withSourcesRead } from '../../package/inspect.ts'
import { RUN_RULES } from '../../package/rules/catalogue.ts'
import { concealSecrets } from '../../package/rules/content/secret-shapes.ts'
import { checkFailed } from '../../package/rules/check-failed.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { placed } from '../../package/rules/placed.ts'
import { readingFindings } from '../../package/rules/reading-rules.ts'
import { runRules, weighed } from '../../package/rules/run-rules.ts'
import { packageReport } from '../packages/package-report.ts'
import type { CheckedFile, Comparison } from './check-report.ts'
import { checkedResources } from './checked-resources.ts'
import type { CheckJob, HeldContent } from './check-job.ts'
import { folderFilesOf } from './held-content.ts'
import { valueLines } from './value-lines.ts'

/** How much one check may cost. */
export interface CheckAllowance {
  /** For each of the two packages. */
  readonly budget?: BudgetLimits
  /** Whether the time limit is reached. */
  readonly over: () => boolean
}

/**
 * Checks one package and compares it with its predecessor.
 *
 * @returns the result, and whether a budget was exceeded: with more resources a check might then find more
 */
export async function checkPackage(
  job: CheckJob,
  { budget: limits, over }: CheckAllowance
): Promise<{ readonly checked: CheckedFile; readonly exceeded: boolean }> {
  const compare = await loadCompare(job)
  const budget = new Budget(limits)
  const inspection = await inspect(job.content, quoted(job.path), budget)
  const { recognised, archive, pkg, document } = inspection
  const subject = pkg === undefined || archive === undefined ? undefined : { pkg, archive, document }
  const ruled = subject === undefined ? [] : runRules(subject, RUN_RULES, over)
  const values = subject === undefined || over() ? [] : valueLines(subject)
  const otherBudget = new Budget(limits)
  const { comparison, broken } = await compared(inspection, job, compare, otherBudget)
  const findings = [...readingFindings(inspection), ...ruled, ...(broken === undefined ? [] : [broken])]
  const checked: CheckedFile = {
    file: job.path,
    form: job.form,
    kind: recognised.kind,
    what: recognised.what,
    inner: recognised.inner ?? [],
    ...(pkg === undefined ? {} : { package: { ...packageReport(pkg, job.path), kind: pkg.kind } }),
    resources: pkg === undefined ? [] : checkedResources(pkg),
    findings: placed(weighed(findings, job.rules), archive),
    ...(comparison === undefined ? {} : { comparison }),
    ...(values.length === 0 ? {} : { values })
  }
  return { checked, exceeded: budget.exceeded || otherBudget.exceeded }
}

/** Loads the code that reads sources only for a document that has some: it is as large as all the rest. */
async function inspect(content: HeldContent, what: string, budget: Budget): Promise<Inspection> {
  let read: SourceReader | undefined
  const readSources: SourceReader = (reading, nodes) => read?.(reading, nodes)
  const inspection =
    content.form === 'file'
      ? inspectFile(content.bytes, what, readSources, budget)
      : inspectFolder(folderFilesOf(content), what, readSources, budget)
  if (inspection.document?.files.some(isSourceFile) !== true) return inspection
  read = (await import('../../package/document/sources.ts')).readSources
  return withSourcesRead(inspection)
}

type Compare = typeof import('../../package/difference/compare.ts').compare

/** The comparison code, loaded when there is something to compare. */
const loadCompare = async ({ predecessor }: CheckJob): Promise<Compare | undefined> =>
  predecessor?.content === undefined ? undefined : (await import('../../package/difference/compare.ts')).compare

/** The comparison of the package with its predecessor, or the finding that the comparison itself failed. */
async function compared(
  newer: Inspection,
  { predecessor, showNoise }: CheckJob,
  compare: Compare | undefined,
  budget: Budget
): Promise<{ readonly comparison?: Comparison; readonly broken?: Finding }> {
  if (predecessor === undefined || newer.pkg === undefined) return {}
  const { name, content, why } = predecessor
  const notCompared = (reason: string): Comparison => ({ kind: 'not-compared', with: name, why: reason })
  if (why !== undefined) return { comparison: notCompared(why) }
  if (content === undefined || compare === undefined) return { comparison: { kind: 'new', with: name } }
  const older = await inspect(content, quoted(name), budget)
  if (older.pkg === undefined) {
    const [finding] = readingFindings(older)
    return {
      comparison: notCompared(`${quoted(name)} cannot be read as a package. ${finding?.message ?? ''}`.trim())
    }
  }
  try {
    const difference = compare(
      { pkg: older.pkg, ...(older.document === undefined ? {} : { document: older.document }) },
      { pkg: newer.pkg, ...(newer.document === undefined ? {} : { document: newer.document }) },
      { noise: showNoise, conceal: concealSecrets }
    )
    return { comparison: { kind: 'compared', with: name, difference } }
  } catch {
    return {
      comparison: notCompared(
        'The comparison failed because of a defect in this action, so the changes are not known.'
      ),
      broken: checkFailed(`The comparison with ${quoted(name)}`)
    }
  }
}

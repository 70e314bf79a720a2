import { quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { digestOf } from '../package/digest.ts'
import { inspectFile, inspectFolder, type Inspection } from '../package/inspect.ts'
import type { SourceReader } from '../package/document/read-document.ts'
import { concealSecrets } from '../package/rules/content/secret-shapes.ts'
import { checkFailed } from '../package/rules/check-failed.ts'
import type { Finding, Severity } from '../package/rules/finding.ts'
import { placed } from '../package/rules/placed.ts'
import { readingFindings, unreadableFile } from '../package/rules/reading-rules.ts'
import { RUN_RULES } from '../package/rules/catalogue.ts'
import { type RuleSettings, runRules, weighed } from '../package/rules/run-rules.ts'
import type { CheckPorts, Content, GivenFile } from './checking/check-ports.ts'
import type { CheckedFile, CheckReport, Comparison } from './checking/check-report.ts'
import { checkedResources } from './checking/checked-resources.ts'
import { type Predecessor, type PredecessorOf, predecessorsOf } from './checking/predecessors.ts'
import { demandDigest } from './package-digest.ts'
import { packageReport } from './package-report.ts'

export interface CheckOrder {
  /** Patterns, files and folders; the artifact is downloaded when there are none. */
  readonly packageFiles: readonly string[]
  readonly artifactName: string
  readonly packageDigest?: string | undefined
  /** `ref:` and a git ref, `file:` and a path, or either of them alone. */
  readonly compareWith?: string | undefined
  /** Whether changes that every export makes by itself are listed. */
  readonly showNoise: boolean
  readonly failOn: 'error' | 'warning' | 'never'
  readonly rules: RuleSettings
}

/** Says what files are, whether they would import, and what changed since their predecessors. Touches no tenant. */
export async function checkCommand(ports: CheckPorts, order: CheckOrder): Promise<CheckReport> {
  const given =
    order.packageFiles.length === 0 ? [fromArtifact(ports, order)] : await ports.packages.find(order.packageFiles)
  const { predecessorOf, remarks } = await predecessorsOf(ports, order.compareWith, given)
  if (order.packageDigest !== undefined && given.length > 1)
    throw new ActionError({
      doing: 'compare the digest',
      why: `package-digest is that of one file, and package-file names ${given.length}`,
      remedy: 'Name the one package in package-file.'
    })
  const files: CheckedFile[] = []
  for (const file of given) {
    ports.log.info(`Checking ${quoted(file.path)}`)
    files.push(await fenced(file, given.length === 1, () => checkFile(ports, order, file, predecessorOf)))
  }
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  for (const { findings } of files) for (const { severity } of findings) counts[severity] += 1
  return {
    command: 'check',
    files,
    counts,
    failOn: order.failOn,
    failed: order.failOn !== 'never' && (counts.error > 0 || (order.failOn === 'warning' && counts.warning > 0)),
    remarks
  }
}

const fromArtifact = ({ artifacts }: CheckPorts, { artifactName }: CheckOrder): GivenFile => ({
  path: artifactName,
  open: async () => ({ form: 'file', bytes: (await artifacts.download(artifactName)).bytes })
})

/**
 * A file that breaks its own check, or that cannot be opened, takes the others nowhere: it is reported with what broke.
 * What is meant for a person and concerns the whole run, as a digest that is another one, ends it.
 */
async function fenced(file: GivenFile, alone: boolean, check: () => Promise<CheckedFile>): Promise<CheckedFile> {
  try {
    return await check()
  } catch (error) {
    if (error instanceof ActionError && (alone || !(error instanceof Unopened))) throw error
    const finding = error instanceof Unopened ? unreadableFile(error) : checkFailed('The check')
    return {
      file: file.path,
      form: 'file',
      kind: 'damaged-zip',
      what: 'a file that could not be checked',
      inner: [],
      resources: [],
      findings: [finding]
    }
  }
}

/** A file that is there and cannot be read: links, sizes, rights. */
class Unopened extends ActionError {}

const opened = (file: GivenFile): Promise<Content> =>
  file.open().catch((error: unknown) => {
    throw error instanceof ActionError ? new Unopened(error) : error
  })

async function checkFile(
  { patience }: CheckPorts,
  order: CheckOrder,
  file: GivenFile,
  predecessorOf: PredecessorOf
): Promise<CheckedFile> {
  patience.start()
  const content = await opened(file)
  const what = quoted(file.path)
  if (order.packageDigest !== undefined) demandDigest(order.packageDigest, digestIn(content), what)
  const comparing = await loadComparing(order)
  const inspection = inspect(content, what, comparing)
  const { recognised, archive, pkg, document } = inspection
  const ruled =
    pkg === undefined || archive === undefined
      ? []
      : runRules({ pkg, archive, document }, RUN_RULES, () => patience.over())
  const findings: Finding[] = [...readingFindings(inspection), ...ruled]
  const comparison =
    pkg === undefined
      ? undefined
      : await compared(inspection, await predecessorOf(file), order, comparing, finding => findings.push(finding))
  return {
    file: file.path,
    form: order.packageFiles.length === 0 ? 'artifact' : content.form,
    kind: recognised.kind,
    what: recognised.what,
    inner: recognised.inner ?? [],
    ...(pkg === undefined ? {} : { package: { ...packageReport(pkg, file.path), kind: pkg.kind } }),
    resources: pkg === undefined ? [] : checkedResources(pkg),
    findings: placed(weighed(findings, order.rules), archive),
    ...(comparison === undefined ? {} : { comparison })
  }
}

const inspect = (content: Content, what: string, comparing?: Comparing): Inspection =>
  content.form === 'file'
    ? inspectFile(content.bytes, what, comparing?.readSources)
    : inspectFolder(content.files, what, comparing?.readSources)

/** What comparing takes, loaded when there is something to compare. */
interface Comparing {
  readonly compare: typeof import('../package/difference/compare.ts').compare
  readonly readSources: SourceReader
}

async function loadComparing({ compareWith }: CheckOrder): Promise<Comparing | undefined> {
  if (compareWith === undefined) return undefined
  const [{ compare }, { readSources }] = await Promise.all([
    import('../package/difference/compare.ts'),
    import('../package/document/sources.ts')
  ])
  return { compare, readSources }
}

const digestIn = (content: Content): string =>
  content.form === 'file' ? digestOf(content.bytes) : 'none: it is a folder'

async function compared(
  newer: Inspection,
  predecessor: Predecessor | undefined,
  { showNoise }: CheckOrder,
  comparing: Comparing | undefined,
  tell: (finding: Finding) => void
): Promise<Comparison | undefined> {
  if (comparing === undefined || predecessor === undefined || newer.pkg === undefined) return undefined
  if (predecessor.why !== undefined) return { kind: 'not-compared', with: predecessor.name, why: predecessor.why }
  if (predecessor.content === undefined) return { kind: 'new', with: predecessor.name }
  const older = inspect(predecessor.content, quoted(predecessor.name), comparing)
  if (older.pkg === undefined) {
    const [finding] = readingFindings(older)
    return {
      kind: 'not-compared',
      with: predecessor.name,
      why: `${quoted(predecessor.name)} cannot be read as a package. ${finding?.message ?? ''}`.trim()
    }
  }
  try {
    const difference = comparing.compare(
      { pkg: older.pkg, ...(older.document === undefined ? {} : { document: older.document }) },
      { pkg: newer.pkg, ...(newer.document === undefined ? {} : { document: newer.document }) },
      { noise: showNoise, conceal: concealSecrets }
    )
    return { kind: 'compared', with: predecessor.name, difference }
  } catch {
    tell(checkFailed(`The comparison with ${quoted(predecessor.name)}`))
    return {
      kind: 'not-compared',
      with: predecessor.name,
      why: 'The comparison broke off, which is a defect of this action: what changed is not known.'
    }
  }
}

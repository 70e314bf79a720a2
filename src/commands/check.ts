import { quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { digestOf } from '../package/digest.ts'
import { innerPackage } from '../package/inner-package.ts'
import { countsBySeverity } from '../package/rules/finding.ts'
import type { RuleSettings } from '../package/rules/run-rules.ts'
import { sideBySide } from './batch/side-by-side.ts'
import { bounded } from './checking/bounded-findings.ts'
import type { CheckJob, HeldContent } from './checking/check-job.ts'
import type { CheckPorts, GivenFile } from './checking/check-ports.ts'
import type { CheckedFile, CheckReport } from './checking/check-report.ts'
import { failedCheck, notReached, fileNotOpened } from './checking/failed-check.ts'
import { heldContent } from './checking/held-content.ts'
import { type Predecessor, type PredecessorOf, predecessorsOf } from './checking/predecessors.ts'
import { assertDigest } from './packages/digest.ts'

export interface CheckOrder {
  /** Files, folders and patterns; when empty, the artifact is checked. */
  readonly packageFiles: readonly string[]
  readonly artifactName: string
  /** `sha256:` and 64 lower-case digits. */
  readonly packageDigest?: string | undefined
  /** A git ref, or a file or folder. */
  readonly compareWith?: string | undefined
  /** Whether changes that every export causes by itself are listed. */
  readonly showNoise: boolean
  readonly failOn: 'error' | 'warning' | 'never'
  readonly rules: RuleSettings
}

/** Reports what each file is, whether it would import, and what changed since its predecessor. Contacts no tenant. */
export async function checkCommand(ports: CheckPorts, order: CheckOrder): Promise<CheckReport> {
  const given =
    order.packageFiles.length === 0 ? [fromArtifact(ports, order)] : await ports.packages.find(order.packageFiles)
  const { predecessorOf, remarks } = await predecessorsOf(
    ports,
    order.compareWith,
    given.filter(({ refusal }) => refusal === undefined)
  )
  if (order.packageDigest !== undefined && given.length > 1)
    throw new ActionError({
      doing: 'compare the digest',
      why: `package-digest is for one file, but package-file names ${given.length}`,
      remedy: 'Name the one package in package-file.'
    })
  const { cancelled } = ports
  ports.checker.expect(given.length)
  // Each is opened at its turn, so that no more of them are held than are worked on.
  const counts = countsBySeverity([])
  const checked = await sideBySide(given, ports.checker.width, async file => {
    if (cancelled.aborted) return undefined
    const one = await checkFile(ports, order, file, predecessorOf, given.length === 1)
    return one === undefined ? undefined : bounded(one, counts)
  })
  const files = checked.filter(file => file !== undefined)
  return {
    command: 'check',
    files,
    counts,
    failOn: order.failOn,
    failed: order.failOn !== 'never' && (counts.error > 0 || (order.failOn === 'warning' && counts.warning > 0)),
    remarks: [
      ...remarks,
      ...(cancelled.aborted ? [`The run was cancelled: ${files.length} of ${given.length} files were checked.`] : [])
    ]
  }
}

const fromArtifact = ({ artifacts }: CheckPorts, { artifactName }: CheckOrder): GivenFile => ({
  path: artifactName,
  open: async () => ({ form: 'file', bytes: (await artifacts.download(artifactName)).bytes })
})

/**
 * Checks one file. A file that cannot be opened, or whose check fails, does not affect the others.
 *
 * @param alone whether it is the only file: if it cannot be opened, the run fails
 * @returns `undefined` when the run was cancelled meanwhile
 */
async function checkFile(
  { checker, log, cancelled, over }: CheckPorts,
  order: CheckOrder,
  file: GivenFile,
  predecessorOf: PredecessorOf,
  alone: boolean
): Promise<CheckedFile | undefined> {
  const isArtifact = order.packageFiles.length === 0
  if (over()) return notReached(file, isArtifact ? 'artifact' : 'file')
  log.info(`Checking ${quoted(file.path)}`)
  let content: HeldContent
  try {
    content = heldContent(await file.open())
  } catch (error) {
    if (cancelled.aborted) return undefined
    if (alone && file.refusal === undefined) throw error
    return fileNotOpened({ path: file.path, form: isArtifact ? 'artifact' : 'file' }, error)
  }
  const form = isArtifact ? 'artifact' : content.form
  if (order.packageDigest !== undefined) {
    const inner = content.form === 'file' ? innerPackage(content.bytes) : undefined
    const digest = digestIn(content)
    if (inner === undefined) assertDigest(order.packageDigest, digest, quoted(file.path))
    else assertDigest(order.packageDigest, digestOf(inner.bytes), quoted(file.path), digest)
  }
  try {
    const predecessor = await predecessorOf(file.path, content)
    const job: CheckJob = {
      path: file.path,
      form,
      content,
      ...(predecessor === undefined ? {} : { predecessor: heldPredecessor(predecessor) }),
      showNoise: order.showNoise,
      rules: order.rules
    }
    return await checker.check(job)
  } catch (error) {
    if (cancelled.aborted) return undefined
    // For a single file an error that a person can act on fails the run. Any other failure of a check is a finding.
    if (alone && error instanceof ActionError) throw error
    return failedCheck({ path: file.path, form }, error)
  }
}

const digestIn = (content: HeldContent): string =>
  content.form === 'file' ? digestOf(content.bytes) : 'undefined, because it is a folder'

const heldPredecessor = ({ name, content, why }: Predecessor): NonNullable<CheckJob['predecessor']> => ({
  name,
  content: content === undefined ? undefined : heldContent(content),
  why
})

import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import { checkBeforeImport } from '../../package/checks.ts'
import { digestOf } from '../../package/digest.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { demandDigest } from './digest.ts'
import { packageReport } from './package-report.ts'
import type { StoredArtifact } from '../ports/runner.ts'
import type { Run } from '../run.ts'

export interface PackagePlace {
  /** Where the package is; downloaded as an artifact when absent. */
  readonly packageFile?: string | undefined
  readonly artifactName: string
  readonly packageDigest?: string | undefined
  /** What was read from that place already. */
  readonly opened?: OpenedPackage | undefined
}

export interface OpenedPackage {
  readonly bytes: Uint8Array
  readonly artifact?: StoredArtifact | undefined
}

/** The bytes of a package, from its file or artifact. */
export async function openPackage(
  { artifacts, files }: Pick<Run, 'artifacts' | 'files'>,
  { packageFile, artifactName }: PackagePlace
): Promise<OpenedPackage> {
  return packageFile === undefined ? artifacts.download(artifactName) : { bytes: await files.read(packageFile) }
}

/** What a place is called in sentences. */
export const placeOf = ({ packageFile, artifactName }: PackagePlace): string =>
  packageFile === undefined ? `the artifact ${quoted(artifactName)}` : quoted(packageFile)

/** Reads the package from its file or artifact, compares digests, runs the local checks. */
export async function loadPackage(run: Run, order: PackagePlace): Promise<{ pkg: AppPackage; bytes: Uint8Array }> {
  const { bytes, artifact } = order.opened ?? (await openPackage(run, order))
  if (artifact !== undefined) run.report.set({ artifact })
  const what = placeOf(order)
  demandDigest(order.packageDigest, digestOf(bytes), what)
  const pkg = await run.packages.read(bytes, what)
  run.report.set({ package: packageReport(pkg, order.packageFile) })
  for (const warning of pkg.warnings) run.log.warning(warning)
  const findings = checkBeforeImport(pkg)
  for (const finding of findings.filter(({ severity }) => severity === 'warning'))
    run.log.warning(`${finding.message} ${finding.remedy}`)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    throw new ActionError({
      doing: `import ${what}`,
      why: `the package is not sound: ${sentencesOf(errors)}`,
      remedy: [...new Set(errors.map(({ remedy }) => remedy))].join(' ')
    })
  }
  return { pkg, bytes }
}

const MOST_SENTENCES = 10

function sentencesOf(findings: readonly Finding[]): string {
  const told = findings.slice(0, MOST_SENTENCES).map(({ message }) => message.replace(/\.$/, ''))
  const left = findings.length - told.length
  return [...told, ...(left === 0 ? [] : [`and ${left} more`])].join('; ')
}

import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import { checkBeforeImport } from '../../package/checks.ts'
import { digestOf } from '../../package/digest.ts'
import { innerPackage } from '../../package/inner-package.ts'
import { assertDigest } from './digest.ts'
import { packageReport } from './package-report.ts'
import type { OpenedPackage, PackageSource } from '../import-order.ts'
import { numbered } from '../numbered.ts'
import type { Run } from '../run.ts'

/**
 * The bytes of a package, from its file or artifact. An upload action may have put a zip archive around it; the package
 * is then taken out unchanged.
 */
export async function openPackage(
  { artifacts, files }: Pick<Run, 'artifacts' | 'files'>,
  { packageFile, artifactName }: PackageSource
): Promise<OpenedPackage> {
  const given =
    packageFile === undefined ? await artifacts.download(artifactName) : { bytes: await files.read(packageFile) }
  const inner = innerPackage(given.bytes)
  if (inner === undefined) return given
  return { ...given, bytes: inner.bytes, around: { name: inner.name, digest: digestOf(given.bytes) } }
}

/** Name of a source in messages. */
export const nameOfSource = ({ packageFile, artifactName }: PackageSource): string =>
  packageFile === undefined ? `the artifact ${quoted(artifactName)}` : quoted(packageFile)

/** Reads the package from its file or artifact, verifies its digest and runs the local checks. */
export async function loadPackage(run: Run, order: PackageSource): Promise<{ pkg: AppPackage; bytes: Uint8Array }> {
  const { bytes, artifact, around } = order.opened ?? (await openPackage(run, order))
  if (artifact !== undefined) run.report.set({ artifact })
  const what = nameOfSource(order)
  assertDigest(order.packageDigest, digestOf(bytes), what, around?.digest)
  if (around !== undefined)
    run.log.info(`Took the package ${quoted(around.name)} out of the zip archive around it in ${what}, unchanged`)
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
      why: `the package has errors: ${numbered(errors.map(({ message }) => message))}`,
      remedy: [...new Set(errors.map(({ remedy }) => remedy))].join(' ')
    })
  }
  return { pkg, bytes }
}

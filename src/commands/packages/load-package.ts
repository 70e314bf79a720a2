import { quoted } from '../../base/display.ts'
import type { AppPackage } from '../../package/app-package.ts'
import { checkBeforeImport } from '../../package/checks.ts'
import { digestOf } from '../../package/digest.ts'
import { innerPackage } from '../../package/inner-package.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { assertDigest } from './digest.ts'
import { packageReport } from './package-report.ts'
import { assertImportable, findingsFor } from './package-findings.ts'
import type { ImportOrder, OpenedPackage, PackageSource } from '../import-order.ts'
import type { Run } from '../run.ts'
import { type EditedPackage, withValues } from './with-values.ts'

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

export interface LoadedPackage {
  readonly pkg: AppPackage
  readonly bytes: Uint8Array
  /** What the input `values` changed, with the digest of the package before; absent where it is empty. */
  readonly values?: EditedPackage['values'] | undefined
  /** What the check found, as far as it matters to the person who approves. It is reported, but not yet logged. */
  readonly findings: readonly Finding[]
}

/**
 * Reads the package from its file or artifact, verifies its digest and checks it.
 *
 * @param doing what it is loaded for, for messages
 * @throws ActionError for a package that cannot be imported
 */
export async function loadPackage(
  run: Run,
  order: PackageSource & Pick<ImportOrder, 'resources' | 'values'>,
  doing: 'import' | 'plan the import of' = 'import'
): Promise<LoadedPackage> {
  const { bytes, artifact, around } = order.opened ?? (await openPackage(run, order))
  if (artifact !== undefined) run.report.set({ artifact })
  const what = nameOfSource(order)
  assertDigest(order.packageDigest, digestOf(bytes), what, around?.digest)
  if (around !== undefined)
    run.log.info(`Took the package ${quoted(around.name)} out of the zip archive around it in ${what}, unchanged`)
  const original = await run.packages.read(bytes, what)
  run.report.set({ package: packageReport(original, order.packageFile) })
  for (const warning of original.warnings) run.log.warning(warning)
  if (order.values === undefined) return checkedPackage(run, order, { pkg: original, bytes }, `${doing} ${what}`)
  const edited = await withValues(run, order.values, original, what, `${doing} ${what}`)
  const { mapped, left, notes } = edited.values
  run.report.set({
    package: { ...packageReport(original, order.packageFile), editedDigest: edited.pkg.digest },
    values: { mapped, left, notes }
  })
  return checkedPackage(run, order, edited, `${doing} ${what}`)
}

/** @throws ActionError for a package that cannot be imported */
async function checkedPackage(
  run: Run,
  { resources }: Pick<ImportOrder, 'resources'>,
  loaded: Omit<LoadedPackage, 'findings'>,
  doing: string
): Promise<LoadedPackage> {
  const { pkg } = loaded
  assertImportable(
    checkBeforeImport(pkg).filter(({ severity }) => severity === 'error'),
    doing
  )
  const findings = await findingsFor(run, pkg, resources, doing)
  run.report.set({ findings })
  return { ...loaded, findings }
}

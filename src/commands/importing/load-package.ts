import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { type AppPackage, readPackage } from '../../package/app-package.ts'
import { checkBeforeImport } from '../../package/checks.ts'
import { digestOf } from '../../package/digest.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { demandDigest } from '../package-digest.ts'
import { packageReport } from '../package-report.ts'
import type { Run } from '../run.ts'

export interface PackagePlace {
  /** Where the package is; downloaded as an artifact when absent. */
  readonly packageFile?: string | undefined
  readonly artifactName: string
  readonly packageDigest?: string | undefined
}

/** Reads the package from its file or artifact, compares digests, runs the local checks. */
export async function loadPackage(run: Run, order: PackagePlace): Promise<{ pkg: AppPackage; bytes: Uint8Array }> {
  const bytes =
    order.packageFile === undefined
      ? await fromArtifact(run, order.artifactName)
      : await run.files.read(order.packageFile)
  const what =
    order.packageFile === undefined ? `the artifact ${quoted(order.artifactName)}` : quoted(order.packageFile)
  demandDigest(order.packageDigest, digestOf(bytes), what)
  const pkg = readPackage(bytes, what)
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

async function fromArtifact(run: Run, name: string): Promise<Uint8Array> {
  const { bytes, artifact } = await run.artifacts.download(name)
  run.report.set({ artifact })
  return bytes
}

import { duration, listed, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { readPackage, type AppPackage } from '../package/app-package.ts'
import { checkBeforeImport } from '../package/checks.ts'
import { digestOf } from '../package/digest.ts'
import type { ResourceMap } from '../package/resource.ts'
import type { Finding } from '../package/rules/finding.ts'
import { matchChoices } from './planning/choices.ts'
import { finishImport } from './importing/finish-import.ts'
import { withSelections } from './importing/import-request.ts'
import { demandDigest } from './package-digest.ts'
import { packageReport } from './package-report.ts'
import { checkPermission, warnAboutIdentity } from './permission.ts'
import { planImport, type ImportOrder } from './planning/plan.ts'
import type { Environment, ImportRequest } from './ports.ts'
import { resolveEnvironment } from './resolve.ts'
import type { Run } from './run.ts'

/**
 * Brings a package into an environment: check it here, decide every resource against the target, stop with all that
 * is missing before anything is written, import, publish, prove.
 */
export async function importCommand(run: Run, order: ImportOrder): Promise<void> {
  const { platform, log, report } = run
  const { pkg, bytes } = await loadPackage(run, order)
  warnAboutIdentity(run)
  const environment = await resolveEnvironment(platform, order.environment)
  report.set({
    environment: { id: environment.id, name: environment.displayName, url: platform.links.connections(environment.id) }
  })
  await checkPermission(run, environment, 'import')
  log.info(
    `Importing ${quoted(pkg.manifest.details.displayName)} into ${quoted(environment.displayName)} as ${platform.identity.name}`
  )

  const choices = matchChoices(order.resources, pkg.resources, 'the package')
  const plan = await planImport(run, order, pkg, environment, choices)

  const staged = await platform.packaging.stage(environment.id, bytes)
  const parameters = await platform.packaging.importParameters(environment.id, staged)
  refuseChangedList(pkg.resources, parameters.resources)
  const request: ImportRequest = {
    packageLink: parameters.packageLink,
    details: parameters.details,
    resources: withSelections(parameters.resources, plan.decisions, plan.bound, choices)
  }
  await validate(run, environment, pkg, request)

  const answer = await platform.packaging.importPackage(environment.id, request)
  await finishImport(run, plan, answer, order.publishChanges)
  log.info(`Done in ${duration(run.deadline.span - run.deadline.left())}`)
}

/** Reads the package from its file or artifact, compares digests, runs the local checks. */
async function loadPackage(run: Run, order: ImportOrder): Promise<{ pkg: AppPackage; bytes: Uint8Array }> {
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

/** The service lists what the manifest holds; anything else means it read another package. */
function refuseChangedList(manifest: ResourceMap, listedByService: ResourceMap): void {
  const absent = Object.keys(manifest).filter(key => listedByService[key] === undefined)
  const surplus = Object.keys(listedByService).filter(key => manifest[key] === undefined)
  if (absent.length === 0 && surplus.length === 0) return
  throw new ActionError({
    doing: 'read the import parameters',
    why: `the service lists other resources than the package holds: ${listed(absent)} absent, ${listed(surplus)} surplus`,
    remedy: 'Nothing was written. Run the import again; if it repeats, export the package again.'
  })
}

/** The service's own dry run. It answers problems with HTTP 200 as well. */
async function validate(run: Run, environment: Environment, pkg: AppPackage, request: ImportRequest): Promise<void> {
  const problems = await run.platform.packaging.validate(environment.id, request)
  const [first] = problems
  if (first === undefined) return
  throw new ActionError({
    doing: `import ${quoted(pkg.manifest.details.displayName)} into ${quoted(environment.displayName)}`,
    why:
      problems.length === 1
        ? 'the service refused it at validation'
        : `the service found ${problems.length} problems at validation`,
    service: {
      code: first.code,
      message: listed(
        problems.map(({ code, message }) => [code, message].filter(Boolean).join(': ')),
        20
      )
    },
    remedy: 'Nothing was written. Correct what it names and run the import again.'
  })
}

import { duration, listed, plainText, pluralize, quoted } from '../base/display.ts'
import { ActionError, messageOf } from '../base/errors.ts'
import type { AppPackage } from '../package/app-package.ts'
import type { ResourceChoice } from '../package/mapping.ts'
import { displayNameOf, kindOf, type ResourceMap } from '../package/resource.ts'
import { exportAndVerify } from './packages/export-package.ts'
import { packageReport } from './packages/package-report.ts'
import { packedVersion } from './packages/packed-version.ts'
import { suggestionsFor } from './packages/suggestions.ts'
import { checkPermission, warnAboutIdentity } from './permission.ts'
import { matchChoices } from './planning/choices.ts'
import type { App } from './ports/app.ts'
import type { Root } from './ports/packaging.ts'
import type { ResourceReport } from './report.ts'
import { resolveApp, resolveEnvironment, resolveFlow } from './resolve.ts'
import type { Run } from './run.ts'

export interface ExportOrder {
  readonly environment: string
  /** The app with everything it depends on, or a flow alone. */
  readonly root: { readonly kind: 'app' | 'flow'; readonly value: string }
  /** Path to write the package to; derived from the artifact's name when absent. */
  readonly packageFile?: string | undefined
  readonly artifactName: string
  readonly packageName?: string | undefined
  readonly packageDescription?: string | undefined
  readonly resources: readonly ResourceChoice[]
  /** Folder for the readable form of the package. */
  readonly unpackTo?: string | undefined
}

/**
 * Exports an app or flow: lists its resources, exports and downloads the package, verifies it, and keeps it as a file
 * and as a build artifact. The package is never edited: its bytes are those of the service.
 */
export async function exportCommand(run: Run, order: ExportOrder): Promise<void> {
  const { platform, log, report } = run
  warnAboutIdentity(run)
  const environment = await resolveEnvironment(platform, order.environment)
  report.set({ environment: { id: environment.id, name: environment.displayName } })
  const lookup =
    order.root.kind === 'app'
      ? resolveApp(platform, environment, order.root.value)
      : resolveFlow(platform, environment, order.root.value)
  // Runs while the permissions are read. Missing permissions are reported first, as they may be why the app is not
  // found.
  lookup.catch(() => undefined)
  await checkPermission(run, environment, 'export')
  const found = await lookup
  const root: Root = { kind: order.root.kind, id: found.id, displayName: found.displayName }
  const app =
    root.kind === 'app'
      ? { id: root.id, name: root.displayName, url: platform.links.app(environment.id, root.id) }
      : undefined
  if (app !== undefined) report.set({ app })
  log.info(
    `Exporting the ${order.root.kind} ${quoted(root.displayName)} (${root.id}) from ${quoted(environment.displayName)} as ${platform.identity.name}`
  )

  const present = root.kind === 'app' ? appIfReadable(run, root.id) : undefined
  const listing = await platform.packaging.listResources(environment.id, root)
  const choices = matchChoices(order.resources, listing, quoted(root.displayName))
  for (const choice of choices.values()) {
    if (choice.target === undefined) continue
    throw new ActionError({
      doing: `apply ${quoted(choice.written)} of the input resources`,
      why: 'it has a target, which only an import can use',
      remedy: 'Move the target to the input resources of the import step.'
    })
  }
  const suggestions = suggestionsFor(listing, choices)
  log.info(`Contents: ${countByKind(listing)}`)

  const name = order.packageName ?? rootName(listing, root)
  const { pkg, bytes, operationId } = await exportAndVerify(
    run,
    environment.id,
    root,
    {
      displayName: name,
      description: order.packageDescription ?? '',
      creator: platform.identity.name,
      sourceEnvironment: environment.displayName
    },
    listing,
    suggestions
  )
  report.set({ operationId })
  for (const warning of pkg.warnings) log.warning(warning)
  const ofDraft = packedVersion(await present, pkg.app?.version)
  if (ofDraft !== undefined) {
    log.warning(ofDraft)
    report.remark(ofDraft)
  }

  const file = order.packageFile ?? fileNameFor(order.artifactName)
  await run.files.write(file, bytes)
  report.set({
    package: packageReport(pkg, file),
    resources: resourceReports(pkg),
    ...(app === undefined || pkg.app?.version === undefined
      ? {}
      : { app: { ...app, versionBefore: pkg.app.version, versionAfter: pkg.app.version } }),
    flows: pkg.flows.map(({ key, id, displayName }) => ({ key, id, name: displayName }))
  })
  log.info(`Package written to ${file}: ${pkg.size} bytes, ${pkg.digest}`)
  const unpacked =
    order.unpackTo === undefined
      ? undefined
      : await (await import('./unpack.ts')).unpackPackage(run, pkg, order.unpackTo)
  if (unpacked !== undefined) report.set({ unpacked: { folder: unpacked.folder, changed: unpacked.changed } })

  const artifact = await run.artifacts.upload(order.artifactName, bytes)
  if (artifact === undefined) {
    const sentence = `This run has no artifact service, so the package is only kept as the file ${file}.`
    log.notice(sentence)
    report.remark(sentence)
  } else {
    report.set({ artifact })
    log.info(`Artifact ${quoted(artifact.name)} uploaded with id ${artifact.id}`)
  }
  report.set({ outcome: 'unchanged', changed: unpacked?.changed ?? false })
  log.info(`Exported ${quoted(name)}, ${duration(run.deadline.span - run.deadline.left())} in all`)
}

/** The app, which only adds remarks to the report. The export does not depend on it, so a failed read is ignored. */
const appIfReadable = ({ platform, log }: Run, id: string): Promise<App | undefined> =>
  platform.apps.read(id).catch((error: unknown) => {
    log.debug(messageOf(error))
    return undefined
  })

function resourceReports(pkg: AppPackage): ResourceReport[] {
  return Object.entries(pkg.resources).map(([key, resource]) => ({
    key,
    kind: kindOf(resource),
    type: resource.type,
    name: displayNameOf(resource, key),
    dependsOn: [...new Set(resource.dependsOn ?? [])],
    decision: suggestedDecision(resource.suggestedCreationType),
    why: 'suggested for the import',
    outcome: 'exported',
    id: resource.name ?? undefined,
    comment: resource.details?.comment ?? undefined
  }))
}

function suggestedDecision(type: string | null | undefined): ResourceReport['decision'] {
  const lower = (type ?? '').toLowerCase()
  return lower === 'new' || lower === 'update' || lower === 'existing' || lower === 'overwrite' || lower === 'merge'
    ? lower
    : 'carried'
}

function rootName(listing: ResourceMap, root: { readonly displayName: string }): string {
  const entry = Object.entries(listing).find(([, resource]) => resource.hierarchy === 'Root')
  return entry === undefined ? root.displayName : displayNameOf(entry[1], root.displayName)
}

function countByKind(resources: ResourceMap): string {
  const counts = new Map<string, number>()
  for (const resource of Object.values(resources)) {
    const kind = kindOf(resource) === 'unknown' ? plainText(resource.type) : kindOf(resource)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return listed(
    [...counts].map(([kind, count]) => pluralize(count, kind)),
    20
  )
}

const fileNameFor = (artifactName: string): string =>
  /\.zip$/i.test(artifactName) ? artifactName : `${artifactName}.zip`

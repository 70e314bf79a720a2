import { quoted } from '../../../base/display.ts'
import { writeArchive } from '../../../package/archive.ts'
import { safeMap } from '../../../package/json-text.ts'
import type { PackageResource, ResourceMap } from '../../../package/resource.ts'
import { CODES } from '../../../protocol/errors.ts'
import { flowId } from '../../../protocol/packaging.ts'
import { ServiceError } from '../../service-error.ts'
import type { Blobs } from '../../world/blobs.ts'
import type { Environment } from '../../world/model.ts'
import { manifestEntry, type ClientSettings } from './entries.ts'
import { inExporterOrder, jsonFile, type PackageFile } from '../shared/export-files.ts'
import { appFiles } from './exported-app.ts'
import { dataFiles } from './exported-data-model.ts'
import { flowFiles, flowManifest } from './exported-flows.ts'
import { resourceGraph } from './graph.ts'
import { listingKeyOf } from './listing.ts'
import { appOf, environmentOf, flowOf } from '../shared/lookup.ts'
import { newGuid, packageKeyOf } from '../shared/minting.ts'
import type { ResourceNode } from './nodes.ts'
import type { BuiltExport, ExportInput } from '../shared/types.ts'

/**
 * Builds the package of an app or flow as the real exporter does. Modifies `input.world`, where package keys, the app's
 * folder number and newly issued ids are recorded.
 *
 * @throws ServiceError for an unknown root, a root the caller may not export, and entries in the client's map that
 * match no resource (whether the service checks that is not known)
 */
export function buildExport(input: ExportInput, blobs: Blobs): BuiltExport {
  const environment = environmentOf(input.world, input.environment)
  const { nodes, problems } = resourceGraph(environment, input.rootId, input.caller)
  const [problem] = problems
  if (problem !== undefined) {
    const { code = CODES.forbidden, message = '' } = problem
    throw new ServiceError(code.endsWith('NotFound') ? 404 : 403, code, message)
  }
  const settings = clientSettingsOf(nodes, input.resources)
  const keyOf = (id: string): string => packageKeyOf(input.world, environment.name, id)

  const entries = nodes.map((node, index): [string, PackageResource] => [
    keyOf(node.id),
    manifestEntry(node, index === 0, node.dependsOn.map(keyOf), settings.get(node) ?? {})
  ])
  const details = detailsOf(input, nodes[0]?.displayName ?? '')
  const manifest = jsonFile('manifest.json', { schema: '1.0', details, resources: safeMap(entries) })
  const flowKeys = nodes.filter(({ kind }) => kind === 'flow').map(({ id }) => keyOf(id))
  const files = [
    ...nodes.flatMap(node => filesOf(input, environment, node, keyOf, blobs)),
    ...flowManifest(flowKeys),
    manifest
  ]
  return {
    fileName: fileNameFor(details.displayName, input.now),
    bytes: writeArchive(inExporterOrder(withoutDuplicates(files)), input.now),
    resources: resourcesInResponse(nodes, entries),
    details
  }
}

/**
 * The client's settings for each resource. The client sends back the listing's map, so entries are found by the
 * listing's keys.
 */
function clientSettingsOf(nodes: readonly ResourceNode[], requested: ResourceMap): Map<ResourceNode, ClientSettings> {
  const byKey = new Map(nodes.map(node => [listingKeyOf(node.id), node]))
  const settings = new Map<ResourceNode, ClientSettings>()
  for (const [key, { suggestedCreationType, details }] of Object.entries(requested)) {
    const node = byKey.get(key)
    if (node === undefined)
      throw new ServiceError(400, 'BadRequest', `The resource ${quoted(key)} is not part of this export.`)
    settings.set(node, {
      suggestedCreationType: suggestedCreationType ?? undefined,
      comment: details?.comment ?? undefined
    })
  }
  return settings
}

function detailsOf(
  { world, details, now, telemetryId }: ExportInput,
  rootName: string
): BuiltExport['details'] & { displayName: string } {
  return {
    // What the service does without a name is not known. The portal defaults to the root's name.
    displayName: details.displayName || rootName,
    description: details.description ?? '',
    createdTime: now.toISOString(),
    packageTelemetryId: telemetryId ?? newGuid(world, 'export'),
    creator: details.creator ?? 'N/A',
    sourceEnvironment: details.sourceEnvironment ?? ''
  }
}

function filesOf(
  { world }: ExportInput,
  environment: Environment,
  node: ResourceNode,
  keyOf: (id: string) => string,
  blobs: Blobs
): PackageFile[] {
  switch (node.kind) {
    case 'app': {
      const app = appOf(environment, node.name)
      if (app === undefined) return []
      const mapping = { connector: keyOf, connection: keyOf, flow: (flow: string) => keyOf(flowId(flow)) }
      return appFiles({ world, app, key: keyOf(node.id), mapping }, blobs)
    }
    case 'flow': {
      const flow = flowOf(environment, node.name)
      return flow === undefined ? [] : flowFiles(flow, keyOf(node.id), keyOf, blobs)
    }
    case 'connector':
    case 'connection':
      return []
    default:
      return dataFiles(environment, node, blobs)
  }
}

/** Files of unknown resources have untrusted names. Of two files with the same name, the first is kept. */
function withoutDuplicates(files: readonly PackageFile[]): PackageFile[] {
  const seen = new Set<string>()
  return files.filter(({ name }) => {
    const comparable = name.normalize('NFC').toLowerCase()
    if (seen.has(comparable)) return false
    seen.add(comparable)
    return true
  })
}

/** Resources as a finished operation returns them: every entry has id and name, and the app has no `hierarchy`. */
function resourcesInResponse(
  nodes: readonly ResourceNode[],
  entries: readonly [string, PackageResource][]
): ResourceMap {
  return safeMap(
    entries.map(([key, entry], index) => {
      const node = nodes[index]
      return [key, { ...(node === undefined ? {} : { id: node.id, name: node.name }), ...entry, status: 'Succeeded' }]
    })
  )
}

/**
 * `<name without spaces>_<yyyyMMddHHmmss>.zip`. Leaving out characters that need escaping in a path is this project's
 * choice.
 */
function fileNameFor(displayName: string, now: Date): string {
  const stem = displayName
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9_-]/g, '')
    .slice(0, 80)
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  return `${stem || 'package'}_${stamp}.zip`
}

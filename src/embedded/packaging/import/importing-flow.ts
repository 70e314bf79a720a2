import { quoted } from '../../../base/display.ts'
import type { FlowPart } from '../../../package/app-package.ts'
import { isObject } from '../../../base/objects.ts'
import { safeMap, textAt, valueAt } from '../../../package/json-text.ts'
import { kindOf } from '../../../package/resource.ts'
import { CODES } from '../../../protocol/errors.ts'
import { flowId } from '../../../protocol/packaging.ts'
import type { Flow } from '../../world/model.ts'
import {
  connectorKeyOf,
  ensureConnector,
  type Failed,
  type ImportContext,
  newNameOf,
  type ImportItem,
  type ImportedResource
} from './import-work.ts'
import { failedLookup } from './failed-lookup.ts'
import { flowOf, setOwn } from '../shared/lookup.ts'
import { newGuid } from '../shared/minting.ts'
import { parseResourceId } from '../shared/resource-id.ts'
import { saveRefusal } from './saving-flow.ts'
import { unreachedSteps } from './unreached.ts'

/**
 * Imports a flow as New, Update or Existing. A flow that the service would not save fails. Whether the service honours
 * Existing for flows is not known; here the flow stays unchanged and the app uses it.
 */
export function importFlow(context: ImportContext, item: ImportItem): ImportedResource | Failed {
  const { target, pkg } = context
  const existing = flowOf(target, parseResourceId(item.requested.id ?? '')?.name ?? '')
  if (item.choice === 'Existing' && existing !== undefined) return importedFlow(existing)
  const part = pkg.flows.find(flow => flow.key === item.key)
  if (part === undefined)
    return {
      error: {
        code: CODES.missingPackageManifest,
        message: `The package lists the flow ${quoted(newNameOf(item))} but does not contain its definition.`
      }
    }
  const refusal = saveRefusal(pkg, part)
  if (refusal !== undefined) return { error: refusal }
  const lost = unreachedSteps(part, target.directory)
  if (lost.length > 0) return { error: failedLookup(part, lost) }
  const moment = context.now.toISOString()
  const content = {
    definition: context.blobs.add(part.bytes),
    references: referencesOf(context, part),
    lastModifiedTime: moment
  }
  if (item.choice === 'Update' && existing !== undefined) {
    // The flow keeps its name and state.
    Object.assign(existing, content)
    return importedFlow(existing)
  }
  const id = newGuid(context.world, 'flow')
  const flow: Flow = {
    id,
    displayName: newNameOf(item),
    // No source confirms the state of an imported flow. One third-party importer starts flows explicitly after
    // importing, which suggests that they are stopped.
    state: 'Stopped',
    owner: context.caller.id,
    editors: [context.caller.id],
    createdTime: moment,
    ...content
  }
  setOwn(target.flows, id, flow)
  return importedFlow(flow)
}

const importedFlow = (flow: Flow): ImportedResource => ({ id: flowId(flow.id), name: flow.id })

/**
 * Binds each reference of the definition to the target's connector and the chosen connection, in the order of the
 * package's maps. Hand-made packages lack the maps. For them the connector id in the definition is used, and the flow's
 * connection of that connector if there is exactly one.
 */
function referencesOf(context: ImportContext, part: FlowPart): Flow['references'] {
  const declared = valueAt(part.definition, 'properties', 'connectionReferences')
  const names = new Set([
    ...Object.keys(part.connectors),
    ...Object.keys(part.connections),
    ...Object.keys(isObject(declared) ? declared : {})
  ])
  const entries = [...names].flatMap(name => {
    const reference = referenceOf(context, part, name)
    return reference === undefined ? [] : [[name, reference] as const]
  })
  return safeMap(entries)
}

function referenceOf(context: ImportContext, part: FlowPart, name: string): Flow['references'][string] | undefined {
  const named = parseResourceId(textAt(part.definition, 'properties', 'connectionReferences', name, 'id') ?? '')
  const ownName = named?.kind === 'connector' ? named.name : undefined
  const connectorKey =
    part.connectors[name] ?? (ownName === undefined ? undefined : connectorKeyOf(context.pkg, ownName))
  const connector =
    (connectorKey === undefined ? undefined : context.done.get(connectorKey)?.name) ??
    (ownName === undefined ? undefined : ensureConnector(context.target, ownName).name)
  if (connector === undefined) return undefined
  const connectionKey = part.connections[name] ?? connectionKeyFor(context, part.key, connectorKey)
  const connection = connectionKey === undefined ? undefined : context.done.get(connectionKey)?.name
  return connection === undefined ? { connector } : { connector, connection }
}

function connectionKeyFor(
  { pkg }: ImportContext,
  flowKey: string,
  connectorKey: string | undefined
): string | undefined {
  if (connectorKey === undefined) return undefined
  const candidates = new Set(
    (pkg.resources[flowKey]?.dependsOn ?? []).filter(key => {
      const resource = pkg.resources[key]
      return (
        resource !== undefined && kindOf(resource) === 'connection' && (resource.dependsOn ?? []).includes(connectorKey)
      )
    })
  )
  const [only] = candidates
  return candidates.size === 1 ? only : undefined
}

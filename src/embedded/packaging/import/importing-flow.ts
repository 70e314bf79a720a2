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
  type ImportWork,
  newNameOf,
  type Subject,
  type Target
} from './import-work.ts'
import { flowOf, setOwn } from '../shared/lookup.ts'
import { freshGuid } from '../shared/minting.ts'
import { parseResourceId } from '../shared/resource-id.ts'

/**
 * New, Update or Existing. Whether the service honours Existing for flows is not known; here it leaves the flow alone
 * and lets the app use it.
 */
export function importFlow(work: ImportWork, subject: Subject): Target | Failed {
  const { target, pkg } = work
  const existing = flowOf(target, parseResourceId(subject.requested.id ?? '')?.name ?? '')
  if (subject.choice === 'Existing' && existing !== undefined) return targetOf(existing)
  const part = pkg.flows.find(flow => flow.key === subject.key)
  if (part === undefined)
    return {
      error: {
        code: CODES.missingPackageManifest,
        message: `The package lists the flow ${quoted(newNameOf(subject))} but does not hold its definition.`
      }
    }
  const moment = work.now.toISOString()
  const content = {
    definition: work.blobs.add(part.bytes),
    references: referencesOf(work, part),
    lastModifiedTime: moment
  }
  if (subject.choice === 'Update' && existing !== undefined) {
    // Name and state stay those of the target.
    Object.assign(existing, content)
    return targetOf(existing)
  }
  const id = freshGuid(work.world, 'flow')
  const flow: Flow = {
    id,
    displayName: newNameOf(subject),
    // No source confirms the state of an imported flow. One third-party importer starts flows explicitly after its
    // imports, which hints at stopped.
    state: 'Stopped',
    owner: work.caller.id,
    editors: [work.caller.id],
    createdTime: moment,
    ...content
  }
  setOwn(target.flows, id, flow)
  return targetOf(flow)
}

const targetOf = (flow: Flow): Target => ({ id: flowId(flow.id), name: flow.id })

/**
 * Binds each reference of the definition to the target's connector and the chosen connection, in the order of the
 * package's maps. Hand-made packages lack the maps: then the definition's own connector id decides, and the only
 * connection of that connector the flow depends on.
 */
function referencesOf(work: ImportWork, part: FlowPart): Flow['references'] {
  const declared = valueAt(part.definition, 'properties', 'connectionReferences')
  const names = new Set([
    ...Object.keys(part.connectors),
    ...Object.keys(part.connections),
    ...Object.keys(isObject(declared) ? declared : {})
  ])
  const entries = [...names].flatMap(name => {
    const reference = referenceOf(work, part, name)
    return reference === undefined ? [] : [[name, reference] as const]
  })
  return safeMap(entries)
}

function referenceOf(work: ImportWork, part: FlowPart, name: string): Flow['references'][string] | undefined {
  const named = parseResourceId(textAt(part.definition, 'properties', 'connectionReferences', name, 'id') ?? '')
  const ownName = named?.kind === 'connector' ? named.name : undefined
  const connectorKey = part.connectors[name] ?? (ownName === undefined ? undefined : connectorKeyOf(work.pkg, ownName))
  const connector =
    (connectorKey === undefined ? undefined : work.done.get(connectorKey)?.name) ??
    (ownName === undefined ? undefined : ensureConnector(work.target, ownName).name)
  if (connector === undefined) return undefined
  const connectionKey = part.connections[name] ?? connectionKeyFor(work, part.key, connectorKey)
  const connection = connectionKey === undefined ? undefined : work.done.get(connectionKey)?.name
  return connection === undefined ? { connector } : { connector, connection }
}

function connectionKeyFor({ pkg }: ImportWork, flowKey: string, connectorKey: string | undefined): string | undefined {
  if (connectorKey === undefined) return undefined
  const fitting = new Set(
    (pkg.resources[flowKey]?.dependsOn ?? []).filter(key => {
      const resource = pkg.resources[key]
      return (
        resource !== undefined && kindOf(resource) === 'connection' && (resource.dependsOn ?? []).includes(connectorKey)
      )
    })
  )
  const [only] = fitting
  return fitting.size === 1 ? only : undefined
}

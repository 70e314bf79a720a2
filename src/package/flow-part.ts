import { plainText, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { isObject } from '../base/objects.ts'
import { nameAt, safeMap, textAt, valueAt } from './json-text.ts'
import type { Reading } from './reading.ts'
import { displayNameOf, kindOf, type ResourceMap } from './resource.ts'

const FLOWS = 'Microsoft.Flow/flows/'

/** A flow of a package. Its folder is named after the resource key, which differs from the flow's own id. */
export interface FlowPart {
  /** Resource key in the manifest. */
  readonly key: string
  /** The flow's id in the source environment: `name` of its definition, or else the resource key. */
  readonly id: string
  readonly displayName: string
  /** Full paths in the archive of `definition.json` and of the maps that exist. */
  readonly names: { readonly definition: string; readonly connectors?: string; readonly connections?: string }
  /** The bytes of `definition.json`. */
  readonly bytes: Buffer
  readonly definition: Record<string, unknown>
  /** `apisMap.json`: from the name of a connection reference (`shared_sql_1`) to the resource key of its connector. */
  readonly connectors: Readonly<Record<string, string>>
  /** `connectionsMap.json`: from the name of a connection reference to the resource key of its connection. */
  readonly connections: Readonly<Record<string, string>>
  /** The maps that the package lacks. They are treated as empty. */
  readonly missingMaps?: readonly string[]
}

/** The state of the flow in the source environment. */
export type SourceState = 'on' | 'off' | 'suspended'

/** `properties.state` of a definition; `undefined` if it is absent or unknown. */
export function sourceStateOf(definition: Record<string, unknown>): SourceState | undefined {
  switch (textAt(definition, 'properties', 'state')) {
    case 'Started':
      return 'on'
    case 'Stopped':
      return 'off'
    case 'Suspended':
      return 'suspended'
    default:
      return undefined
  }
}

/**
 * Reads the flows that the manifest lists, in its order. A flow without a definition is left out, with a warning. A flow
 * that a tolerant reading cannot read is left out, and its key is added to `unread`.
 */
export function readFlows(reading: Reading, resources: ResourceMap, unread: Set<string>): FlowPart[] {
  const flows: FlowPart[] = []
  for (const [key, resource] of Object.entries(resources)) {
    if (kindOf(resource) !== 'flow') continue
    const named = displayNameOf(resource, key)
    const file = reading.find(`${FLOWS}${key}/definition.json`)
    if (file === undefined) {
      reading.warnings.push(
        `The manifest lists the flow ${quoted(named)}, but ${quoted(`${FLOWS}${key}/definition.json`)} is missing.`
      )
      continue
    }
    const flow = reading.attempt(file, () => readFlow(reading, key, named, file))
    if (flow === undefined) unread.add(key)
    else flows.push(flow)
  }
  reportStrays(reading, resources)
  return flows
}

function readFlow(reading: Reading, key: string, named: string, file: string): FlowPart {
  const bytes = reading.take(file)
  const definition = objectIn(reading, file, bytes)
  const refuse = (why: string): ActionError => malformed(reading, file, why)
  const connectorsName = reading.find(`${FLOWS}${key}/apisMap.json`)
  const connectionsName = reading.find(`${FLOWS}${key}/connectionsMap.json`)
  const missingMaps = [
    ...(connectorsName === undefined ? ['apisMap.json'] : []),
    ...(connectionsName === undefined ? ['connectionsMap.json'] : [])
  ]
  for (const map of missingMaps) reading.warnings.push(`The flow ${quoted(named)} has no ${map}.`)
  return {
    key,
    id: nameAt(definition, ['name'], refuse) ?? key,
    displayName: nameAt(definition, ['properties', 'displayName'], refuse) ?? named,
    names: {
      definition: file,
      ...(connectorsName === undefined ? {} : { connectors: connectorsName }),
      ...(connectionsName === undefined ? {} : { connections: connectionsName })
    },
    bytes,
    definition,
    connectors: readMap(reading, connectorsName),
    connections: readMap(reading, connectionsName),
    ...(missingMaps.length === 0 ? {} : { missingMaps })
  }
}

function readMap(reading: Reading, file: string | undefined): Record<string, string> {
  if (file === undefined) return safeMap([])
  return safeMap(
    Object.entries(objectIn(reading, file, reading.take(file))).map(([name, value]) => {
      if (typeof value === 'string') return [name, value] as const
      throw malformed(reading, file, `the value of ${quoted(name)} is not a string`)
    })
  )
}

function objectIn(reading: Reading, file: string, bytes: Buffer): Record<string, unknown> {
  const value = reading.parse(file, bytes)
  if (isObject(value)) return value
  throw malformed(reading, file, 'it is not a JSON object')
}

const malformed = (reading: Reading, file: string, why: string): ActionError =>
  new ActionError({
    doing: `read ${plainText(file)} in ${reading.what}`,
    why,
    remedy: 'The file was edited after its export. Export the package again.'
  })

/**
 * The keys of the flows in the flows' own manifest; `undefined` if the package has none. Without it, the importer
 * refuses packages with flows, with MissingPackageManifest (seen by a third party).
 */
export function readFlowManifest(reading: Reading): string[] | undefined {
  const file = reading.find(`${FLOWS}manifest.json`)
  if (file === undefined) return undefined
  const manifest = reading.attempt(file, () => objectIn(reading, file, reading.take(file)))
  const paths = valueAt(manifest, 'flowAssets', 'assetPaths')
  return Array.isArray(paths) ? paths.filter(path => typeof path === 'string') : []
}

/** A folder in a repository can also contain flows of earlier exports. Like the importer, follow the manifest. */
function reportStrays(reading: Reading, resources: ResourceMap): void {
  const known = new Set(Object.keys(resources).map(key => key.toLowerCase()))
  const strays = new Map<string, string[]>()
  for (const name of reading.left(FLOWS)) {
    const [folder, ...rest] = name.slice(FLOWS.length).split('/')
    if (folder === undefined || rest.length === 0 || known.has(folder.toLowerCase())) continue
    const names = strays.get(folder)
    if (names === undefined) strays.set(folder, [name])
    else names.push(name)
  }
  for (const [folder, names] of strays) {
    reading.claim(names)
    reading.warnings.push(`The folder ${quoted(FLOWS + folder)} does not belong to a listed flow and is ignored.`)
  }
}

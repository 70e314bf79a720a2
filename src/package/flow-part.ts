import { plainText, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { isObject } from '../base/objects.ts'
import { safeMap, textAt, valueAt } from './json-text.ts'
import type { Reading } from './reading.ts'
import { displayNameOf, kindOf, type ResourceMap } from './resource.ts'

const FLOWS = 'Microsoft.Flow/flows/'

/** A flow of a package. Its folder is named by the resource key; its own id is another one. */
export interface FlowPart {
  /** Resource key in the manifest. */
  readonly key: string
  /** The flow's id in the environment it was exported from: `name` of its definition; the key where it has none. */
  readonly id: string
  readonly displayName: string
  /** Names in the archive, with all folders, of `definition.json` and of the maps there are. */
  readonly names: { readonly definition: string; readonly connectors?: string; readonly connections?: string }
  /** `definition.json` as it is in the package. */
  readonly bytes: Buffer
  readonly definition: Record<string, unknown>
  /** `apisMap.json`: name of the reference inside the flow (`shared_sql_1`) to the resource key of the connector. */
  readonly connectors: Readonly<Record<string, string>>
  /** `connectionsMap.json`: name of the reference to the resource key of the connection. */
  readonly connections: Readonly<Record<string, string>>
  /** Which of the two maps the package lacks; they are read as empty. */
  readonly missingMaps?: readonly string[]
}

/** Whether the flow ran in the environment it was exported from. */
export type SourceState = 'on' | 'off' | 'suspended'

/** `properties.state` of a definition; undefined where it says nothing that is known. */
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
 * The flows the manifest lists, in its order. One whose definition is not there is left out, with a warning; one that
 * a tolerant reading could not make out is left out and its key added to `unread`.
 */
export function readFlows(reading: Reading, resources: ResourceMap, unread: Set<string>): FlowPart[] {
  const flows: FlowPart[] = []
  for (const [key, resource] of Object.entries(resources)) {
    if (kindOf(resource) !== 'flow') continue
    const named = displayNameOf(resource, key)
    const file = reading.find(`${FLOWS}${key}/definition.json`)
    if (file === undefined) {
      reading.warnings.push(
        `The flow ${quoted(named)} is listed, but ${quoted(`${FLOWS}${key}/definition.json`)} is missing.`
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
  const connectorsName = reading.find(`${FLOWS}${key}/apisMap.json`)
  const connectionsName = reading.find(`${FLOWS}${key}/connectionsMap.json`)
  const missingMaps = [
    ...(connectorsName === undefined ? ['apisMap.json'] : []),
    ...(connectionsName === undefined ? ['connectionsMap.json'] : [])
  ]
  for (const map of missingMaps) reading.warnings.push(`The flow ${quoted(named)} has no ${map}.`)
  return {
    key,
    id: textAt(definition, 'name') ?? key,
    displayName: textAt(definition, 'properties', 'displayName') ?? named,
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
      throw malformed(reading, file, `what ${quoted(name)} maps to is no text`)
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
    remedy: 'The file was edited after its export: export the package again.'
  })

/**
 * The flows that the flows' own manifest names, `undefined` where the package has none. The importer refuses packages
 * with flows without it, as MissingPackageManifest (seen by a third party).
 */
export function readFlowManifest(reading: Reading): string[] | undefined {
  const file = reading.find(`${FLOWS}manifest.json`)
  if (file === undefined) return undefined
  const manifest = reading.attempt(file, () => objectIn(reading, file, reading.take(file)))
  const paths = valueAt(manifest, 'flowAssets', 'assetPaths')
  return Array.isArray(paths) ? paths.filter(path => typeof path === 'string') : []
}

/** Folders kept in git collect flows of earlier exports; the importer goes by the manifest, and so do we. */
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
    reading.warnings.push(`The folder ${quoted(FLOWS + folder)} belongs to no listed flow and is left out.`)
  }
}

/**
 * A resource as packages and the packaging service describe it. Unknown fields are kept and returned to the service
 * unchanged.
 */
export interface PackageResource {
  readonly type: string
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly suggestedId?: string | null | undefined
  readonly creationType?: string | null | undefined
  readonly suggestedCreationType?: string | null | undefined
  readonly selectedCreationType?: string | null | undefined
  readonly details?:
    | {
        readonly displayName?: string | null | undefined
        readonly iconUri?: string | null | undefined
        readonly comment?: string | null | undefined
        readonly [field: string]: unknown
      }
    | null
    | undefined
  readonly configurableBy?: string | null | undefined
  readonly hierarchy?: string | null | undefined
  readonly dependsOn?: readonly string[] | null | undefined
  readonly [field: string]: unknown
}

/** By resource key: a GUID in packages, base64 in listPackageResources. Both are opaque. */
export type ResourceMap = Readonly<Record<string, PackageResource>>

/** `unknown` is a type that only the packaging service may know. Such resources pass through and appear in the result. */
export type Kind = 'app' | 'flow' | 'connector' | 'connection' | 'entity' | 'picklist' | 'unknown'

// Types are compared case-insensitively, like all ids of this platform.
const KINDS: Readonly<Record<string, Kind>> = {
  'microsoft.powerapps/apps': 'app',
  'microsoft.flow/flows': 'flow',
  'microsoft.powerapps/apis': 'connector',
  'microsoft.powerapps/apis/connections': 'connection',
  'microsoft.commondatamodel/environments/namespaces/entities': 'entity',
  'microsoft.commondatamodel/environments/namespaces/enumerations': 'picklist'
}

export function kindOf(resource: Pick<PackageResource, 'type'>): Kind {
  const type = resource.type.toLowerCase()
  // The type is untrusted and may be `constructor`.
  return (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? 'unknown'
}

/** The display name of the resource, or else its name, or else its key. */
export const displayNameOf = (resource: PackageResource, key: string): string =>
  resource.details?.displayName || resource.name || key

/** Standard connectors have an id and a name. Custom connectors have neither, and must be found in the target. */
export const isCustomConnector = (resource: PackageResource): boolean =>
  kindOf(resource) === 'connector' && !resource.name

/** The creation types that a resource offers, in lower case. The service writes them as one string: `Existing, New, Update`. */
export const offeredCreationTypes = (resource: PackageResource): string[] =>
  (resource.creationType ?? '')
    .split(',')
    .map(type => type.trim().toLowerCase())
    .filter(type => type !== '')

/** The keys of direct prerequisites, without duplicates (real packages repeat keys) and without unknown keys. */
export const prerequisites = (resource: PackageResource, resources: ResourceMap): string[] =>
  [...new Set(resource.dependsOn ?? [])].filter(key => resources[key] !== undefined)

/** The keys in topological order: each one after its prerequisites. Cycles are broken at an arbitrary place. */
export function childrenFirst(resources: ResourceMap): string[] {
  const ordered: string[] = []
  const visited = new Set<string>()
  // An explicit stack: a hostile manifest may chain thousands of resources.
  for (const start of Object.keys(resources)) {
    const stack: { key: string; left: string[] }[] = []
    const enter = (key: string): void => {
      const resource = resources[key]
      if (visited.has(key) || resource === undefined) return
      visited.add(key)
      stack.push({ key, left: prerequisites(resource, resources) })
    }
    enter(start)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.left.shift()
      if (next === undefined) {
        ordered.push(top.key)
        stack.pop()
      } else enter(next)
    }
  }
  return ordered
}

/** The key of the root: the app, or the flow of a package without an app. */
export function rootOf(resources: ResourceMap): string | undefined {
  const keys = Object.keys(resources)
  const ofKind = (kind: Kind): string[] => keys.filter(key => kindOf(resources[key] ?? { type: '' }) === kind)
  const [app] = ofKind('app')
  if (app !== undefined) return app
  const flows = ofKind('flow')
  return flows.find(key => resources[key]?.hierarchy === 'Root') ?? flows[0]
}

/**
 * A resource as packages and the packaging service describe it. Fields nobody knows are kept: what came out of the
 * service goes back in unchanged.
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

/** By resource key: a GUID in packages, base64 in listPackageResources; opaque either way. */
export type ResourceMap = Readonly<Record<string, PackageResource>>

/** `unknown` is a type the packaging may know and we do not: it travels through and is named in the result. */
export type Kind = 'app' | 'flow' | 'connector' | 'connection' | 'entity' | 'picklist' | 'unknown'

// Types are compared without case: ids on this platform are.
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
  // A type is a stranger's text and may be called `constructor`.
  return (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? 'unknown'
}

/** What a person calls the resource; its name, then its key, where it carries no display name. */
export const displayNameOf = (resource: PackageResource, key: string): string =>
  resource.details?.displayName || resource.name || key

/** Standard connectors come with an id and a name; a custom one has neither and must be found in the target. */
export const isCustomConnector = (resource: PackageResource): boolean =>
  kindOf(resource) === 'connector' && !resource.name

/** What the service offers for a resource, in lower case. It writes the choices as one string, `Existing, New, Update`. */
export const offeredCreationTypes = (resource: PackageResource): string[] =>
  (resource.creationType ?? '')
    .split(',')
    .map(type => type.trim().toLowerCase())
    .filter(type => type !== '')

/** Direct prerequisites without repetition (real packages repeat keys) and without dangling ones. */
export const prerequisites = (resource: PackageResource, resources: ResourceMap): string[] =>
  [...new Set(resource.dependsOn ?? [])].filter(key => resources[key] !== undefined)

/** Keys in an order in which everything comes after what it depends on. Cycles are cut, not followed. */
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

/** Key of the app, or of the flow of a flow package: the one thing everything else is there for. */
export function rootOf(resources: ResourceMap): string | undefined {
  const keys = Object.keys(resources)
  const ofKind = (kind: Kind): string[] => keys.filter(key => kindOf(resources[key] ?? { type: '' }) === kind)
  const [app] = ofKind('app')
  if (app !== undefined) return app
  const flows = ofKind('flow')
  return flows.find(key => resources[key]?.hierarchy === 'Root') ?? flows[0]
}

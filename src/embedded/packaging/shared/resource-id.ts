/** What a resource id of the packaging service refers to. */
export type ResourceName =
  | { readonly kind: 'app' | 'flow' | 'connector'; readonly name: string }
  | { readonly kind: 'connection'; readonly connector: string; readonly name: string }

const SHAPES: readonly { readonly kind: 'app' | 'flow' | 'connector'; readonly shape: RegExp }[] = [
  { kind: 'app', shape: /^\/providers\/Microsoft\.PowerApps\/apps\/([^/]+)$/i },
  { kind: 'flow', shape: /^\/providers\/Microsoft\.Flow\/flows\/([^/]+)$/i },
  { kind: 'connector', shape: /^\/providers\/Microsoft\.PowerApps\/apis\/([^/]+)$/i }
]
const CONNECTION = /^\/providers\/Microsoft\.PowerApps\/apis\/([^/]+)\/connections\/([^/]+)$/i

/** Parses a resource id case-insensitively. `undefined` for any other text. */
export function parseResourceId(id: string): ResourceName | undefined {
  const [, connector, connection] = CONNECTION.exec(id) ?? []
  if (connector !== undefined && connection !== undefined) return { kind: 'connection', connector, name: connection }
  for (const { kind, shape } of SHAPES) {
    const name = shape.exec(id)?.[1]
    if (name !== undefined) return { kind, name }
  }
  return undefined
}

/** The platform compares ids and technical names case-insensitively. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const dataModel = (environment: string): string =>
  `/providers/Microsoft.CommonDataModel/environments/${environment}/namespaces/default`

// The path is that of the retired data model's own service (Microsoft's deployment scripts). That its resources had
// these ids in packages, and the name of the namespace, are assumptions.
export const entityId = (environment: string, name: string): string => `${dataModel(environment)}/entities/${name}`
export const picklistId = (environment: string, name: string): string =>
  `${dataModel(environment)}/enumerations/${name}`

/** Invented: the ids of unknown types are not known. */
export const unknownId = (type: string, key: string): string => `/providers/${type}/${key}`

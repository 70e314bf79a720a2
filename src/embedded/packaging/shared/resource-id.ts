/** What a resource id of the packaging service points to. */
export type ResourceName =
  | { readonly kind: 'app' | 'flow' | 'connector'; readonly name: string }
  | { readonly kind: 'connection'; readonly connector: string; readonly name: string }

const SHAPES: readonly { readonly kind: 'app' | 'flow' | 'connector'; readonly shape: RegExp }[] = [
  { kind: 'app', shape: /^\/providers\/Microsoft\.PowerApps\/apps\/([^/]+)$/i },
  { kind: 'flow', shape: /^\/providers\/Microsoft\.Flow\/flows\/([^/]+)$/i },
  { kind: 'connector', shape: /^\/providers\/Microsoft\.PowerApps\/apis\/([^/]+)$/i }
]
const CONNECTION = /^\/providers\/Microsoft\.PowerApps\/apis\/([^/]+)\/connections\/([^/]+)$/i

/** Reads an id as packages write it, in any case; `undefined` for every other text. */
export function parseResourceId(id: string): ResourceName | undefined {
  const [, connector, connection] = CONNECTION.exec(id) ?? []
  if (connector !== undefined && connection !== undefined) return { kind: 'connection', connector, name: connection }
  for (const { kind, shape } of SHAPES) {
    const name = shape.exec(id)?.[1]
    if (name !== undefined) return { kind, name }
  }
  return undefined
}

/** Ids and technical names are compared without case on this platform. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const dataModel = (environment: string): string =>
  `/providers/Microsoft.CommonDataModel/environments/${environment}/namespaces/default`

// The path is the one of the retired data model's own service (Microsoft's deployment scripts); that its resources had
// these ids in packages, and the namespace's name, are our assumptions.
export const entityId = (environment: string, name: string): string => `${dataModel(environment)}/entities/${name}`
export const picklistId = (environment: string, name: string): string =>
  `${dataModel(environment)}/enumerations/${name}`

/** Ours: of a type nobody knows, nobody knows the ids either. */
export const unknownId = (type: string, key: string): string => `/providers/${type}/${key}`

import { isObject } from '../../src/base/objects.ts'
import { connectionId, RESOURCE_TYPES } from '../../src/protocol/packaging.ts'
import { CONNECTED } from '../../src/protocol/statuses.ts'
import { textIn } from './reads.ts'
import type { Result } from './operation.ts'

export type Resources = Result['resources']
type Resource = Resources[string]

export const isOf = (resource: Resource, type: keyof typeof RESOURCE_TYPES): boolean =>
  textIn(resource, 'type').toLowerCase() === RESOURCE_TYPES[type].toLowerCase()

export const lastSegment = (id: string): string => id.replace(/\/+$/, '').split('/').at(-1) ?? ''

const changed = (resources: Resources, change: (resource: Resource, key: string) => Resource): Resources =>
  Object.fromEntries(Object.entries(resources).map(([key, resource]) => [key, change(resource, key)]))

/** A healthy connection of a connector, out of a list of connections. */
function connectionFor(connector: string, connections: readonly Resource[]): string | undefined {
  const fitting = connections.filter(
    ({ properties }) => lastSegment(textIn(properties, 'apiId')).toLowerCase() === connector.toLowerCase()
  )
  const isHealthy = ({ properties }: Resource): boolean => {
    const statuses = isObject(properties) ? properties['statuses'] : undefined
    return Array.isArray(statuses) && statuses.every(one => textIn(one, 'status') === CONNECTED)
  }
  const [found] = [...fitting.filter(isHealthy), ...fitting]
  return found === undefined ? undefined : textIn(found, 'name')
}

/** The connector of a connection resource: the one it depends on. */
function connectorOf(resource: Resource, resources: Resources): string {
  const keys = Array.isArray(resource['dependsOn']) ? resource['dependsOn'].map(String) : []
  const connector = keys.map(key => resources[key]).find(one => one !== undefined && isOf(one, 'connector'))
  return connector === undefined ? '' : textIn(connector, 'name') || lastSegment(textIn(connector, 'id'))
}

/**
 * The selections of an import of everything as new under a name, the way the known clients make them: connections are
 * those of the environment, connectors are left as they are.
 */
export function asNew(resources: Resources, name: string, connections: readonly Resource[]): Resources {
  let number = 0
  return changed(resources, resource => {
    if (isOf(resource, 'app') || isOf(resource, 'flow')) {
      const displayName = isOf(resource, 'app') ? name : `${name} flow ${(number += 1)}`
      const details = isObject(resource['details']) ? resource['details'] : {}
      return { ...resource, selectedCreationType: 'New', details: { ...details, displayName } }
    }
    if (!isOf(resource, 'connection')) return resource
    const connector = connectorOf(resource, resources)
    const connection = connectionFor(connector, connections)
    if (connection === undefined) return { ...resource, selectedCreationType: 'Existing' }
    return { ...resource, selectedCreationType: 'Existing', id: connectionId(connector, connection), name: connection }
  })
}

/** The same import as an update of what an earlier one made. */
export const asUpdate = (selected: Resources, made: ReadonlyMap<string, string>): Resources =>
  changed(selected, (resource, key) => {
    const id = made.get(key)
    if (id === undefined) return resource
    const provider = isOf(resource, 'app') ? RESOURCE_TYPES.app : RESOURCE_TYPES.flow
    return { ...resource, selectedCreationType: 'Update', id: `/providers/${provider}/${id}`, name: id }
  })

const without = (resource: Resource, field: string): Resource =>
  Object.fromEntries(Object.entries(resource).filter(([name]) => name !== field))

/** Imports with one thing amiss each, to be validated and never sent. */
export const VARIATIONS: Readonly<Record<string, (resources: Resources) => Resources>> = {
  'without a selection': resources => changed(resources, resource => without(resource, 'selectedCreationType')),
  'with a wrong connection': resources =>
    changed(resources, resource =>
      isOf(resource, 'connection')
        ? { ...resource, name: NOBODYS, id: `${textIn(resource, 'id').split('/').slice(0, -1).join('/')}/${NOBODYS}` }
        : resource
    ),
  'without a connection’s name': resources =>
    changed(resources, resource => (isOf(resource, 'connection') ? without(resource, 'name') : resource)),
  'without suggestions': resources => changed(resources, resource => without(resource, 'suggestedCreationType')),
  'with a flow as existing': resources =>
    changed(resources, resource =>
      isOf(resource, 'flow') ? { ...resource, selectedCreationType: 'Existing' } : resource
    )
}

/** In the form of a connection's name, and nobody's. */
const NOBODYS = '0'.repeat(32)

/** What `suggestedId` of the connections is. */
export function suggestedIdOf(resources: Resources): 'connection' | 'connector' | 'absent' | '*' | undefined {
  const ids = Object.values(resources)
    .filter(resource => isOf(resource, 'connection'))
    .map(resource => textIn(resource, 'suggestedId'))
  if (ids.length === 0) return undefined
  if (ids.some(id => id === '')) return 'absent'
  if (ids.every(id => /\/connections\/[^/]+$/.test(id))) return 'connection'
  return ids.every(id => /\/apis\/[^/]+$/.test(id)) ? 'connector' : '*'
}

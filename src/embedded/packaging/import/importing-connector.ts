import { isCustomConnector } from '../../../package/resource.ts'
import { connectionId, connectorId } from '../../../protocol/packaging.ts'
import { ensureConnector, type ImportContext, type ImportItem, type ImportedResource } from './import-work.ts'
import { connectionOf, connectorOf } from '../shared/lookup.ts'
import { parseResourceId } from '../shared/resource-id.ts'

/** A custom connector is mapped to the one chosen in the target. A standard connector is the same everywhere. */
export function importConnector(context: ImportContext, { key, resource, requested }: ImportItem): ImportedResource {
  if (isCustomConnector(resource)) {
    const parsed = parseResourceId(requested.id ?? '')
    const name = parsed?.name ?? ''
    const connector = connectorOf(context.target, name)
    return { id: connectorId(connector?.name ?? name), name: connector?.name ?? name }
  }
  return ensureConnector(context.target, resource.name ?? key, {
    displayName: resource.details?.displayName ?? '',
    iconUri: resource.details?.iconUri ?? '',
    tier: tierOf(context, key)
  })
}

/** Only the app's references contain the tier of a connector. */
function tierOf({ pkg }: ImportContext, key: string): 'Standard' | 'Premium' {
  const references = Object.values(pkg.app?.connectionReferences ?? {})
  return references.some(({ id, apiTier }) => id === key && apiTier === 'Premium') ? 'Premium' : 'Standard'
}

/** The connection chosen in the target. Nothing is taken from the package's connection. */
export function importConnection(context: ImportContext, { requested }: ImportItem): ImportedResource {
  const parsed = parseResourceId(requested.id ?? '')
  if (parsed?.kind !== 'connection') return { id: requested.id ?? '', name: requested.name ?? '' }
  const connection = connectionOf(context.target, parsed.connector, parsed.name)
  const connector = connection?.connector ?? parsed.connector
  const name = connection?.name ?? parsed.name
  return { id: connectionId(connector, name), name }
}

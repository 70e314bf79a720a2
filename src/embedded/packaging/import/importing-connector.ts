import { isCustomConnector } from '../../../package/resource.ts'
import { connectionId, connectorId } from '../../../protocol/packaging.ts'
import { ensureConnector, type ImportWork, type Subject, type Target } from './import-work.ts'
import { connectionOf, connectorOf } from '../shared/lookup.ts'
import { parseResourceId } from '../shared/resource-id.ts'

/** A custom connector is the chosen one of the target, a standard one is the same everywhere. */
export function importConnector(work: ImportWork, { key, resource, requested }: Subject): Target {
  if (isCustomConnector(resource)) {
    const parsed = parseResourceId(requested.id ?? '')
    const name = parsed?.name ?? ''
    const connector = connectorOf(work.target, name)
    return { id: connectorId(connector?.name ?? name), name: connector?.name ?? name }
  }
  return ensureConnector(work.target, resource.name ?? key, {
    displayName: resource.details?.displayName ?? '',
    iconUri: resource.details?.iconUri ?? '',
    tier: tierOf(work, key)
  })
}

/** Only the app's references tell the tier of a connector. */
function tierOf({ pkg }: ImportWork, key: string): 'Standard' | 'Premium' {
  const references = Object.values(pkg.app?.connectionReferences ?? {})
  return references.some(({ id, apiTier }) => id === key && apiTier === 'Premium') ? 'Premium' : 'Standard'
}

/** The chosen connection; nothing of the package's own is carried over. */
export function importConnection(work: ImportWork, { requested }: Subject): Target {
  const parsed = parseResourceId(requested.id ?? '')
  if (parsed?.kind !== 'connection') return { id: requested.id ?? '', name: requested.name ?? '' }
  const connection = connectionOf(work.target, parsed.connector, parsed.name)
  const connector = connection?.connector ?? parsed.connector
  const name = connection?.name ?? parsed.name
  return { id: connectionId(connector, name), name }
}

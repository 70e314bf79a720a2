import { safeMap } from '../../../package/json-text.ts'
import { connectionId, connectorId } from '../../../protocol/packaging.ts'
import type { Blobs } from '../../world/blobs.ts'
import type { Flow } from '../../world/model.ts'
import { jsonFile, type PackageFile } from '../shared/export-files.ts'

const HOME = 'Microsoft.Flow/flows'

/** The three files of a flow. The definition is byte for byte the imported one. */
export function flowFiles(flow: Flow, key: string, keyOf: (id: string) => string, blobs: Blobs): PackageFile[] {
  const references = Object.entries(flow.references)
  const connectors = references.map(([name, { connector }]) => [name, keyOf(connectorId(connector))] as const)
  const connections = references.flatMap(([name, { connector, connection }]) =>
    connection === undefined ? [] : [[name, keyOf(connectionId(connector, connection))] as const]
  )
  return [
    jsonFile(`${HOME}/${key}/apisMap.json`, safeMap(connectors)),
    jsonFile(`${HOME}/${key}/connectionsMap.json`, safeMap(connections)),
    { name: `${HOME}/${key}/definition.json`, bytes: blobs.read(flow.definition) }
  ]
}

/** The manifest of the flows. Packages without flows have none. */
export const flowManifest = (keys: readonly string[]): PackageFile[] =>
  keys.length === 0
    ? []
    : [jsonFile(`${HOME}/manifest.json`, { packageSchemaVersion: '1.0', flowAssets: { assetPaths: keys } })]

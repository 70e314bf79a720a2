import { plainText } from '../base/display.ts'
import type { Connection, Connections, Connector } from '../commands/ports/connection.ts'
import { API_VERSIONS } from '../protocol/api-versions.ts'
import {
  connectionList,
  connectorList,
  FLOW_PSEUDO_CONNECTOR,
  type ConnectionObject,
  type ConnectorObject
} from '../protocol/connections.ts'
import { CONNECTED } from '../protocol/statuses.ts'
import { environmentFilter } from './transport/hosts.ts'
import { readAllPages } from './transport/paging.ts'
import type { Transport } from './transport/transport.ts'

const PROVIDER = '/providers/Microsoft.PowerApps'

/** Connections and custom connectors on the Power Apps host: PowerApps PowerShell module, CLI for Microsoft 365. */
export function createConnections(transport: Transport): Connections {
  return {
    async list(environment) {
      const objects = await readAllPages(
        transport,
        {
          doing: `list the connections of the environment ${transport.names.quoted(environment)}`,
          service: 'powerApps',
          to: `${PROVIDER}/connections?api-version=${API_VERSIONS.connections}&$filter=${environmentFilter(environment)}`
        },
        connectionList
      )
      return objects.map(connectionOf).filter(({ connector }) => connector.toLowerCase() !== FLOW_PSEUDO_CONNECTOR)
    },

    async customConnectors(environment) {
      const filter = environmentFilter(environment, " and IsCustomApi eq 'True'")
      const objects = await readAllPages(
        transport,
        {
          doing: `list the custom connectors of the environment ${transport.names.quoted(environment)}`,
          service: 'powerApps',
          to: `${PROVIDER}/apis?api-version=${API_VERSIONS.connectors}&$filter=${filter}`
        },
        connectorList
      )
      // If the service ignores the filter, the objects still say whether they are custom.
      return objects.filter(({ properties }) => properties.isCustomApi !== false).map(connectorOf)
    }
  }
}

function connectionOf({ name, properties }: ConnectionObject): Connection {
  const failing = properties.statuses?.find(({ status }) => status !== CONNECTED)
  const { error } = failing ?? {}
  const problem = [error?.code, error?.message].filter(Boolean).join(': ') || failing?.status || 'not connected'
  return {
    id: name,
    connector: lastSegment(properties.apiId),
    displayName: properties.displayName || name,
    healthy: failing === undefined,
    problem: failing === undefined ? undefined : plainText(problem, 300),
    owner: properties.createdBy?.email || properties.createdBy?.displayName || undefined
  }
}

const connectorOf = ({ name, properties }: ConnectorObject): Connector => ({
  name,
  displayName: properties.displayName || name
})

const lastSegment = (id: string): string => id.split('/').findLast(part => part !== '') ?? id

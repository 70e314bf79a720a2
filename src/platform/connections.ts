import { plainText, quoted } from '../base/display.ts'
import { uriPart } from '../base/uri.ts'
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
import { segment } from './transport/hosts.ts'
import { everyPage } from './transport/paging.ts'
import type { Transport } from './transport/transport.ts'

const PROVIDER = '/providers/Microsoft.PowerApps'

/** Connections and custom connectors on the Power Apps host: PowerApps PowerShell module, CLI for Microsoft 365. */
export function createConnections(transport: Transport): Connections {
  return {
    async list(environment) {
      const found = await everyPage(
        transport,
        {
          doing: `list the connections of the environment ${quoted(environment)}`,
          service: 'powerApps',
          to: `${PROVIDER}/connections?api-version=${API_VERSIONS.connections}&$filter=${uriPart(inEnvironment(environment))}`
        },
        connectionList
      )
      return found.map(connectionOf).filter(({ connector }) => connector.toLowerCase() !== FLOW_PSEUDO_CONNECTOR)
    },

    async customConnectors(environment) {
      const filter = `${inEnvironment(environment)} and IsCustomApi eq 'True'`
      const found = await everyPage(
        transport,
        {
          doing: `list the custom connectors of the environment ${quoted(environment)}`,
          service: 'powerApps',
          to: `${PROVIDER}/apis?api-version=${API_VERSIONS.connectors}&$filter=${uriPart(filter)}`
        },
        connectorList
      )
      // Should the filter be ignored, the objects still say which they are.
      return found.filter(({ properties }) => properties.isCustomApi !== false).map(connectorOf)
    }
  }
}

/** The filter both lists refuse to go without (`MissingEnvironmentFilter`, recorded live). */
function inEnvironment(environment: string): string {
  // Checked as a path segment would be: an empty id must not widen the list.
  segment(environment, 'environment')
  return `environment eq '${environment.trim().replaceAll("'", "''")}'`
}

function connectionOf({ name, properties }: ConnectionObject): Connection {
  const trouble = properties.statuses?.find(({ status }) => status !== CONNECTED)
  const { error } = trouble ?? {}
  const problem = [error?.code, error?.message].filter(Boolean).join(': ') || trouble?.status || 'not connected'
  return {
    id: name,
    connector: lastSegment(properties.apiId),
    displayName: properties.displayName || name,
    healthy: trouble === undefined,
    problem: trouble === undefined ? undefined : plainText(problem, 300),
    owner: properties.createdBy?.email || properties.createdBy?.displayName || undefined
  }
}

const connectorOf = ({ name, properties }: ConnectorObject): Connector => ({
  name,
  displayName: properties.displayName || name
})

const lastSegment = (id: string): string => id.split('/').findLast(part => part !== '') ?? id

import { quoted } from '../base/display.ts'
import type { Flows, FlowSummary } from '../commands/ports.ts'
import { API_VERSIONS } from '../protocol/api-versions.ts'
import { FLOW_PROVIDER, flowList, type FlowObject } from '../protocol/flows.ts'
import { segment } from './hosts.ts'
import { identityOf } from './identity.ts'
import { everyPage } from './paging.ts'
import type { TokenSource } from './tokens.ts'
import type { Transport } from './transport.ts'

/** Cloud flows on the Flow host: CLI for Microsoft 365. */
export function createFlows(transport: Transport, tokens: TokenSource): Flows {
  return {
    async list(environment) {
      const token = await tokens.token('flow')
      // The Flow service refuses tokens without a scope, so an app-only one is as good as none (reported to
      // CLI for Microsoft 365 as issue 3894).
      if (token === undefined || identityOf(token).appOnly) return undefined
      const found = await everyPage(
        transport,
        {
          doing: `list the flows of the environment ${quoted(environment)}`,
          service: 'flow',
          to: `${FLOW_PROVIDER}/environments/${segment(environment, 'environment')}/flows?api-version=${API_VERSIONS.flows}`
        },
        flowList
      )
      return found.map(flowOf)
    }
  }
}

const flowOf = ({ name, properties }: FlowObject): FlowSummary => ({
  id: name,
  displayName: properties.displayName || name,
  state: properties.state ?? undefined,
  modified: properties.lastModifiedTime ?? undefined,
  aliases: [properties.workflowEntityId, properties.workflowUniqueId].flatMap(alias => (alias ? [alias] : []))
})

import { quoted } from '../base/display.ts'
import type { FlowDetails, FlowReference, FlowState, FlowSummary, Flows } from '../commands/ports/flow.ts'
import { API_VERSIONS } from '../protocol/api-versions.ts'
import { FLOW_PROVIDER, flowList, flowObject, type FlowObject } from '../protocol/flows.ts'
import { fit } from './transport/responses.ts'
import { segment } from './transport/hosts.ts'
import { identityOf } from './sign-in/identity.ts'
import { everyPage } from './transport/paging.ts'
import type { TokenSource } from './sign-in/sign-in.ts'
import type { Transport } from './transport/transport.ts'

/** Cloud flows on the Flow host: CLI for Microsoft 365. */
export function createFlows(transport: Transport, tokens: TokenSource): Flows {
  const path = (environment: string, rest: string): string =>
    `${FLOW_PROVIDER}/environments/${segment(environment, 'environment')}/flows${rest}?api-version=${API_VERSIONS.flows}`

  /** Start and stop take no body. Both say how it shall be, so asking twice does no harm. */
  const turn = async (environment: string, flow: string, how: 'start' | 'stop'): Promise<void> => {
    await transport.call({
      doing: `turn the flow ${quoted(flow)} ${how === 'start' ? 'on' : 'off'}`,
      service: 'flow',
      method: 'POST',
      to: path(environment, `/${segment(flow, 'flow')}/${how}`),
      repeat: 'read',
      ongoing: 'The flow may have changed its state all the same.'
    })
  }

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
          to: path(environment, '')
        },
        flowList
      )
      return found.map(flowOf)
    },

    async read(environment, flow) {
      const doing = `read the flow ${quoted(flow)}`
      const reply = await transport.call({
        doing,
        service: 'flow',
        method: 'GET',
        to: path(environment, `/${segment(flow, 'flow')}`),
        repeat: 'read'
      })
      return detailsOf(fit(flowObject, reply, doing))
    },

    start: (environment, flow) => turn(environment, flow, 'start'),
    stop: (environment, flow) => turn(environment, flow, 'stop')
  }
}

const flowOf = ({ name, properties }: FlowObject): FlowSummary => ({
  id: name,
  displayName: properties.displayName || name,
  state: stateOf(properties.state),
  modified: properties.lastModifiedTime ?? undefined,
  aliases: [properties.workflowEntityId, properties.workflowUniqueId].flatMap(alias => (alias ? [alias] : []))
})

/** The port's words by the service's. */
const STATES: Readonly<Record<string, FlowState>> = { Started: 'on', Stopped: 'off', Suspended: 'suspended' }

const stateOf = (state: string | null | undefined): string | undefined =>
  state == null ? undefined : Object.hasOwn(STATES, state) ? STATES[state] : state

const detailsOf = (flow: FlowObject): FlowDetails => ({
  ...flowOf(flow),
  references: Object.entries(flow.properties.connectionReferences ?? {}).map(
    ([name, { id, connectionName, source }]): FlowReference => ({
      name,
      connector: id?.split('/').findLast(part => part !== '') ?? name,
      connection: connectionName || undefined,
      broughtByUser: source?.toLowerCase() === 'invoker'
    })
  ),
  suspension: flow.properties.flowSuspensionReason || undefined
})

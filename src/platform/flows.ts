import { ActionError, messageOf } from '../base/errors.ts'
import type { FlowDetails, FlowReference, FlowState, FlowSummary, Flows } from '../commands/ports/flow.ts'
import { API_VERSIONS } from '../protocol/api-versions.ts'
import { FLOW_PROVIDER, flowList, flowObject, type FlowObject } from '../protocol/flows.ts'
import { parseBody } from './transport/responses.ts'
import { pathSegment } from './transport/hosts.ts'
import { identityOf } from './sign-in/identity.ts'
import { readAllPages } from './transport/paging.ts'
import type { TokenSource } from './sign-in/sign-in.ts'
import type { Transport } from './transport/transport.ts'

/**
 * What to ask the list for: flows that the caller created, and flows that others share with them. A list without a filter
 * has the former only (documentation of CLI for Microsoft 365, which sends these two filters one after the other). PnP
 * PowerShell sends both words in one filter; whether the service takes that for both or for flows that are both is not
 * recorded. Flows in solutions are left out unless asked for (issue 4865 of CLI for Microsoft 365).
 */
const SHARINGS = ['personal', 'team'] as const

/** Cloud flows on the Flow host: CLI for Microsoft 365. */
export function createFlows(transport: Transport, tokens: TokenSource): Flows {
  const { names } = transport
  const path = (environment: string, rest: string): string =>
    `${FLOW_PROVIDER}/environments/${pathSegment(environment, 'environment')}/flows${rest}?api-version=${API_VERSIONS.flows}`

  /** Start and stop take no body. Both set the state, so repeating one does no harm. */
  const setState = async (environment: string, flow: string, action: 'start' | 'stop'): Promise<void> => {
    await transport.call({
      doing: `turn the flow ${names.quoted(flow)} ${action === 'start' ? 'on' : 'off'}`,
      service: 'flow',
      method: 'POST',
      to: path(environment, `/${pathSegment(flow, 'flow')}/${action}`),
      retry: 'idempotent',
      ongoing: 'The flow’s state may have changed anyway.'
    })
  }

  const listAll = async (environment: string): Promise<FlowObject[]> => {
    const lists = await Promise.all(
      SHARINGS.map(sharing =>
        readAllPages(
          transport,
          {
            doing: `list the flows of the environment ${names.quoted(environment)}`,
            service: 'flow',
            to: `${path(environment, '')}&$filter=search('${sharing}')&include=includeSolutionCloudFlows`
          },
          flowList
        )
      )
    )
    return lists.flat()
  }

  return {
    async list(environment) {
      const token = await tokens.token('flow')
      // The Flow service rejects tokens without a scope, so an app-only token is of no use (reported to CLI for
      // Microsoft 365 as issue 3894).
      if (token === undefined || identityOf(token).appOnly) return undefined
      let objects: FlowObject[]
      try {
        objects = await listAll(environment)
      } catch (error) {
        // A token for Power Apps serves where there is none for Flow. Whether every tenant allows that is not known.
        const isBorrowed = token === (await tokens.token('powerApps'))
        if (!isBorrowed || statusOf(error) !== 401) throw error
        transport.log.warning(`Flows cannot be looked up: ${messageOf(error)}`)
        return undefined
      }
      // A flow of the caller's that is shared with others may be in both lists.
      const flows = [...new Map(objects.map(flow => [flow.name.toLowerCase(), flowOf(flow)])).values()]
      for (const flow of flows) names.remember(flow)
      return flows
    },

    async read(environment, flow) {
      const doing = `read the flow ${names.quoted(flow)}`
      const response = await transport.call({
        doing,
        service: 'flow',
        method: 'GET',
        to: path(environment, `/${pathSegment(flow, 'flow')}`),
        retry: 'idempotent'
      })
      const details = detailsOf(parseBody(flowObject, response, doing))
      names.remember(details)
      return details
    },

    /** Responds 200, and 204 for a flow that it does not know: CLI for Microsoft 365. */
    async remove(environment, flow) {
      await transport.call({
        doing: `delete the flow ${names.quoted(flow)}`,
        service: 'flow',
        method: 'DELETE',
        to: path(environment, `/${pathSegment(flow, 'flow')}`),
        retry: 'idempotent',
        ongoing: 'The flow may have been deleted.'
      })
    },

    async find(environment, flow) {
      try {
        return await this.read(environment, flow)
      } catch (error) {
        const status = statusOf(error)
        // A flow that does not exist is reported as one without permission (documented by CLI for Microsoft 365).
        if (status === 403) return 'hidden'
        if (status === 404) return 'absent'
        throw error
      }
    },

    start: (environment, flow) => setState(environment, flow, 'start'),
    stop: (environment, flow) => setState(environment, flow, 'stop')
  }
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof ActionError ? error.service?.status : undefined

const flowOf = ({ name, properties }: FlowObject): FlowSummary => ({
  id: name,
  displayName: properties.displayName || name,
  state: stateOf(properties.state),
  modified: properties.lastModifiedTime ?? undefined,
  created: properties.createdTime ?? undefined,
  aliases: [properties.workflowEntityId, properties.workflowUniqueId].flatMap(alias => (alias ? [alias] : []))
})

/** The port's terms by the service's. */
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
  suspension: suspensionOf(flow.properties.flowSuspensionReason)
})

/** `None` stands on every flow that is not suspended (recorded live). */
const suspensionOf = (reason: string | null | undefined): string | undefined =>
  !reason || reason.trim().toLowerCase() === 'none' ? undefined : reason

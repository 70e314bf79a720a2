import { CODES } from '../../protocol/errors.ts'
import { requireAdmin } from '../access.ts'
import { environmentOf, mayEditFlow } from '../packaging/shared/lookup.ts'
import { sameName } from '../packaging/shared/resource-id.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Flow } from '../world/model.ts'
import { flowShape } from './flow-shape.ts'
import { page } from './odata.ts'

const PROVIDER = '/providers/Microsoft.ProcessSimple'
const FLOWS = `${PROVIDER}/environments/:environment/flows`
const ADMIN = `${PROVIDER}/scopes/admin/environments/:environment`

/** Lists of flows (CLI for Microsoft 365, PnP PowerShell). */
export const flowListRoutes: readonly Route[] = [
  { method: 'GET', path: FLOWS, service: 'flow', handle: listOwn },
  { method: 'GET', path: `${ADMIN}/v2/flows`, service: 'flow', handle: listAll },
  { method: 'GET', path: `${ADMIN}/flows`, service: 'flow', handle: refuseOldList }
]

const PAGE_SIZE = 50

/**
 * Without a filter only the flows that the caller created, as with `personal`; those of others that are shared with the
 * caller with `team` (documentation of CLI for Microsoft 365). PnP PowerShell asks for both words and takes the answer
 * for all of them, as this does.
 */
function listOwn(context: RequestContext): RouteResponse {
  const environment = environmentOf(context.world, context.params['environment'] ?? '')
  const words = searchedWords(context.query.get('$filter'))
  const isOwn = (flow: Flow): boolean => sameName(flow.owner, context.caller.id)
  const flows = Object.values(environment.flows).filter(
    flow =>
      isIncluded(flow, context) &&
      ((words.has('personal') && isOwn(flow)) ||
        (words.has('team') && !isOwn(flow) && mayEditFlow(flow, context.caller.id)))
  )
  const path = FLOWS.replace(':environment', environment.name)
  return page(
    context,
    path,
    flows.map(flow => flowShape(flow, environment, context)),
    PAGE_SIZE
  )
}

/** Issue 4865 of CLI for Microsoft 365. */
const isIncluded = ({ inSolution }: Flow, { query }: RequestContext): boolean =>
  inSolution !== true || query.get('include') === 'includeSolutionCloudFlows'

/** The words of `search('team AND personal')`. The response to another filter was not recorded. */
function searchedWords(filter: string | null): ReadonlySet<string> {
  if (filter === null) return new Set(['personal'])
  const words = (/^search\('([a-z ]+)'\)$/i.exec(filter)?.[1] ?? '').split(/ and /i)
  if (words.every(word => word === 'personal' || word === 'team')) return new Set(words)
  throw new ServiceError(400, 'InvalidFilter', `The filter of flows is not supported: ${filter}`)
}

/** All flows for administrators, with the deleted ones on request: recycle bin of CLI for Microsoft 365. */
function listAll(context: RequestContext): RouteResponse {
  const environment = environmentOf(context.world, context.params['environment'] ?? '')
  requireAdmin(environment, context.caller)
  const include = context.query.get('include')
  const flows = [
    ...Object.values(environment.flows).filter(flow => isIncluded(flow, context)),
    ...(include === 'softDeletedFlows' ? Object.values(environment.deletedFlows ?? {}) : [])
  ]
  return page(
    context,
    `${ADMIN.replace(':environment', environment.name)}/v2/flows`,
    flows.map(flow => flowShape(flow, environment, context)),
    PAGE_SIZE
  )
}

/** Issue 4182 of PnP PowerShell. The code was not recorded. */
function refuseOldList(): never {
  throw new ServiceError(403, CODES.forbidden, 'This list is no longer supported. Use version 2 of it.')
}

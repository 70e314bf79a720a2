import { plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { uriPart } from '../../base/uri.ts'
import { organisationAt, type Cloud, type Organisation } from '../../protocol/clouds.ts'
import { isOrganisation, type Audience } from '../sign-in/sign-in.ts'

/**
 * One of a cloud's services, or a Dataverse organisation. It decides the host of a call and the audience of its token.
 */
export type Service = 'bap' | 'powerApps' | 'flow' | 'graph' | Organisation

/** Origin of a service. */
export const originOf = (cloud: Cloud, service: Service): string =>
  isOrganisation(service) ? (cloud.allOrganisations ?? service) : (cloud.overrides?.[service] ?? cloud[service])

/** The Business Application Platform and Power Apps accept the same audience: recorded live by a third party. */
export const audienceOf = (service: Service): Audience => (service === 'bap' ? 'powerApps' : service)

/**
 * Whether a token for `service` may be sent to `url`: only to the hosts of the chosen cloud that accept it, and an
 * organisation's token only to that organisation. For the other services, https subdomains count too: environments name
 * regional hosts such as `europe.api.bap.microsoft.com` (CLI for Microsoft 365 fixture), and operations are read in the
 * region where they run. A host that the input `endpoints` names counts as exactly that origin.
 */
export function mayReceiveToken(cloud: Cloud, service: Service, url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false
  if (isOrganisation(service))
    return organisationAt(cloud, service) === service && url.origin === originOf(cloud, service)
  const services = audienceOf(service) === 'powerApps' ? (['bap', 'powerApps'] as const) : [service]
  if (services.some(one => cloud.overrides?.[one] === url.origin)) return true
  const hosts = services.map(one => cloud[one])
  return hosts.some(origin => {
    const own = new URL(origin)
    if (url.origin === own.origin) return true
    const isSecure = own.protocol === 'https:' && url.protocol === 'https:' && url.port === own.port
    return isSecure && url.hostname.endsWith(`.${own.hostname}`)
  })
}

/**
 * The URL at which to poll an operation, from a `Location` header.
 *
 * @throws ActionError for a host outside the cloud, without sending anything there
 */
export function operationUrl(cloud: Cloud, service: Service, location: string, requestUrl: URL, doing: string): URL {
  const url = URL.canParse(location, requestUrl.href) ? new URL(location, requestUrl) : undefined
  if (url !== undefined && mayReceiveToken(cloud, service, url)) return url
  throw new ActionError({
    doing,
    why: `the service accepted the request and redirected us to ${quoted(url?.origin ?? location)}, which is not a host of the cloud ${cloud.name}, so no token was sent there`,
    remedy:
      'The operation continues at the service. Check the input cloud. If it is right, report this host so that it can be added.'
  })
}

/**
 * URL of the next page of a list. For a link to another host, its path and query are requested from the host of the
 * previous page: a recorded `nextLink` named `management.azure.com` although the list came from Power Apps (CLI for
 * Microsoft 365 fixture).
 */
export function pageUrl(cloud: Cloud, service: Service, link: string, requestUrl: URL, doing: string): URL {
  if (!URL.canParse(link, requestUrl.href)) {
    throw new ActionError({
      doing,
      why: `the link to the next page of the list cannot be read: ${plainText(link, 100)}`,
      remedy: 'Run it again. If it happens again, report it.'
    })
  }
  const url = new URL(link, requestUrl)
  if (mayReceiveToken(cloud, service, url)) return url
  // Assigned part by part: resolving a path that begins with two slashes as text would name another host.
  const own = new URL(requestUrl.origin)
  own.pathname = url.pathname
  own.search = url.search
  return own
}

/**
 * One path segment from an id. An empty segment silently turns "get" into "list" (seen in Microsoft's Terraform
 * provider), and `..` would address another call; both are rejected before anything is sent.
 *
 * @param what what the id identifies, for the error: `app`, `environment`
 */
export function pathSegment(id: string, what: string): string {
  const trimmed = id.trim()
  // A lone surrogate would be sent as another character, and so as another id.
  if (trimmed !== '' && trimmed !== '.' && trimmed !== '..' && trimmed.isWellFormed()) return uriPart(trimmed)
  throw new ActionError({
    doing: `address the ${what}`,
    why: trimmed === '' ? 'its id is empty' : `${quoted(id)} is not a valid id`,
    remedy: `Provide the id of the ${what}.`
  })
}

/**
 * The `$filter` that lists of the Power Apps host take, encoded for a query. The lists of connections and connectors
 * require it (`MissingEnvironmentFilter`, recorded live).
 *
 * @throws ActionError for an empty id, which would widen the list
 */
export function environmentFilter(environment: string, more = ''): string {
  pathSegment(environment, 'environment')
  return uriPart(`environment eq '${environment.trim().replaceAll("'", "''")}'${more}`)
}

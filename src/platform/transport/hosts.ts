import { plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { uriPart } from '../../base/uri.ts'
import { organisationAt, type Cloud, type Organisation } from '../../protocol/clouds.ts'
import { isOrganisation, type Audience } from '../sign-in/sign-in.ts'

/** Which of a cloud's services a call goes to, or which organisation; decides its host and the audience of its token. */
export type Service = 'bap' | 'powerApps' | 'flow' | 'graph' | Organisation

/** Where a service answers. */
export const originOf = (cloud: Cloud, service: Service): string =>
  isOrganisation(service) ? (cloud.allOrganisations ?? service) : cloud[service]

/** The Business Application Platform and Power Apps take the same audience: recorded live by a third party. */
export const audienceOf = (service: Service): Audience => (service === 'bap' ? 'powerApps' : service)

/**
 * Whether a token meant for `service` may be sent to `url`: only to the hosts of the chosen cloud that take it.
 * An organisation's goes to that organisation alone. Sub-domains of the others count, over https: environments name regional hosts such as `europe.api.bap.microsoft.com`
 * (CLI for Microsoft 365 fixture), and operations are read where they run.
 */
export function mayBearToken(cloud: Cloud, service: Service, url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false
  if (isOrganisation(service))
    return organisationAt(cloud, service) === service && url.origin === originOf(cloud, service)
  const hosts = audienceOf(service) === 'powerApps' ? [cloud.bap, cloud.powerApps] : [cloud[service]]
  return hosts.some(origin => {
    const own = new URL(origin)
    if (url.origin === own.origin) return true
    const sameDoor = own.protocol === 'https:' && url.protocol === 'https:' && url.port === own.port
    return sameDoor && url.hostname.endsWith(`.${own.hostname}`)
  })
}

/** Where an operation is to be read, from a `Location` header. A host outside the cloud is refused, not asked. */
export function operationUrl(cloud: Cloud, service: Service, location: string, asked: URL, doing: string): URL {
  const url = URL.canParse(location, asked.href) ? new URL(location, asked) : undefined
  if (url !== undefined && mayBearToken(cloud, service, url)) return url
  throw new ActionError({
    doing,
    why: `the service accepted the request and sent us on to ${quoted(url?.origin ?? location)}, which is not a host of the cloud ${cloud.name}, so no token was sent there`,
    remedy:
      'What was started there goes on. Check the input cloud; if it is right, report this host so that it can be added.'
  })
}

/**
 * The next page of a list. A link to another host keeps its path and query and is asked of the host that was asked
 * before: a recorded `nextLink` named `management.azure.com` although the list came from Power Apps (CLI for
 * Microsoft 365 fixture).
 */
export function pageUrl(cloud: Cloud, service: Service, link: string, asked: URL, doing: string): URL {
  if (!URL.canParse(link, asked.href)) {
    throw new ActionError({
      doing,
      why: `the link to the next page of the list cannot be read: ${plainText(link, 100)}`,
      remedy: 'Run it again; report it when it repeats.'
    })
  }
  const url = new URL(link, asked)
  if (mayBearToken(cloud, service, url)) return url
  // Part by part: a path that begins with two slashes would name a host when it is resolved as text.
  const own = new URL(asked.origin)
  own.pathname = url.pathname
  own.search = url.search
  return own
}

/**
 * One path segment from an id. An empty one silently turns "get" into "list" (seen in Microsoft's Terraform provider),
 * and `..` would climb to another call; both are refused before anything is sent.
 */
export function segment(id: string, what: string): string {
  const trimmed = id.trim()
  // Half a pair of surrogates would be sent as another character, and so as another id.
  if (trimmed !== '' && trimmed !== '.' && trimmed !== '..' && trimmed.isWellFormed()) return uriPart(trimmed)
  throw new ActionError({
    doing: `address the ${what}`,
    why: trimmed === '' ? `its id is empty` : `${quoted(id)} is no id`,
    remedy: `Give the id of the ${what}.`
  })
}

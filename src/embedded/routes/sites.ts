import { uriPart } from '../../base/uri.ts'
import { SITES_PATH } from '../../protocol/sites.ts'
import { sameName } from '../packaging/shared/resource-id.ts'
import type { RequestContext, Route, RouteResponse } from '../route.ts'
import { guid } from '../seed/names.ts'
import { ServiceError } from '../service-error.ts'
import type { World } from '../world/model.ts'

/**
 * The sites, lists and document libraries of the tenant in Microsoft Graph, as Microsoft documents them. They are those
 * of the directories of all environments: a site belongs to the tenant. Whether the token has the permission
 * `Sites.Read.All` is not asked, since tokens of this environment have no permissions of Graph; the fault `sites-refused`
 * stands for an identity without it. Of `$select`, only names of properties are understood.
 */
export const siteRoutes: readonly Route[] = [
  { method: 'GET', path: `${SITES_PATH}/:site/lists`, service: 'graph', handle: context => listsOf(context) },
  { method: 'GET', path: `${SITES_PATH}/:site/drives`, service: 'graph', handle: context => drivesOf(context) },
  { method: 'GET', path: `${SITES_PATH}/*`, service: 'graph', handle: context => byAddress(context) }
]

/** Items of a page. The size that the service chooses is not known. */
const PAGE = 200

interface Site {
  readonly id: string
  readonly host: string
  /** Decoded, with slashes between its parts and none around it; empty for the site at the root of the host. */
  readonly path: string
  /** Titles by id. */
  readonly lists: Readonly<Record<string, string>>
  readonly drives: Readonly<Record<string, string>>
}

/** Sites by address, each with what the directories of all environments have below it. */
function sitesOf(world: World): Site[] {
  const sites = new Map<string, Site>()
  for (const { directory } of Object.values(world.environments))
    for (const [address, lists] of Object.entries(directory?.sites ?? {})) {
      const url = URL.canParse(address) ? new URL(address) : undefined
      if (url === undefined) continue
      const path = plainPath(url.pathname)
      const key = `${url.hostname}/${path}`.toLowerCase()
      const known = sites.get(key)
      const drives = Object.entries(directory?.drives ?? {}).find(([other]) => sameSite(other, url))?.[1]
      sites.set(key, {
        id: `${url.hostname},${guid(world, `site collection|${key}`)},${guid(world, `site|${key}`)}`,
        host: url.hostname,
        path,
        lists: { ...known?.lists, ...lists },
        drives: { ...known?.drives, ...drives }
      })
    }
  return [...sites.values()]
}

const sameSite = (address: string, { hostname, pathname }: URL): boolean => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url !== undefined && url.hostname === hostname && sameName(plainPath(url.pathname), plainPath(pathname))
}

function plainPath(path: string): string {
  const parts = path.split('/').filter(part => part !== '')
  try {
    return parts.map(decodeURIComponent).join('/')
  } catch {
    return parts.join('/')
  }
}

/** `/sites/{host}:/{path}`, and `/sites/{host}` or `/sites/{id}`. */
function byAddress(context: RequestContext): RouteResponse {
  refuseIfAsked(context)
  const named = context.params['*'] ?? ''
  const [host = '', path = ''] = named.split(/:\/?(.*)/s)
  const found = path === '' ? (siteWithId(context, named) ?? siteAt(context, host, '')) : siteAt(context, host, path)
  return {
    status: 200,
    body: {
      '@odata.context': `${context.origin}/v1.0/$metadata#sites/$entity`,
      id: found.id,
      displayName: found.path.split('/').at(-1) || found.host,
      name: found.path.split('/').at(-1) ?? '',
      webUrl: `https://${[found.host, ...found.path.split('/').map(uriPart)].join('/').replace(/\/$/, '')}`
    }
  }
}

function siteAt({ world }: RequestContext, host: string, path: string): Site {
  const all = sitesOf(world)
  const found = all.find(site => sameName(site.host, host) && sameName(site.path, plainPath(path)))
  if (found !== undefined) return found
  if (!all.some(site => sameName(site.host, host)))
    throw new ServiceError(400, 'invalidRequest', 'Invalid hostname for this tenancy')
  throw notFound()
}

const siteWithId = ({ world }: RequestContext, id: string): Site | undefined =>
  sitesOf(world).find(site => sameName(site.id, id))

const notFound = (): ServiceError => new ServiceError(404, 'itemNotFound', 'Requested site could not be found')

function refuseIfAsked({ faults }: RequestContext): void {
  if (faults.trigger('sites-refused')) throw new ServiceError(403, 'accessDenied', 'Access denied')
}

function siteInPath(context: RequestContext): Site {
  refuseIfAsked(context)
  const found = siteWithId(context, context.params['site'] ?? '')
  if (found === undefined) throw notFound()
  return found
}

function listsOf(context: RequestContext): RouteResponse {
  const { id: site, lists, drives } = siteInPath(context)
  const libraries = new Set(Object.values(drives))
  const all = Object.entries(lists).map(([id, displayName]) => ({
    id,
    name: displayName,
    displayName,
    list: {
      hidden: false,
      template: libraries.has(displayName) ? 'documentLibrary' : 'genericList',
      contentTypesEnabled: false
    }
  }))
  return page(context, `${site}/lists`, all)
}

function drivesOf(context: RequestContext): RouteResponse {
  const { id: site, drives } = siteInPath(context)
  return page(
    context,
    `${site}/drives`,
    Object.entries(drives).map(([id, name]) => ({ id, name, driveType: 'documentLibrary' }))
  )
}

/** One page, with a link to the next one in the form of OData. */
function page(
  context: RequestContext,
  path: string,
  items: readonly Readonly<Record<string, unknown>>[]
): RouteResponse {
  const token = context.query.get('$skiptoken') ?? '0'
  if (!/^\d{1,9}$/.test(token)) throw new ServiceError(400, 'invalidRequest', 'The $skiptoken is invalid.')
  const from = Number(token)
  const select = context.query.get('$select')?.split(',')
  const query = new URLSearchParams(context.query)
  query.set('$skiptoken', String(from + PAGE))
  const next = `${context.origin}${SITES_PATH}/${path}?${query.toString()}`
  return {
    status: 200,
    body: {
      value: items
        .slice(from, from + PAGE)
        .map(item =>
          select === undefined
            ? item
            : Object.fromEntries(Object.entries(item).filter(([name]) => name === 'id' || select.includes(name)))
        ),
      ...(from + PAGE < items.length ? { '@odata.nextLink': next } : {})
    }
  }
}

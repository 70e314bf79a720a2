import { plainText } from '../base/display.ts'
import { messageOf } from '../base/errors.ts'
import { safeParse, type Schema } from '../base/read-once.ts'
import { uriPart } from '../base/uri.ts'
import type { SiteContents, Sites, TitledThing, Unread } from '../commands/ports/sites.ts'
import {
  DRIVE_FIELDS,
  DRIVE_ID,
  drivePage,
  LIST_FIELDS,
  LIST_ID,
  listPage,
  SITE_ID,
  siteObject,
  SITES_PATH
} from '../protocol/sites.ts'
import { Cancelled } from './http/request.ts'
import { withRetries } from './http/retry.ts'
import type { TokenSource } from './sign-in/sign-in.ts'
import { serviceErrorOf, toActionError, type ServiceResponse } from './transport/responses.ts'
import type { Transport } from './transport/transport.ts'

/** Lists of one site. Microsoft documents 2,000 lists and libraries for a site collection. */
const MOST = 5_000
const MOST_PAGES = 200
/** Characters of all pages of one list. */
const LONGEST = 16 * 1024 * 1024
/** Milliseconds that one request may take. */
const REQUEST_TIME = 30_000
/** SharePoint takes 255 characters. What is longer cannot be the title of a list. */
const LONGEST_TITLE = 255

/** Why a site was not read. */
class NotRead extends Error {}

/**
 * Reads sites in Microsoft Graph. It is only asked for where an input says so, and the run goes on without an answer:
 * whatever goes wrong is the reason why a site was not read.
 */
export function createSites(transport: Transport, tokens: TokenSource): Sites {
  const { log, clock } = transport

  async function get(doing: string, to: string | URL, until: number): Promise<ServiceResponse> {
    const left = (): number => Math.min(transport.left(), until - clock.now())
    const response = await withRetries(
      'idempotent',
      { ...transport, left },
      message => log.debug(`${doing}: ${message}`),
      () => {
        const timeout = Math.min(REQUEST_TIME, left())
        if (timeout <= 0) throw new NotRead('the time for it is over')
        return transport.send({ doing, service: 'graph', method: 'GET', to, retry: 'idempotent', timeout })
      }
    )
    if (response.status >= 200 && response.status < 300) return response
    throw new NotRead(refusalIn(response))
  }

  async function all<Item>(
    doing: string,
    to: string,
    shape: Schema<{ value: Item[]; '@odata.nextLink'?: string | null | undefined }>,
    until: number
  ): Promise<Item[]> {
    const items: Item[] = []
    const seen = new Set<string>()
    let length = 0
    for (let next: string | URL = to; ; ) {
      const response = await get(doing, next, until)
      const { value, '@odata.nextLink': link } = parsed(shape, response)
      for (const item of value) items.push(item)
      length += response.text.length
      if (items.length > MOST) throw new NotRead(`it has more than ${MOST} lists`)
      if (link === undefined || link === null || link === '') return items
      const followed = URL.canParse(link) ? new URL(link) : undefined
      if (followed === undefined || followed.origin !== response.url.origin)
        throw new NotRead('the link to the next page of its lists leads to another host')
      seen.add(response.url.href)
      if (seen.has(followed.href) || seen.size >= MOST_PAGES || length > LONGEST)
        throw new NotRead('the pages of its lists do not end')
      next = followed
    }
  }

  async function read(address: string, { drives, until }: { drives: boolean; until: number }): Promise<SiteContents> {
    const path = pathOf(address)
    if ((await tokens.token('graph')) === undefined) throw new NotRead('this identity has no token for Microsoft Graph')
    const { id } = parsed(siteObject, await get('find a site in Microsoft Graph', path, until))
    if (!SITE_ID.test(id)) throw new NotRead('Microsoft Graph gives it an id of another form than documented')
    // Documented with commas.
    const site = `${SITES_PATH}/${uriPart(id).replaceAll('%2C', ',')}`
    const lists = await all('read the lists of a site', `${site}/lists?$select=${LIST_FIELDS}`, listPage, until)
    const libraries = drives
      ? await all('read the document libraries of a site', `${site}/drives?$select=${DRIVE_FIELDS}`, drivePage, until)
      : []
    return {
      id,
      lists: lists.flatMap(({ id: list, displayName, name, list: more }) =>
        titled(LIST_ID, list, displayName ?? name, {
          template: more?.template ?? undefined,
          isHidden: more?.hidden === true
        })
      ),
      drives: libraries.flatMap(({ id: drive, name }) => titled(DRIVE_ID, drive, name))
    }
  }

  return {
    async contents(address, what): Promise<SiteContents | Unread> {
      try {
        return await read(address, what)
      } catch (error) {
        if (error instanceof Cancelled || transport.signal?.aborted === true)
          throw toActionError(error, 'read a site in Microsoft Graph', '', transport.deadline)
        log.debug(`The site was not read: ${messageOf(error)}`)
        return { unread: plainText(messageOf(error), 300) }
      }
    }
  }
}

/** Microsoft's documentation: `/sites/{hostname}:/{path}`, and without a path the site at the root of the host. */
function pathOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^[a-z0-9.-]{1,253}$/.test(url.hostname) || !url.hostname.includes('.'))
    throw new NotRead('its address has no host of SharePoint')
  const parts = url.pathname.split('/').filter(part => part !== '')
  const host = `${SITES_PATH}/${url.hostname}`
  return parts.length === 0 ? host : `${host}:/${parts.map(part => uriPart(decoded(part))).join('/')}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function refusalIn(response: ServiceResponse): string {
  const { code, message } = serviceErrorOf(response)
  const said = [code, message].filter(Boolean).join(': ')
  const what = `Microsoft Graph answers HTTP ${response.status}${said === '' ? '' : ` (${plainText(said, 160)})`}`
  return response.status === 401 || response.status === 403
    ? `${what}. Reading it takes the permission Sites.Read.All, and access to the site`
    : what
}

function parsed<Value>(shape: Schema<Value>, response: ServiceResponse): Value {
  const found = safeParse(shape, response.body)
  if (found.success) return found.data
  throw new NotRead('the answer of Microsoft Graph has an unexpected form')
}

const titled = (
  form: RegExp,
  id: string,
  title: string | null | undefined,
  more: Partial<TitledThing> = {}
): TitledThing[] =>
  form.test(id) && typeof title === 'string' && title.trim() !== '' && title.length <= LONGEST_TITLE
    ? [{ id, title, ...more }]
    : []

import { ActionError } from '../../base/errors.ts'
import type { Schema } from '../../base/read-once.ts'
import { parseBody } from './responses.ts'
import { pageUrl, type Service } from './hosts.ts'
import type { Transport } from './transport.ts'

const MAX_PAGES = 1000
/** Consecutive pages without items; the service's filters leave some pages empty. */
const MAX_EMPTY_PAGES = 50
/** Characters of all pages together: the whole list is kept in memory. */
const MAX_LIST_CHARACTERS = 128 * 1024 * 1024

/**
 * Reads a whole list, page by page. `nextLink` is followed as CLI for Microsoft 365 does. A link that was followed
 * before, or more pages than any list has, is an error rather than an endless loop.
 */
export async function readAllPages<Item>(
  transport: Transport,
  list: { readonly doing: string; readonly service: Service; readonly to: string },
  shape: Schema<{ value: Item[]; nextLink?: string | null | undefined }>
): Promise<Item[]> {
  const items: Item[] = []
  const seen = new Set<string>()
  let to: string | URL = list.to
  let empty = 0
  let length = 0
  for (let page = 1; ; page++) {
    const response = await transport.call({
      doing: list.doing,
      service: list.service,
      method: 'GET',
      to,
      retry: 'idempotent'
    })
    seen.add(response.url.href)
    const { value, nextLink } = parseBody(shape, response, list.doing)
    for (const item of value) items.push(item)
    if (nextLink === undefined || nextLink === null || nextLink === '') return items
    const next = pageUrl(transport.cloud, list.service, nextLink, response.url, list.doing)
    empty = value.length === 0 ? empty + 1 : 0
    length += response.text.length
    if (seen.has(next.href)) throw endlessList(list.doing, `page ${page} links back to a page that was already read`)
    if (page >= MAX_PAGES) throw endlessList(list.doing, `it has more than ${MAX_PAGES} pages`)
    if (empty >= MAX_EMPTY_PAGES) throw endlessList(list.doing, `its last ${empty} pages were empty`)
    if (length > MAX_LIST_CHARACTERS)
      throw endlessList(list.doing, `it has more than ${MAX_LIST_CHARACTERS / 1024 / 1024} MiB`)
    to = next
  }
}

const endlessList = (doing: string, reason: string): ActionError =>
  new ActionError({
    doing,
    why: `the list from the service does not end: ${reason}`,
    remedy: 'Run it again. If it happens again, report it.'
  })

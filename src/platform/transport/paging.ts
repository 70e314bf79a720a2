import { ActionError } from '../../base/errors.ts'
import type { Shape } from '../../base/read-once.ts'
import { fit } from './responses.ts'
import { pageUrl, type Service } from './hosts.ts'
import type { Transport } from './transport.ts'

const MOST_PAGES = 1000
/** Pages in a row that bring nothing; filters of the service leave some empty. */
const MOST_EMPTY_PAGES = 50
/** Characters of all pages together: a list is kept whole. */
const LONGEST_LIST = 128 * 1024 * 1024

/**
 * A whole list, page after page. `nextLink` is followed as CLI for Microsoft 365 does; a link seen before, or more
 * pages than any list has, is an error instead of an endless run.
 */
export async function everyPage<Item>(
  transport: Transport,
  list: { readonly doing: string; readonly service: Service; readonly to: string },
  shape: Shape<{ value: Item[]; nextLink?: string | null | undefined }>
): Promise<Item[]> {
  const items: Item[] = []
  const seen = new Set<string>()
  let to: string | URL = list.to
  let empty = 0
  let length = 0
  for (let page = 1; ; page++) {
    const reply = await transport.call({ doing: list.doing, service: list.service, method: 'GET', to, repeat: 'read' })
    seen.add(reply.url.href)
    const { value, nextLink } = fit(shape, reply, list.doing)
    for (const item of value) items.push(item)
    if (nextLink === undefined || nextLink === null || nextLink === '') return items
    const next = pageUrl(transport.cloud, list.service, nextLink, reply.url, list.doing)
    empty = value.length === 0 ? empty + 1 : 0
    length += reply.text.length
    if (seen.has(next.href)) throw endless(list.doing, `page ${page} leads back to one that was read before`)
    if (page >= MOST_PAGES) throw endless(list.doing, `it has more than ${MOST_PAGES} pages`)
    if (empty >= MOST_EMPTY_PAGES) throw endless(list.doing, `its last ${empty} pages were empty`)
    if (length > LONGEST_LIST) throw endless(list.doing, `it has more than ${LONGEST_LIST / 1024 / 1024} MiB`)
    to = next
  }
}

const endless = (doing: string, sign: string): ActionError =>
  new ActionError({
    doing,
    why: `the list of the service does not end: ${sign}`,
    remedy: 'Run it again; report it when it repeats.'
  })

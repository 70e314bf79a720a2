import { ActionError } from '../base/errors.ts'
import type { Shape } from '../base/read-once.ts'
import { fit } from './answers.ts'
import { pageUrl, type Service } from './hosts.ts'
import type { Transport } from './transport.ts'

const MOST_PAGES = 1000

/**
 * A whole list, page after page. `nextLink` is followed as CLI for Microsoft 365 does; a link seen before, or more
 * than 1000 pages, is an error instead of an endless run.
 */
export async function everyPage<Item>(
  transport: Transport,
  list: { readonly doing: string; readonly service: Service; readonly to: string },
  shape: Shape<{ value: Item[]; nextLink?: string | null | undefined }>
): Promise<Item[]> {
  const items: Item[] = []
  const seen = new Set<string>()
  let to: string | URL = list.to
  for (let page = 0; page < MOST_PAGES; page++) {
    const reply = await transport.call({ doing: list.doing, service: list.service, method: 'GET', to, repeat: 'read' })
    const { value, nextLink } = fit(shape, reply, list.doing)
    for (const item of value) items.push(item)
    if (nextLink === undefined || nextLink === null || nextLink === '') return items
    const next = pageUrl(transport.cloud, list.service, nextLink, reply.url, list.doing)
    if (seen.has(next.href)) break
    seen.add(next.href)
    to = next
  }
  throw new ActionError({
    doing: list.doing,
    why: 'the list of the service does not end: its pages repeat',
    remedy: 'Run it again; report it when it repeats.'
  })
}

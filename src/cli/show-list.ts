import { plainText } from '../base/display.ts'
import type { Listing } from '../commands/list.ts'
import { type Column, textTable } from './table.ts'

/** A listing at a terminal. */
export interface ListingText {
  /** What was asked for, line by line: a table, and of connections the lines for the input `connections`. */
  readonly lines: readonly string[]
  /** What a person reads beside them, and no other program. */
  readonly notes: readonly string[]
}

export function listingText(listing: Listing, width: number): ListingText {
  const { columns, rows, empty } = tableOf(listing)
  if (rows.length === 0) return { lines: [], notes: [empty] }
  const table = textTable(columns, rows, width)
  return listing.subject === 'connections'
    ? { lines: connectionLines(listing.items), notes: [...table, '', LINES_FOLLOW] }
    : { lines: table, notes: [] }
}

const LINES_FOLLOW = 'Lines for the input connections, on standard output:'

interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** The line that stands in for an empty table. */
  readonly empty: string
}

const ID = { title: 'id', whole: true }

function tableOf(listing: Listing): Table {
  switch (listing.subject) {
    case 'environments':
      return {
        columns: [{ title: 'name' }, ID, { title: 'Dataverse' }],
        rows: listing.items.map(({ displayName, id, dataverseUrl, isDefault }) => [
          isDefault && !/\(default\)$/i.test(displayName) ? `${displayName} (default)` : displayName,
          id,
          dataverseUrl ?? ''
        ]),
        empty: 'This identity cannot see any environment.'
      }
    case 'apps':
      return {
        columns: [{ title: 'name' }, ID, { title: 'owner' }, { title: 'modified' }],
        rows: listing.items.map(({ displayName, id, owner, modified }) => [
          displayName,
          id,
          owner ?? '',
          modified ?? ''
        ]),
        empty: 'This identity cannot see any app in this environment.'
      }
    case 'flows':
      return {
        columns: [{ title: 'name' }, ID, { title: 'state' }, { title: 'modified' }],
        rows: listing.items.map(({ displayName, id, state, modified }) => [
          displayName,
          id,
          state ?? 'unknown',
          modified ?? ''
        ]),
        empty: 'This identity cannot see any flow in this environment.'
      }
    case 'connections':
      return {
        columns: [
          { title: 'name' },
          { title: 'connector', whole: true },
          ID,
          { title: 'owner' },
          { title: 'health', wraps: true }
        ],
        rows: listing.items.map(({ displayName, connector, id, healthy, problem, owner }) => [
          displayName,
          connector,
          id,
          owner ?? '',
          healthy ? 'ok' : (problem ?? 'broken')
        ]),
        empty: 'This identity has no connection in this environment.'
      }
    case 'versions':
      return {
        columns: [{ title: 'version', whole: true }, { title: 'saved', whole: true }, { title: 'state' }],
        rows: listing.items.map(({ name, saved, published }) => [name, saved, published ? 'published' : '']),
        empty: 'The app has no versions.'
      }
  }
}

/** Lines for the input `connections`. Only the first healthy connection of a connector is offered without a `#`. */
function connectionLines(connections: readonly (Listing & { subject: 'connections' })['items'][number][]): string[] {
  const offered = new Set<string>()
  return connections.map(({ connector, id, healthy, displayName }) => {
    const first = healthy && !offered.has(connector)
    if (first) offered.add(connector)
    return `${first ? '' : '# '}${plainText(connector)}=${plainText(id)}${first ? '' : ` (${plainText(displayName)})`}`
  })
}

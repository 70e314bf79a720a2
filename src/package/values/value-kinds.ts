/** The kind of ids whose meaning is unknown. */
export const ID = 'id'
/** The kind of an id in a copy of a value. */
export const COPY = 'copy'

/** One line of the input `values`. */
export interface ValueMapping {
  /** The kind in front of the value, as written: `site`, `list`. Absent where any kind is meant. */
  readonly kind?: string | undefined
  readonly from: string
  readonly to: string
  /** Line of the input, counted from 1. */
  readonly line: number
  /** Of a mapping that no line has: how it was found, as in `by title "Expenses"`. Its line is the last one. */
  readonly origin?: string | undefined
}

/** The kinds that a line can name, with the kinds of values that each stands for. */
export const VALUE_KINDS: Readonly<Record<string, readonly string[]>> = {
  site: ['SharePoint site'],
  list: ['list'],
  library: ['list'],
  drive: ['drive'],
  file: ['file', 'script'],
  folder: ['folder'],
  table: ['table'],
  server: ['SQL server', 'file server', 'host of an internal network'],
  database: ['SQL database'],
  mailbox: ['mailbox'],
  group: ['group'],
  team: ['group'],
  channel: ['channel'],
  plan: ['plan'],
  tenant: ['tenant'],
  environment: ['environment', 'Dataverse environment'],
  host: [
    'storage account',
    'key vault',
    'message bus',
    'Azure service',
    'web app',
    'logic app',
    'API gateway',
    'host of an internal network'
  ],
  id: ['id']
}

/** The kind in front of a value of this kind. */
export const kindWord = (kind: string): string =>
  Object.keys(VALUE_KINDS).find(word => VALUE_KINDS[word]?.includes(kind)) ?? 'id'

/** The left side of a line of `values` for a value, which is an address, or is named with its kind. */
export const lineFor = ({ kind, from }: { readonly kind: string; readonly from: string }): string =>
  from.includes('://') ? from : `${kindWord(kind)}:${from}`

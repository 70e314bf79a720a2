import { GUID, isGuid } from '../../base/guid.ts'
import { fileIdIn } from '../rules/content/environment-ids.ts'
import { hostedValues } from '../rules/content/environment-hosts.ts'
import type { Leaf } from '../rules/content/leaves.ts'
import { foundEmails } from '../rules/content/mail-addresses.ts'
import { isPlaceholder } from '../rules/content/secret-words.ts'
import { ID } from './value-kinds.ts'

/** A value of an environment, and its position in a text of a package, in UTF-16 code units. */
export interface Hit {
  /** `SharePoint site`, `list`, `SQL server`, `mailbox`, `tenant`, `environment`, `id`, … */
  readonly kind: string
  /** The host and path of an address without its query, an id, or a mail address. */
  readonly value: string
  readonly start: number
  readonly end: number
  /** Of an address, how often it is percent-encoded as a whole. Absent for a name or an id. */
  readonly encoded?: 0 | 1 | 2 | undefined
}

export const isId = (text: string): boolean => isGuid(text) && !/^[0-]+$/.test(text)

/** Environments whose id is more than a GUID: `Default-<tenant>`. */
const ENVIRONMENT = new RegExp(`^(?:Default|Legacy)-${GUID}$`, 'i')

const whole = (kind: string, text: string, value = text.toLowerCase()): Hit => ({
  kind,
  value,
  start: 0,
  end: text.length
})

const part = (kind: string, text: string, start: number, value = text.toLowerCase()): Hit => ({
  kind,
  value,
  start,
  end: start + text.length
})

const mailboxes = (text: string): Hit[] =>
  Array.from(foundEmails(text), ({ address, start, end }) => ({ kind: 'mailbox', value: address, start, end }))

/** In a site or data set of a connection: an address. */
export const hitsInDataset = (text: string): readonly Hit[] => hostedValues(text)

/** In the table of a data source: the id of a list. */
export const hitsInTable = (text: string): readonly Hit[] => (isId(text) ? [whole('list', text)] : [])

/** Properties that only display hints, such as examples of what to type. */
const SHOWN_ONLY = /^(?:HintText|Tooltip|AccessibleLabel)$/i
const QUOTED_ID = new RegExp(`"((?:Default-|Legacy-)?${GUID})"`, 'gi')

/** In a formula of an app. */
export function hitsInFormula(text: string, property: string): Hit[] {
  const hits: Hit[] = hostedValues(text)
  if (SHOWN_ONLY.test(property)) return hits
  if (text.includes('@')) for (const hit of mailboxes(text)) hits.push(hit)
  if (text.length >= 38 && text.includes('-'))
    for (const { 1: id = '', index } of text.matchAll(QUOTED_ID))
      if (isId(id)) hits.push(part(ID, id, index + 1))
      else if (ENVIRONMENT.test(id)) hits.push(part('environment', id, index + 1))
  return hits
}

/** Kinds of values by the last part of the names of action parameters. */
const NAMED: Readonly<Record<string, string>> = {
  table: 'list',
  listid: 'list',
  library: 'list',
  groupid: 'group',
  channelid: 'channel',
  planid: 'plan',
  environment: 'environment',
  environmentid: 'environment',
  environmentname: 'environment',
  tenant: 'tenant',
  tenantid: 'tenant',
  server: 'SQL server',
  database: 'SQL database'
}
/** Kinds whose values are names instead of ids. */
const BY_NAME: ReadonlySet<string> = new Set(['SQL server', 'SQL database'])

/** How older actions refer to a list in the path of a request. */
const LIST_IN_PATH = /\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([0-9a-f-]{36})'\)\)\}/gi
/** Longer texts are content, not recipients. */
const LONGEST_OF_RECIPIENTS = 10_000
/** Longer texts are files. */
const LONGEST_TEXT = 1_000_000

/** Keys of internal data of the designer and the service, and of descriptions. */
const NOT_DONE: ReadonlySet<string> = new Set([
  'operationMetadataId',
  'workflowEntityId',
  'runtimeUrl',
  '$schema',
  'description'
])

/** In a text of a flow's triggers, actions or parameters. */
export function hitsInFlow(leaf: Pick<Leaf, 'text' | 'key' | 'above'>): Hit[] {
  const { text, key } = leaf
  if (text.length < 3 || text.length > LONGEST_TEXT || NOT_DONE.has(key) || leaf.above().includes('metadata')) return []
  const hits: Hit[] = hostedValues(text)
  if (text.includes('@') && text.length <= LONGEST_OF_RECIPIENTS) for (const hit of mailboxes(text)) hits.push(hit)
  if (key === 'path' && text.includes('/tables/'))
    for (const { 0: found, 1: id = '', index } of text.matchAll(LIST_IN_PATH))
      if (isId(id)) hits.push(part('list', id, index + found.indexOf(id)))
  const name = key.slice(key.lastIndexOf('/') + 1).toLowerCase()
  const kind = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  const file = fileIdIn(text, name)
  if (file !== undefined) {
    // `groups/<id>` and `sites/<id>`: the id is at the end.
    hits.push(part(file.kind, text.slice(-file.value.length), text.length - file.value.length, file.value))
  } else if (isId(text) || ENVIRONMENT.test(text)) {
    if (kind !== undefined && !BY_NAME.has(kind)) hits.push(whole(kind, text))
    else if (ENVIRONMENT.test(text)) hits.push(whole('environment', text))
    else if (key !== 'id') hits.push(whole(ID, text))
  } else if (kind !== undefined && BY_NAME.has(kind) && isServerName(text)) hits.push(whole(kind, text, text))
  // A share on a file server: `\\server\share\folder`.
  const share = text.startsWith('\\\\') ? /^\\\\([\w.-]{1,255}\\[^\\/:*?"<>|\r\n]{1,80})/.exec(text)?.[1] : undefined
  if (share !== undefined) hits.push(part('file server', share, 2, share))
  return hits
}

/** Not for `default`, which refers to the connection, nor for expressions, which are evaluated at run time. */
const isServerName = (text: string): boolean =>
  /^[\w.\\,-]{2,255}$/.test(text) && !/^default$/i.test(text) && !/\.database\./i.test(text) && !isPlaceholder(text)

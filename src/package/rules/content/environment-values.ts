import { quoted } from '../../../base/display.ts'
import type { AppPackage, FlowPart } from '../../app-package.ts'
import type { AppDocument } from '../../document/document.ts'
import { isObject } from '../../../base/objects.ts'
import { valueAt } from '../../json-text.ts'
import type { Place } from '../finding.ts'
import { pointerTo } from '../position.ts'
import { type Seen, Things } from './aggregation.ts'
import { hostedValues } from './environment-hosts.ts'
import { fileIdIn } from './environment-ids.ts'
import { writtenFormulas, placeOfFormula } from './formulas.ts'
import { type Leaf, leavesOf } from './leaves.ts'
import { lookedUpSteps } from './looked-up.ts'
import { emailsIn } from './mail-addresses.ts'
import { isPlaceholder } from './secret-words.ts'

/** A value that is specific to an environment, with the first fifty of its places. */
export interface EnvironmentValue {
  /** `SharePoint site`, `list`, `SQL server`, `mailbox`, `tenant`, `environment`, `id`, … */
  readonly kind: string
  /** The host and path of a URL without its query, an id, or a mail address. */
  readonly value: string
  readonly places: readonly Place[]
}

/** A value with the number of all its places. */
export interface CountedValue extends EnvironmentValue {
  readonly count: number
  /** Whether the service looks it up while it saves a flow. */
  readonly lookedUp: boolean
}

/** The kind of ids whose meaning is unknown. */
const ID = 'id'

/** Collects values, each only once. */
class Values {
  readonly #known = new Things<EnvironmentValue & Seen>()
  readonly #lookedUp = new Set<string>()
  /** Whether the values that are added now are looked up. */
  lookingUp = false

  add(kind: string, value: string, place: () => Place): void {
    const sign = signOf({ kind, value })
    this.#known.add(sign, () => ({ kind, value, places: [], count: 0 }), place)
    if (this.lookingUp && this.#known.has(sign)) this.#lookedUp.add(sign)
  }

  addHosts(text: string, place: () => Place): void {
    for (const { kind, value } of hostedValues(text)) this.add(kind, value, place)
  }

  addMailboxes(text: string, place: () => Place): void {
    for (const address of emailsIn(text)) this.add('mailbox', address, place)
  }

  /** All values. An id whose kind is known in one place is not listed again with the unknown kind. */
  all(): CountedValue[] {
    const values = this.#known.all()
    const known = new Set(values.filter(({ kind }) => kind !== ID).map(({ value }) => value.toLowerCase()))
    return values
      .filter(({ kind, value }) => kind !== ID || !known.has(value.toLowerCase()))
      .map(value => ({ ...value, lookedUp: this.#lookedUp.has(signOf(value)) }))
  }
}

const signOf = ({ kind, value }: Pick<EnvironmentValue, 'kind' | 'value'>): string => `${kind} ${value.toLowerCase()}`

/**
 * All values in a package that are specific to its source environment, site or tenant: in the app's connections, data
 * sources and formulas, and in its flows. Expressions that are evaluated at run time are ignored.
 */
export function environmentValues(pkg: AppPackage, document: AppDocument | undefined): CountedValue[] {
  const values = new Values()
  inConnections(pkg, values)
  inDataSources(pkg, document, values)
  for (const formula of writtenFormulas(document))
    inFormula(formula.text, formula.property, () => placeOfFormula(pkg, formula), values)
  for (const flow of pkg.flows) {
    const { definition, names, displayName } = flow
    const name = `flow ${quoted(displayName)}`
    const isLookedUp = lookedUpLeaves(flow)
    for (const part of ['triggers', 'actions', 'parameters']) {
      const path = ['properties', 'definition', part]
      for (const leaf of leavesOf(valueAt(definition, ...path), pointerTo(...path))) {
        values.lookingUp = isLookedUp(leaf)
        inFlow(leaf, () => ({ file: names.definition, pointer: leaf.pointer(), name }), values)
      }
    }
  }
  return values.all()
}

/** Whether a string of a flow's definition is looked up while the flow is saved. */
function lookedUpLeaves(flow: FlowPart): (leaf: Leaf) => boolean {
  const keys = new Map<object, Set<string>>()
  for (const { holders } of lookedUpSteps(flow))
    for (const { holder, keys: own } of holders) {
      const known = keys.get(holder) ?? new Set()
      for (const key of own) known.add(key)
      keys.set(holder, known)
    }
  return ({ holder, key }) => holder !== undefined && keys.get(holder)?.has(key) === true
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const isId = (text: string): boolean => text.length === 36 && GUID.test(text) && !/^[0-]+$/.test(text)

/** Environments whose id is more than a GUID: `Default-<tenant>`. */
const ENVIRONMENT = /^(?:Default|Legacy)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Adds sites, lists, servers and databases of the app's connections. */
function inConnections({ app }: AppPackage, values: Values): void {
  if (app === undefined) return
  for (const [id, reference] of Object.entries(app.connectionReferences)) {
    const sets = valueAt(reference, 'dataSets')
    for (const [set, content] of Object.entries(isObject(sets) ? sets : {})) {
      const path = ['appDefinitionTemplate', 'properties', 'connectionReferences', id, 'dataSets', set]
      const place = (name: string, ...more: string[]): Place => ({
        file: app.fileName,
        pointer: pointerTo(...path, ...more),
        name
      })
      const called = valueAt(reference, 'displayName')
      values.addHosts(set, () => place(`connection reference ${quoted(typeof called === 'string' ? called : id)}`))
      const sources = valueAt(content, 'dataSources')
      for (const [name, source] of Object.entries(isObject(sources) ? sources : {})) {
        const table = valueAt(source, 'tableName')
        if (typeof table === 'string' && isId(table))
          values.add('list', table.toLowerCase(), () =>
            place(`data source ${quoted(name)}`, 'dataSources', name, 'tableName')
          )
      }
    }
  }
}

/** Adds the same values from the document. Before 2019, only the document contains them. */
function inDataSources({ app }: AppPackage, document: AppDocument | undefined, values: Values): void {
  const known = new Set<string>()
  for (const { value } of values.all()) known.add(value.toLowerCase())
  const inside = document?.files.find(file => /^(?:References\/DataSources|Entities)\.json$/i.test(file))
  for (const { name, dataset, table } of document?.dataSources ?? []) {
    const place = (): Place => ({
      file: app?.documentName ?? '',
      ...(inside === undefined ? {} : { inside }),
      name: `data source ${quoted(name)}`
    })
    for (const { kind, value } of hostedValues(dataset ?? ''))
      if (!known.has(value.toLowerCase())) values.add(kind, value, place)
    if (table !== undefined && isId(table) && !known.has(table.toLowerCase()))
      values.add('list', table.toLowerCase(), place)
  }
}

/** Properties that only display hints, such as examples of what to type. */
const SHOWN_ONLY = /^(?:HintText|Tooltip|AccessibleLabel)$/i
const QUOTED_ID = /"((?:Default-|Legacy-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"/gi

function inFormula(text: string, property: string, place: () => Place, values: Values): void {
  values.addHosts(text, place)
  if (SHOWN_ONLY.test(property)) return
  if (text.includes('@')) values.addMailboxes(text, place)
  if (text.length >= 38 && text.includes('-'))
    for (const [, id = ''] of text.matchAll(QUOTED_ID))
      if (isId(id)) values.add(ID, id.toLowerCase(), place)
      else if (ENVIRONMENT.test(id)) values.add('environment', id.toLowerCase(), place)
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

function inFlow(leaf: Leaf, place: () => Place, values: Values): void {
  const { text, key } = leaf
  if (text.length < 3 || text.length > LONGEST_TEXT || NOT_DONE.has(key) || leaf.above().includes('metadata')) return
  values.addHosts(text, place)
  if (text.includes('@') && text.length <= LONGEST_OF_RECIPIENTS) values.addMailboxes(text, place)
  if (key === 'path' && text.includes('/tables/'))
    for (const [, id = ''] of text.matchAll(LIST_IN_PATH)) if (isId(id)) values.add('list', id.toLowerCase(), place)
  const name = key.slice(key.lastIndexOf('/') + 1).toLowerCase()
  const kind = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  const file = fileIdIn(text, name)
  if (file !== undefined) values.add(file.kind, file.value, place)
  else if (isId(text) || ENVIRONMENT.test(text)) {
    if (kind !== undefined && !BY_NAME.has(kind)) values.add(kind, text.toLowerCase(), place)
    else if (ENVIRONMENT.test(text)) values.add('environment', text.toLowerCase(), place)
    else if (key !== 'id') values.add(ID, text.toLowerCase(), place)
  } else if (kind !== undefined && BY_NAME.has(kind) && isServerName(text)) values.add(kind, text, place)
  // A share on a file server: `\\server\share\folder`.
  const share = text.startsWith('\\\\') ? /^\\\\([\w.-]{1,255}\\[^\\/:*?"<>|\r\n]{1,80})/.exec(text)?.[1] : undefined
  if (share !== undefined) values.add('file server', share, place)
}

/** Not for `default`, which refers to the connection, nor for expressions, which are evaluated at run time. */
const isServerName = (text: string): boolean =>
  /^[\w.\\,-]{2,255}$/.test(text) && !/^default$/i.test(text) && !/\.database\./i.test(text) && !isPlaceholder(text)

import { plainText, quoted } from '../../../base/display.ts'
import type { AppPackage } from '../../app-package.ts'
import type { AppDocument } from '../../document/document.ts'
import { isObject, valueAt } from '../../json-text.ts'
import type { Place } from '../finding.ts'
import { pointerTo } from '../position.ts'
import type { Rule } from '../rule.ts'
import { eachWrittenFormula, placeOfFormula } from './formulas.ts'
import { leavesOf } from './leaves.ts'

/** A value that belongs to one environment, and every place it stands in. */
export interface EnvironmentValue {
  readonly kind: string
  /** Host and path of an address, without its query; an id as it is. */
  readonly value: string
  readonly places: readonly Place[]
}

/** Addresses whose host says what they lead to. `path` is how much of the path tells one thing from another. */
const HOSTS: readonly { readonly kind: string; readonly host: RegExp; readonly path: RegExp }[] = [
  {
    kind: 'SharePoint site',
    host: /\.sharepoint(?:-mil)?\.(?:com|us|cn|de)$/i,
    path: /^\/(?:sites|teams|personal)\/[^/?#]{1,200}/i
  },
  {
    kind: 'Dataverse environment',
    host: /\.crm\d{0,2}\.(?:dynamics\.com|microsoftdynamics\.us|appsplatform\.us|dynamics\.cn)$/i,
    path: /^/
  },
  { kind: 'SQL server', host: /\.database\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)$/i, path: /^/ },
  { kind: 'storage account', host: /\.(?:blob|queue|table|file)\.core\.windows\.net$/i, path: /^/ },
  { kind: 'key vault', host: /\.vault\.azure\.net$/i, path: /^/ },
  { kind: 'web app', host: /\.azurewebsites\.net$/i, path: /^/ },
  { kind: 'logic app', host: /\.logic\.azure\.com$/i, path: /^\/workflows\/[^/?#]{1,64}/i },
  { kind: 'API gateway', host: /\.azure-api\.net$/i, path: /^/ }
]

const ADDRESS = /https?:\/\/([a-z0-9][a-z0-9.-]{0,250})((?:\/[^\s"'<>?#\\|{}]{0,300})?)/gi
/** Servers are named without a scheme in connections of SQL. */
const SERVER = /\b([a-z0-9][a-z0-9-]{0,62}\.database\.windows\.net)\b/gi
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Parameters of connector actions that name things of one environment by an id. */
const ID_FIELDS: Readonly<Record<string, string>> = {
  table: 'list',
  groupid: 'group',
  channelid: 'channel',
  planid: 'plan',
  'parameters/table': 'list',
  'parameters/groupid': 'group',
  'body/recipient/groupid': 'group',
  'body/recipient/channelid': 'channel'
}

/** Everything in a package that belongs to the environment, site or tenant it was made in. */
export function environmentValues(pkg: AppPackage, document: AppDocument | undefined): EnvironmentValue[] {
  const found = new Map<string, { kind: string; value: string; places: Place[] }>()
  const add = (kind: string, value: string, place: () => Place): void => {
    const key = `${kind} ${value.toLowerCase()}`
    const known = found.get(key)
    if (known === undefined) found.set(key, { kind, value, places: [place()] })
    else if (known.places.length < 50) known.places.push(place())
  }
  const scan = (text: string, place: () => Place): void => {
    if (!text.includes('.')) return
    if (text.includes('://'))
      for (const [, host = '', path = ''] of text.matchAll(ADDRESS)) {
        const known = HOSTS.find(entry => entry.host.test(host))
        if (known !== undefined) add(known.kind, host.toLowerCase() + (known.path.exec(path)?.[0] ?? ''), place)
      }
    else if (text.includes('.database.windows.net'))
      for (const [, host = ''] of text.matchAll(SERVER)) add('SQL server', host.toLowerCase(), place)
  }
  scanApp(pkg, scan, add)
  eachWrittenFormula(document, (text, property, at) => scan(text, () => placeOfFormula(pkg, property, at)))
  for (const { definition, names, displayName } of pkg.flows) {
    const place = (pointer: string): Place => ({ file: names.definition, pointer, name: `flow ${quoted(displayName)}` })
    const start = pointerTo('properties', 'definition')
    for (const leaf of leavesOf(valueAt(definition, 'properties', 'definition'), start)) {
      scan(leaf.text, () => place(leaf.pointer()))
      const kind = ID_FIELDS[leaf.key.toLowerCase()]
      if (kind !== undefined && GUID.test(leaf.text)) add(kind, leaf.text.toLowerCase(), () => place(leaf.pointer()))
    }
  }
  return [...found.values()]
}

/** Sites and lists of the app's connections. */
function scanApp(
  { app }: AppPackage,
  scan: (text: string, place: () => Place) => void,
  add: (kind: string, value: string, place: () => Place) => void
): void {
  if (app === undefined) return
  for (const [id, reference] of Object.entries(app.connectionReferences)) {
    const sets = valueAt(reference, 'dataSets')
    for (const [set, content] of Object.entries(isObject(sets) ? sets : {})) {
      const path = ['appDefinitionTemplate', 'properties', 'connectionReferences', id, 'dataSets', set]
      const place = (called: string, ...more: string[]): Place => ({
        file: app.fileName,
        pointer: pointerTo(...path, ...more),
        name: called
      })
      const named = valueAt(reference, 'displayName')
      scan(set, () => place(`connection reference ${quoted(typeof named === 'string' ? named : id)}`))
      const sources = valueAt(content, 'dataSources')
      for (const [name, source] of Object.entries(isObject(sources) ? sources : {})) {
        const table = valueAt(source, 'tableName')
        if (typeof table === 'string' && GUID.test(table))
          add('list', table.toLowerCase(), () => place(`data source ${quoted(name)}`, 'dataSources', name, 'tableName'))
      }
    }
  }
}

/** Recipients and owners, as actions and formulas name them. */
const MAILBOX_FIELD =
  /^(?:.*\/)?(?:to|cc|bcc|from|emailmessage\/(?:to|cc|bcc|from)|mailboxaddress|assignedto|recipients?|attendees|requiredattendees)$/i
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g

export const ENVIRONMENT_RULES: readonly Rule[] = [
  {
    id: 'environment-value',
    severity: 'warning',
    about: 'Addresses and ids in the app and its flows that belong to one environment: sites, lists, servers, groups.',
    consequence: 'They come along as they are: in the target, the app and its flows go on reading and writing there.',
    remedy:
      'Check that this is meant. To tell environments apart, keep such values in a list or table that each has of its own.',
    *look({ pkg, document }) {
      for (const { kind, value, places } of environmentValues(pkg, document))
        yield {
          message: `${upper(kind)} ${quoted(plainText(value, 200))} is written into the package${places.length === 1 ? '' : ` in ${places.length === 50 ? '50 or more' : places.length} places`}.`,
          place: places[0]
        }
    }
  },
  {
    id: 'fixed-mailbox',
    severity: 'note',
    about: 'Mail addresses that flows write to or read from.',
    consequence: 'They come along as they are: the flow in the target writes to the same people.',
    remedy: 'Check that this is meant in the target.',
    *look({ pkg }) {
      for (const { definition, names, displayName } of pkg.flows) {
        const start = pointerTo('properties', 'definition', 'actions')
        for (const leaf of leavesOf(valueAt(definition, 'properties', 'definition', 'actions'), start)) {
          if (!leaf.text.includes('@') || !MAILBOX_FIELD.test(leaf.key) || leaf.text.length > 10_000) continue
          const addresses = [...new Set(leaf.text.match(EMAIL) ?? [])]
          if (addresses.length > 0)
            yield {
              message: `The flow ${quoted(displayName)} has ${addresses.length === 1 ? 'a fixed mail address' : `${addresses.length} fixed mail addresses`} as its ${quoted(leaf.key)}.`,
              place: { file: names.definition, pointer: leaf.pointer(), name: `flow ${quoted(displayName)}` }
            }
        }
      }
    }
  }
]

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

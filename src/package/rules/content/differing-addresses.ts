import { quoted } from '../../../base/display.ts'
import { GUID } from '../../../base/guid.ts'
import { isObject } from '../../../base/objects.ts'
import { uriDecoded } from '../../../base/uri.ts'
import { valueAt } from '../../json-text.ts'
import type { Place } from '../finding.ts'
import { pointerTo } from '../position.ts'
import type { Found, Rule, Subject } from '../rule.ts'
import { limited } from './aggregation.ts'
import { withoutSecrets } from './secret-shapes.ts'

/** Where a data source of the app is: its site or data set, and its list or table. */
interface Address {
  readonly dataset: string
  readonly table: string
}

/** The addresses of one data source in the app's JSON: one name can occur in several data sets. */
interface Written {
  readonly first: Address
  readonly place: Place
  /** In a form in which they can be compared. */
  readonly all: Set<string>
}

/** By the name of the data source. */
function addressesIn({ pkg: { app } }: Subject): Map<string, Written> {
  const addresses = new Map<string, Written>()
  for (const [id, reference] of Object.entries(app?.connectionReferences ?? {})) {
    const sets = valueAt(reference, 'dataSets')
    for (const [dataset, content] of Object.entries(isObject(sets) ? sets : {})) {
      const sources = valueAt(content, 'dataSources')
      for (const [name, source] of Object.entries(isObject(sources) ? sources : {})) {
        const table = valueAt(source, 'tableName')
        if (typeof table !== 'string') continue
        const address = { dataset, table }
        const known = addresses.get(name)
        if (known !== undefined) {
          known.all.add(comparable(address))
          continue
        }
        const path = ['properties', 'connectionReferences', id, 'dataSets', dataset, 'dataSources', name]
        addresses.set(name, {
          first: address,
          place: {
            file: app?.fileName ?? '',
            pointer: pointerTo('appDefinitionTemplate', ...path),
            name: `data source ${quoted(name)}`
          },
          all: new Set([comparable(address)])
        })
      }
    }
  }
  return addresses
}

const ID = new RegExp(`^\\{?${GUID}\\}?$`, 'i')

const shown = ({ dataset, table }: Address): string =>
  `${ID.test(table) ? 'list' : 'table'} ${visible(table, 50)} of ${visible(dataset, 90)}`
const visible = (text: string, limit: number): string => quoted(withoutSecrets(text, limit))

/** Without differences that have no meaning: case, encoding, a slash at the end, braces around an id. */
const comparable = ({ dataset, table }: Address): string => `${plainAddress(dataset)}\n${plainAddress(table)}`

/** A site, data set, list or table in a form in which it can be compared. */
export function plainAddress(text: string): string {
  const bare = text.trim().replace(/^\{(.*)\}$/s, '$1')
  return uriDecoded(bare.endsWith('/') ? bare.slice(0, -1) : bare).toLowerCase()
}

/**
 * In every measured export, the app's JSON and its document name the same list for a data source (142 of 142). Tools
 * that search and replace addresses in a package change only the JSON, because the document is a zip of its own.
 */
export const DIFFERING_ADDRESS_RULES: readonly Rule[] = [
  {
    id: 'data-source-differs',
    severity: 'warning',
    about: "The app's JSON and its document name the same site and list, or data set and table, for each data source.",
    consequence:
      'Which of the two the imported app uses is not known. A user reports that the list was not found after such an import.',
    remedy:
      'The package was probably edited in one place only. Change the data source in Power Apps Studio, publish the app, and export the package again.',
    look(subject) {
      const addresses = addressesIn(subject)
      return limited(
        (subject.document?.dataSources ?? []).flatMap(({ name, dataset, table }): Found[] => {
          const written = addresses.get(name)
          if (written === undefined || dataset === undefined || table === undefined) return []
          const inDocument = { dataset, table }
          if (written.all.has(comparable(inDocument))) return []
          return [
            {
              message: `The data source ${quoted(name)} points to ${shown(written.first)} in the app's JSON, but to ${shown(inDocument)} in the app's document.`,
              place: written.place
            }
          ]
        }),
        'data sources that differ'
      )
    }
  }
]

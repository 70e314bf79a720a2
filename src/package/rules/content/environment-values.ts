import { quoted } from '../../../base/display.ts'
import type { AppPackage, FlowPart } from '../../app-package.ts'
import type { AppDocument } from '../../document/document.ts'
import type { Place } from '../finding.ts'
import { type Hit, hitsInDataset, hitsInFormula, hitsInTable } from '../../values/hits.ts'
import { spotsOfApp, spotsOfFlow } from '../../values/spots.ts'
import { ID } from '../../values/value-kinds.ts'
import { type Seen, Things } from './aggregation.ts'
import { writtenFormulas, placeOfFormula } from './formulas.ts'
import type { Leaf } from './leaves.ts'
import { lookedUpSteps } from './looked-up.ts'

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
  /** Whether it is written as an address. */
  readonly isAddress: boolean
}

/** Collects values, each only once. */
class Values {
  readonly #known = new Things<EnvironmentValue & Seen>()
  readonly #lookedUp = new Set<string>()
  readonly #addresses = new Set<string>()
  /** Whether the values that are added now are looked up. */
  lookingUp = false

  add(kind: string, value: string, place: () => Place): void {
    const sign = signOf({ kind, value })
    this.#known.add(sign, () => ({ kind, value, places: [], count: 0 }), place)
    if (this.lookingUp && this.#known.has(sign)) this.#lookedUp.add(sign)
  }

  addHits(hits: readonly Hit[], place: () => Place): void {
    // A mail address that is repeated in one text is one recipient.
    const seen = new Set<string>()
    for (const { kind, value, encoded } of hits) {
      if (kind === 'mailbox' && seen.has(value)) continue
      seen.add(value)
      this.add(kind, value, place)
      if (encoded !== undefined && this.#known.has(signOf({ kind, value })))
        this.#addresses.add(signOf({ kind, value }))
    }
  }

  /** All values. An id whose kind is known in one place is not listed again with the unknown kind. */
  all(): CountedValue[] {
    const values = this.#known.all()
    const known = new Set(values.filter(({ kind }) => kind !== ID).map(({ value }) => value.toLowerCase()))
    return values
      .filter(({ kind, value }) => kind !== ID || !known.has(value.toLowerCase()))
      .map(value => ({
        ...value,
        lookedUp: this.#lookedUp.has(signOf(value)),
        isAddress: this.#addresses.has(signOf(value))
      }))
  }
}

const signOf = ({ kind, value }: Pick<EnvironmentValue, 'kind' | 'value'>): string => `${kind} ${value.toLowerCase()}`

/**
 * All values in a package that are specific to its source environment, site or tenant: in the app's connections, data
 * sources and formulas, and in its flows. Expressions that are evaluated at run time are ignored.
 */
export function environmentValues(pkg: AppPackage, document: AppDocument | undefined): CountedValue[] {
  const values = new Values()
  // Sites, lists, servers and databases of the app's connections.
  if (pkg.app !== undefined) for (const { hits, place } of spotsOfApp(pkg.app)) values.addHits(hits, place)
  inDataSources(pkg, document, values)
  for (const formula of writtenFormulas(document))
    values.addHits(hitsInFormula(formula.text, formula.property), () => placeOfFormula(pkg, formula))
  for (const flow of pkg.flows) {
    const isLookedUp = lookedUpLeaves(flow)
    for (const { leaf, hits, place } of spotsOfFlow(flow)) {
      values.lookingUp = isLookedUp(leaf)
      values.addHits(hits, place)
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
    const hits = [...hitsInDataset(dataset ?? ''), ...hitsInTable(table ?? '')]
    values.addHits(
      hits.filter(({ value }) => !known.has(value.toLowerCase())),
      place
    )
  }
}

import { quoted } from '../../base/display.ts'
import { isObject } from '../../base/objects.ts'
import type { AppPart, FlowPart } from '../app-package.ts'
import { valueAt } from '../json-text.ts'
import { type Leaf, leavesOf, type PathLink } from '../rules/content/leaves.ts'
import type { Place } from '../rules/finding.ts'
import { pointerTo } from '../rules/position.ts'
import { type Hit, hitsInDataset, hitsInFlow, hitsInTable } from './hits.ts'
import { type Range, writtenOutInFlow } from './literals.ts'

/** A string of a package that may hold values of its source: a value of a JSON file, or the key of a member. */
export interface Spot {
  /** Keys and indexes that lead to it; of a key, its own at the end. Computed at each call. */
  readonly path: () => readonly string[]
  readonly isKey: boolean
  readonly text: string
  readonly hits: readonly Hit[]
  /** The parts of the text that are written out, and not evaluated at run time. Computed at each call. */
  readonly written: () => readonly Range[]
  readonly place: () => Place
  /** Of a text that names a list: what the package itself says of it. Computed at each call. */
  readonly list?: (() => NamedList | undefined) | undefined
}

/** A list of the source, as a package describes it. */
export interface NamedList {
  readonly title: string
  /** Address of its site. */
  readonly site: string
}

const all = (text: string): readonly Range[] => [{ start: 0, end: text.length }]

/** The sites and data sets of the app's connections, and their lists. */
export function* spotsOfApp(app: AppPart): Generator<Spot> {
  for (const [id, reference] of Object.entries(app.connectionReferences)) {
    const sets = valueAt(reference, 'dataSets')
    const called = valueAt(reference, 'displayName')
    for (const [set, content] of Object.entries(isObject(sets) ? sets : {})) {
      const start = ['appDefinitionTemplate', 'properties', 'connectionReferences', id, 'dataSets', set]
      const spot = (
        text: string,
        hits: readonly Hit[],
        isKey: boolean,
        name: string,
        ...more: readonly string[]
      ): Spot => ({
        path: () => [...start, ...more],
        isKey,
        text,
        hits,
        written: () => all(text),
        place: () => ({ file: app.fileName, pointer: pointerTo(...start, ...more), name })
      })
      yield spot(
        set,
        hitsInDataset(set),
        true,
        `connection reference ${quoted(typeof called === 'string' ? called : id)}`
      )
      const sources = valueAt(content, 'dataSources')
      for (const [name, source] of Object.entries(isObject(sources) ? sources : {})) {
        const table = valueAt(source, 'tableName')
        if (typeof table === 'string')
          yield spot(table, hitsInTable(table), false, `data source ${quoted(name)}`, 'dataSources', name, 'tableName')
      }
    }
  }
}

/** A string of a flow, with the object that contains it. */
export interface FlowSpot extends Spot {
  readonly leaf: Leaf
}

/** The texts of a flow's triggers, actions and parameters. Expressions are evaluated at run time. */
export function* spotsOfFlow({ definition, names, displayName }: FlowPart): Generator<FlowSpot> {
  const name = `flow ${quoted(displayName)}`
  for (const part of ['triggers', 'actions', 'parameters']) {
    const start = ['properties', 'definition', part]
    for (const leaf of leavesOf(valueAt(definition, ...start), pointerTo(...start)))
      yield {
        leaf,
        path: () => [...start, ...keysTo(leaf.path)],
        isKey: false,
        text: leaf.text,
        hits: hitsInFlow(leaf),
        written: () => writtenOutInFlow(leaf.text),
        place: () => ({ file: names.definition, pointer: leaf.pointer(), name })
      }
  }
}

function keysTo(link: PathLink | undefined): string[] {
  const keys: string[] = []
  for (let at = link; at !== undefined; at = at.up) keys.push(String(at.key))
  return keys.toReversed()
}

import { isObject } from '../../base/objects.ts'
import { textAt, valueAt } from '../json-text.ts'
import { CodeComponents } from './code-components.ts'
import { controlName } from './control-name.ts'
import type { ControlNode, NodeKind, TopNode } from './document.ts'
import type { DocumentReading } from './document-reading.ts'
import { withLineFeeds } from './line-ends.ts'

/** The file with all controls, data sources and resources of documents before 2019. */
export const ENTITIES = 'Entities.json'

/** Order of the kinds in a document. Screens and components share one sequence of numbers (`Index`). */
const RANK: Readonly<Record<NodeKind, number>> = { app: 0, screen: 1, component: 2, control: 3 }

/**
 * Collects the app, its screens and its components from the control files. Screens are ordered by `Index`, which is the
 * order of `ScreensOrder` in the source files (measured) and of the tree in Studio.
 */
export class Controls {
  readonly #tops: { readonly node: TopNode; readonly index: number }[] = []
  /** Names of components, by the name of the template that their instances have. */
  readonly #components = new Map<string, string>()
  readonly #reading: DocumentReading
  /** Those among the controls. */
  readonly codeComponents = new CodeComponents()

  constructor(reading: DocumentReading) {
    this.#reading = reading
  }

  /** Reads `Components\*.json` and `Controls\*.json`, each with one screen or component. */
  readFiles(): void {
    for (const folder of ['Components/', 'Controls/'] as const)
      for (const file of this.#reading.filesIn(folder, '.json')) {
        const value = this.#reading.json(file)
        if (value === undefined) continue
        const top = valueAt(value, 'TopParent')
        if (isObject(top)) this.#add(file, [top], folder === 'Components/')
        else this.#reading.fault(file, `${file} cannot be read: it has no "TopParent".`)
      }
  }

  /** Reads the controls of an `Entities.json`. */
  readEntities(value: Record<string, unknown>): void {
    // Components first: before 2019, only their definitions contain their names.
    this.#add(ENTITIES, listAt(value, 'Components'), true)
    const isControl = (entity: unknown): boolean => textAt(entity, 'Type') === 'ControlInfo'
    this.#add(ENTITIES, listAt(value, 'Entities').filter(isControl), false)
  }

  nodes(): TopNode[] {
    const sorted = this.#tops.toSorted(
      (one, other) => RANK[one.node.kind] - RANK[other.node.kind] || one.index - other.index
    )
    return sorted.map(({ node }) => node)
  }

  #add(file: string, tops: readonly unknown[], components: boolean): void {
    if (components)
      for (const top of tops) {
        const template = textAt(top, 'Template', 'Name')
        const name = controlName(textAt(top, 'Name'))
        if (template !== undefined && name !== undefined) this.#components.set(template, name)
      }
    let nameless = 0
    const nodeOf = (value: unknown, kind: NodeKind): ControlNode | undefined => {
      this.codeComponents.addControl(value)
      const name = controlName(textAt(value, 'Name'))
      if (name === undefined) {
        nameless += 1
        return undefined
      }
      const inner = listAt(value, 'Children').map(child => ({ node: nodeOf(child, 'control'), layer: layerOf(child) }))
      const children = inner.toSorted((one, other) => one.layer - other.layer).map(({ node }) => node)
      return {
        kind,
        name,
        type: kind === 'control' ? this.#typeOf(value) : kind,
        properties: propertiesOf(value),
        children: children.filter(child => child !== undefined)
      }
    }
    for (const top of tops) {
      const kind = kindOf(top, components)
      if (kind === undefined) continue
      const node = nodeOf(top, kind)
      const index = valueAt(top, 'Index')
      if (node !== undefined)
        this.#tops.push({ node: { ...node, file }, index: typeof index === 'number' ? index : Number.MAX_SAFE_INTEGER })
    }
    if (nameless > 0)
      this.#reading.fault(
        file,
        `${file} cannot be read completely: ${nameless === 1 ? '1 of its controls has' : `${nameless} of its controls have`} no name.`
      )
  }

  /** The template of a component instance has an opaque name, which is replaced by the name of the component. */
  #typeOf(value: unknown): string {
    const template = textAt(value, 'Template', 'Name') ?? ''
    const component = textAt(value, 'Template', 'ComponentDefinitionInfo', 'Name')
    return controlName(component ?? this.#components.get(template) ?? template)
  }
}

/** Ignores test suites and test cases, which some documents list among the controls. */
export function kindOf(top: unknown, component: boolean): NodeKind | undefined {
  if (component || valueAt(top, 'Template', 'IsComponentDefinition') === true) return 'component'
  const template = (textAt(top, 'Template', 'Name') ?? '').toLowerCase()
  if (template === 'appinfo') return 'app'
  return ['apptest', 'testsuite', 'testcase'].includes(template) ? undefined : 'screen'
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, key)
  return Array.isArray(list) ? list : []
}

/** A formula of a control, and the keys that lead from the control to it. */
export interface ControlScript {
  readonly property: string
  readonly script: string
  readonly path: readonly string[]
}

/** Includes `DynamicProperties`, which a control has because of the container it is in. */
export function* scriptsOf(control: unknown): Generator<ControlScript> {
  for (const [at, rule] of listAt(control, 'Rules').entries()) yield* scriptIn(rule, ['Rules', String(at)])
  for (const [at, dynamic] of listAt(control, 'DynamicProperties').entries())
    yield* scriptIn(valueAt(dynamic, 'Rule'), ['DynamicProperties', String(at), 'Rule'])
}

function* scriptIn(rule: unknown, path: readonly string[]): Generator<ControlScript> {
  const property = valueAt(rule, 'Property')
  const script = valueAt(rule, 'InvariantScript')
  if (typeof property === 'string' && typeof script === 'string')
    yield { property, script, path: [...path, 'InvariantScript'] }
}

export const LAYER = 'ZIndex'
export const isLayer = (script: unknown): script is string => typeof script === 'string' && /^\d{1,9}$/.test(script)

/** The position of a control among its siblings, from back to front. */
export function layerOf(value: unknown): number {
  const rule = listAt(value, 'Rules').find(candidate => valueAt(candidate, 'Property') === LAYER)
  const script = valueAt(rule, 'InvariantScript')
  return isLayer(script) ? Number(script) : 0
}

/**
 * A layer that is a plain number is left out. The order of the children contains it, as in the document's source files,
 * and inserting one control changes the numbers of all that follow.
 */
function propertiesOf(value: unknown): Map<string, string> {
  const properties = new Map<string, string>()
  for (const { property, script } of scriptsOf(value)) {
    if (property !== LAYER || !isLayer(script)) properties.set(property, withLineFeeds(script))
  }
  return properties
}

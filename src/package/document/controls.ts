import { isObject, textAt, valueAt } from '../json-text.ts'
import type { ControlNode, NodeKind, TopNode } from './document.ts'
import type { DocumentReading } from './read-document.ts'

/** A control of the document, before the names of its components are known. */
interface RawNode {
  readonly node: { kind: NodeKind; name: string; type: string; properties: Map<string, string>; children: ControlNode[] }
  readonly template: string
  readonly children: RawNode[]
}

interface RawTop extends RawNode {
  readonly file: string
  /** Place of a screen among the screens. */
  readonly index: number
}

/**
 * Reads the app, its screens and components from the control files. In documents of 2018 one file holds all controls,
 * and the data sources with them, which are given back as well.
 */
export function readControls(reading: DocumentReading): { nodes: TopNode[]; sources: unknown } {
  const tops: RawTop[] = []
  let sources: unknown
  if (reading.archive.has('Entities.json')) {
    const entities = valueAt(reading.json('Entities.json'), 'Entities')
    sources = entities
    for (const entity of Array.isArray(entities) ? entities : [])
      if (textAt(entity, 'Type') === 'ControlInfo') tops.push(topOf(entity, 'Entities.json', false))
  }
  for (const folder of ['Controls/', 'Components/'] as const)
    for (const file of reading.jsonIn(folder)) {
      const parent = valueAt(reading.json(file), 'TopParent')
      if (isObject(parent)) tops.push(topOf(parent, file, folder === 'Components/'))
    }
  nameComponents(tops)
  return { nodes: tops.sort(inOrder).map(top => ({ ...top.node, file: top.file })), sources }
}

function topOf(value: unknown, file: string, component: boolean): RawTop {
  const template = textAt(value, 'Template', 'Name') ?? ''
  const definition = component || valueAt(value, 'Template', 'IsComponentDefinition') === true
  const kind = template === 'appinfo' ? 'app' : definition ? 'component' : 'screen'
  const index = valueAt(value, 'Index')
  return { ...rawNode(value, kind), file, index: typeof index === 'number' ? index : 0 }
}

/** Nesting is bounded by the reading of the JSON. */
function rawNode(value: unknown, kind: NodeKind): RawNode {
  const inner = valueAt(value, 'Children')
  const children = (Array.isArray(inner) ? inner : []).filter(isObject).map(child => rawNode(child, 'control'))
  const template = textAt(value, 'Template', 'Name') ?? ''
  return {
    template,
    children,
    node: {
      kind,
      name: textAt(value, 'Name') ?? '',
      type: template,
      properties: propertiesOf(valueAt(value, 'Rules')),
      children: children.map(({ node }) => node)
    }
  }
}

function propertiesOf(rules: unknown): Map<string, string> {
  const properties = new Map<string, string>()
  for (const rule of Array.isArray(rules) ? rules : []) {
    const property = textAt(rule, 'Property')
    const script = valueAt(rule, 'InvariantScript')
    if (property !== undefined && typeof script === 'string') properties.set(property, withLineFeeds(script))
  }
  return properties
}

/** Formulas have the line ends of the machine they were written on. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text)

/** Where a component is used, its type is a number nobody knows; the name of its definition stands for it. */
function nameComponents(tops: readonly RawTop[]): void {
  const names = new Map(
    tops.flatMap(({ node, template }) => (node.kind === 'component' ? [[template, node.name] as const] : []))
  )
  const open: RawNode[] = [...tops]
  for (let raw = open.pop(); raw !== undefined; raw = open.pop()) {
    const name = names.get(raw.template)
    if (name !== undefined) raw.node.type = raw.node.kind === 'component' ? 'component' : name
    for (const child of raw.children) open.push(child)
  }
}

const RANK: Readonly<Record<NodeKind, number>> = { app: 0, screen: 1, component: 2, control: 3 }

/** The app, screens as Studio lists them, components by name. */
function inOrder(one: RawTop, other: RawTop): number {
  const ranks = RANK[one.node.kind] - RANK[other.node.kind]
  if (ranks !== 0) return ranks
  if (one.node.kind === 'screen' && one.index !== other.index) return one.index - other.index
  return one.node.name < other.node.name ? -1 : 1
}

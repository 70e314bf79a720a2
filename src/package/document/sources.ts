import { parse } from 'yaml'
import { isObject, MOST_JSON_BYTES, textAt, valueAt } from '../json-text.ts'
import { withLineFeeds } from './controls.ts'
import type { ControlNode, NodeKind, TopNode } from './document.ts'
import { faultOf, type DocumentReading } from './read-document.ts'

const FOLDER = 'Src/'
/** What Studio keeps for itself. */
const EDITOR_STATE = 'Src/_EditorState.pa.yaml'
/** Deeper nesting is not read: the deepest one measured has 33 levels, and each takes three of YAML. */
const DEEPEST = 300

/**
 * Reads the app from the document's own source files. They hold what a maker changed and no defaults.
 *
 * @returns `undefined` when the document has none, or when one of them cannot be read, which is a fault
 */
export function readSources({ archive, faults }: DocumentReading): TopNode[] | undefined {
  const files = archive.names.filter(
    name => name.startsWith(FOLDER) && name.endsWith('.pa.yaml') && name !== EDITOR_STATE
  )
  if (files.length === 0) return undefined
  const nodes: TopNode[] = []
  for (const file of files) {
    try {
      const bytes = archive.read(file)
      if (bytes.length > MOST_JSON_BYTES) throw new RangeError(`it has more than ${MOST_JSON_BYTES} bytes`)
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      if (nestedDeeper(text)) throw new RangeError(`it is nested more than ${DEEPEST} levels deep`)
      // Anchors are not part of these files, and could make a small one enormous.
      nodes.push(...nodesIn(parse(text, { maxAliasCount: 0, logLevel: 'silent' }), file))
    } catch (error) {
      faults.push(faultOf(file, error))
      return undefined
    }
  }
  return nodes
}

/** Blocks nest by indentation, and brackets are not used for nesting. */
function nestedDeeper(text: string): boolean {
  let brackets = 0
  for (const line of text.split('\n')) {
    let blanks = 0
    while (line[blanks] === ' ') blanks += 1
    // A formula may be indented as its writer likes, but a key after that many blanks is no real one.
    if (blanks > DEEPEST * 4) return true
    let dashes = 0
    for (let at = blanks; line[at] === '-' || line[at] === ' '; at += 1) dashes += line[at] === '-' ? 1 : 0
    if (dashes > DEEPEST) return true
    if (/^[[{]/.test(line.slice(blanks))) brackets += 1
  }
  return brackets > 0 && /[[{]{100}/.test(text)
}

function nodesIn(value: unknown, file: string): TopNode[] {
  const nodes: TopNode[] = []
  const app = valueAt(value, 'App')
  if (isObject(app)) nodes.push({ ...nodeOf('App', app, 'app'), file })
  for (const [key, kind] of [
    ['Screens', 'screen'],
    ['ComponentDefinitions', 'component']
  ] as const) {
    const named = valueAt(value, key)
    for (const [name, inner] of Object.entries(isObject(named) ? named : {}))
      nodes.push({ ...nodeOf(name, inner, kind), file })
  }
  return nodes
}

function nodeOf(name: string, value: unknown, kind: NodeKind): ControlNode {
  return { kind, name, type: typeOf(value, kind), properties: propertiesOf(value), children: childrenOf(value) }
}

function typeOf(value: unknown, kind: NodeKind): string {
  if (kind !== 'control') return kind
  // Of a component in use, and of a control of somebody's own, the general type says nothing.
  return textAt(value, 'ComponentName') ?? (textAt(value, 'Control') ?? '').replace(/@.*$/, '')
}

function propertiesOf(value: unknown): Map<string, string> {
  const properties = new Map<string, string>()
  const add = (name: string, formula: unknown): void => {
    if (typeof formula === 'string' || typeof formula === 'number' || typeof formula === 'boolean')
      properties.set(name, withLineFeeds(String(formula)).replace(/^=/, ''))
  }
  const own = valueAt(value, 'Properties')
  for (const [name, formula] of Object.entries(isObject(own) ? own : {})) add(name, formula)
  const custom = valueAt(value, 'CustomProperties')
  for (const [name, described] of Object.entries(isObject(custom) ? custom : {}))
    for (const [part, text] of Object.entries(isObject(described) ? described : {})) add(`${name} (${part})`, text)
  return properties
}

/** A list of maps with one key each, the control's name. */
function childrenOf(value: unknown): ControlNode[] {
  const children = valueAt(value, 'Children')
  return (Array.isArray(children) ? children : []).flatMap(child =>
    Object.entries(isObject(child) ? child : {}).map(([name, inner]) => nodeOf(name, inner, 'control'))
  )
}

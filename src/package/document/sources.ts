import { controlName } from './control-name.ts'
import { ActionError } from '../../base/errors.ts'
import type { ControlNode, NodeKind, TopNode } from './document.ts'
import type { DocumentReading } from './document-reading.ts'
import { withLineFeeds } from './line-ends.ts'
import { isSourceFile, SOURCE_END, SOURCE_FOLDER } from './source-files.ts'
import { readSourceText, type SourceValue } from './source-text.ts'

/** Larger source files are rejected. The largest one measured has 0.2 MB. */
const MOST_SOURCE_BYTES = 4 * 1024 * 1024
/** Bytes of a source file that are charged like one structural mark of JSON. */
const BYTES_A_MARK = 4
const ORDER: readonly NodeKind[] = ['app', 'screen', 'component']

/**
 * Reads the app from the document's source files, which Studio has written since 2025. They contain what a maker changed,
 * but no defaults, no groups, and no parts of a gallery that Studio creates. The field names are those of the published
 * schema of these files (PowerApps-Tooling, pa-yaml 3.0).
 *
 * @param nodes the same app from the control files, for its order
 * @returns `undefined` if the document has no source files, or some of them cannot be read, each of which is recorded as
 * a fault
 */
export function readSources(reading: DocumentReading, nodes: readonly TopNode[]): TopNode[] | undefined {
  const files = reading.filesIn(SOURCE_FOLDER, SOURCE_END).filter(isSourceFile)
  if (files.length === 0) return undefined
  const found: TopNode[] = []
  let isWhole = true
  for (const file of files) {
    const read = reading.attempt(file, () => topsOf(readSourceText(textOf(reading, file)), file))
    if (read === undefined) isWhole = false
    else for (const top of read) found.push(top)
  }
  return isWhole ? inOrderOf(nodes, found) : undefined
}

function textOf({ archive }: DocumentReading, file: string): string {
  const bytes = archive.read(file)
  const refusal = (why: string): ActionError => new ActionError({ doing: `read ${file}`, why, remedy: '' })
  if (bytes.length > MOST_SOURCE_BYTES)
    throw refusal(`it has ${bytes.length} bytes, more than the ${MOST_SOURCE_BYTES} allowed`)
  archive.budget.spendText(bytes.length)
  archive.budget.spendMarks(Math.ceil(bytes.length / BYTES_A_MARK))
  try {
    return withLineFeeds(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw refusal('it is not UTF-8 text')
  }
}

function inOrderOf(nodes: readonly TopNode[], found: readonly TopNode[]): TopNode[] {
  const places = new Map(nodes.map(({ kind, name }, place) => [`${kind} ${name}`, place]))
  const placed = found.map(node => ({
    node,
    place: places.get(`${node.kind} ${node.name}`) ?? Number.MAX_SAFE_INTEGER
  }))
  const rank = (node: TopNode): number => ORDER.indexOf(node.kind)
  placed.sort((one, other) => rank(one.node) - rank(other.node) || one.place - other.place)
  return placed.map(({ node }) => node)
}

const entriesOf = (value: SourceValue | undefined): Iterable<readonly [string, SourceValue]> =>
  value instanceof Map ? value : []

const valueOf = (value: SourceValue | undefined, key: string): SourceValue | undefined =>
  value instanceof Map ? value.get(key) : undefined

function topsOf(source: SourceValue, file: string): TopNode[] {
  const tops: TopNode[] = []
  const app = valueOf(source, 'App')
  if (app !== undefined) tops.push({ ...nodeOf('App', app, 'app'), file })
  for (const [name, screen] of entriesOf(valueOf(source, 'Screens')))
    tops.push({ ...nodeOf(name, screen, 'screen'), file })
  for (const [name, component] of entriesOf(valueOf(source, 'ComponentDefinitions')))
    tops.push({ ...nodeOf(name, component, 'component'), file })
  return tops
}

/** Recursion is safe: `readSourceText` limits the nesting. */
function nodeOf(name: string, value: SourceValue, kind: NodeKind): ControlNode {
  const children = valueOf(value, 'Children')
  return {
    kind,
    name: controlName(name),
    type: kind === 'control' ? controlName(typeOf(value)) : kind,
    properties: propertiesOf(value),
    children: (Array.isArray(children) ? children : []).flatMap((child: SourceValue) =>
      [...entriesOf(child)].map(([childName, inner]) => nodeOf(childName, inner, 'control'))
    )
  }
}

/** The name of the component for instances of components and code components, or else the type of the control. */
function typeOf(value: SourceValue): string {
  const [component, control] = [valueOf(value, 'ComponentName'), valueOf(value, 'Control')]
  if (typeof component === 'string' && component !== '') return component
  return typeof control === 'string' ? control.replace(/@.*$/s, '') : ''
}

/**
 * Formulas by property. The declaration of a component's custom property is included as `Title (DataType)` and the like,
 * except for the default formula: that is the formula of the property, as in the control files.
 */
function propertiesOf(value: SourceValue): Map<string, string> {
  const properties = new Map<string, string>()
  for (const [name, declared] of entriesOf(valueOf(value, 'CustomProperties')))
    for (const [part, text] of entriesOf(declared))
      if (typeof text === 'string') properties.set(part === 'Default' ? name : `${name} (${part})`, formulaOf(text))
  for (const [name, formula] of entriesOf(valueOf(value, 'Properties')))
    if (typeof formula === 'string') properties.set(name, formulaOf(formula))
  return properties
}

const formulaOf = (text: string): string => (text.startsWith('=') ? text.slice(1) : text)

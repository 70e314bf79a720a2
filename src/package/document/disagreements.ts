import { isLayer, LAYER } from './controls.ts'
import type { AppDocument, ControlNode } from './document.ts'

/** A place where the sources of a document differ from its control files, which the app runs from. */
export interface Disagreement {
  /** The source file, or the control file where there is none. */
  readonly file: string
  /** From the screen down. */
  readonly path: readonly string[]
  /** Absent if only one of the two contains the screen, component or control. */
  readonly property?: string | undefined
  readonly only?: 'sources' | 'controls' | undefined
}

/**
 * Compares the sources of a document with its control files. Sources leave out what nobody chose, so a property that
 * they lack is not a disagreement, unless it is an action that somebody must have written. Yields nothing for a document
 * without sources, or with sources that cannot be read.
 */
export function* disagreements(document: AppDocument): Generator<Disagreement> {
  const sources = document.sources()
  if (sources === undefined || sources.length === 0) return
  const controls = new Map(walked(document.nodes).map(({ node }) => [signOf(node), node]))
  const written = new Set<string>()
  for (const { node, path, file } of walked(sources)) {
    written.add(signOf(node))
    const control = controls.get(signOf(node))
    if (control === undefined) yield { file, path, only: 'sources' }
    else for (const property of differing(node, control)) yield { file, path, property }
  }
  const shown = new Set([...controls].flatMap(([sign, { type }]) => (written.has(sign) ? [type] : [])))
  const hidden = new Set<ControlNode>()
  for (const { node, path, file, parent } of walked(document.nodes)) {
    if (written.has(signOf(node)) || node.kind === 'app') continue
    hidden.add(node)
    // What holds it is named already, or is nothing that sources show.
    if (parent !== undefined && (parent.kind === 'app' || hidden.has(parent))) continue
    if (node.kind !== 'control' || shown.has(node.type) || SHOWN.has(node.type.toLowerCase()))
      yield { file, path, only: 'controls' }
  }
}

/**
 * Types of controls that sources always show (measured over 13 documents). Groups, the templates of
 * galleries and the host are never shown, and of the rest it is not known; if a document shows one of a type, it shows
 * all of them.
 */
const SHOWN: ReadonlySet<string> = new Set([
  'button',
  'circle',
  'combobox',
  'gallery',
  'groupcontainer',
  'htmlviewer',
  'icon',
  'image',
  'label',
  'rectangle',
  'richtexteditor',
  'text',
  'toggleswitch'
])

interface Walked {
  readonly node: ControlNode
  readonly path: readonly string[]
  readonly file: string
  readonly parent: ControlNode | undefined
}

/** All nodes, each before those in it. Paths are those of a maker, in which groups and templates do not occur. */
function walked(tops: readonly (ControlNode & { readonly file: string })[]): Walked[] {
  const found: Walked[] = []
  const open: Walked[] = tops
    .map(node => ({ node, path: [node.name], file: node.file, parent: undefined }))
    .toReversed()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next)
    const { node, path, file } = next
    for (const child of node.children.toReversed())
      open.push({ node: child, path: path.length < MOST_OF_A_PATH ? [...path, child.name] : path, file, parent: node })
  }
  return found
}

/** Names of a path that are kept: real controls nest 16 deep. Deeper ones would cost the square of their depth. */
const MOST_OF_A_PATH = 30

/** There is one app, and documents call it by several names. */
const signOf = ({ kind, name }: ControlNode): string => (kind === 'app' ? kind : `${kind} ${name}`)

/** Properties of a node that its control file has with another formula, or that only one of the two has. */
function* differing({ properties }: ControlNode, control: ControlNode): Generator<string> {
  for (const [property, formula] of properties) {
    // Control files contain the declarations of a component elsewhere, and positions follow from the order.
    if (property.endsWith(')') || (property === LAYER && isLayer(formula))) continue
    if (!isSameFormula(control.properties.get(property) ?? '', formula)) yield property
  }
  for (const [property, formula] of control.properties)
    if (isBehaviour(property) && !properties.has(property) && !NO_BEHAVIOUR.has(formula.trim())) yield property
}

/** `OnSelect`, `OnStart`. */
const isBehaviour = (property: string): boolean => /^On[A-Z]/.test(property)
/** Formulas that Studio gives to actions by itself. */
const NO_BEHAVIOUR: ReadonlySet<string> = new Set(['', 'false', 'true', 'Select(Parent)'])

/** YAML keeps no blanks around a formula, nor at the ends of its lines. */
const isSameFormula = (one: string, other: string): boolean => one === other || bare(one) === bare(other)

const bare = (formula: string): string =>
  formula
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .trim()

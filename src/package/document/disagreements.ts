import type { AppDocument, ControlNode, TopNode } from './document.ts'

/** A place where the sources of a document say something else than its control files, by which the app runs. */
export interface Disagreement {
  /** The source file; of what has none, the control file. */
  readonly file: string
  /** From the screen down. */
  readonly path: readonly string[]
  /** Absent where a whole screen, component or control stands in one of the two alone. */
  readonly property?: string | undefined
  readonly only?: 'sources' | 'controls' | undefined
}

/**
 * Compares the sources of a document with its control files. Sources leave out what nobody chose, so a property that
 * they do not have is none of these. Nothing for a document without sources, or with sources that cannot be read.
 */
export function* disagreements(document: AppDocument): Generator<Disagreement> {
  const sources = document.sources()
  if (sources === undefined) return
  const controls = new Map<string, ControlNode>()
  const open: ControlNode[] = [...document.nodes]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    controls.set(signOf(next), next)
    for (const child of next.children) open.push(child)
  }
  const written = new Set(sources.map(signOf))
  for (const top of sources) yield* within(top, top.file, controls)
  for (const top of document.nodes)
    if (top.kind !== 'app' && !written.has(signOf(top))) yield { file: top.file, path: [top.name], only: 'controls' }
}

/** `OnSelect`, `OnStart`. */
const isBehaviour = (property: string): boolean => /^On[A-Z]/.test(property)
const NO_BEHAVIOUR: ReadonlySet<string> = new Set(['', 'false', 'true'])

/** There is one app, and documents call it by several names. */
const signOf = ({ kind, name }: ControlNode): string => (kind === 'app' ? kind : `${kind} ${name}`)

function* within(top: TopNode, file: string, controls: ReadonlyMap<string, ControlNode>): Generator<Disagreement> {
  const open: { readonly node: ControlNode; readonly path: readonly string[] }[] = [{ node: top, path: [top.name] }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, path } = next
    const control = controls.get(signOf(node))
    if (control === undefined) {
      yield { file, path, only: 'sources' }
      continue
    }
    for (const [property, formula] of node.properties) {
      // What a component declares of its properties stands elsewhere in control files.
      if (property.endsWith(')')) continue
      const runs = control.properties.get(property)
      if (runs === undefined || !sameFormula(runs, formula)) yield { file, path, property }
    }
    for (const [property, formula] of control.properties)
      if (isBehaviour(property) && !node.properties.has(property) && !NO_BEHAVIOUR.has(formula.trim()))
        yield { file, path, property }
    for (const child of node.children.toReversed()) open.push({ node: child, path: [...path, child.name] })
  }
}

/** YAML keeps no blanks around a formula, nor at the ends of its lines. */
const sameFormula = (one: string, other: string): boolean => one === other || bare(one) === bare(other)
const bare = (formula: string): string => formula.replace(/[ \t]+(?=\n|$)/g, '').trim()

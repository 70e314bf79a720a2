import type { AppPackage } from '../../app-package.ts'
import type { AppDocument, ControlNode, TopNode } from '../../document/document.ts'
import type { Place } from '../finding.ts'

/** A formula of the app that holds a text in quotes or a comment. */
export interface WrittenFormula {
  readonly text: string
  /** The property it belongs to. */
  readonly property: string
  readonly at: NodePlace
}

/** A control, what it lies in, and the screen or component all of it is in. */
export interface NodePlace {
  readonly node: ControlNode
  readonly up: NodePlace | undefined
  readonly top: TopNode
}

/** Several rules look at the same formulas; they are picked out of a document once. */
const picked = new WeakMap<AppDocument, readonly WrittenFormula[]>()

/**
 * The formulas of the app that hold a text in quotes or a comment, screen by screen. The others are made of names,
 * numbers and functions, and there can be millions of them.
 */
export function writtenFormulas(document: AppDocument | undefined): readonly WrittenFormula[] {
  if (document === undefined) return []
  const formulas = picked.get(document) ?? pickedFrom(document)
  picked.set(document, formulas)
  return formulas
}

/** No address, id or secret is shorter. */
const SHORTEST = 8

const isWritten = (formula: string): boolean =>
  formula.length >= SHORTEST &&
  (formula.includes('"') || (formula.includes('/') && (formula.includes('//') || formula.includes('/*'))))

function pickedFrom(document: AppDocument): WrittenFormula[] {
  const formulas: WrittenFormula[] = []
  const open: NodePlace[] = []
  for (const top of document.nodes) {
    open.push({ node: top, up: undefined, top })
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const { properties, children } = at.node
      for (const [property, text] of properties) if (isWritten(text)) formulas.push({ text, property, at })
      for (let index = children.length - 1; index >= 0; index -= 1) {
        const node = children[index]
        if (node !== undefined) open.push({ node, up: at, top })
      }
    }
  }
  return formulas
}

/** The place of a formula as findings have it: `Screen1 › Button1 › OnSelect`. */
export function placeOfFormula({ app }: AppPackage, { property, at }: WrittenFormula): Place {
  const path = [property]
  for (let place: NodePlace | undefined = at; place !== undefined; place = place.up) path.push(place.node.name)
  return { file: app?.documentName ?? '', inside: at.top.file, name: path.toReversed().join(' › ') }
}

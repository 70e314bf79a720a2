import type { AppPackage } from '../../app-package.ts'
import type { AppDocument, ControlNode, TopNode } from '../../document/document.ts'
import type { Place } from '../finding.ts'

/** Where a formula stands: the control, what it lies in, and the screen or component all of it is in. */
export interface FormulaPlace {
  readonly node: ControlNode
  readonly up: FormulaPlace | undefined
  readonly top: TopNode
}

/**
 * Calls `visit` with every formula of the app that holds a text in quotes or a comment: the others are made of names,
 * numbers and functions, and there can be millions of them.
 */
export function eachWrittenFormula(
  document: AppDocument | undefined,
  visit: (text: string, property: string, place: FormulaPlace) => void
): void {
  const open: FormulaPlace[] = []
  for (const top of document?.nodes ?? []) {
    open.push({ node: top, up: undefined, top })
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const { properties, children } = place.node
      for (const [property, text] of properties)
        if (text.includes('"') || text.includes('//') || text.includes('/*')) visit(text, property, place)
      for (let at = children.length - 1; at >= 0; at -= 1) {
        const node = children[at]
        if (node !== undefined) open.push({ node, up: place, top })
      }
    }
  }
}

/** The place of a formula as findings have it. */
export function placeOfFormula({ app }: AppPackage, property: string, place: FormulaPlace): Place {
  const path = [property]
  for (let at: FormulaPlace | undefined = place; at !== undefined; at = at.up) path.unshift(at.node.name)
  return { file: app?.documentName ?? '', inside: place.top.file, name: path.join(' › ') }
}

import type { AppPackage } from '../../app-package.ts'
import type { AppDocument, ControlNode } from '../../document/document.ts'
import type { Place } from '../finding.ts'

/** A formula of the app. */
export interface Formula {
  readonly text: string
  /** The property it belongs to. */
  readonly property: string
  place(): Place
}

/** Every formula of the app, screen by screen. Nesting is bounded by the reading of the document. */
export function* formulasOf(pkg: AppPackage, document: AppDocument | undefined): Generator<Formula> {
  const file = pkg.app?.documentName ?? ''
  for (const top of document?.nodes ?? []) yield* formulasIn(top, [], { file, inside: top.file })
}

function* formulasIn(node: ControlNode, above: readonly string[], place: Place): Generator<Formula> {
  const path = [...above, node.name]
  for (const [property, text] of node.properties)
    if (text !== '') yield { text, property, place: () => ({ ...place, name: [...path, property].join(' › ') }) }
  for (const child of node.children) yield* formulasIn(child, path, place)
}

import type { AppPackage } from '../../app-package.ts'
import { boundedText } from '../../bounded-text.ts'
import type { AppDocument, ControlNode, TopNode } from '../../document/document.ts'
import type { Place } from '../finding.ts'

/** A formula that contains a string literal or a comment. */
export interface WrittenFormula {
  readonly text: string
  /** The property that has this formula. */
  readonly property: string
  readonly at: NodePlace
}

/** A control with its parent, and its screen or component. */
export interface NodePlace {
  readonly node: ControlNode
  readonly up: NodePlace | undefined
  readonly top: TopNode
  /** `Screen1 › Button1`. Kept once it is built, for all formulas in it and below. */
  path?: string
}

/** The formulas of each document, because several rules use them. */
const picked = new WeakMap<AppDocument, readonly WrittenFormula[]>()

/**
 * The formulas of the app that contain a string literal or a comment, screen by screen. The others consist of names,
 * numbers and functions, and there can be millions of them.
 */
export function writtenFormulas(document: AppDocument | undefined): readonly WrittenFormula[] {
  if (document === undefined) return []
  const formulas = picked.get(document) ?? pickedFrom(document)
  picked.set(document, formulas)
  return formulas
}

/** Addresses, ids and secrets are never shorter. */
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

/** The place of a formula for findings: `Screen1 › Button1 › OnSelect`. */
export function placeOfFormula({ app }: AppPackage, { property, at }: WrittenFormula): Place {
  return {
    file: app?.documentName ?? '',
    inside: at.top.file,
    name: boundedText(`${pathTo(at)} › ${property}`, LONGEST_PATH)
  }
}

/** Longest path that is spelled out, because the paths of all controls repeat the name of their screen. */
const LONGEST_PATH = 1000

function pathTo(place: NodePlace): string {
  const { node, up } = place
  place.path ??= boundedText(up === undefined ? node.name : `${pathTo(up)} › ${node.name}`, LONGEST_PATH)
  return place.path
}

import type { ControlNode, TopNode } from '../document/document.ts'

/**
 * A screen, a component or the app with its formulas, as text for people: one block per control, its properties sorted, its
 * children indented below it. It is not a format that anything reads back.
 */
export function formulasText(top: TopNode): string {
  const lines: string[] = []
  // An explicit stack: a hostile document may nest thousands of controls.
  const stack: { readonly node: ControlNode; readonly depth: number }[] = [{ node: top, depth: 0 }]
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    const { node, depth } = one
    const indent = '  '.repeat(Math.min(depth, MAX_INDENT))
    lines.push(`${indent}${node.name}: # ${node.kind === 'control' ? node.type : node.kind}`)
    for (const [property, formula] of [...node.properties].sort(byName))
      for (const line of propertyLines(property, formula)) lines.push(`${indent}  ${line}`)
    for (const child of node.children.toReversed()) stack.push({ node: child, depth: depth + 1 })
  }
  return `${lines.join('\n')}\n`
}

/** Deeper controls are shown at this depth, so that the text does not grow with the square of the nesting. */
const MAX_INDENT = 50

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : one > other ? 1 : 0

function propertyLines(property: string, formula: string): string[] {
  const [first = '', ...rest] = formula.split('\n')
  return rest.length === 0
    ? [`${property}: =${first}`]
    : [`${property}: |`, ...[`=${first}`, ...rest].map(line => `  ${line}`)]
}

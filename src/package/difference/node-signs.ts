import type { ControlNode } from '../document/document.ts'
import { withRenames } from './formula-names.ts'
import type { Placed } from './nodes.ts'
import { normalised } from './text-form.ts'

/**
 * Properties that tell one control from another of its type. The control files hold the whole of a control, and most
 * of it is what every other one has as well.
 */
const TELLING: ReadonlySet<string> = new Set([
  'DataField',
  'DataSource',
  'Default',
  'DefaultDate',
  'DefaultSelectedItems',
  'DisplayMode',
  'Formulas',
  'Height',
  'HintText',
  'HtmlText',
  'Icon',
  'Image',
  'Item',
  'Items',
  'Label',
  'Media',
  'StartScreen',
  'Text',
  'Tooltip',
  'Update',
  'Value',
  'Visible',
  'Width',
  'X',
  'Y'
])

/** What happens in a control, not how it looks: `OnSelect`, `OnStart`. */
export const isBehaviour = (property: string): boolean => /^On[A-Z]/.test(property)

export const isTelling = (property: string): boolean => isBehaviour(property) || TELLING.has(property)

/** Where a control is and how large says something of which one it is, and little of what it does. */
const WHERE: ReadonlySet<string> = new Set(['Height', 'Width', 'X', 'Y'])
const UNSAID: ReadonlySet<string> = new Set(['', 'true', 'DisplayMode.Edit', 'DisplayMode.View', 'Blank()'])

/** Whether somebody who reads of a control for the first time wants to see this formula. */
export const isContent = (property: string, formula: string): boolean =>
  isTelling(property) && !WHERE.has(property) && !UNSAID.has(formula)

/**
 * Numbers for nodes, equal for those that are equal but for their name: kind, type, formulas, and all they contain.
 * The name may stand in their own formulas, where a placeholder is put.
 */
export type Signs = ReadonlyMap<Placed, number>

/** The same text has the same number wherever it stands, so that the nodes may be of two documents. */
export function signsOf(nodes: readonly Placed[]): Signs {
  const numbers = new Map<string, number>()
  const signs = new Map<Placed, number>()
  for (const start of nodes) {
    // What a node contains is signed before it, without recursion.
    const open: Placed[] = [start]
    for (let placed = open.at(-1); placed !== undefined; placed = open.at(-1)) {
      const missing = placed.children.filter(child => !signs.has(child))
      if (missing.length > 0 && !signs.has(placed)) {
        for (const child of missing) open.push(child)
        continue
      }
      open.pop()
      if (signs.has(placed)) continue
      const inner = placed.children.map(child => signs.get(child)).join(' ')
      const sign = `${ownSign(placed.node)}\u0000${inner}`
      const number = numbers.get(sign) ?? numbers.size
      numbers.set(sign, number)
      signs.set(placed, number)
    }
  }
  return signs
}

function ownSign({ kind, type, name, properties }: ControlNode): string {
  const own = new Map([[name, '\u0001']])
  const formulas = [...properties].map(([property, formula]) => {
    const text = normalised(formula)
    return `${property}=${text.includes(name) ? withRenames(text, own) : text}`
  })
  return [kind, type, ...formulas.sort()].join('\u0000')
}

import type { ControlNode } from '../document/document.ts'
import { withRenames } from './formula-names.ts'
import type { Placed } from './nodes.ts'
import { normalised } from './text-form.ts'

/**
 * Properties that distinguish a control from others of its type. Control files contain all properties of a control, and
 * most of them have the same value in all controls.
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

/** Whether a property is a behaviour formula: `OnSelect`, `OnStart`. */
export const isBehaviour = (property: string): boolean => /^On[A-Z]/.test(property)

export const isTelling = (property: string): boolean => isBehaviour(property) || TELLING.has(property)

/** Position and size help to identify a control, but say little about what it does. */
const WHERE: ReadonlySet<string> = new Set(['Height', 'Width', 'X', 'Y'])
const UNSAID: ReadonlySet<string> = new Set(['', 'true', 'DisplayMode.Edit', 'DisplayMode.View', 'Blank()'])

/** Whether the description of a new control should show this formula. */
export const isContent = (property: string, formula: string): boolean =>
  isTelling(property) && !WHERE.has(property) && !UNSAID.has(formula)

/**
 * Numbers for nodes, equal for nodes that are equal except for their name: in kind, type, formulas and children. The
 * name in the node's own formulas is replaced by a placeholder.
 */
export type Signs = ReadonlyMap<Placed, number>

/** Equal nodes get the same number even if they are from different documents. */
export function signsOf(nodes: readonly Placed[]): Signs {
  const numbers = new Map<string, number>()
  const signs = new Map<Placed, number>()
  for (const start of nodes) {
    // Children get their number before their parent, without recursion.
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

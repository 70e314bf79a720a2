import { isBehaviour } from './node-signs.ts'
import type { Placed, Tree } from './nodes.ts'

/** Whether Studio added or removed a formula that only one of two documents has. */
export type StudioOwn = (placed: Placed, property: string, formula: string) => boolean

/** Values that Studio gives to properties that nobody set: neither references nor expressions. */
const LITERAL = /^(?:true|false|-?\d{1,9}|"")$/

/**
 * Properties that templates have always had, and that decide what people see and may do. No Studio adds or removes them
 * on its own.
 */
const STANDING: ReadonlySet<string> = new Set([
  'AllowAccessToGlobals',
  'Checked',
  'Default',
  'DefaultDate',
  'Editable',
  'Height',
  'HintText',
  'HtmlText',
  'Items',
  'Max',
  'MaxLength',
  'Min',
  'Required',
  'SelectMultiple',
  'Text',
  'Value',
  'Visible',
  'Width',
  'X',
  'Y'
])

/** The use of one property in all controls of a type. */
interface Use {
  count: number
  /** The formula that all controls have in common; `undefined` if two of them differ. */
  formula: string | undefined
}

interface Uses {
  readonly controls: ReadonlyMap<string, number>
  readonly properties: ReadonlyMap<string, Use>
}

/**
 * Detects properties that Studio added or removed. A newer Studio uses newer templates, which add a property to all
 * controls of a type or remove it (measured: `AutoHeight` of galleries, `EnableSpellCheck` of text inputs). The signs
 * are that no control of the type has it in one document, and that all have it with the same literal in the other. If
 * there is only one control of the type, only `false` counts: nobody is likely to switch off what was not there before.
 *
 * Only for control files: source files contain nothing but what a maker changed.
 */
export function studioOwn(older: Tree, newer: Tree): StudioOwn {
  const uses = { older: usesIn(older), newer: usesIn(newer) }
  return ({ node }, property, formula) => {
    if (isBehaviour(property) || STANDING.has(property) || !LITERAL.test(formula)) return false
    const sign = signOf(node.type, property)
    const was = uses.older.properties.get(sign)
    const is = uses.newer.properties.get(sign)
    if ((was === undefined) === (is === undefined)) return false
    const use = was ?? is
    const count = (was === undefined ? uses.newer : uses.older).controls.get(node.type)
    if (use === undefined || use.formula === undefined || use.count !== count) return false
    return use.count > 1 || use.formula === 'false'
  }
}

const signOf = (type: string, property: string): string => `${type}\u0000${property}`

function usesIn({ all }: Tree): Uses {
  const controls = new Map<string, number>()
  const properties = new Map<string, Use>()
  for (const { node } of all) {
    controls.set(node.type, (controls.get(node.type) ?? 0) + 1)
    for (const [property, formula] of node.properties) {
      const sign = signOf(node.type, property)
      const use = properties.get(sign)
      if (use === undefined) properties.set(sign, { count: 1, formula })
      else {
        use.count += 1
        if (use.formula !== formula) use.formula = undefined
      }
    }
  }
  return { controls, properties }
}

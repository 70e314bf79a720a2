import { isBehaviour } from './node-signs.ts'
import type { Placed, Tree } from './nodes.ts'

/** Says of a formula that only one of two documents has whether the Studio put it in or took it out by itself. */
export type StudioOwn = (placed: Placed, property: string, formula: string) => boolean

/** Values that Studio gives a property nobody set: no reference, no expression. */
const LITERAL = /^(?:true|false|-?\d{1,9}|"")$/

/** A property of a type of control, over a document. */
interface Use {
  count: number
  /** The one formula all have; `undefined` once two differ. */
  formula: string | undefined
}

interface Uses {
  readonly controls: ReadonlyMap<string, number>
  readonly properties: ReadonlyMap<string, Use>
}

/**
 * A newer Studio opens an app with newer templates, and every control of a type then has a property more, or one less
 * (measured: `AutoHeight` of galleries, `EnableSpellCheck` of text inputs). That is told by no control of the type
 * having it in the one document, and all of them with the same plain value in the other. Of a type used once, nothing
 * but `false` is taken for the Studio's: a person who switches something off that was not there is unlikely.
 *
 * Only for control files: the document's own sources hold nothing but what a maker changed.
 */
export function studioOwn(older: Tree, newer: Tree): StudioOwn {
  const uses = { older: usesIn(older), newer: usesIn(newer) }
  return ({ node }, property, formula) => {
    if (isBehaviour(property) || !LITERAL.test(formula)) return false
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

import { layerOf, LAYER, isLayer } from '../document/controls.ts'
import { withLineFeeds } from '../document/line-ends.ts'
import { isObject } from '../../base/objects.ts'
import { valueDigest, without } from './canonical.ts'
import { isTimestamp, NOISY_CONTROL, NOISY_RULE, NOISY_TEMPLATE } from './document-noise.ts'

/** Fields with a form of their own here. */
const APART: ReadonlySet<string> = new Set(['Children', 'DynamicProperties', 'Rules', 'Template'])

/**
 * A control with all it contains, as a value whose digest stays the same when nobody touched it. Nothing but known
 * noise is left out. How deep controls nest, the JSON reader bounds.
 */
export function controlContent(control: unknown): unknown {
  if (!isObject(control)) return control
  const { Children: children, Rules: rules, DynamicProperties: dynamic, Template: template } = control
  return {
    ...without(control, APART, NOISY_CONTROL),
    Template: templateContent(template),
    Rules: Array.isArray(rules) ? inOrder(rules.flatMap(ruleOf)) : rules,
    DynamicProperties: Array.isArray(dynamic) ? inOrder(dynamic.map(dynamicOf)) : dynamic,
    Children: Array.isArray(children) ? inLayers(children).map(controlContent) : children
  }
}

/** The hindmost first, as the Studio's tree and the reading have them. */
const inLayers = (children: readonly unknown[]): unknown[] =>
  children
    .map(child => ({ child, layer: layerOf(child) }))
    .toSorted((one, other) => one.layer - other.layer)
    .map(({ child }) => child)

/** The kind of a control, without when it was made. */
export function templateContent(template: unknown): unknown {
  if (!isObject(template)) return template
  const { Version: version, ComponentDefinitionInfo: definition, ...rest } = template
  return {
    ...without(rest, NOISY_TEMPLATE),
    Version: isTimestamp(version) ? undefined : version,
    // What a component was like when it was put there; it has rules as controls have.
    ComponentDefinitionInfo: isObject(definition) ? controlContent(without(definition, NOISY_TEMPLATE)) : definition
  }
}

/** A layer that is a plain number is what the order of the children says. */
function ruleOf(rule: unknown): unknown[] {
  if (!isObject(rule)) return [rule]
  const script = rule['InvariantScript']
  if (rule['Property'] === LAYER && isLayer(script)) return []
  const kept = without(rule, NOISY_RULE)
  return [typeof script === 'string' ? { ...kept, InvariantScript: withLineFeeds(script) } : kept]
}

const dynamicOf = (dynamic: unknown): unknown =>
  isObject(dynamic) ? { ...dynamic, Rule: ruleOf(dynamic['Rule']) } : dynamic

/** Properties of a control are in no order. */
const inOrder = (values: readonly unknown[]): string[] => values.map(value => valueDigest(value)).sort()

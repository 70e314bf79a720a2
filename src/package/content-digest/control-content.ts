import { layerOf, LAYER, isLayer } from '../document/controls.ts'
import { withLineFeeds } from '../document/line-ends.ts'
import { isObject } from '../../base/objects.ts'
import { valueDigest, without } from './canonical.ts'
import { isTimestamp, NOISY_CONTROL, NOISY_RULE, NOISY_TEMPLATE } from './document-noise.ts'

/** Fields that are normalised separately. */
const APART: ReadonlySet<string> = new Set(['Children', 'DynamicProperties', 'Rules', 'Template'])

/**
 * A control with everything in it, as a value whose digest only changes with an edit. Only known noise is left out. The
 * JSON reader limits how deeply controls are nested.
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

/** Back to front, the order of the tree in Studio and of `Controls`. */
const inLayers = (children: readonly unknown[]): unknown[] =>
  children
    .map(child => ({ child, layer: layerOf(child) }))
    .toSorted((one, other) => one.layer - other.layer)
    .map(({ child }) => child)

/** The template of a control, without its timestamps. */
export function templateContent(template: unknown): unknown {
  if (!isObject(template)) return template
  const { Version: version, ComponentDefinitionInfo: definition, ...rest } = template
  return {
    ...without(rest, NOISY_TEMPLATE),
    Version: isTimestamp(version) ? undefined : version,
    // A copy of the component from when it was inserted, with rules like a control.
    ComponentDefinitionInfo: isObject(definition) ? controlContent(without(definition, NOISY_TEMPLATE)) : definition
  }
}

/** A layer that is a plain number is left out, as the order of the children already contains it. */
function ruleOf(rule: unknown): unknown[] {
  if (!isObject(rule)) return [rule]
  const script = rule['InvariantScript']
  if (rule['Property'] === LAYER && isLayer(script)) return oddOfLayer(rule) ?? []
  const kept = without(rule, NOISY_RULE)
  return [typeof script === 'string' ? { ...kept, InvariantScript: withLineFeeds(script) } : kept]
}

const FIELDS_OF_LAYER: ReadonlySet<string> = new Set(['Category', 'InvariantScript', 'Property', ...NOISY_RULE])

/** What the rule of a layer has besides its number; `undefined` for the rule that every control has. */
export function oddOfLayer(rule: Record<string, unknown>): unknown[] | undefined {
  const odd = without(rule, FIELDS_OF_LAYER)
  return Object.keys(odd).length === 0 ? undefined : [{ ...odd, Property: LAYER }]
}

const dynamicOf = (dynamic: unknown): unknown =>
  isObject(dynamic) ? { ...dynamic, Rule: ruleOf(dynamic['Rule']) } : dynamic

/** The properties of a control have no meaningful order, so their digests are sorted. */
const inOrder = (values: readonly unknown[]): string[] => values.map(value => valueDigest(value)).sort()

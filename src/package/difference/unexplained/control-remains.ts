import { isObject } from '../../../base/objects.ts'
import { valueDigest, without } from '../../content-digest/canonical.ts'
import { controlContent, oddOfLayer, templateContent } from '../../content-digest/control-content.ts'
import { NOISY_CONTROL, NOISY_RULE } from '../../content-digest/document-noise.ts'
import { isLayer, LAYER } from '../../document/controls.ts'
import { withLineFeeds } from '../../document/line-ends.ts'
import { textAt, valueAt } from '../../json-text.ts'
import type { Renames } from '../formula-names.ts'
import { normalised } from '../text-form.ts'

/**
 * What control files contain besides names, places and formulas, which other changes report: the other fields of
 * controls and formulas, and whatever the reader ignores.
 */
export interface ControlRemains {
  /** By the name of the control, with a number if names repeat. */
  readonly controls: Map<string, Control>
  /** Digests of what the reader does not recognise as a control, with its file. */
  readonly odd: Odd[]
}

interface Control {
  readonly file: string
  readonly type: string
  readonly own: string
  /** Which lists it has, even if they are empty: each build of Studio omits different ones. */
  readonly lists: string
  /** What Studio rewrites when a formula or a control changes. */
  readonly following: string
  readonly template: string
  /** The component as it was when this instance was inserted. */
  readonly definition: string
  readonly formulas: ReadonlyMap<string, Formula>
}

interface Formula {
  readonly script: string
  readonly rest: string
}

export interface Odd {
  readonly file: string
  readonly digest: string
}

/** Fields that are compared separately. */
const APART: ReadonlySet<string> = new Set(['Children', 'DynamicProperties', 'Name', 'Rules', 'Template'])
/** Tests are not part of what the app shows, so they are not read. */
const TESTS: ReadonlySet<string> = new Set(['apptest', 'testsuite', 'testcase'])
/**
 * What Studio derives from formulas, data and positions of controls, and rewrites with each edit (measured over ten pairs
 * of edited documents).
 */
const FOLLOWING: ReadonlySet<string> = new Set([
  'ControlPropertyState',
  'ControlThisItemType',
  'Index',
  'Parent',
  'PropToDynamicType',
  // Changes when a control is created again under its old name.
  'VariantName'
])
/** The order of screens, which is reported separately if it changed. */
const ORDER: ReadonlySet<string> = new Set(['Index'])
const NONE: ReadonlySet<string> = new Set()
const DEFINITION: ReadonlySet<string> = new Set(['ComponentDefinitionInfo'])

/** What can explain a change of derived values. */
export interface Reasons {
  /** Whether a change of screens, formulas or data is reported. */
  readonly edited: boolean
  /** Whether another build of Studio saved the newer document. */
  readonly otherStudio: boolean
}

export const newControlRemains = (): ControlRemains => ({ controls: new Map(), odd: [] })

/** Adds a screen or component, as a control file contains it, with everything in it. */
export function addControls(remains: ControlRemains, top: unknown, file: string): void {
  const open: { readonly value: unknown; readonly isTop: boolean }[] = [{ value: top, isTop: true }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, isTop } = next
    const name = textAt(value, 'Name')
    const template = (textAt(value, 'Template', 'Name') ?? '').toLowerCase()
    if (!isObject(value) || name === undefined || (isTop && TESTS.has(template))) {
      remains.odd.push({ file, digest: valueDigest(controlContent(value)) })
      continue
    }
    const { Children: children } = value
    const isApp = isTop && template === 'appinfo'
    // There is only one app, and changes of its name are not reported elsewhere.
    let key = isApp ? '' : name
    for (let count = 1; remains.controls.has(key); count += 1) key = `${isApp ? '' : name} #${count}`
    remains.controls.set(key, controlOf(value, file, isTop, isApp ? name : undefined))
    if (Array.isArray(children)) for (const child of children) open.push({ value: child, isTop: false })
  }
}

function controlOf(value: Record<string, unknown>, file: string, isTop: boolean, name?: string): Control {
  const { Children: children, Template: template, Rules: rules, DynamicProperties: dynamic } = value
  const formulas = new Map<string, Formula>()
  const odd: string[] = []
  const add = (rule: unknown, around: unknown): void => {
    const property = valueAt(rule, 'Property')
    const script = valueAt(rule, 'InvariantScript')
    if (!isObject(rule) || typeof property !== 'string' || typeof script !== 'string') {
      odd.push(valueDigest([rule, around]))
      return
    }
    if (property === LAYER && isLayer(script)) {
      // Its number is the position among its siblings, which is reported.
      const kept = oddOfLayer(rule)
      if (kept !== undefined) odd.push(valueDigest(kept))
      return
    }
    const earlier = formulas.get(property)
    // If a property is repeated, the last one counts.
    if (earlier !== undefined) odd.push(valueDigest([property, earlier]))
    const { InvariantScript: _, ...rest } = without(rule, NOISY_RULE)
    formulas.set(property, { script: withLineFeeds(script), rest: valueDigest([rest, around]) })
  }
  for (const rule of Array.isArray(rules) ? rules : []) add(rule, undefined)
  for (const one of Array.isArray(dynamic) ? dynamic : [])
    add(valueAt(one, 'Rule'), isObject(one) ? { ...one, Rule: undefined } : one)
  return {
    file,
    // The type of a screen is not reported.
    type: isTop ? '' : (textAt(template, 'ComponentDefinitionInfo', 'Name') ?? textAt(template, 'Name') ?? ''),
    own: valueDigest({
      name,
      fields: without(value, APART, FOLLOWING, NOISY_CONTROL),
      children: Array.isArray(children) ? undefined : children,
      rules: Array.isArray(rules) ? undefined : rules,
      dynamic: Array.isArray(dynamic) ? undefined : dynamic,
      odd: odd.sort()
    }),
    lists: [children, rules, dynamic].map(list => (list === undefined ? '-' : '+')).join(''),
    following: valueDigest(
      Object.entries(without(value, isTop ? ORDER : NONE)).filter(([field]) => FOLLOWING.has(field))
    ),
    template: valueDigest(isObject(template) ? without(templateContent(template), DEFINITION) : template),
    definition: valueDigest(valueAt(templateContent(template), 'ComponentDefinitionInfo')),
    formulas
  }
}

/** Files whose controls differ in more than is reported. Controls of only one side are reported as added or removed. */
export function* differingControls(
  older: ControlRemains,
  newer: ControlRemains,
  renames: Renames,
  reasons: Reasons
): Generator<string> {
  for (const [key, was] of older.controls) {
    const is = newer.controls.get(renames.get(key) ?? key)
    if (is !== undefined && differ(was, is, reasons)) yield is.file
  }
  // A newer Studio also writes its new templates into tests.
  const isLeft = (file: string): boolean => reasons.otherStudio && /^apptests\//i.test(file)
  const left = new Map<string, number>()
  for (const { digest } of older.odd) left.set(digest, (left.get(digest) ?? 0) + 1)
  for (const { file, digest } of newer.odd) {
    const count = left.get(digest) ?? 0
    if (count > 0) left.set(digest, count - 1)
    else if (!isLeft(file)) yield file
  }
  for (const { file, digest } of older.odd) if ((left.get(digest) ?? 0) > 0 && !isLeft(file)) yield file
}

function differ(was: Control, is: Control, { edited, otherStudio }: Reasons): boolean {
  if (was.own !== is.own) return true
  if (was.following !== is.following && !edited && !otherStudio) return true
  if (was.definition !== is.definition && !edited && !otherStudio) return true
  if (was.lists !== is.lists && !otherStudio) return true
  // A change of type is reported, and comes with another template.
  if (was.type === is.type && !otherStudio && was.template !== is.template) return true
  for (const [property, { script, rest }] of was.formulas) {
    const other = is.formulas.get(property)
    if (other === undefined) continue
    if (rest !== other.rest) return true
    // Changes of whitespace at the ends of lines are not reported.
    if (script !== other.script && normalised(script) === normalised(other.script)) return true
  }
  return false
}

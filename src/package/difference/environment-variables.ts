import { isObject } from '../../base/objects.ts'
import { pointerTo } from '../rules/position.ts'
import { textAt, valueAt } from '../json-text.ts'

/**
 * Environment variables that an app or a flow reads. Packages do not carry them. The shape in flows was seen in real
 * packages; that of apps is the one of Microsoft's code apps, and not proven for canvas apps.
 */
const IN_APP = 'environmentVariableName'

/** Whether a parameter of a flow's definition is an environment variable. */
export const isVariable = (definition: unknown, parameter: string): boolean =>
  textAt(valueAt(definition, 'parameters'), parameter, 'metadata', 'schemaName') !== undefined

/** A variable that stands for a value, with the names of the site, list and field in whose place it is. */
export interface UsedVariable {
  readonly variable: string
  readonly path: readonly string[]
}

/** The variables in a connection reference of an app, by a pointer to each. */
export function variablesIn(reference: unknown): Map<string, UsedVariable> {
  const found = new Map<string, UsedVariable>()
  const open: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value: reference, path: [] }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next
    if (typeof value !== 'object' || value === null || path.length > DEEPEST) continue
    for (const [key, inner] of Object.entries(value))
      if (key === IN_APP && typeof inner === 'string')
        found.set(pointerTo(...path), { variable: inner, path: path.filter(part => !LISTS.has(part)) })
      else open.push({ value: inner, path: [...path, key] })
  }
  return found
}

const LISTS: ReadonlySet<string> = new Set(['dataSets', 'dataSources', 'datasetOverride', 'tableNameOverride'])

/** Depth of site, list and field, with room to spare. Deeper differences are reported as unexplained. */
const DEEPEST = 10

/** A reference without what `variablesIn` finds, and without objects that hold nothing else. */
export function withoutVariables(reference: unknown, depth = 0): unknown {
  if (depth > DEEPEST || typeof reference !== 'object' || reference === null) return reference
  if (Array.isArray(reference)) return reference.map(item => withoutVariables(item, depth + 1))
  return Object.fromEntries(
    Object.entries(reference)
      .filter(([key, value]) => !isVariableAt(key, value) && !isNothingElse(value))
      .map(([key, value]) => [key, withoutVariables(value, depth + 1)])
  )
}

const isVariableAt = (key: string, value: unknown): boolean => key === IN_APP && typeof value === 'string'

function isNothingElse(value: unknown): boolean {
  if (!isObject(value)) return false
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([key, inner]) => isVariableAt(key, inner))
}

import { isObject } from '../../../base/objects.ts'
import { without } from '../../content-digest/canonical.ts'
import { valueAt } from '../../json-text.ts'

const REPORTED: ReadonlySet<string> = new Set(['actions', 'case'])

/**
 * What a flow's definition contains where the comparison of steps does not look, by its place: steps that are not
 * objects, further actions with the same name, and whatever branches contain besides their actions.
 */
export function stepRemains(definition: unknown): Record<string, unknown> {
  const steps = valueAt(definition, 'properties', 'definition')
  const found: [string, unknown][] = []
  const keep = (name: string, part: string, value: unknown): void => {
    if (value !== undefined) found.push([`${part} of ${name}`, value])
  }
  const triggers = valueAt(steps, 'triggers')
  if (!isObject(triggers)) keep('the flow', 'triggers', triggers)
  const seen = new Set<string>()
  const open: { readonly within: unknown; readonly around: string }[] = [
    { within: valueAt(steps, 'actions'), around: 'the flow' }
  ]
  const branch = (name: string, part: string, value: unknown): void => {
    if (!isObject(value)) keep(name, part, value)
    else {
      const beside = without(value, REPORTED)
      if (Object.keys(beside).length > 0) keep(name, part, beside)
      open.push({ within: value['actions'], around: `${part} of ${name}` })
    }
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { within, around } = next
    if (!isObject(within)) {
      keep(around, 'actions', within)
      continue
    }
    for (const [name, action] of Object.entries(within)) {
      if (!isObject(action) || seen.has(name)) {
        keep(around, name, action)
        continue
      }
      seen.add(name)
      const { cases, runAfter } = action
      if (runAfter !== undefined && !isObject(runAfter)) keep(name, 'runAfter', runAfter)
      if ('actions' in action) open.push({ within: action['actions'], around: name })
      branch(name, 'else', action['else'])
      branch(name, 'default', action['default'])
      if (!isObject(cases)) keep(name, 'cases', cases)
      else for (const [label, one] of Object.entries(cases)) branch(name, `case ${label}`, one)
    }
  }
  return Object.fromEntries(found)
}

import { isObject } from '../../base/objects.ts'
import { textAt, valueAt } from '../json-text.ts'
import type { Comparing } from './comparing.ts'
import type { Change } from './difference.ts'
import { stepChanges } from './flow-actions.ts'
import { shownJson } from './json-changes.ts'

export function triggersOf(definition: unknown): Record<string, unknown> {
  const triggers = valueAt(definition, 'triggers')
  return isObject(triggers) ? triggers : {}
}

/**
 * Changes of triggers. Every flow seen has one. If it has another name but still waits for the same kind of event, it
 * was renamed. A trigger of another type is a replacement, under whatever name: the old one is removed and the new one
 * is added, each with all that it holds.
 */
export function* triggerChanges(flow: string, older: unknown, newer: unknown, comparing: Comparing): Generator<Change> {
  const was = new Map(Object.entries(triggersOf(older)))
  const is = new Map(Object.entries(triggersOf(newer)))
  const renamed = renamesOf(was, is)
  const kept = new Set<string>()
  for (const [name, before] of was) {
    const now = renamed.get(name) ?? name
    const after = is.get(now)
    if (after === undefined || (now === name && typeOf(before) !== typeOf(after))) {
      yield whole('removed', flow, name, before, comparing)
      continue
    }
    kept.add(now)
    const path = [flow, now]
    if (now !== name) yield { area: 'flows', kind: 'renamed', subject: 'trigger', path, before: name, after: now }
    yield* stepChanges('trigger', path, before, after, renamed, comparing)
  }
  for (const [name, trigger] of is) if (!kept.has(name)) yield whole('added', flow, name, trigger, comparing)
}

/** From the old to the new name, if a trigger of the same kind took the place of the only one that went. */
function renamesOf(was: ReadonlyMap<string, unknown>, is: ReadonlyMap<string, unknown>): Map<string, string> {
  const [gone, ...others] = [...was.keys()].filter(name => !is.has(name))
  const [come, ...more] = [...is.keys()].filter(name => !was.has(name))
  if (gone === undefined || come === undefined || others.length > 0 || more.length > 0) return new Map()
  return eventOf(was.get(gone)) === eventOf(is.get(come)) ? new Map([[gone, come]]) : new Map()
}

/** `Recurrence`, `Request PowerApp`. The two generations of connector triggers (`Open…`) are one type. */
const typeOf = (trigger: unknown): string =>
  `${(textAt(trigger, 'type') ?? '').replace(/^Open(?=Api)/, '')} ${textAt(trigger, 'kind') ?? ''}`

/** What a trigger waits for: its type, and the connector and operation of one that asks a connector. */
function eventOf(trigger: unknown): string {
  const host = valueAt(trigger, 'inputs', 'host')
  // Behind the last slash, and without the ids of a custom connector, which differ between environments.
  const connector = (textAt(host, 'apiId') ?? '').split('/').at(-1)?.split('-5f')[0]?.toLowerCase() ?? ''
  return [typeOf(trigger), connector, textAt(host, 'operationId') ?? ''].join('\u0000')
}

function whole(kind: 'added' | 'removed', flow: string, name: string, trigger: unknown, { texts }: Comparing): Change {
  const { metadata: _, ...rest } = isObject(trigger) ? trigger : { value: trigger }
  const lines = texts.listed(kind, [shownJson(rest) ?? ''])
  return {
    area: 'flows',
    kind,
    subject: 'trigger',
    path: [flow, name],
    [kind === 'added' ? 'after' : 'before']: texts.shown(textAt(trigger, 'type') ?? ''),
    ...(lines === undefined ? {} : { lines })
  }
}

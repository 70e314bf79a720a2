import { quoted } from '../../../base/display.ts'
import type { FlowPart } from '../../app-package.ts'
import type { Place } from '../finding.ts'

const STEPS: Readonly<Record<string, string>> = { actions: 'action', triggers: 'trigger' }

/** A place in the definition of a flow, named after the innermost action or trigger: `flow "Notify", action "Send"`. */
export function placeInFlow(flow: FlowPart, pointer: string): Place {
  const parts = pointer.split('/')
  const at = parts.findLastIndex((part, index) => Object.hasOwn(STEPS, part) && isList(parts, index))
  const name = at < 0 ? undefined : parts[at + 1]
  const step =
    name === undefined
      ? ''
      : `, ${STEPS[parts[at] ?? ''] ?? ''} ${quoted(name.replaceAll('~1', '/').replaceAll('~0', '~'))}`
  return { file: flow.names.definition, pointer, name: `flow ${quoted(flow.displayName)}${step}` }
}

/** Whether `actions` or `triggers` in a path is a list of steps. In the inputs of a step it is ordinary data. */
const isList = (parts: readonly string[], at: number): boolean => !parts.slice(0, at).includes('inputs')

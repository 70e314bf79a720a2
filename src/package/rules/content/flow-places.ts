import { quoted } from '../../../base/display.ts'
import type { FlowPart } from '../../app-package.ts'
import type { Place } from '../finding.ts'

const STEPS: Readonly<Record<string, string>> = { actions: 'action', triggers: 'trigger' }

/** A place in a flow's definition, with the innermost action or trigger around it: `flow "Notify", action "Send"`. */
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

/** Lists of steps lie in the definition itself, or in a step, its other branch or a case; what is in inputs is none. */
const isList = (parts: readonly string[], at: number): boolean => !parts.slice(0, at).includes('inputs')

import { cell } from '../markdown/markdown.ts'

/** What became of the draft, for people. */
export const PUBLISH_LABELS = {
  published: '✅ published',
  'draft-left': '⚠️ a draft is left unpublished',
  'nothing-to-publish': 'nothing to publish'
} as const

const FLOW_STATES: Readonly<Record<string, string>> = { on: '▶️ on', off: '⏹️ off' }

/** The service's own word where it is another one: flows can be suspended as well. */
export const flowStateLabel = (state: string): string =>
  (Object.hasOwn(FLOW_STATES, state) ? FLOW_STATES[state] : undefined) ?? cell(state)

import { cell } from '../markdown/markdown.ts'

/** What became of the draft, for people. */
export const PUBLISH_WORDS = {
  published: '✅ published',
  'draft-left': '⚠️ a draft is left unpublished',
  'nothing-to-publish': 'nothing to publish'
} as const

const FLOW_STATES: Readonly<Record<string, string>> = { Started: '▶️ on', Stopped: '⏹️ off' }

/** The service's own word where it is another one: flows can be suspended as well. */
export const flowStateWords = (state: string): string => FLOW_STATES[state] ?? cell(state)

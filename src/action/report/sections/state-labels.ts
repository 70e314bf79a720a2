import { cell } from '../../markdown/markdown.ts'

const FLOW_STATES: Readonly<Record<string, string>> = { on: '▶️ on', off: '⏹️ off' }

/** A flow's state as shown in summaries. Other states, such as suspended, are shown as the service names them. */
export const flowStateLabel = (state: string): string =>
  (Object.hasOwn(FLOW_STATES, state) ? FLOW_STATES[state] : undefined) ?? cell(state)

import type { Report } from '../../../commands/report.ts'
import { cell, link, table, wrappingRow } from '../../markdown/markdown.ts'
import { rowsWithin } from './rows.ts'
import { flowStateLabel } from './state-labels.ts'

const SHARE = 50_000

/** Which flows will be on and off after the import. */
export function plannedFlowStates({ plan }: Report): string[] {
  if (plan === undefined || plan.flowStates.length === 0) return []
  return [
    '### Flows after the import',
    '',
    ...table(['Flow', 'Now → then', 'Why'], []),
    ...rowsWithin(SHARE, plan.flowStates, 'flow', ({ name, from, to, after, why }) =>
      wrappingRow([cell(name), transition(from, after ?? to), cell(why, 300)])
    )
  ]
}

function transition(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `new or unknown → ${to === undefined ? 'not known' : flowStateLabel(to)}`
  return to === undefined || to === from
    ? `stays ${flowStateLabel(from)}`
    : `${flowStateLabel(from)} → ${flowStateLabel(to)}`
}

/** Which flows are on and off after a run, where that is known. */
export function flows({ flows: list, resources: all }: Report): string[] {
  const stated = list.filter(({ state }) => state !== undefined)
  if (stated.length === 0) return []
  const urls = new Map(all.map(({ key, url }) => [key, url]))
  return [
    '### Flows',
    '',
    ...table(['Flow', 'State'], []),
    ...rowsWithin(SHARE, stated, 'flow', ({ key, name, state }) =>
      wrappingRow([link(name, urls.get(key)), flowStateLabel(state ?? '')])
    )
  ]
}

import type { ConnectionReport, Outcome, PlanReport, Report, ResourceReport } from '../../commands/report.ts'
import { actionOf } from '../../commands/planning/plan-document.ts'
import { shortened } from '../../base/display.ts'
import { changeSections } from '../markdown/change-sections.ts'
import { cell, code, link, row, table } from '../markdown/markdown.ts'
import { flowStateLabel } from './state-labels.ts'
import { joinWithin } from '../markdown/section.ts'
import { rowsWithin } from './summary-sections.ts'

/** The marks of the portal's review page, as far as Markdown goes: what is red there is red here. */
const MARKS: Readonly<Record<string, string>> = {
  create: '🆕',
  update: '✏️',
  overwrite: '✏️',
  merge: '✏️',
  'use existing': '🔗',
  carried: '➡️',
  unchanged: '✅',
  blocked: '🔴'
}

const CONTENT = {
  same: 'the target holds it already',
  differs: 'changes',
  new: 'new in the target',
  unknown: 'not compared'
} as const

/** Bytes of each list: all of a plan has to fit into what GitHub takes. */
const SHARES = { obstacles: 150_000, review: 200_000, connections: 100_000, flows: 50_000, content: 250_000 } as const

/** The review: what would happen to each resource, where, and why. */
export function review({ resources, plan }: Report): string[] {
  if (plan === undefined || resources.length === 0) return []
  return [
    '### Review',
    '',
    ...table(['Resource', 'Kind', 'Action', 'In the target', 'Why', 'Content'], []),
    ...rowsWithin(
      SHARES.review,
      resources.filter(({ kind }) => kind !== 'connection'),
      'resource',
      resource => row(reviewed(resource))
    )
  ]
}

function reviewed(resource: ResourceReport): string[] {
  const action = actionOf(resource)
  const comment = resource.comment ? `<br>💬 ${cell(resource.comment, 300)}` : ''
  return [
    `${link(resource.name, resource.url)}${comment}`,
    resource.kind === 'unknown' ? `unknown: ${cell(resource.type)}` : resource.kind,
    `${MARKS[action] ?? ''} ${action}`,
    action === 'create' || resource.id === undefined
      ? cell(resource.targetName ?? '')
      : `${cell(resource.targetName ?? resource.name)} ${code(resource.kind === 'connector' ? resource.id : shortened(resource.id))}`,
    cell(resource.blocked ?? resource.why, 600),
    resource.content === undefined ? '' : CONTENT[resource.content]
  ]
}

/** Connections of the package, each with the one of the target it would be bound to. */
export function reviewedConnections({ resources, connections, plan }: Report): string[] {
  const places = resources.filter(({ kind }) => kind === 'connection')
  if (plan === undefined || places.length === 0) return []
  const bound = new Map(connections.map(connection => [connection.key, connection]))
  return [
    '### Connections',
    '',
    ...table(['Connection', 'State', 'Bound to', 'Owner', 'Chosen by'], []),
    ...rowsWithin(SHARES.connections, places, 'connection', place =>
      row(reviewedConnection(place, bound.get(place.key)))
    )
  ]
}

const reviewedConnection = (place: ResourceReport, connection: ConnectionReport | undefined): string[] =>
  connection === undefined
    ? [cell(place.name), '🔴 missing', '', '', cell(place.blocked ?? '', 600)]
    : [
        cell(place.name),
        '✅ healthy, usable',
        `${cell(connection.connectionName)} ${code(shortened(connection.connection))}`,
        cell(connection.owner ?? ''),
        cell(`${connection.rule} (${connection.connector})`)
      ]

/** Everything that stops the import, with the way out. */
export function obstacles({ plan }: Report): string[] {
  if (plan === undefined || plan.obstacles.length === 0) return []
  return [
    '### In the way',
    '',
    ...table(['What', 'What to do'], []),
    ...rowsWithin(SHARES.obstacles, plan.obstacles, 'obstacle', ({ what, remedy }) =>
      row([cell(what, 1_500), cell(remedy, 1_000)])
    )
  ]
}

/** Which flows are on and off afterwards. */
export function plannedFlowStates({ plan }: Report): string[] {
  if (plan === undefined || plan.flowStates.length === 0) return []
  return [
    '### Flows afterwards',
    '',
    ...table(['Flow', 'Now', 'Afterwards', 'Why'], []),
    ...rowsWithin(SHARES.flows, plan.flowStates, 'flow', ({ name, from, to, why }) =>
      row([
        cell(name),
        from === undefined ? 'new, or not known' : flowStateLabel(from),
        to === undefined ? (from === undefined ? 'as it comes' : flowStateLabel(from)) : flowStateLabel(to),
        cell(why, 300)
      ])
    )
  ]
}

/** What would change in the target in content, the changes of each area behind a fold. */
export function contentChanges({ plan }: Report): string[] {
  if (plan?.difference === undefined) return []
  const { changes } = plan.difference
  const told = changes.filter(({ noise }) => noise !== true)
  if (told.length === 0) return ['### What changes in the target', '', 'Nothing a person made.']
  const sections = changeSections({ ...plan.difference, changes: told }, '##')
  return [
    '### What changes in the target',
    '',
    `${told.length} change${told.length === 1 ? '' : 's'} against what the target holds now.`,
    '',
    joinWithin(SHARES.content, sections, 'the result file has them all')
  ]
}

export function planTitle(plan: PlanReport, outcome: Outcome, name: string, place: string): string {
  const there = `${name} is there already${place === '' ? '' : `,${place.replace(/^ into/, ' in')}`}`
  switch (plan.state) {
    case 'ready':
      if (plan.imports) return `📋 Plan: import ${name}${place}`
      return `📋 Plan: ${there}; ${outcome === 'updated' ? 'its draft is to be published' : 'flows and sharing are to be as declared'}`
    case 'unchanged':
      return `✅ Plan: nothing to do, ${there}`
    case 'blocked':
      return `🔴 Plan: ${name} cannot be imported${place} as it stands`
  }
}

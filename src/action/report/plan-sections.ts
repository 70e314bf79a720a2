import { pluralize, shortened } from '../../base/display.ts'
import { actionOf } from '../../commands/planning/action.ts'
import type { ConnectionReport, Outcome, PlanReport, Report, ResourceReport } from '../../commands/report.ts'
import { changeSections } from '../markdown/change-sections.ts'
import { cell, code, link, row, table } from '../markdown/markdown.ts'
import { joinWithin } from '../markdown/section.ts'
import { flowStateLabel } from './state-labels.ts'
import { rowsWithin } from './summary-sections.ts'

/** Modelled on the marks of the portal's review page: what is red there is red here. */
const MARKS: Readonly<Record<string, string>> = {
  create: '🆕',
  update: '✏️',
  overwrite: '✏️',
  merge: '✏️',
  'use existing': '🔗',
  carried: '➡️',
  rewrite: '✏️',
  unchanged: '✅',
  blocked: '🔴'
}

const CONTENT = {
  same: 'the same as in the target',
  differs: 'changes',
  new: 'new in the target',
  unknown: 'not compared'
} as const

/** Bytes for each list, so that the whole plan fits in a summary. */
const SHARES = { obstacles: 150_000, review: 200_000, connections: 100_000, flows: 50_000, content: 250_000 } as const

/** What would happen to each resource, where, and why. */
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
      resource => row(reviewRow(resource, plan.imports))
    )
  ]
}

function reviewRow(resource: ResourceReport, imports: boolean): string[] {
  const action = actionOf(resource, imports)
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

/** The connections of the package, each with the target's connection that it would be bound to. */
export function reviewedConnections({ resources, connections, plan }: Report): string[] {
  const places = resources.filter(({ kind }) => kind === 'connection')
  if (plan === undefined || places.length === 0) return []
  const bound = new Map(connections.map(connection => [connection.key, connection]))
  return [
    '### Connections',
    '',
    ...table(['Connection', 'State', 'Bound to', 'Owner', 'Chosen by'], []),
    ...rowsWithin(SHARES.connections, places, 'connection', place => row(connectionRow(place, bound.get(place.key))))
  ]
}

const connectionRow = (place: ResourceReport, connection: ConnectionReport | undefined): string[] =>
  connection === undefined
    ? [cell(place.name), '🔴 missing', '', '', cell(place.blocked ?? '', 600)]
    : [
        cell(place.name),
        '✅ healthy, usable',
        `${cell(connection.connectionName)} ${code(shortened(connection.connection))}`,
        cell(connection.owner ?? ''),
        cell(`${connection.rule} (${connection.connector})`)
      ]

/** Everything that stops the import, and what to do about it. */
export function obstacles({ plan }: Report): string[] {
  if (plan === undefined || plan.obstacles.length === 0) return []
  return [
    '### Blockers',
    '',
    ...table(['Problem', 'What to do'], []),
    ...rowsWithin(SHARES.obstacles, plan.obstacles, 'obstacle', ({ what, remedy }) =>
      row([cell(what, 1_500), cell(remedy, 1_000)])
    )
  ]
}

/** Which flows will be on and off after the import. */
export function plannedFlowStates({ plan }: Report): string[] {
  if (plan === undefined || plan.flowStates.length === 0) return []
  return [
    '### Flows after the import',
    '',
    ...table(['Flow', 'Now', 'After the import', 'Why'], []),
    ...rowsWithin(SHARES.flows, plan.flowStates, 'flow', ({ name, from, to, after = to ?? from, why }) =>
      row([
        cell(name),
        from === undefined ? 'new or unknown' : flowStateLabel(from),
        after === undefined ? '❔ unknown' : flowStateLabel(after),
        cell(why, 300)
      ])
    )
  ]
}

/** How the content of the target would change, area by area. */
export function contentChanges({ plan }: Report): string[] {
  if (plan?.difference === undefined) return []
  const { changes } = plan.difference
  const shown = changes.filter(({ noise }) => noise !== true)
  if (shown.length === 0) return ['### What changes in the target', '', 'No changes made by people.']
  const sections = changeSections({ ...plan.difference, changes: shown }, '##')
  return [
    '### What changes in the target',
    '',
    `${pluralize(shown.length, 'change')} compared with the current content of the target.`,
    '',
    joinWithin(SHARES.content, sections, 'the result file contains all of them')
  ]
}

export function planTitle(plan: PlanReport, outcome: Outcome, name: string, place: string): string {
  const upToDate = `${name} is already up to date${place.replace(/^ into/, ' in')}`
  switch (plan.state) {
    case 'ready':
      if (plan.imports) return `📋 Plan: import ${name}${place}`
      return `📋 Plan: ${upToDate}; ${outcome === 'updated' ? 'its draft will be published' : 'flow states or sharing will be applied'}`
    case 'unchanged':
      return `✅ Plan: nothing to do, ${upToDate}`
    case 'blocked':
      return `🔴 Plan: ${name} cannot be imported${place} yet`
  }
}

import type { ConnectionReport, Report, ResourceReport } from '../../../commands/report.ts'
import { cell, table, wrappingRow } from '../../markdown/markdown.ts'
import { isBinding } from './resources.ts'
import { rowsWithin } from './rows.ts'

const SHARE = 80_000

interface Place {
  readonly name: string
  readonly resource?: ResourceReport | undefined
  readonly bound?: ConnectionReport | undefined
}

/** The connections of the package, each with the target's connection that it is bound to. */
export function connections(report: Report): string[] {
  if (!isBinding(report)) return []
  const bound = new Map(report.connections.map(connection => [connection.key, connection]))
  const places: Place[] = report.resources
    .filter(({ kind }) => kind === 'connection')
    .map(resource => ({ name: resource.name, resource, bound: bound.get(resource.key) }))
  const known = new Set(places.map(({ resource }) => resource?.key))
  for (const connection of report.connections)
    if (!known.has(connection.key)) places.push({ name: connection.name, bound: connection })
  if (places.length === 0) return []
  return [
    '### Connections',
    '',
    ...table(['Connection', 'Bound to', 'Chosen by'], []),
    ...rowsWithin(SHARE, places, 'connection', place => wrappingRow(cellsOf(place)))
  ]
}

function cellsOf({ name, resource, bound }: Place): string[] {
  if (bound === undefined) {
    const isMissing = resource?.blocked !== undefined
    return [
      cell(name),
      isMissing ? '🔴 missing' : 'not bound',
      isMissing ? 'see above' : cell(resource?.why ?? '', 600)
    ]
  }
  const owner = bound.owner === undefined ? '' : `<br><sub>of ${cell(bound.owner)}</sub>`
  return [
    `${cell(name)}<br><sub>${cell(bound.connector)}</sub>`,
    `✅ ${cell(bound.connectionName)}${owner}`,
    bound.rule
  ]
}

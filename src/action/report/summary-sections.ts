import { plainText, shortened } from '../../base/display.ts'
import type { MissingConnection, Report, ResourceOutcome, ResourceReport } from '../../commands/report.ts'
import { cell, code, fenced, link, row, table } from '../markdown/markdown.ts'
import { flowStateLabel } from './state-labels.ts'

/**
 * The lists of the step summary, one function per section, which returns no lines when there is nothing to list. GitHub
 * accepts 1 MiB of summary per step and rejects a longer one entirely, so each list has a share in bytes. A package of a
 * dozen resources, which is usual, needs a hundredth of it.
 */
const SHARES = { resources: 350_000, connections: 150_000, missing: 200_000, remarks: 60_000, flows: 60_000 } as const

const MARKS: Readonly<Record<ResourceOutcome, string>> = {
  exported: '✅',
  created: '✅',
  updated: '✅',
  reused: '✅',
  overwritten: '✅',
  merged: '✅',
  carried: '➡️',
  unchanged: '✅',
  'rolled-back': '↩️',
  failed: '❌',
  planned: '⏸️'
}

export function resources({ resources: list }: Report): string[] {
  if (list.length === 0) return []
  return [
    '### Resources',
    '',
    ...table(['Resource', 'Kind', 'Decision', 'Outcome'], []),
    ...rowsWithin(SHARES.resources, list, 'resource', resourceRow)
  ]
}

function resourceRow(resource: ResourceReport): string {
  const { name, url, targetName, comment, error } = resource
  const target = targetName === undefined || targetName === name ? '' : ` → ${cell(targetName)}`
  const remark = comment === undefined || comment === '' ? '' : `<br>💬 ${cell(comment, 300)}`
  const failure = error === undefined ? '' : `<br>${cell([error.code, error.message].filter(Boolean).join(': '), 600)}`
  return row([
    `${link(name, url)}${target}${remark}`,
    resource.kind === 'unknown' ? `unknown: ${cell(resource.type)}` : resource.kind,
    `${resource.decision}: ${cell(resource.why)}`,
    `${MARKS[resource.outcome]} ${resource.outcome}${failure}`
  ])
}

export function connections({ connections: list }: Report): string[] {
  if (list.length === 0) return []
  return [
    '### Connections',
    '',
    ...table(['Connection', 'Connector', 'Bound to', 'Chosen by'], []),
    ...rowsWithin(SHARES.connections, list, 'connection', ({ name, connector, connection, connectionName, rule }) =>
      row([cell(name), cell(connector), `${cell(connectionName)} ${code(shortened(connection))}`, rule])
    )
  ]
}

export function missing({ missing: list }: Report): string[] {
  if (list.length === 0) return []
  return [
    '### Missing',
    '',
    ...table(['Resource', 'Needs', 'Why', 'Candidates in the target'], []),
    ...rowsWithin(SHARES.missing, list, 'missing resource', ({ kind, name, connectorName, why, candidates, page }) =>
      row([
        cell(name),
        link(kind === 'connection' ? `connection of ${connectorName}` : 'custom connector', page),
        cell(why, 600),
        candidates.length === 0 ? 'none' : candidates.slice(0, 10).map(candidate).join('<br>')
      ])
    ),
    ...pasteable(list)
  ]
}

function candidate({ id, name, healthy, problem }: MissingConnection['candidates'][number]): string {
  const state = healthy ? '' : ` (broken${problem === undefined ? '' : `: ${cell(problem)}`})`
  return `${cell(name)} ${code(shortened(id))}${state}`
}

/** Ready-to-paste lines of `connections` for every missing connection, each with the name of a secret to create. */
function pasteable(list: readonly MissingConnection[]): string[] {
  const gaps = list.filter(({ kind }) => kind === 'connection')
  if (gaps.length === 0) return []
  const keys = [...new Map(gaps.map(gap => [writable(gap).toLowerCase(), writable(gap)])).values()].slice(0, 50)
  const taken = new Set<string>()
  const lines = keys.map(key => `  ${key}=\${{ secrets.${secretName(key, taken)} }}`)
  return [
    '',
    'Add this under `with` in the import step. Each secret contains the id of a connection in the target:',
    '',
    fenced('yaml', ['connections: |', ...lines])
  ]
}

// A name may contain characters that have a meaning in the input; the resource key never does.
function writable({ keys, key }: MissingConnection): string {
  return keys.find(one => one === plainText(one) && !one.startsWith('#') && !one.includes('=')) ?? plainText(key)
}

/** A valid name for a secret, derived from the key. It is unique among those in `taken` and is added to them. */
function secretName(key: string, taken: Set<string>): string {
  const words = key.toUpperCase().match(/[A-Z0-9]+/g) ?? []
  const name = ['CONNECTION', ...words].join('_')
  let free = name
  for (let count = 2; taken.has(free); count++) free = `${name}_${count}`
  taken.add(free)
  return free
}

export function flows({ flows: list, resources: all }: Report): string[] {
  const stated = list.filter(({ state }) => state !== undefined)
  if (stated.length === 0) return []
  const urls = new Map(all.map(({ key, url }) => [key, url]))
  return [
    '### Flows',
    '',
    ...table(['Flow', 'Id', 'State'], []),
    ...rowsWithin(SHARES.flows, stated, 'flow', ({ key, id, name, state }) =>
      row([link(name, urls.get(key)), code(id), flowStateLabel(state ?? '')])
    )
  ]
}

/** What the rollback restored, and what remains as the failed import left it. */
export function rollback({ rollback: undone }: Report): string[] {
  if (undone === undefined) return []
  return [
    '### Rolled back',
    '',
    ...rowsWithin(
      SHARES.remarks,
      [...undone.done.map(one => `✅ ${cell(one, 1_000)}`), ...undone.left.map(one => `❌ ${cell(one, 1_000)}`)],
      'line',
      line => `- ${line}`
    )
  ]
}

const SHARING_LABELS = {
  add: '🆕 added',
  change: '✏️ changed',
  remains: '✅ as declared',
  left: '➡️ not declared, kept',
  refused: '❌ refused'
} as const

/** For changes that have not been made: in a plan, and in a report that does not apply them. */
const PLANNED_SHARING_LABELS = { ...SHARING_LABELS, add: '🆕 to be added', change: '✏️ to be changed' } as const

/** Who has access to the app, compared with the desired state. */
export function sharing({ sharing: declared, command }: Report): string[] {
  if (declared === undefined) return []
  const labels = declared.applied && command !== 'plan' ? SHARING_LABELS : PLANNED_SHARING_LABELS
  return [
    `### Sharing${command === 'plan' ? ' after the import' : ''}${declared.applied ? '' : ' (reported only, not applied)'}`,
    '',
    ...table(['Who', 'Role', 'Before', ''], []),
    ...rowsWithin(SHARES.flows, declared.entries, 'entry', ({ who, role, was, action }) =>
      row([cell(who), cell(role), cell(was ?? ''), labels[action]])
    )
  ]
}

export function remarks({ remarks: list }: Report): string[] {
  if (list.length === 0) return []
  return ['### Remarks', '', ...rowsWithin(SHARES.remarks, list, 'remark', remark => `- ${cell(remark, 1_000)}`)]
}

/** As many lines as fit in `bytes`. If some are omitted, a last line says how many. */
export function rowsWithin<Item>(
  bytes: number,
  items: readonly Item[],
  noun: string,
  render: (item: Item) => string
): string[] {
  let used = 0
  const kept: string[] = []
  for (const item of items) {
    const line = render(item)
    used += Buffer.byteLength(line) + 1
    if (used > bytes) break
    kept.push(line)
  }
  const left = items.length - kept.length
  if (left === 0) return kept
  return [
    ...kept,
    '',
    `${left} more ${noun}${left === 1 ? ' is' : 's are'} left out here. The result file contains all of them.`
  ]
}

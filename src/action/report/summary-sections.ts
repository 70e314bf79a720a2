import { plainText, shortened } from '../../base/display.ts'
import type { MissingConnection, Report, ResourceOutcome, ResourceReport } from '../../commands/report.ts'
import { cell, code, fenced, link, row, table } from '../markdown/markdown.ts'
import { flowStateLabel } from './state-labels.ts'

/**
 * The lists of the step summary, one function a section, empty where there is nothing to list. GitHub takes 1 MiB of
 * summary from a step and refuses a longer one whole, so each list has its share in bytes; a package of the usual
 * dozen resources uses a hundredth of it.
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
  const said = error === undefined ? '' : `<br>${cell([error.code, error.message].filter(Boolean).join(': '), 600)}`
  return row([
    `${link(name, url)}${target}${remark}`,
    resource.kind === 'unknown' ? `unknown: ${cell(resource.type)}` : resource.kind,
    `${resource.decision}: ${cell(resource.why)}`,
    `${MARKS[resource.outcome]} ${resource.outcome}${said}`
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
    ...table(['Resource', 'What', 'Why', 'Candidates in the target'], []),
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

/** The lines of `connections` that would fill every gap, with one secret name each to be set. */
function pasteable(list: readonly MissingConnection[]): string[] {
  const gaps = list.filter(({ kind }) => kind === 'connection')
  if (gaps.length === 0) return []
  const keys = [...new Map(gaps.map(gap => [writable(gap).toLowerCase(), writable(gap)])).values()].slice(0, 50)
  const taken = new Set<string>()
  const lines = keys.map(key => `  ${key}=\${{ secrets.${secretName(key, taken)} }}`)
  return [
    '',
    'Add to the `with` of the import step, each secret holding the id of a connection of the target:',
    '',
    fenced('yaml', ['connections: |', ...lines])
  ]
}

// A name may hold what the input would read as something else; the resource key never does.
function writable({ keys, key }: MissingConnection): string {
  return keys.find(one => one === plainText(one) && !one.startsWith('#') && !one.includes('=')) ?? plainText(key)
}

/** A name that secrets may have, made of the key and unlike those in `taken`, to which it is added. */
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

/** What a rollback brought back, and what stays as the failed import left it. */
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

const SHARING_WORDS = {
  add: '🆕 given',
  change: '✏️ changed',
  remains: '✅ as declared',
  left: '➡️ not declared, left'
} as const

/** For what has not happened: in a plan, and where it is only to be reported. */
const SHARING_TO_COME = { ...SHARING_WORDS, add: '🆕 to be given', change: '✏️ to be changed' } as const

/** Who may do what with the app, against what was declared. */
export function sharing({ sharing: declared, command }: Report): string[] {
  if (declared === undefined) return []
  const words = declared.applied && command !== 'plan' ? SHARING_WORDS : SHARING_TO_COME
  return [
    `### Sharing${command === 'plan' ? ' afterwards' : ''}${declared.applied ? '' : ' (only reported, not applied)'}`,
    '',
    ...table(['Who', 'Role', 'Before', ''], []),
    ...rowsWithin(SHARES.flows, declared.entries, 'entry', ({ who, role, was, action }) =>
      row([cell(who), cell(role), cell(was ?? ''), words[action]])
    )
  ]
}

export function remarks({ remarks: list }: Report): string[] {
  if (list.length === 0) return []
  return ['### Remarks', '', ...rowsWithin(SHARES.remarks, list, 'remark', remark => `- ${cell(remark, 1_000)}`)]
}

/** As many lines as fit in `bytes`, and a last one that says how many did not. */
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
  return [...kept, '', `${left} more ${noun}${left === 1 ? ' is' : 's are'} left out here; the result file has them.`]
}

import { plainText, shortened } from '../../../base/display.ts'
import type { MissingConnection, Report } from '../../../commands/report.ts'
import { cell, code, fenced, link } from '../../markdown/markdown.ts'
import { groupedBy, rowsWithin } from './rows.ts'

const SHARE = 150_000

/** The connections and connectors that the target lacks, with the lines that would name them. */
export function missing({ missing: list }: Report): string[] {
  if (list.length === 0) return []
  const groups = groupedBy(list, ({ kind, connectorName, why, candidates, page }) =>
    JSON.stringify([kind, connectorName, why, candidates.slice(0, MOST_CANDIDATES), page])
  )
  return [...rowsWithin(SHARE, groups, 'missing resource', bullet), ...pasteable(list)]
}

const MOST_CANDIDATES = 10

function bullet(group: readonly MissingConnection[]): string {
  const [one] = group
  if (one === undefined) return ''
  const names = group.map(({ name }) => `**${cell(name) || 'unnamed'}**`).join(', ')
  const needed =
    one.kind === 'connection'
      ? `${group.length === 1 ? 'needs' : 'each need'} a ${link(`connection of ${one.connectorName}`, one.page)}`
      : `${group.length === 1 ? 'is a' : 'are'} ${link(group.length === 1 ? 'custom connector' : 'custom connectors', one.page)}`
  const candidates =
    one.candidates.length === 0
      ? ''
      : `<br>Candidates in the target: ${one.candidates.slice(0, MOST_CANDIDATES).map(candidate).join(', ')}.`
  return `- 🔴 ${names} ${needed}: ${cell(one.why, 600)}.${candidates}`
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

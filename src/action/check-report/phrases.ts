import { plainText, shortened } from '../../base/display.ts'
import type { ChangedWeights, CheckedFile, CheckReport } from '../../commands/checking/check-report.ts'
import type { Area, Change } from '../../package/difference/difference.ts'
import type { Finding, Place, Severity } from '../../package/rules/finding.ts'

/** What all forms of a check's report say alike. Texts are plain: who shows them escapes them. */

export const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', note: 'ℹ️' }
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/** `1 error`, `3 warnings`. */
export const pluralize = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `2 errors, 1 warning`; `nothing found`. */
export function describeCounts(counts: Readonly<Record<Severity, number>>): string {
  const words = SEVERITIES.filter(severity => counts[severity] > 0).map(severity =>
    pluralize(counts[severity], severity)
  )
  return words.length === 0 ? 'nothing found' : words.join(', ')
}

export function countsOf({ findings, counts: all }: CheckedFile): Readonly<Record<Severity, number>> {
  if (all !== undefined) return all
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** Findings of one rule that ask for the same. */
export interface FindingGroup extends Pick<Finding, 'rule' | 'severity' | 'consequence' | 'remedy'> {
  readonly items: readonly Pick<Finding, 'message' | 'place'>[]
}

/** A longer list goes on in a second group, so that it can be cut in between. */
const MOST_OF_A_GROUP = 20

/** Findings of a kind together, where the first of them stands: what to do is said once. */
export function grouped(findings: readonly Finding[]): FindingGroup[] {
  const groups: FindingGroup[] = []
  const open = new Map<string, Pick<Finding, 'message' | 'place'>[]>()
  for (const { rule, severity, consequence, remedy, message, place } of findings) {
    const key = JSON.stringify([rule, severity, consequence, remedy])
    const items = open.get(key)
    if (items !== undefined && items.length < MOST_OF_A_GROUP) items.push({ message, place })
    else {
      const first = [{ message, place }]
      open.set(key, first)
      groups.push({ rule, severity, consequence, remedy, items: first })
    }
  }
  return groups
}

/** What a report is headed by. */
export function verdict(report: CheckReport): string {
  const { files, counts } = report
  const one = files.length === 1 ? files[0] : undefined
  const subject = one === undefined ? pluralize(files.length, 'package') : (one.package?.name ?? one.file)
  return `${report.failed ? '❌' : '✅'} ${plainText(subject, 100)}: ${describeCounts(counts)}`
}

/** Which settings were used, one sentence that leaves no changed weight out; `undefined` where none were. */
export function describeWeights(weights: ChangedWeights | undefined): string | undefined {
  if (weights === undefined) return undefined
  const { file, from, changed } = weights
  const of = `${plainText(file, 200)} from ${plainText(from, 200)}`
  return changed.length === 0
    ? `${of} changes no weight.`
    : `Weights changed by ${of}: ${changed.map(({ rule, was, is }) => `${rule} ${was} → ${is}`).join(', ')}.`
}

/** Where something is, in one line: the maker's words if there are any, else file and position. */
export function describePlace(place: Place | undefined): string {
  if (place === undefined) return ''
  const file = place.inside === undefined ? nameIn(place.file) : place.inside
  const line = place.line === undefined ? '' : `:${place.line}`
  return place.name === undefined ? `${file}${line}` : `${place.name} (${file}${line})`
}

/** The name of a file in a package without the long numbers in it. */
const nameIn = (file: string): string =>
  file
    .split('/')
    .map(part => part.replace(/^N[0-9a-f-]{36}-/i, '').replace(/^[0-9a-f]{8}-[0-9a-f-]{27}$/i, key => shortened(key)))
    .join('/')

export const AREAS: Readonly<Record<Area, string>> = {
  unexplained: 'Not explained: look at these files',
  package: 'Package',
  resources: 'Resources and their import settings',
  app: 'App settings',
  screens: 'Screens, components and formulas',
  data: 'Data sources and connectors',
  flows: 'Flows',
  environment: 'Values bound to an environment'
}

export const areasIn = (changes: readonly Change[]): { area: Area; title: string; changes: readonly Change[] }[] =>
  (Object.keys(AREAS) as Area[]).flatMap(area => {
    const own = changes.filter(change => change.area === area)
    return own.length === 0 ? [] : [{ area, title: AREAS[area], changes: own }]
  })

/** `formula Screen1 › Button1 › OnSelect changed`, without what it was. */
export const describeChange = ({ subject, path, kind, premium }: Change): string =>
  kind === 'unexplained'
    ? `⚠️ these files differ, and this comparison cannot say how: ${path.map(part => plainText(part, 120)).join(', ')}`
    : `${subject} ${path.map(part => plainText(part, 120)).join(' › ')} ${kind}${premium === true ? ' (premium)' : ''}`

/** What a file is, after its name. */
export function describeFile(file: CheckedFile): string {
  const { package: pkg } = file
  if (pkg === undefined) return file.what
  return `${pkg.kind === 'app' ? 'an app package' : 'a flow package'}${file.form === 'folder' ? ', unpacked' : ''}`
}

/** What became of the comparison, one sentence; `undefined` where none was asked for. */
export function describeComparison({ comparison }: CheckedFile): string | undefined {
  switch (comparison?.kind) {
    case undefined:
      return undefined
    case 'new':
      return `It is new: ${comparison.with} does not have it.`
    case 'not-compared':
      return `It was not compared. ${comparison.why}`
    case 'compared': {
      const { changes, noise, sameExport } = comparison.difference
      const signal = changes.filter(change => change.noise !== true).length
      const hidden =
        noise === 0
          ? ''
          : ` ${pluralize(noise, 'difference')} that every export makes by itself ${noise === 1 ? 'is' : 'are'} left out.`
      const unexplained = changes.some(({ kind }) => kind === 'unexplained')
        ? ' ⚠️ Some files differ in a way that this comparison cannot explain.'
        : ''
      if (signal > 0) return `${pluralize(signal, 'change')} since ${comparison.with}.${unexplained}${hidden}`
      return sameExport
        ? `It is the same export as in ${comparison.with}.`
        : `Nothing changed since ${comparison.with}.${hidden}`
    }
  }
}

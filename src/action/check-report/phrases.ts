import { plainText, pluralize, shortened } from '../../base/display.ts'
import type { ChangedWeights, CheckedFile } from '../../commands/checking/check-report.ts'
import type { Area, Change } from '../../package/difference/difference.ts'
import { countsBySeverity, type Finding, type Place, SEVERITIES, type Severity } from '../../package/rules/finding.ts'

/** Texts that all formats of a check's report share. They are plain text, and every format escapes them itself. */

export const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', note: 'ℹ️' }

/** `2 errors, 1 warning`; `nothing found`. */
export function describeCounts(counts: Readonly<Record<Severity, number>>): string {
  const words = SEVERITIES.filter(severity => counts[severity] > 0).map(severity =>
    pluralize(counts[severity], severity)
  )
  return words.length === 0 ? 'nothing found' : words.join(', ')
}

export const countsOf = ({ findings, counts }: CheckedFile): Readonly<Record<Severity, number>> =>
  counts ?? countsBySeverity(findings)

/** The first rules that a file breaks with an error: `missing-flow-map, unsafe-archive`; empty without errors. */
export function brokenRules({ findings }: CheckedFile): string {
  const rules = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))
  return [...rules].slice(0, 3).join(', ')
}

/** Findings of one rule with the same consequence and remedy. */
export interface FindingGroup extends Pick<Finding, 'rule' | 'severity' | 'consequence' | 'remedy'> {
  readonly items: readonly Pick<Finding, 'message' | 'place'>[]
}

/** A longer list continues in a second group, so that it can be cut in between. */
const MAX_PER_GROUP = 20

/** Groups findings with the same remedy, at the position of the first, so that the remedy appears only once. */
export function grouped(findings: readonly Finding[]): FindingGroup[] {
  const groups: FindingGroup[] = []
  const open = new Map<string, Pick<Finding, 'message' | 'place'>[]>()
  for (const { rule, severity, consequence, remedy, message, place } of findings) {
    const key = JSON.stringify([rule, severity, consequence, remedy])
    const items = open.get(key)
    if (items !== undefined && items.length < MAX_PER_GROUP) items.push({ message, place })
    else {
      const first = [{ message, place }]
      open.set(key, first)
      groups.push({ rule, severity, consequence, remedy, items: first })
    }
  }
  return groups
}

/** One sentence on the settings used, with every changed weight; `undefined` where no settings were used. */
export function describeWeights(weights: ChangedWeights | undefined): string | undefined {
  if (weights === undefined) return undefined
  const { file, from, changed } = weights
  const source = `${plainText(file, 200)} from ${plainText(from, 200)}`
  return changed.length === 0
    ? `${source} changes no weight.`
    : `Weights changed by ${source}: ${changed.map(({ rule, was, is }) => `${rule} ${was} → ${is}`).join(', ')}.`
}

/** A place on one line: the name that the app's maker knows, if there is one, with file and position. */
export function describePlace(place: Place | undefined): string {
  if (place === undefined) return ''
  const file = place.inside === undefined ? nameIn(place.file) : place.inside
  const line = place.line === undefined ? '' : `:${place.line}`
  return place.name === undefined ? `${file}${line}` : `${place.name} (${file}${line})`
}

/** The path of a file in a package, with its long ids shortened. */
const nameIn = (file: string): string =>
  file
    .split('/')
    .map(part => part.replace(/^N[0-9a-f-]{36}-/i, '').replace(/^[0-9a-f]{8}-[0-9a-f-]{27}$/i, key => shortened(key)))
    .join('/')

const AREAS: Readonly<Record<Area, string>> = {
  unexplained: 'Look at these first',
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

/** `formula Screen1 › Button1 › OnSelect changed`, without the values. */
export function describeChange({ subject, path, kind, premium }: Change): string {
  const names = path.map(part => plainText(part, 120))
  if (kind === 'unexplained') return `⚠️ ${UNEXPLAINED[subject] ?? UNEXPLAINED['files']}: ${names.join(', ')}`
  return `${subject} ${names.join(' › ')} ${kind}${premium === true ? ' (premium)' : ''}`
}

/** By the subject of the change. */
const UNEXPLAINED: Readonly<Record<string, string>> = {
  files: 'these files differ in a way that this comparison cannot explain',
  sources: 'the source files differ from the control files, which the app runs from',
  'unread sources':
    'these source files cannot be read, so only the control files, which the app runs from, were compared'
}

/** What a file is, to follow its name: `an app package, unpacked`. */
export function describeFile(file: CheckedFile): string {
  const { package: pkg } = file
  if (pkg === undefined) return file.what
  return `${pkg.kind === 'app' ? 'an app package' : 'a flow package'}${file.form === 'folder' ? ', unpacked' : ''}`
}

/** What a reviewer has to look at besides the changes, by the subject of what is not explained. */
const REMARKS: Readonly<Record<string, string>> = {
  files: ' ⚠️ Some files differ in a way that this comparison cannot explain.',
  sources: ' ⚠️ The source files of the app differ from its control files, which it runs from.',
  'unread sources': ' ⚠️ The source files of the app cannot be read, so only its control files were compared.'
}

/** The result of the comparison in one or two sentences; `undefined` where none was requested. */
export function describeComparison({ comparison }: CheckedFile): string | undefined {
  switch (comparison?.kind) {
    case undefined:
      return undefined
    case 'new':
      return `New: ${comparison.with} does not contain it.`
    case 'not-compared':
      return `Not compared. ${comparison.why}`
    case 'compared': {
      const { changes, noise, sameExport } = comparison.difference
      const signal = changes.filter(change => change.noise !== true && change.kind !== 'unexplained').length
      const hidden =
        noise === 0
          ? ''
          : ` ${pluralize(noise, 'difference')} that every export creates ${noise === 1 ? 'is' : 'are'} not shown.`
      const remarks = changes.flatMap(({ kind, subject }) => (kind === 'unexplained' ? [REMARKS[subject] ?? ''] : []))
      if (signal + remarks.length > 0) {
        const isUnknown = changes.some(({ kind, subject }) => kind === 'unexplained' && subject === 'files')
        const none = isUnknown ? 'No change that can be described' : 'No change to the app'
        const count = signal === 0 ? none : pluralize(signal, 'change')
        return `${count} since ${comparison.with}.${remarks.join('')}${hidden}`
      }
      return sameExport ? `The same export as in ${comparison.with}.` : `No changes since ${comparison.with}.${hidden}`
    }
  }
}

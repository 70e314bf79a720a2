import { pluralize } from '../../../base/display.ts'
import type { CheckReport } from '../../../commands/checking/check-report.ts'
import type { Change } from '../../../package/difference/difference.ts'
import { SEVERITIES } from '../../../package/rules/finding.ts'
import { name } from './html-text.ts'

const WIDTH = 640

/** The number of findings by severity, as one bar with a legend. */
export function findingsPicture({ counts }: Pick<CheckReport, 'counts'>, id: string): string {
  const total = counts.error + counts.warning + counts.note
  if (total === 0) return ''
  let x = 0
  const parts = SEVERITIES.filter(severity => counts[severity] > 0).map(severity => {
    // A single error among hundreds of notes must remain visible.
    const width = Math.max(10, (counts[severity] / total) * WIDTH)
    const part = `<rect x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="22" fill="var(--fill-${severity})"/>`
    x += width + 3
    return part
  })
  const words = SEVERITIES.map(severity => pluralize(counts[severity], severity)).join(', ')
  return `<figure><svg role="img" aria-labelledby="${id}-t" viewBox="0 0 ${Math.max(WIDTH, x).toFixed(0)} 22" width="${WIDTH}" height="22" preserveAspectRatio="none"><title id="${id}-t">${words}</title>${parts.join('')}</svg><figcaption>${SEVERITIES.filter(
    severity => counts[severity] > 0
  )
    .map(severity => `<span class="tag ${severity}">${pluralize(counts[severity], severity)}</span>`)
    .join('')}</figcaption></figure>`
}

const KINDS = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  renamed: 'changed',
  moved: 'changed',
  unexplained: 'changed'
} as const
const [ROW, LABEL, MAX_ROWS] = [26, 200, 25]

/** Where the changes are: one bar per screen, component or flow, split into added, removed and changed. */
export function changesPicture(changes: readonly Change[], id: string): string {
  const rows = new Map<string, Record<'added' | 'removed' | 'changed', number>>()
  for (const { area, path, kind } of changes) {
    const label = area === 'screens' || area === 'flows' ? (path[0] ?? area) : AREA_LABELS[area]
    const row = rows.get(label) ?? { added: 0, removed: 0, changed: 0 }
    row[KINDS[kind]] += 1
    rows.set(label, row)
  }
  if (rows.size === 0) return ''
  const sum = (row: Record<'added' | 'removed' | 'changed', number>): number => row.added + row.removed + row.changed
  const sorted = [...rows].sort(([, one], [, other]) => sum(other) - sum(one))
  const shown = sorted.slice(0, MAX_ROWS)
  const most = shown.reduce((largest, [, row]) => Math.max(largest, sum(row)), 1)
  const room = WIDTH - LABEL - 60
  const bars = shown.map(([label, row], at) => {
    let x = LABEL
    const y = at * ROW
    const parts = (['added', 'removed', 'changed'] as const).flatMap(kind => {
      if (row[kind] === 0) return []
      const width = Math.max(4, (row[kind] / most) * room)
      const part = `<rect x="${x.toFixed(1)}" y="${y + 4}" width="${width.toFixed(1)}" height="${ROW - 10}" rx="2" fill="var(--fill-${kind})"><title>${row[kind]} ${kind}</title></rect>`
      x += width + 2
      return [part]
    })
    return `<text x="0" y="${y + 18}">${name(label, 28)}</text>${parts.join('')}<text class="soft" x="${x + 4}" y="${y + 17}">${sum(row)}</text>`
  })
  const left = sorted.length - shown.length
  const words = shown.map(
    ([label, row]) => `${name(label, 60)}: ${row.added} added, ${row.removed} removed, ${row.changed} changed`
  )
  return `<figure class="places"><svg role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${WIDTH} ${shown.length * ROW}" width="${WIDTH}" height="${shown.length * ROW}"><title id="${id}-t">Where changes were made</title><desc id="${id}-d">${words.join('; ')}</desc>${bars.join('')}</svg><figcaption><span class="tag added">+ added</span><span class="tag removed">− removed</span><span class="tag changed">~ changed</span>${left > 0 ? ` and ${left} more places` : ''}</figcaption></figure>`
}

const AREA_LABELS = {
  unexplained: 'Not explained',
  package: 'Package',
  resources: 'Resources',
  app: 'App settings',
  data: 'Data sources',
  environment: 'Environment values'
} as const

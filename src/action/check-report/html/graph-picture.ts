import type { CheckedResource } from '../../../commands/checking/check-report.ts'
import type { Kind } from '../../../package/resource.ts'
import { name } from './html-text.ts'

/** A larger graph is unreadable; the table below it lists everything. */
const MAX_ITEMS = 60
const [WIDTH, HEIGHT, GAP, COLUMN, MARGIN] = [210, 44, 14, 270, 16]

interface Look {
  readonly word: string
  readonly colour: string
  /** Radius of the corners, so that kinds differ in shape as well as in colour. */
  readonly radius: number
  readonly dashed?: boolean
}

const LOOKS: Readonly<Record<Kind, Look>> = {
  app: { word: 'App', colour: 'app', radius: 4 },
  flow: { word: 'Flow', colour: 'flow', radius: 22 },
  connector: { word: 'Connector', colour: 'connector', radius: 0 },
  connection: { word: 'Connection', colour: 'connection', radius: 12, dashed: true },
  entity: { word: 'Entity', colour: 'data', radius: 8 },
  picklist: { word: 'Picklist', colour: 'data', radius: 8 },
  unknown: { word: 'Resource', colour: 'other', radius: 2 }
}

/** What needs what, from left to right. The table below contains every name as well. */
export function graphPicture(resources: readonly CheckedResource[], id: string): string {
  const shown = resources.slice(0, MAX_ITEMS)
  if (shown.length < 2) return ''
  const columns = layersOf(shown)
  const places = new Map<string, { x: number; y: number }>()
  columns.forEach((column, at) =>
    column.forEach((resource, row) =>
      places.set(resource.key, { x: MARGIN + at * COLUMN, y: MARGIN + row * (HEIGHT + GAP) })
    )
  )
  const width = MARGIN * 2 + (columns.length - 1) * COLUMN + WIDTH
  const longest = columns.reduce((most, { length }) => Math.max(most, length), 0)
  const height = MARGIN * 2 + longest * (HEIGHT + GAP) - GAP
  const lines = shown.flatMap(({ key, dependsOn }) =>
    dependsOn.flatMap(other => {
      const [from, to] = [places.get(key), places.get(other)]
      return from === undefined || to === undefined ? [] : [line(from, to)]
    })
  )
  const boxes = shown.map(resource => box(resource, places.get(resource.key) ?? { x: 0, y: 0 }))
  const left = resources.length - shown.length
  return `<figure class="graph" tabindex="0" aria-labelledby="${id}-t"><svg role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="${id}-t">What the package contains and needs</title><desc id="${id}-d">${counts(resources)}. An arrow points from a resource to what it needs. The table below lists all of them.</desc>
<defs><marker id="${id}-a" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="var(--soft)"/></marker></defs>
<g fill="none" stroke="var(--soft)" stroke-opacity=".55" marker-end="url(#${id}-a)">${lines.join('')}</g>${boxes.join('')}</svg>
<figcaption>${left > 0 ? `The table lists ${left} more. ` : ''}Dashed: must exist in the target. ★ premium.</figcaption></figure>`
}

/** Columns by distance from the root: every resource is to the right of everything that needs it. */
function layersOf(resources: readonly CheckedResource[]): CheckedResource[][] {
  const depth = new Map(resources.map(({ key }) => [key, 0]))
  // As many rounds as the graph can have levels; cycles end with the last round.
  for (let round = 0; round < 6; round++)
    for (const { key, dependsOn } of resources)
      for (const other of dependsOn)
        if (depth.has(other)) depth.set(other, Math.min(5, Math.max(depth.get(other) ?? 0, (depth.get(key) ?? 0) + 1)))
  const columns: CheckedResource[][] = []
  for (const resource of resources) (columns[depth.get(resource.key) ?? 0] ??= []).push(resource)
  return columns.filter(column => column !== undefined)
}

function line(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const [x1, y1, x2, y2] = [from.x + WIDTH, from.y + HEIGHT / 2, to.x, to.y + HEIGHT / 2]
  const bend = Math.max(24, (x2 - x1) / 2)
  return `<path d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2 - 2} ${y2}"/>`
}

function box({ kind, name: called, premium, needed }: CheckedResource, { x, y }: { x: number; y: number }): string {
  const { word, colour, radius } = LOOKS[kind]
  const dash = needed ? ' stroke-dasharray="5 4"' : ''
  return `<g><title>${word}: ${name(called)}</title><rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="${radius}" fill="var(--card)" stroke="var(--${colour})" stroke-width="2"${dash}/><text class="soft" x="${x + 16}" y="${y + 17}">${word}${premium ? ' ★' : ''}</text><text x="${x + 16}" y="${y + 34}">${name(called, 26)}</text></g>`
}

function counts(resources: readonly CheckedResource[]): string {
  const kinds = new Map<string, number>()
  for (const { kind } of resources) kinds.set(LOOKS[kind].word, (kinds.get(LOOKS[kind].word) ?? 0) + 1)
  return [...kinds].map(([word, count]) => `${count} × ${word.toLowerCase()}`).join(', ')
}

/** The same as a table, for readers and for screen readers. */
export function resourceTable(resources: readonly CheckedResource[]): string {
  const rows = resources
    .slice(0, 500)
    .map(
      ({ kind, name: called, connector, premium, needed, suggested }) =>
        `<tr><td>${name(called)}</td><td>${LOOKS[kind].word}${connector === undefined ? '' : ` <code>${name(connector)}</code>`}</td><td>${suggested === undefined ? '' : name(suggested)}</td><td>${[needed ? 'needed in the target' : '', premium ? 'premium' : ''].filter(Boolean).join(', ')}</td></tr>`
    )
  const left = resources.length - rows.length
  return `<details><summary>All ${resources.length} resources as a table</summary><table class="wide"><caption>Resources of the package${left > 0 ? `; ${left} more are left out` : ''}</caption><thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Suggested import setting</th><th scope="col">Remarks</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`
}

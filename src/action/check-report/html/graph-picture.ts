import type { CheckedResource } from '../../../commands/checking/check-report.ts'
import type { Kind } from '../../../package/resource.ts'
import { type Box, HEIGHT, layOut, WIDTH } from './graph-layout.ts'
import { name } from './html-text.ts'

/** A larger graph is unreadable; the table below it lists everything. */
const MAX_ITEMS = 60

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

/**
 * What needs what, from left to right. The table below contains every name as well.
 *
 * @param marks a word for each resource that changed, by its key
 */
export function graphPicture(
  resources: readonly CheckedResource[],
  id: string,
  marks: ReadonlyMap<string, string> = new Map()
): string {
  const shown = resources.slice(0, MAX_ITEMS)
  if (shown.length < 2) return ''
  const { boxes, arrows, lines, width, height } = layOut(shown)
  const left = resources.length - shown.length
  return `<figure class="graph" tabindex="0" aria-labelledby="${id}-t"><svg role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="${id}-t">What the package contains and needs</title><desc id="${id}-d">${counts(resources)}. An arrow points from a resource to what it needs. The table below lists all of them.</desc>
<defs><marker id="${id}-a" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="var(--soft)"/></marker></defs>
<g fill="none" stroke="var(--soft)" stroke-opacity=".55"><g>${lines.map(path).join('')}</g><g marker-end="url(#${id}-a)">${arrows.map(path).join('')}</g></g>${boxes.map(one => box(one, marks.get(one.item.key))).join('')}</svg>
<figcaption>${left > 0 ? `The table lists ${left} more. ` : ''}Dashed: must exist in the target. ★ premium.</figcaption></figure>`
}

const path = (line: string): string => `<path d="${line}"/>`

function box(
  { item: { kind, name: called, premium, needed }, x, y }: Box<CheckedResource>,
  mark: string | undefined
): string {
  const { word, colour, radius } = LOOKS[kind]
  const dash = needed ? ' stroke-dasharray="5 4"' : ''
  return `<g><title>${word}: ${name(called)}</title><rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="${radius}" fill="var(${mark === undefined ? '--card' : '--changed-soft'})" stroke="var(--${colour})" stroke-width="2"${dash}/><text class="soft" x="${x + 16}" y="${y + 17}">${word}${premium ? ' ★' : ''}${mark === undefined ? '' : ` · ${name(mark)}`}</text><text x="${x + 16}" y="${y + 34}">${name(called, 26)}</text></g>`
}

function counts(resources: readonly CheckedResource[]): string {
  const kinds = new Map<string, number>()
  for (const { kind } of resources) kinds.set(LOOKS[kind].word, (kinds.get(LOOKS[kind].word) ?? 0) + 1)
  return [...kinds].map(([word, count]) => `${count} × ${word.toLowerCase()}`).join(', ')
}

/** Needs of one resource that are written out. */
const MOST_NEEDS = 20

/** The same as a list, for windows that are too narrow for the picture. */
export function graphList(resources: readonly CheckedResource[]): string {
  const shown = resources.slice(0, MAX_ITEMS)
  if (shown.length < 2) return ''
  const names = new Map(shown.map(({ key, name: called }) => [key, called]))
  const items = shown.map(({ key, kind, name: called, premium, needed, dependsOn }) => {
    const needs = [...new Set(dependsOn.flatMap(other => (other === key ? [] : [names.get(other) ?? []].flat())))]
    const more = needs.length > MOST_NEEDS ? ` and ${needs.length - MOST_NEEDS} more` : ''
    const words = needs
      .slice(0, MOST_NEEDS)
      .map(need => name(need, 80))
      .join(', ')
    return `<li><span class="place">${LOOKS[kind].word}${premium ? ' ★' : ''}${needed ? ', must exist in the target' : ''}</span><br><strong>${name(called)}</strong>${words === '' ? '' : `<br>needs ${words}${more}`}</li>`
  })
  return `<ul class="needs">${items.join('')}</ul>`
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

import { pluralize } from '../../../base/display.ts'
import type { CheckedFile } from '../../../commands/checking/check-report.ts'
import type { Change, LineChange } from '../../../package/difference/difference.ts'
import { areasIn, describeChange, describeComparison } from '../phrases.ts'
import { changesPicture } from './bars-picture.ts'
import { codeLine, name } from './html-text.ts'

/** What changed in one file: a chart of where, then every change by area, with formulas side by side. */
export function* changesSection(file: CheckedFile, id: string): Generator<string> {
  const comparison = describeComparison(file)
  if (comparison === undefined) return
  yield `<h3>What changed</h3><p>${name(comparison, 1_000)}</p>`
  if (file.comparison?.kind !== 'compared') return
  const { changes } = file.comparison.difference
  yield changesPicture(changes, `${id}-changes`)
  for (const { title, changes: own } of areasIn(changes)) {
    yield `<details${own.length <= 40 ? ' open' : ''}><summary>${title}: ${pluralize(own.length, 'change')}</summary><ul class="changes">`
    for (const change of own) yield item(change)
    yield '</ul></details>'
  }
}

const SIGNS = {
  added: ['added', '+ added'],
  removed: ['removed', '− removed'],
  changed: ['changed', '~ changed'],
  renamed: ['changed', '~ renamed'],
  moved: ['changed', '~ moved'],
  unexplained: ['warning', '⚠ not explained']
} as const

function item(change: Change): string {
  const { kind, subject, path, premium, before, after, lines } = change
  const [look, word] = SIGNS[kind]
  if (kind === 'unexplained')
    return `<li><span class="tag ${look}">${word}</span>${name(describeChange(change), 4_000)}</li>`
  const head = `<span class="tag ${look}">${word}</span>${name(subject)}${path.length === 0 ? '' : ` <strong>${path.map(part => name(part, 120)).join(' › ')}</strong>`}${premium === true ? ' <span class="tag warning">★ premium</span>' : ''}`
  if (lines !== undefined && lines.length > 0) return `<li>${head}${sides(lines)}</li>`
  if (before === undefined && after === undefined) return `<li>${head}</li>`
  if (before !== undefined && after !== undefined && before.length + after.length <= 80)
    return `<li>${head}: ${value(before)} → ${value(after)}</li>`
  if (before === undefined || after === undefined) {
    const text = after ?? before ?? ''
    if (text.length <= 80) return `<li>${head}: <code>${codeLine(text)}</code></li>`
    return `<li>${head}${sides([{ kind: after === undefined ? 'removed' : 'added', text }])}</li>`
  }
  return `<li>${head}${sides([
    { kind: 'removed', text: before },
    { kind: 'added', text: after }
  ])}</li>`
}

/** An empty text would be an empty box. */
const value = (text: string): string => (text === '' ? 'an empty text' : `<code>${codeLine(text)}</code>`)

function sides(lines: readonly LineChange[]): string {
  const side = (title: string, leftOut: LineChange['kind']): string =>
    `<div><div class="head">${title}</div><pre class="lines code" role="group" tabindex="0" aria-label="${title}">${lines
      .filter(({ kind }) => kind !== leftOut)
      .slice(0, 400)
      .map(line)
      .join('')}</pre></div>`
  return `<div class="sides">${side('before', 'added')}${side('after', 'removed')}</div>`
}

const line = ({ kind, text }: LineChange): string =>
  `<span${kind === 'same' ? '' : ` class="${kind}"`}><b>${kind === 'added' ? '+' : kind === 'removed' ? '−' : ' '}</b>${codeLine(text)}</span>`

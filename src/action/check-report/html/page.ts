import { duration, pluralize } from '../../../base/display.ts'
import type { CheckedFile, CheckReport } from '../../../commands/checking/check-report.ts'
import type { Ending } from '../check-markdown.ts'
import { mostSevereFirst } from '../importance.ts'
import { brokenRules, countsOf, describeCounts, describeFile, describeWeights, verdict } from '../phrases.ts'
import { findingsPicture } from './bars-picture.ts'
import { changesSection } from './changes-section.ts'
import { findingsSection } from './findings-section.ts'
import { graphPicture, resourceTable } from './graph-picture.ts'
import { name } from './html-text.ts'
import { STYLE } from './style.ts'

/** The page is opened in a browser and attached to runs. What does not fit is only in the result file. */
const MAX_BYTES = 5_000_000

/**
 * A check as a single, self-contained web page, without scripts or network access. It is readable without its styles.
 */
export function renderHtml(report: CheckReport, ending: Ending = {}): string {
  const { parts, left } = within(MAX_BYTES, groupsOf(report, ending))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${name(verdict(report))}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the report</a>
${parts.join('\n')}
${left === 0 ? '' : `<p class="card">${pluralize(left, 'part')} of this report ${left === 1 ? 'is' : 'are'} left out here for lack of space; the result file contains all of it.</p>`}
</main>
<footer><p>${ending.milliseconds === undefined ? 'Checked' : `Checked in ${duration(ending.milliseconds)}`} without any environment. The service itself may apply further checks.</p></footer>
</body>
</html>
`
}

/** Files with a part of their own. The others have a line in the index, with the rules they break. */
const [MOST_PARTS, MOST_LINES] = [500, 2_000]

function* groupsOf(report: CheckReport, ending: Ending): Generator<{ parts: Iterable<string>; waiting: number }> {
  const files = mostSevereFirst(report.files)
  const detailed = files.slice(0, MOST_PARTS)
  yield { parts: head(report, files, ending), waiting: detailed.length }
  for (const [at, file] of detailed.entries())
    yield { parts: fileSection(file, `f${at}`), waiting: detailed.length - at - 1 }
}

function* head(report: CheckReport, files: readonly CheckedFile[], { failure }: Ending): Generator<string> {
  const { failed } = report
  const one = files.length === 1 ? files[0] : undefined
  yield `<header><p class="eyebrow">Package check</p><h1>${name(one === undefined ? pluralize(files.length, 'package') : (one.package?.name ?? one.file))}</h1>
<p><span class="badge ${failed ? 'bad' : 'good'}">${failed ? '✕ does not pass' : '✓ passes'}</span> <span class="lead">${describeCounts(report.counts)}</span></p></header>
<main id="content" tabindex="-1">`
  if (failure !== undefined) yield `<p class="card bad">${name(failure, 4_000)}</p>`
  const weights = describeWeights(report.weights)
  if (weights !== undefined) yield `<p>${name(weights, 10_000)}</p>`
  for (const remark of report.remarks) yield `<p>${name(remark, 1_000)}</p>`
  yield findingsPicture(report, 'all')
  if (files.length > 1) yield index(files)
}

function index(files: readonly CheckedFile[]): string {
  const rows = files.slice(0, MOST_LINES).map((file, at) => {
    const path = name(file.file)
    const [place, broken] = at < MOST_PARTS ? [`<a href="#f${at}">${path}</a>`, ''] : [path, brokenRules(file)]
    return `<tr><td>${place}</td><td>${name(describeFile(file))}</td><td>${describeCounts(countsOf(file))}${broken === '' ? '' : ` (${name(broken)})`}</td></tr>`
  })
  const left = files.slice(MOST_LINES)
  const failing = left.filter(file => countsOf(file).error > 0).length
  const more =
    left.length === 0 ? '' : `<p>And ${pluralize(left.length, 'more file')}, ${failing} of them with errors.</p>`
  return `<section class="card" aria-labelledby="index"><h2 id="index">Packages</h2><table class="wide"><caption>What was checked, in the order below</caption><thead><tr><th scope="col">File</th><th scope="col">Content</th><th scope="col">Findings</th></tr></thead><tbody>${rows.join('')}</tbody></table>${more}</section>`
}

function* fileSection(file: CheckedFile, id: string): Generator<string> {
  const { package: pkg, resources } = file
  yield `<section class="card"><h2 id="${id}">${name(pkg?.name ?? file.file)}</h2><p class="lead"><code>${name(file.file, 400)}</code> is ${name(describeFile(file), 400)}.</p>`
  if (file.inner.length > 0)
    yield `<p>It contains packages: ${file.inner
      .slice(0, 50)
      .map(inner => `<code>${name(inner)}</code>`)
      .join(', ')}</p>`
  if (pkg !== undefined) {
    const facts: [string, string][] = [
      ['Exported', pkg.exportedAt],
      ['By', pkg.creator],
      ['From', pkg.sourceEnvironment],
      ['Description', pkg.description],
      ['Digest', pkg.digest]
    ]
    yield `<dl class="facts">${facts
      .filter(([, value]) => value !== '')
      .map(
        ([term, value]) =>
          `<div><dt>${term}</dt><dd${term === 'Digest' ? ' class="code"' : ''}>${name(value, 400)}</dd></div>`
      )
      .join('')}</dl>`
  }
  // The findings that fail the check come first, so that lack of space never hides them.
  const isFirst = countsOf(file).error > 0
  if (isFirst) yield* findingsOf(file)
  if (resources.length > 0) {
    yield '<h3>What it contains and needs</h3>'
    yield graphPicture(resources, `${id}-graph`)
    yield resourceTable(resources)
  }
  if (!isFirst) yield* findingsOf(file)
  yield* changesSection(file, id)
  yield '</section>'
}

function* findingsOf(file: CheckedFile): Generator<string> {
  yield '<h3>Findings</h3>'
  yield* findingsSection(file)
}

/**
 * As many parts as fit in `bytes`. Each group gets an equal share of the space that earlier groups left over. If a
 * group is cut, its open elements are closed.
 */
function within(
  bytes: number,
  groups: Iterable<{ readonly parts: Iterable<string>; readonly waiting: number }>
): { parts: string[]; left: number } {
  const kept: string[] = []
  let room = bytes
  let left = 0
  for (const { parts, waiting } of groups) {
    // The head goes before all others.
    const share = kept.length === 0 ? room : Math.floor(room / (waiting + 1))
    const open: string[] = []
    let used = 0
    for (const part of parts) {
      const size = Buffer.byteLength(part) + 1
      if (used + size > share) {
        // The parts after this one are never generated: they could be a thousand times too long.
        left += 1
        break
      }
      used += size
      kept.push(part)
      for (const [, slash, element = ''] of part.matchAll(/<(\/?)(section|details|ul)\b/g)) {
        if (slash === '') open.push(element)
        else open.pop()
      }
    }
    room -= used
    const ends = open.toReversed().map(element => `</${element}>`)
    if (ends.length > 0) kept.push(ends.join(''))
  }
  return { parts: kept, left }
}

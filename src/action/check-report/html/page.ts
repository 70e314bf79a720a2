import { capitalised, duration, pluralize } from '../../../base/display.ts'
import type { CheckedFile, CheckReport } from '../../../commands/checking/check-report.ts'
import { kindsOf } from '../../report/writes.ts'
import type { Ending } from '../check-markdown.ts'
import { changedResources } from '../file-graph.ts'
import { mostSevereFirst } from '../importance.ts'
import { brokenRules, countsOf, describeFile, describeWeights } from '../phrases.ts'
import { describeVerdict, verdict, verdictWords } from '../verdict.ts'
import { findingsPicture } from './bars-picture.ts'
import { changesSection } from './changes-section.ts'
import { firstFindings, otherFindings } from './findings-section.ts'
import { graphList, graphPicture, resourceTable } from './graph-picture.ts'
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

/** Bytes for the changes of all files: they come before what else is to be said, and must leave space for it. */
const CHANGES_SHARE = 3_000_000

function* groupsOf(report: CheckReport, ending: Ending): Generator<{ parts: Iterable<string>; waiting: number }> {
  const files = mostSevereFirst(report.files)
  const detailed = files.slice(0, MOST_PARTS)
  yield { parts: head(report, files, ending), waiting: detailed.length }
  for (const [at, file] of detailed.entries())
    yield {
      parts: fileSection(file, { id: `f${at}`, alone: files.length === 1, room: CHANGES_SHARE / detailed.length }),
      waiting: detailed.length - at - 1
    }
}

function* head(report: CheckReport, files: readonly CheckedFile[], { failure }: Ending): Generator<string> {
  const { failed } = report
  const one = files.length === 1 ? files[0] : undefined
  yield `<header><p class="eyebrow">Package check</p><h1>${name(one === undefined ? pluralize(files.length, 'package') : (one.package?.name ?? one.file))}</h1>
<p><span class="badge ${failed ? 'bad' : 'good'}">${failed ? '✕ does not pass' : '✓ passes'}</span> <span class="lead">${name(verdictWords(report), 300)}</span></p></header>
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
    return `<tr><td>${place}</td><td>${name(describeFile(file))}</td><td>${name(describeVerdict(file), 300)}${broken === '' ? '' : ` (${name(broken)})`}</td></tr>`
  })
  const left = files.slice(MOST_LINES)
  const failing = left.filter(file => countsOf(file).error > 0).length
  const more =
    left.length === 0 ? '' : `<p>And ${pluralize(left.length, 'more file')}, ${failing} of them with errors.</p>`
  return `<section class="card" aria-labelledby="index"><h2 id="index">Packages</h2><table class="wide"><caption>What was checked, in the order below</caption><thead><tr><th scope="col">File</th><th scope="col">Content</th><th scope="col">Verdict</th></tr></thead><tbody>${rows.join('')}</tbody></table>${more}</section>`
}

interface FilePlace {
  readonly id: string
  /** Whether it is the only file, so that the page's title is its name. */
  readonly alone: boolean
  /** Bytes for its changes. */
  readonly room: number
}

/** What stops the file and what the changes may hide, then what changed, then the rest, and last where it comes from. */
function* fileSection(file: CheckedFile, { id, alone, room }: FilePlace): Generator<string> {
  const { package: pkg, resources } = file
  const path = `<code>${name(file.file, 400)}</code>`
  const held = kindsOf(resources)
  const what = `${name(describeFile(file), 400)}${held === '' ? '' : ` with ${held}`}.`
  yield `<section class="card"><h2 id="${id}">${alone ? path : name(pkg?.name ?? file.file)}</h2><p class="lead">${alone ? capitalised(what) : `${path} is ${what}`}</p>`
  if (file.inner.length > 0)
    yield `<p>It contains packages: ${file.inner
      .slice(0, 50)
      .map(inner => `<code>${name(inner)}</code>`)
      .join(', ')}</p>`
  yield* firstFindings(file)
  const { isCut } = yield* cut(changesSection(file, id), room)
  if (isCut) yield '<p>More changes are in the result file.</p>'
  yield* otherFindings(file)
  if (resources.length > 0) {
    yield '<h3>What it contains and needs</h3>'
    yield graphPicture(resources, `${id}-graph`, marksOf(file))
    yield graphList(resources)
    yield resourceTable(resources)
  }
  if (pkg !== undefined) yield origin(pkg)
  yield '</section>'
}

const marksOf = (file: CheckedFile): ReadonlyMap<string, string> =>
  new Map(changedResources(file).flatMap(({ key, mark }) => (mark === undefined ? [] : [[key, mark] as const])))

function origin(pkg: NonNullable<CheckedFile['package']>): string {
  const facts: [string, string][] = [
    ['Exported', pkg.exportedAt],
    ['By', pkg.creator],
    ['From', pkg.sourceEnvironment],
    ['Description', pkg.description],
    ['Digest', pkg.digest]
  ]
  return `<details><summary>Where it comes from</summary><dl class="facts">${facts
    .filter(([, value]) => value !== '')
    .map(
      ([term, value]) =>
        `<div><dt>${term}</dt><dd${term === 'Digest' ? ' class="code"' : ''}>${name(value, 400)}</dd></div>`
    )
    .join('')}</dl></details>`
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
    const taken = cut(parts, share)
    for (let next = taken.next(); ; next = taken.next()) {
      if (next.done === true) {
        room -= next.value.used
        if (next.value.isCut) left += 1
        break
      }
      kept.push(next.value)
    }
  }
  return { parts: kept, left }
}

/** As many parts as fit. The parts after the last are never generated: they could be a thousand times too long. */
function* cut(parts: Iterable<string>, bytes: number): Generator<string, { used: number; isCut: boolean }> {
  const open: string[] = []
  let used = 0
  let isCut = false
  for (const part of parts) {
    const size = Buffer.byteLength(part) + 1
    if (used + size > bytes) {
      isCut = true
      break
    }
    used += size
    yield part
    for (const [, slash, element = ''] of part.matchAll(/<(\/?)(section|details|ul)\b/g)) {
      if (slash === '') open.push(element)
      else open.pop()
    }
  }
  const ends = open.toReversed().map(element => `</${element}>`)
  if (ends.length > 0) yield ends.join('')
  return { used, isCut }
}

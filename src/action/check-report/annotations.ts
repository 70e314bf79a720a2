import { plainText } from '../../base/display.ts'
import type { CheckedFile, CheckReport } from '../../commands/checking/check-report.ts'
import type { Finding, Severity } from '../../package/rules/finding.ts'
import { heaviestFirst } from './importance.ts'
import { pluralize, describePlace } from './phrases.ts'

/** One remark on a file of the repository. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  /** Path in the workspace; absent for what came as an artifact. */
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly title: string
  readonly message: string
}

/** What of a report is shown as annotations, and what there is no room for. */
export interface Annotations {
  readonly shown: readonly Annotation[]
  /** What was left out, one sentence; absent when nothing was. */
  readonly left?: string | undefined
}

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = { error: 'error', warning: 'warning', note: 'notice' }

/**
 * GitHub keeps ten annotations of a level for a step, and fifty for a job, and drops the rest without a word. One of
 * the errors is the run's last, which says why it failed; one of the notices says what was left out.
 */
const MOST_OF_A_LEVEL = 9

/** The findings as annotations: on the line where a package is unpacked in the repository, else on its zip. */
export function annotationsFor(report: CheckReport): Annotations {
  const shown: Annotation[] = []
  const left: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  for (const { file, finding } of spread(heaviestFirst(report.files))) {
    counts[finding.severity] += 1
    if (counts[finding.severity] > MOST_OF_A_LEVEL) left[finding.severity] += 1
    else shown.push(annotationOf(file, finding))
  }
  const words = (['error', 'warning', 'note'] as const).filter(severity => left[severity] > 0)
  if (words.length === 0) return { shown }
  return {
    shown,
    left: `GitHub shows no more annotations of a step: ${words.map(severity => pluralize(left[severity], severity)).join(', ')} more in its summary.`
  }
}

/** First one finding of each file, then a second one: many files with one mistake each all get their turn. */
function* spread(files: readonly CheckedFile[]): Generator<{ file: CheckedFile; finding: Finding }> {
  const most = files.reduce((longest, { findings }) => Math.max(longest, findings.length), 0)
  for (let at = 0; at < most; at++)
    for (const file of files) {
      const finding = file.findings[at]
      if (finding !== undefined) yield { file, finding }
    }
}

function annotationOf(file: CheckedFile, { rule, severity, message, place, remedy }: Finding): Annotation {
  const own = file.form === 'folder' && place !== undefined && place.file !== ''
  const path = own ? `${file.file === '.' ? '' : `${file.file}/`}${place.file}` : file.file
  const where = describePlace(place)
  const inside = where === '' || (own && place.name === undefined && place.inside === undefined) ? '' : ` (${where})`
  return {
    level: LEVELS[severity],
    ...(file.form === 'artifact' ? {} : { file: path }),
    ...(own ? { line: place.line ?? 1, ...(place.column === undefined ? {} : { column: place.column }) } : {}),
    title: rule,
    message: plainText(`${message}${inside} ${remedy}`, 2_000)
  }
}

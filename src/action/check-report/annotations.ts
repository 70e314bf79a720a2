import { plainText, pluralize } from '../../base/display.ts'
import type { CheckedFile, CheckReport } from '../../commands/checking/check-report.ts'
import { countsBySeverity, type Finding, SEVERITIES, type Severity } from '../../package/rules/finding.ts'
import type { FileAnnotation } from '../runner/log.ts'
import { mostSevereFirst } from './importance.ts'
import { describePlace } from './phrases.ts'

export interface Annotations {
  readonly shown: readonly FileAnnotation[]
  /** A sentence about the findings that have no annotation; absent when all have one. */
  readonly omitted?: string | undefined
}

const LEVELS: Readonly<Record<Severity, FileAnnotation['level']>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice'
}

/**
 * GitHub keeps ten annotations of each level per step and fifty per job, and silently drops the rest. One error is
 * reserved for the reason why the run failed, and one notice for the number of omitted findings.
 */
const MAX_PER_LEVEL = 9

/** The findings as annotations: on the line in an unpacked package, or else on the zip. */
export function annotationsFor(report: CheckReport): Annotations {
  const shown: FileAnnotation[] = []
  const omitted = countsBySeverity([])
  const counts = countsBySeverity([])
  for (const { file, finding } of inTurns(mostSevereFirst(report.files))) {
    counts[finding.severity] += 1
    if (counts[finding.severity] > MAX_PER_LEVEL) omitted[finding.severity] += 1
    else shown.push(annotationOf(file, finding))
  }
  const severities = SEVERITIES.filter(severity => omitted[severity] > 0)
  if (severities.length === 0) return { shown }
  return {
    shown,
    omitted: `GitHub limits the annotations of a step. The summary contains ${severities.map(severity => pluralize(omitted[severity], `more ${severity}`)).join(', ')}.`
  }
}

/** The first finding of each file, then the second of each, and so on, so that every file gets annotations. */
function* inTurns(files: readonly CheckedFile[]): Generator<{ file: CheckedFile; finding: Finding }> {
  const most = files.reduce((longest, { findings }) => Math.max(longest, findings.length), 0)
  for (let at = 0; at < most; at++)
    for (const file of files) {
      const finding = file.findings[at]
      if (finding !== undefined) yield { file, finding }
    }
}

function annotationOf(file: CheckedFile, { rule, severity, message, place, remedy }: Finding): FileAnnotation {
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

import { plainText, pluralize } from '../../base/display.ts'
import type { CheckedFile, CheckReport } from '../../commands/checking/check-report.ts'
import { stopsAt } from '../../package/plan-findings.ts'
import { ALL_RULES } from '../../package/rules/catalogue.ts'
import { countsOf, describeCounts } from './phrases.ts'

/** What a check says in its title: whether the package would import, as far as that is known without the target. */
type Verdict = 'would' | 'would not' | 'unchecked' | 'no package'

/** Errors because nobody should import such a package, although the service accepts it. */
const IMPORTS_ANYWAY = new Set(['literal-secret'])
/** The rest of the package was not checked, so nothing is known about it. */
const UNCHECKED = new Set(['check-cut-short', 'check-failed'])

/** Rules whose errors this action does not stop at, but the service refuses. */
const REFUSED: ReadonlySet<string> = new Set(
  ALL_RULES.filter(
    ({ id, severity, stopsImport }) =>
      severity === 'error' && stopsImport !== true && !IMPORTS_ANYWAY.has(id) && !UNCHECKED.has(id)
  ).map(({ id }) => id)
)
function verdictOn({ package: pkg, findings }: CheckedFile): Verdict {
  if (pkg === undefined && findings.some(({ rule }) => rule === 'not-a-package')) return 'no package'
  if (findings.some(finding => stopsAt(finding) || (finding.severity === 'error' && REFUSED.has(finding.rule))))
    return 'would not'
  return pkg === undefined || findings.some(({ rule }) => UNCHECKED.has(rule)) ? 'unchecked' : 'would'
}

/** `would import, 7 notes`; `would not import: 1 error`; `is not a package`. */
export function describeVerdict(file: CheckedFile): string {
  const counts = describeCounts(countsOf(file))
  switch (verdictOn(file)) {
    case 'would':
      return countsOf(file).error > 0 ? `would import, but has ${counts}` : `would import, ${counts}`
    case 'would not':
      return `would not import: ${counts}`
    case 'unchecked':
      return `was not checked completely: ${counts}`
    case 'no package':
      return 'is not a package'
  }
}

/** The title of a report. */
export function verdict(report: CheckReport): string {
  const { files, failed } = report
  const [one] = files.length === 1 ? files : []
  const subject = one === undefined ? `${pluralize(files.length, 'package')}: ` : `${plainText(nameOf(one), 100)} `
  return `${failed ? '❌' : '✅'} ${subject}${verdictWords(report)}`
}

const nameOf = ({ package: pkg, file }: CheckedFile): string => pkg?.name ?? file

/** The same without the subject. */
export function verdictWords({ files, counts }: CheckReport): string {
  const [one] = files.length === 1 ? files : []
  if (one !== undefined) return describeVerdict(one)
  const all = files.map(verdictOn)
  const words = (['would', 'would not', 'unchecked', 'no package'] as const).flatMap(kind => {
    const count = all.filter(is => is === kind).length
    return count === 0 ? [] : [`${count} ${WORDS[kind][count === 1 ? 0 : 1]}`]
  })
  return words.length === 0 ? describeCounts(counts) : `${words.join(', ')} (${describeCounts(counts)})`
}

const WORDS: Readonly<Record<Verdict, readonly [string, string]>> = {
  would: ['would import', 'would import'],
  'would not': ['would not', 'would not'],
  unchecked: ['was not checked completely', 'were not checked completely'],
  'no package': ['is not a package', 'are not packages']
}

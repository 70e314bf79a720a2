import { pluralize } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import { withRequestedNames } from '../../package/checks.ts'
import type { ResourceChoice } from '../../package/mapping.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { numbered } from '../numbered.ts'
import { keyMeantBy } from '../planning/choices.ts'
import type { Log } from '../ports/runner.ts'
import type { Run } from '../run.ts'

/**
 * What `command: check` finds in a package, as far as a plan or an import shows it. Names are those that the input
 * `resources` requests.
 *
 * @param doing what the package is needed for, to follow "Could not"
 * @throws ActionError for findings that stop the import
 */
export async function findingsFor(
  { packages }: Pick<Run, 'packages'>,
  pkg: AppPackage,
  choices: readonly ResourceChoice[],
  doing: string
): Promise<readonly Finding[]> {
  const { stops, shown } = await packages.check(pkg)
  assertImportable(stops, doing)
  const names = choices.flatMap(choice => {
    const key = choice.displayName === undefined ? undefined : keyMeantBy(choice, pkg.resources)
    return key === undefined || choice.displayName === undefined ? [] : [[key, choice.displayName] as const]
  })
  return withRequestedNames(shown, pkg, new Map(names))
}

/** Throws for errors of the package, in the words of `command: check`. */
export function assertImportable(errors: readonly Finding[], doing: string): void {
  if (errors.length === 0) return
  throw new ActionError({
    doing,
    why: `the package has errors: ${numbered(errors.map(({ message, consequence }) => `${message} ${consequence}`))}`,
    remedy: ['Nothing was written.', ...new Set(errors.map(({ remedy }) => remedy))].join(' ')
  })
}

/** GitHub shows ten warnings of a step, and others may follow. */
const MOST_WARNINGS = 4

/** Writes the findings into the log. The summary lists all of them. */
export function logFindings(log: Log, findings: readonly Finding[], level: 'warning' | 'info'): void {
  const notes = findings.filter(({ severity }) => severity === 'note')
  const others = findings.filter(({ severity }) => severity !== 'note')
  for (const finding of others.slice(0, MOST_WARNINGS)) log[level](sentenceOf(finding))
  for (const finding of [...others.slice(MOST_WARNINGS), ...notes]) log.info(sentenceOf(finding))
  const rest = others.length - MOST_WARNINGS
  if (rest > 0)
    log[level](`The check of the package has ${pluralize(rest, 'more warning')}. The report lists all of them.`)
}

/** What was found, what it leads to and what to do. */
export const sentenceOf = ({ message, consequence, remedy }: Finding): string => `${message} ${consequence} ${remedy}`

import { ALL_RULES } from './rules/catalogue.ts'
import { bySeverity, type Finding } from './rules/finding.ts'
import { isSourceFault } from './rules/reading-rules.ts'

/** What a plan or an import makes of the findings of a check. */
export interface PlanFindings {
  /** Errors that stop the import before anything is uploaded. */
  readonly stops: readonly Finding[]
  /** What the person who approves should read, the most severe first. */
  readonly shown: readonly Finding[]
}

const STOPPING: ReadonlySet<string> = new Set(ALL_RULES.filter(rule => rule.stopsImport === true).map(({ id }) => id))

/** Whether plan and import stop at a finding, whatever severity is configured for it. */
export const stopsAt = (finding: Finding): boolean => STOPPING.has(finding.rule) && !isSourceFault(finding)

/** Sorts out the findings of a check for a plan: see `stopsImport` and `inPlan` of the rules. Pure. */
export function planFindings(findings: readonly Finding[]): PlanFindings {
  const rules = new Map(ALL_RULES.map(rule => [rule.id, rule]))
  const stops = findings.filter(finding => finding.severity === 'error' && stopsAt(finding))
  const shown = findings.filter(
    finding => !stops.includes(finding) && (rules.get(finding.rule)?.inPlan ?? finding.severity !== 'note')
  )
  return { stops, shown: shown.toSorted(bySeverity) }
}

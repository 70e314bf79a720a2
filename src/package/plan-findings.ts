import { ALL_RULES } from './rules/catalogue.ts'
import { bySeverity, type Finding } from './rules/finding.ts'

/** What a plan or an import makes of the findings of a check. */
export interface PlanFindings {
  /** Errors that stop the import before anything is uploaded. */
  readonly stops: readonly Finding[]
  /** What the person who approves should read, the most severe first. */
  readonly shown: readonly Finding[]
}

/** Sorts out the findings of a check for a plan: see `stopsImport` and `inPlan` of the rules. Pure. */
export function planFindings(findings: readonly Finding[]): PlanFindings {
  const rules = new Map(ALL_RULES.map(rule => [rule.id, rule]))
  const stops = findings.filter(({ rule, severity }) => severity === 'error' && rules.get(rule)?.stopsImport === true)
  const shown = findings.filter(
    finding => !stops.includes(finding) && (rules.get(finding.rule)?.inPlan ?? finding.severity !== 'note')
  )
  return { stops, shown: shown.toSorted(bySeverity) }
}

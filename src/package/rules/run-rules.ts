import { checkFailed } from './check-failed.ts'
import { bySeverity, type Finding, type Place, type Severity } from './finding.ts'
import { LONGEST_POINTER } from './position.ts'
import type { Found, RuleInfo, Subject } from './rule.ts'

/** Configured severities by rule id; `off` hides the findings of a rule. Other rules keep their default severity. */
export type RuleSettings = ReadonlyMap<string, Severity | 'off'>

/** A rule that needs only `Needed`, which can be a part of `Subject`. */
export interface RuleOver<Needed> extends RuleInfo {
  look(subject: Needed): Iterable<Found>
}

/** Findings of one rule that are kept; a hostile package could break one a million times. */
export const MOST_OF_A_RULE = 200

/**
 * Runs rules on a package. A rule that throws becomes a finding, and the others still run.
 *
 * @param expired called between findings. Once it returns true, the remaining checks are skipped, with one finding
 */
export function runRules<Needed = Subject>(
  subject: Needed,
  rules: readonly RuleOver<Needed>[],
  expired: () => boolean = () => false
): Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    if (expired()) return [...findings, tooLong(rule.id)]
    try {
      if (!runRule(subject, rule, expired, findings)) return [...findings, tooLong(rule.id)]
    } catch {
      findings.push(checkFailed(`The rule ${rule.id}`))
    }
  }
  return findings
}

/** Adds the findings of one rule; returns `false` if the time ran out before its end. */
function runRule<Needed>(
  subject: Needed,
  rule: RuleOver<Needed>,
  expired: () => boolean,
  findings: Finding[]
): boolean {
  let count = 0
  for (const found of rule.look(subject)) {
    count += 1
    if (count > MOST_OF_A_RULE) continue
    findings.push({
      rule: rule.id,
      severity: rule.severity,
      message: found.message,
      ...(found.place === undefined ? {} : { place: bounded(found.place) }),
      consequence: found.consequence ?? rule.consequence,
      remedy: found.remedy ?? rule.remedy
    })
    if (count % 64 === 0 && expired()) return false
  }
  if (count > MOST_OF_A_RULE)
    findings.push({
      rule: rule.id,
      severity: rule.severity,
      message: `There are ${count - MOST_OF_A_RULE} more findings of this rule.`,
      consequence: rule.consequence,
      remedy: rule.remedy
    })
  return true
}

/** A pointer that was cut leads nowhere. */
const bounded = (place: Place): Place =>
  (place.pointer?.length ?? 0) > LONGEST_POINTER ? { ...place, pointer: undefined } : place

/** Applies the configured severities, removes findings that are `off`, and sorts by severity, otherwise keeping the order. */
export const weighed = (findings: readonly Finding[], settings: RuleSettings): Finding[] =>
  findings
    .flatMap(finding => {
      const severity = settings.get(finding.rule) ?? finding.severity
      return severity === 'off' ? [] : [{ ...finding, severity }]
    })
    .sort(bySeverity)

export const TOO_LONG = {
  id: 'check-cut-short',
  severity: 'error',
  about: 'The package can be checked within the time limit of a check.',
  consequence: 'The rest of the package was not checked.',
  remedy: 'No exported package takes this long. Do not trust this one.'
} as const

const tooLong = (at: string): Finding => ({
  rule: TOO_LONG.id,
  severity: TOO_LONG.severity,
  message: `The check ran out of time at the rule ${at}.`,
  consequence: TOO_LONG.consequence,
  remedy: TOO_LONG.remedy
})

import type { Finding, Place } from './finding.ts'
import type { RuleInfo } from './rule.ts'

/** The rule for failures of the check itself. A failed part must not hide the findings of the others. */
export const CHECK_FAILED: RuleInfo = {
  id: 'check-failed',
  severity: 'error',
  about: 'Every part of the check can be carried out.',
  consequence: 'What this part of the check would have found is not known.',
  remedy:
    'This is a defect of the action: please report it, with the package if you may. Do not trust the package before somebody has looked at it.'
}

/**
 * The finding for a part of the check that failed.
 *
 * @param what the part as the subject of a sentence, without text from the package: `The rule app-name`
 */
export const checkFailed = (what: string, place?: Place): Finding => ({
  rule: CHECK_FAILED.id,
  severity: CHECK_FAILED.severity,
  message: `${what} failed on this package.`,
  ...(place === undefined ? {} : { place }),
  consequence: CHECK_FAILED.consequence,
  remedy: CHECK_FAILED.remedy
})

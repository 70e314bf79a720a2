import type { Finding, Place } from './finding.ts'
import type { RuleInfo } from './rule.ts'

/** What this action itself could not do. One package that breaks a part of the check must not hide what the rest says. */
export const CHECK_FAILED: RuleInfo = {
  id: 'check-failed',
  severity: 'error',
  about: 'Every part of the check can be carried out.',
  consequence: 'What this part of the check would have found is not known.',
  remedy:
    'This is a defect of the action: please report it, with the package if you may. Do not trust the package before somebody has looked at it.'
}

/**
 * The finding for a part that broke off.
 *
 * @param what the part as the subject of a sentence, in words of ours: `The rule "app-name"`
 */
export const checkFailed = (what: string, place?: Place): Finding => ({
  rule: CHECK_FAILED.id,
  severity: CHECK_FAILED.severity,
  message: `${what} could not be carried out on this package.`,
  ...(place === undefined ? {} : { place }),
  consequence: CHECK_FAILED.consequence,
  remedy: CHECK_FAILED.remedy
})

import { CHECK_FAILED } from './check-failed.ts'
import { SOURCE_RULES } from './content/sources-differ.ts'
import { CONTENT_RULES } from './content-rules.ts'
import { READING_RULES } from './reading-rules.ts'
import type { Rule, RuleInfo } from './rule.ts'
import { TOO_LONG } from './run-rules.ts'
import { STRUCTURE_RULES } from './structure-rules.ts'

/**
 * Rules that are run on readable packages. Findings of one weight keep this order: a reviewer sees first that what is
 * read is not what runs.
 */
export const RUN_RULES: readonly Rule[] = [...SOURCE_RULES, ...STRUCTURE_RULES, ...CONTENT_RULES]

/** All rules, including those whose findings come from reading alone. Ids are unique. */
export const ALL_RULES: readonly RuleInfo[] = [...READING_RULES, TOO_LONG, CHECK_FAILED, ...RUN_RULES]

/**
 * Rules whose severity cannot be configured. If they find something, the file was not read or checked completely, so the
 * absence of other findings means nothing.
 */
export const FIXED_RULES: readonly RuleInfo[] = [
  ...READING_RULES.filter(({ severity }) => severity === 'error'),
  TOO_LONG,
  CHECK_FAILED
]

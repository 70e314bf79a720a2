import { CHECK_FAILED } from './check-failed.ts'
import { CONTENT_RULES } from './content-rules.ts'
import { READING_RULES } from './reading-rules.ts'
import type { Rule, RuleInfo } from './rule.ts'
import { TOO_LONG } from './run-rules.ts'
import { STRUCTURE_RULES } from './structure-rules.ts'

/** Rules that are run over a package that could be read. */
export const RUN_RULES: readonly Rule[] = [...STRUCTURE_RULES, ...CONTENT_RULES]

/** Every rule there is, those that reading alone breaks included. Ids are unique. */
export const ALL_RULES: readonly RuleInfo[] = [...READING_RULES, TOO_LONG, CHECK_FAILED, ...RUN_RULES]

/**
 * Rules whose weight is nobody's choice: where they find something, what the others say rests on a file that was not
 * read whole, and "nothing found" would be a forged judgement.
 */
export const FIXED_RULES: readonly RuleInfo[] = [...READING_RULES, TOO_LONG, CHECK_FAILED]

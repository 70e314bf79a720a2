import { answers } from './answers.ts'
import { documents } from './documents.ts'
import { expressions } from './expressions.ts'
import { jsonTexts } from './json-texts.ts'
import { names } from './names.ts'
import { packageArchives, packageContents } from './packages.ts'
import { manyRecords, plans, records } from './plans-and-records.ts'
import { settings } from './settings.ts'
import type { Suite } from './suite.ts'
import { targetResults, targetsFiles, targetSecrets } from './targets.ts'

/** Texts and answers: hundreds of cases in a second. */
export const SMALL: readonly Suite[] = [
  names,
  jsonTexts,
  expressions,
  settings,
  plans,
  records,
  manyRecords,
  targetsFiles,
  targetSecrets,
  targetResults,
  answers
]

/** Whole packages, each checked, compared and shown. */
export const LARGE: readonly Suite[] = [packageArchives, packageContents, documents]

/** Everything a stranger can send, each with what must hold of it. */
export const SUITES: readonly Suite[] = [...SMALL, ...LARGE]

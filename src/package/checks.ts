import type { AppPackage } from './app-package.ts'
import type { Finding } from './rules/finding.ts'
import { runRules } from './rules/run-rules.ts'
import { PACKAGE_RULES } from './rules/structure-rules.ts'

/** Warnings about what this action itself reads in one way where there are several. */
const SAID_BEFORE_IMPORT = new Set(['several-apps', 'misplaced-document', 'unlisted-flow'])

/**
 * What can be told about an import from the package alone, before anything is uploaded: the errors an import stops
 * for, and the few warnings that bear on what is going to be imported. The whole list is `command: check`'s.
 *
 * Severities follow two sources. An error is what the importer was seen to refuse (its code stands in the message) or
 * what cannot be imported by its meaning: a reference to nothing. No package of the 135 in the corpus has one of
 * these. What published packages do have, or of which nobody saw the importer's answer, is a warning.
 */
export const checkBeforeImport = (pkg: AppPackage): Finding[] =>
  runRules(
    { pkg },
    PACKAGE_RULES.filter(({ id, stopsImport }) => stopsImport === true || SAID_BEFORE_IMPORT.has(id))
  )

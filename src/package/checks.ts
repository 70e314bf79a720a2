import type { AppPackage } from './app-package.ts'
import type { Finding } from './rules/finding.ts'
import { runRules } from './rules/run-rules.ts'
import { PACKAGE_RULES } from './rules/structure-rules.ts'

/** Warnings about ambiguities that this action resolves in one of several possible ways. */
const SAID_BEFORE_IMPORT = new Set(['several-apps', 'misplaced-document', 'unlisted-flow'])

/**
 * The checks of a package before anything is uploaded: the errors that stop an import, and the few warnings that affect
 * what is imported. `command: check` runs all rules.
 *
 * Severities have two sources. An error is what the importer was seen to refuse (its code is in the message), or what
 * cannot be imported by its meaning, such as a reference to a missing resource. None of the 135 packages of the corpus
 * has such an error. What published packages do have, or whose effect on an import nobody has seen, is a warning.
 */
export const checkBeforeImport = (pkg: AppPackage): Finding[] =>
  runRules(
    { pkg },
    PACKAGE_RULES.filter(({ id, stopsImport }) => stopsImport === true || SAID_BEFORE_IMPORT.has(id))
  )

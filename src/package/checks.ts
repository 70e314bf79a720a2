import type { AppPackage } from './app-package.ts'
import { bySeverity, type Finding } from './rules/finding.ts'
import { runRules } from './rules/run-rules.ts'
import { PACKAGE_RULES } from './rules/structure-rules.ts'
import { NAME_RULES } from './rules/structure/names.ts'

/** Warnings about ambiguities that this action resolves in one of several possible ways. */
const SAID_BEFORE_IMPORT = new Set(['several-apps', 'misplaced-document', 'unlisted-flow'])

/**
 * The checks of a package that nothing may skip before anything is uploaded: the errors that stop an import, and the few
 * warnings that affect what is imported. Plans and imports show what all rules find as well: see `planFindings`.
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

const ABOUT_NAMES: ReadonlySet<string> = new Set(NAME_RULES.map(({ id }) => id))

/**
 * The findings for an import that gives resources other names than the package. Findings about names are then about the
 * requested ones. Pure.
 *
 * @param names requested names by resource key
 */
export function withRequestedNames(
  findings: readonly Finding[],
  pkg: AppPackage,
  names: ReadonlyMap<string, string>
): readonly Finding[] {
  if (names.size === 0) return findings
  const renamed = Object.entries(pkg.resources).map(([key, resource]) => {
    const displayName = names.get(key)
    return [key, displayName === undefined ? resource : { ...resource, details: { ...resource.details, displayName } }]
  })
  const resources = Object.fromEntries(renamed) as AppPackage['resources']
  return [
    ...findings.filter(({ rule }) => !ABOUT_NAMES.has(rule)),
    ...runRules({ pkg: { ...pkg, resources } }, NAME_RULES)
  ].toSorted(bySeverity)
}

import type { Change } from '../../package/difference/difference.ts'

/** A name that the input `resources` requests in place of the one in the package. */
export interface RequestedName {
  readonly kind: 'app' | 'flow'
  readonly inPackage: string
  /** In the target: the present name and the requested one. */
  readonly before: string
  readonly after: string
}

/**
 * Of the differences between the target's own export and a package, those that an import makes in the target. Details
 * of the export (who, where, import settings) and names of connections belong to the package alone. The app gets a new
 * version in the target in any case, and a requested name overrides that of the package.
 *
 * @param isSame whether both have the same content: files that differ all the same, such as lists of the package's own
 * files, are nothing that an import carries
 */
export const carriedChanges = (
  changes: readonly Change[],
  requested: readonly RequestedName[],
  isSame = false
): Change[] => [
  ...requested
    .filter(({ before, after }) => before !== after)
    .map(({ kind, before, after }): Change => {
      const area = kind === 'app' ? 'app' : 'flows'
      return { area, kind: 'renamed', subject: kind, path: [after], before, after }
    }),
  ...changes.filter(
    change =>
      !(isSame && change.kind === 'unexplained') &&
      !isPackageOnly(change) &&
      !requested.some(name => isOverridden(change, name))
  )
]

function isPackageOnly({ area, kind, subject }: Change): boolean {
  if (area === 'package') return true
  if (area === 'app') return subject === 'version'
  return area === 'resources' && kind !== 'added' && kind !== 'removed' && subject !== 'licence'
}

const isOverridden = ({ kind, subject, after }: Change, requested: RequestedName): boolean =>
  kind === 'renamed' && subject === requested.kind && after === requested.inPackage

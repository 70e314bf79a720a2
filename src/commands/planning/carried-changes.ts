import type { Change } from '../../package/difference/difference.ts'

/** A name that was asked for, in place of the one the package has. */
export interface AskedName {
  readonly kind: 'app' | 'flow'
  readonly inPackage: string
  /** In the target: now, and as asked. */
  readonly before: string
  readonly after: string
}

/**
 * The changes between the target's own export and a package that an import makes in the target. Who exported what from
 * where, import settings and names of connections stay behind: they are the package's. The app gets a version of its
 * own there, and what was to be called otherwise is not called as in the package.
 */
export const carriedChanges = (changes: readonly Change[], asked: readonly AskedName[]): Change[] => [
  ...asked
    .filter(({ before, after }) => before !== after)
    .map(({ kind, before, after }): Change => {
      const area = kind === 'app' ? 'app' : 'flows'
      return { area, kind: 'renamed', subject: kind, path: [after], before, after }
    }),
  ...changes.filter(change => !staysBehind(change) && !asked.some(name => isOverruled(change, name)))
]

function staysBehind({ area, kind, subject }: Change): boolean {
  if (area === 'package') return true
  if (area === 'app') return subject === 'version'
  return area === 'resources' && kind !== 'added' && kind !== 'removed' && subject !== 'licence'
}

const isOverruled = ({ kind, subject, after }: Change, asked: AskedName): boolean =>
  kind === 'renamed' && subject === asked.kind && after === asked.inPackage

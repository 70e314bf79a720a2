import type { ResourceReport } from '../report.ts'

/**
 * What a plan does with a resource, in one or two words. An import writes every resource that it updates, those with the
 * same content included: `unchanged` is only what is not written.
 *
 * @param imports whether anything is imported: see `isNothingToImport`
 */
export function actionOf({ decision, content, blocked }: ResourceReport, imports: boolean): string {
  if (blocked !== undefined) return 'blocked'
  if (!imports && decision !== 'existing') return 'unchanged'
  return content === 'same' ? 'rewrite' : ACTIONS[decision]
}

const ACTIONS = {
  new: 'create',
  update: 'update',
  existing: 'use existing',
  overwrite: 'overwrite',
  merge: 'merge',
  carried: 'carried'
} as const

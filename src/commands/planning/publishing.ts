import type { ImportOrder } from '../import-order.ts'
import type { PlannedPublishing } from '../report.ts'
import type { Plan } from './plan.ts'

/**
 * What happens to the app after an import. An update arrives as a draft, and a new app is published when it is created
 * (both were seen by clients of others). Flows have no part in it: they are live as soon as they are imported.
 */
export function publishingOf(
  { pkg, decisions }: Pick<Plan, 'pkg' | 'decisions'>,
  { publishChanges }: Pick<ImportOrder, 'publishChanges'>
): PlannedPublishing {
  if (pkg.kind === 'flow') return 'nothing'
  if (decisions.get(pkg.rootKey)?.decision === 'new') return 'live-at-once'
  return publishChanges === 'false' ? 'draft' : 'publish'
}

/** For people. */
export const PUBLISHING: Readonly<Record<PlannedPublishing, string>> = {
  publish: 'the new version of the app is published',
  draft: 'the new version of the app stays a draft',
  'live-at-once': 'the new app is live as soon as it is created',
  nothing: 'nothing is published'
}

import { actionOf } from '../../commands/planning/action.ts'
import type { PlanReport, ResourceReport } from '../../commands/report.ts'

/** What a plan does with a resource, in one or two words. A blocked plan shows what it would do. */
export const plannedAction = (resource: ResourceReport, { imports, state }: PlanReport): string =>
  actionOf(resource, imports || state === 'blocked')

import { declaredFacts, type Afterwards } from '../desired-state/desired-state.ts'
import type { Run } from '../run.ts'
import { planDocument, type PlanDocument } from './plan-document.ts'
import type { ImportOrder, Plan } from './plan.ts'

/** The plan as a file says it. */
export const documentOf = (run: Run, plan: Plan, order: ImportOrder, afterwards: Afterwards): PlanDocument =>
  planDocument(plan, run.report.current.resources, {
    made: new Date(run.clock.now()).toISOString(),
    by: run.platform.identity.name,
    cloud: run.report.current.cloud,
    afterwards: [
      { what: 'publish-changes', is: order.publishChanges },
      ...(plan.content?.unchanged === true ? [{ what: 'when-unchanged', is: order.whenUnchanged }] : []),
      ...declaredFacts(afterwards)
    ]
  })

import type { AppPackage } from '../../package/app-package.ts'
import type { App } from '../ports/app.ts'
import type { FlowDetails } from '../ports/flow.ts'
import type { AppReport, ConnectionReport, MissingConnection, ResourceReport } from '../report.ts'
import type { Choices } from './choices.ts'
import type { ContentComparison, Current } from './current.ts'
import type { Obstacle, ResourceDecision } from './decision.ts'
import type { Target } from './target.ts'

/** Everything that was read and decided, so that what is imported is what was decided. */
export interface Plan {
  readonly pkg: AppPackage
  readonly target: Target
  readonly decisions: ReadonlyMap<string, ResourceDecision>
  readonly bound: readonly ConnectionReport[]
  readonly missing: readonly MissingConnection[]
  /** What else stops the import. */
  readonly obstacles: readonly Obstacle[]
  readonly choices: Choices
  /** The app that is updated, as it was before. */
  readonly before?: App | undefined
  /** What is updated, as the target's own export has it; absent where nothing is, or where it was not read. */
  readonly current?: Current | undefined
  readonly content?: ContentComparison | undefined
  /** The target's flows that are updated, by id in lower case, with what they are bound to; empty where nothing is compared. */
  readonly flows: ReadonlyMap<string, FlowDetails>
  /** Every resource with its decision, in the order in which they are imported. */
  readonly resources: readonly ResourceReport[]
  /** `before`, as reports show it. */
  readonly app?: AppReport | undefined
}

/** The part of a plan that says what the service is to import, and into what. */
export type ImportPlan = Pick<Plan, 'pkg' | 'target' | 'decisions' | 'bound' | 'choices'>

/** Whether the target holds what the package would write, and nothing is to be imported because of that. */
export const isNothingToImport = (
  { content }: Plan,
  { whenUnchanged }: { readonly whenUnchanged: 'skip' | 'import' }
) => whenUnchanged === 'skip' && content?.unchanged === true

import type { AppPackage } from '../../package/app-package.ts'
import type { EditedPackage } from '../packages/with-values.ts'
import type { Finding } from '../../package/rules/finding.ts'
import type { App } from '../ports/app.ts'
import type { FlowDetails } from '../ports/flow.ts'
import type { AppReport, ConnectionReport, MissingConnection, ResourceReport } from '../report.ts'
import type { Choices } from './choices.ts'
import type { ContentComparison, Current } from './current.ts'
import type { Obstacle, ResourceDecision } from './decision.ts'
import type { Target } from './target.ts'

/** Everything that was read and decided before anything is written. The import follows it exactly. */
export interface Plan {
  readonly pkg: AppPackage
  /** What the input `values` changed in the package; absent where it is imported as it was exported. */
  readonly values?: EditedPackage['values'] | undefined
  readonly target: Target
  readonly decisions: ReadonlyMap<string, ResourceDecision>
  readonly bound: readonly ConnectionReport[]
  readonly missing: readonly MissingConnection[]
  /** What else blocks the import. */
  readonly obstacles: readonly Obstacle[]
  readonly choices: Choices
  /** What the check of the package found, as far as it matters to the person who approves. */
  readonly findings: readonly Finding[]
  /** The app to update, as it was before the import. */
  readonly before?: App | undefined
  /** The target's own export of what is updated; absent where nothing is updated, or where it was not read. */
  readonly current?: Current | undefined
  readonly content?: ContentComparison | undefined
  /** The target's flows that are updated, by id in lower case; empty where nothing is compared. */
  readonly flows: ReadonlyMap<string, FlowDetails>
  /** Every resource with its decision, in the order of the import. */
  readonly resources: readonly ResourceReport[]
  /** `before`, in the form of reports. */
  readonly app?: AppReport | undefined
}

/** The part of a plan that says what the service is to import, and into what. */
export type ImportPlan = Pick<Plan, 'pkg' | 'target' | 'decisions' | 'bound' | 'choices'>

/** Whether the import is skipped because the target already has the content of the package. */
export const isNothingToImport = (
  { content }: Pick<Plan, 'content'>,
  { whenUnchanged }: { readonly whenUnchanged: 'skip' | 'import' }
) => whenUnchanged === 'skip' && content?.unchanged === true

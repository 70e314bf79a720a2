import { quoted } from '../../base/display.ts'
import type { ActionError } from '../../base/errors.ts'
import type { RestoredVersion } from '../records/record.ts'
import type { AppReport, Outcome, PublishState, Report, ResourceOutcome, ResourceReport } from '../report.ts'

/** The result of an import. Where it failed midway, this says how far it got, and `failure` why. */
export interface ImportResult {
  readonly resources: readonly ResourceReport[]
  readonly flows: Report['flows']
  /** Absent for a package of a flow, and where the app could not be read. */
  readonly app?: AppReport | undefined
  readonly outcome: Outcome
  readonly publishState?: PublishState | undefined
  /** Whether anything was written in the target. */
  readonly changed: boolean
  /** The version that a rollback published again. */
  readonly restored?: RestoredVersion | undefined
  readonly failure?: unknown
  /**
   * Undoes the import although it went well, for this reason. Absent where nothing was imported, and where no rollback was
   * asked for.
   */
  readonly undo?: ((why: ActionError) => Promise<ImportResult>) | undefined
}

/** A resource as messages name it: `flow "Submit"`. */
export const nameOf = ({ kind, name }: Pick<ResourceReport, 'kind' | 'name'>): string => `${kind} ${quoted(name)}`

/** Outcomes of resources that were written in the target. */
export const WRITTEN: ReadonlySet<ResourceOutcome> = new Set(['created', 'updated', 'overwritten', 'merged'])

/** Outcome of a resource whose decision was carried out. */
export const CARRIED_OUT = {
  new: 'created',
  update: 'updated',
  existing: 'reused',
  overwrite: 'overwritten',
  merge: 'merged',
  carried: 'carried'
} as const

/** The flows that are in the target now. */
export const flowsIn = (resources: readonly ResourceReport[]): Report['flows'] =>
  resources.flatMap(({ key, kind, id, name, targetName, outcome }) =>
    kind === 'flow' && id !== undefined && outcome !== 'failed' && outcome !== 'planned'
      ? [{ key, id, name: targetName ?? name }]
      : []
  )

/** Id in the target of each flow, by resource key: those of `flowsIn`, and those that were to be updated. */
export const flowIdsIn = (resources: readonly ResourceReport[]): ReadonlyMap<string, string> =>
  new Map(resources.flatMap(({ key, kind, id }) => (kind === 'flow' && id !== undefined ? [[key, id] as const] : [])))

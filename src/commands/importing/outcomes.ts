import { listed, quoted } from '../../base/display.ts'
import { ActionError, describeAnswer } from '../../base/errors.ts'
import type { Plan } from '../planning/plan.ts'
import type { ImportAnswer } from '../ports/packaging.ts'
import type { Report, ResourceOutcome, ResourceReport } from '../report.ts'
import { bareId } from '../resolve.ts'
import type { Run } from '../run.ts'

/** Outcomes of what was written in the target. */
export const WRITTEN = new Set<ResourceOutcome>(['created', 'updated', 'overwritten', 'merged'])

/** Outcome of a resource whose decision was carried out. */
export const DONE = {
  new: 'created',
  update: 'updated',
  existing: 'reused',
  overwrite: 'overwritten',
  merge: 'merged',
  carried: 'carried'
} as const

/** Decisions that write nothing keep their outcome whatever happened to the rest. */
const STAYS = new Set(['existing'])

type Finished = Extract<ImportAnswer, { kind: 'finished' }>

/** Notes for every resource what became of it. Throws when the service, or any of them, failed. */
export function recordOutcomes(run: Run, plan: Plan, answer: Finished): void {
  const { report, log, platform } = run
  const environment = plan.target.environment
  const resources = report.current.resources.map((planned): ResourceReport => {
    const result = answer.resources[planned.key]
    const failed = result?.status?.toLowerCase() === 'failed' || result?.error != null
    // A package that failed as a whole says nothing about entries without a status of their own.
    const unknown = !answer.succeeded && (result?.status == null || result.status.toLowerCase() !== 'succeeded')
    if (failed)
      return { ...planned, outcome: 'failed', error: { code: result?.error?.code, message: result?.error?.message } }
    if (unknown && !STAYS.has(planned.decision)) return planned
    const id = idOf(result) ?? planned.id
    const url =
      id === undefined
        ? undefined
        : planned.kind === 'app'
          ? platform.links.app(environment.id, id)
          : planned.kind === 'flow'
            ? platform.links.flow(environment.id, id)
            : undefined
    return { ...planned, outcome: DONE[planned.decision], id, url }
  })
  report.set({ resources, operationId: answer.operationId })
  const failures = resources.filter(({ outcome }) => outcome === 'failed')
  if (answer.succeeded && failures.length === 0) return

  const came = resources.filter(({ outcome }) => WRITTEN.has(outcome))
  report.set({ outcome: 'failed', changed: came.length > 0, flows: flowsIn(resources) })
  for (const { kind, name, error } of failures)
    log.warning(`${kind} ${quoted(name)} was not imported: ${describeAnswer(error ?? {})}`)
  const [problem] = answer.problems
  throw new ActionError({
    doing: `import ${quoted(plan.pkg.manifest.details.displayName)} into ${quoted(environment.displayName)}`,
    why:
      failures.length > 0
        ? `${failures.length} of ${resources.length} resources failed: ${listed(failures.map(({ kind, name, error }) => `${kind} ${quoted(name)} (${describeAnswer(error ?? {})})`))}`
        : 'the service ended the import as failed',
    service:
      problem === undefined && answer.service === undefined
        ? undefined
        : { ...answer.service, code: problem?.code, message: problem?.message },
    remedy:
      came.length > 0
        ? `These came through, and the service is not known to take them back: ${listed(came.map(({ kind, name }) => `${kind} ${quoted(name)}`))}. Correct the cause and run again with import-mode: auto, which updates them. Nothing was published.`
        : 'Nothing is known to have been written. Correct the cause and run again.'
  })
}

function idOf(result: { id?: unknown; name?: unknown } | undefined): string | undefined {
  if (typeof result?.name === 'string' && result.name !== '') return result.name
  return typeof result?.id === 'string' && result.id !== '' ? bareId(result.id) : undefined
}

/** Id in the target of each flow, by resource key. */
export const flowIdsIn = (resources: readonly ResourceReport[]): ReadonlyMap<string, string> =>
  new Map(resources.flatMap(({ key, kind, id }) => (kind === 'flow' && id !== undefined ? [[key, id] as const] : [])))

/** The flows that are in the target now. */
export const flowsIn = (resources: readonly ResourceReport[]): Report['flows'] =>
  resources.flatMap(({ key, kind, id, name, targetName, outcome }) =>
    kind === 'flow' && id !== undefined && outcome !== 'failed' && outcome !== 'planned'
      ? [{ key, id, name: targetName ?? name }]
      : []
  )

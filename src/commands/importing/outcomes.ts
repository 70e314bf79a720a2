import { listed, quoted } from '../../base/display.ts'
import { ActionError, describeServiceError } from '../../base/errors.ts'
import { bareId } from '../ids.ts'
import { numbered } from '../numbered.ts'
import type { Plan } from '../planning/plan.ts'
import type { ImportAnswer } from '../ports/packaging.ts'
import type { ResourceReport } from '../report.ts'
import type { Run } from '../run.ts'
import { CARRIED_OUT, nameOf, WRITTEN } from './import-result.ts'

/** Decisions that write nothing: their outcome does not depend on the other resources. */
const WRITES_NOTHING = new Set(['existing'])

type Finished = Extract<ImportAnswer, { kind: 'finished' }>

/** The outcome of every resource, and the error where the import or any resource failed. */
export function outcomesOf(
  { platform, log }: Pick<Run, 'platform' | 'log'>,
  plan: Plan,
  answer: Finished
): { readonly resources: readonly ResourceReport[]; readonly failure?: ActionError | undefined } {
  const environment = plan.target.environment
  const resources = plan.resources.map((planned): ResourceReport => {
    const result = answer.resources[planned.key]
    const failed = result?.status?.toLowerCase() === 'failed' || result?.error != null
    // Where the import failed as a whole, nothing is known about resources without a status of their own.
    const unknown = !answer.succeeded && (result?.status == null || result.status.toLowerCase() !== 'succeeded')
    if (failed)
      return { ...planned, outcome: 'failed', error: { code: result?.error?.code, message: result?.error?.message } }
    if (unknown && !WRITES_NOTHING.has(planned.decision)) return planned
    const id = idOf(result) ?? planned.id
    return {
      ...planned,
      outcome: CARRIED_OUT[planned.decision],
      id,
      url: pageOf(platform.links, environment.id, planned.kind, id)
    }
  })
  const failures = resources.filter(({ outcome }) => outcome === 'failed')
  if (answer.succeeded && failures.length === 0) return { resources }
  for (const failure of failures)
    log.warning(`${nameOf(failure)} was not imported: ${describeServiceError(failure.error ?? {})}`)
  return { resources, failure: failureOf(plan, answer, resources) }
}

function failureOf(plan: Plan, answer: Finished, resources: readonly ResourceReport[]): ActionError {
  const failures = resources.filter(({ outcome }) => outcome === 'failed')
  const written = resources.filter(({ outcome }) => WRITTEN.has(outcome))
  const [problem] = answer.problems
  const remedies = new Set(failures.flatMap(({ key }) => answer.resources[key]?.error?.remedy ?? []))
  const correct = remedies.size === 0 ? 'Correct the cause' : [...remedies].join(' ')
  return new ActionError({
    doing: `import ${quoted(plan.pkg.manifest.details.displayName)} into ${quoted(plan.target.environment.displayName)}`,
    why:
      failures.length > 0
        ? `${failures.length} of ${resources.length} resources failed: ${numbered(failures.map(one => `${nameOf(one)}: ${describeServiceError(one.error ?? {})}`))}`
        : 'the service ended the import as failed',
    service:
      problem === undefined && answer.service === undefined
        ? undefined
        : { ...answer.service, code: problem?.code, message: problem?.message },
    state:
      written.length > 0
        ? `Nothing was published. These resources were imported and are not known to be undone: ${listed(written.map(nameOf))}.`
        : 'As far as is known, nothing was written.',
    remedy:
      written.length > 0
        ? `${correct}${remedies.size === 0 ? ' and run' : ' Run'} this again with import-mode: auto, which updates them.`
        : `${correct}${remedies.size === 0 ? ' and run' : ' Then run'} this again.`
  })
}

function idOf(result: { id?: unknown; name?: unknown } | undefined): string | undefined {
  if (typeof result?.name === 'string' && result.name !== '') return result.name
  return typeof result?.id === 'string' && result.id !== '' ? bareId(result.id) : undefined
}

function pageOf(
  links: Run['platform']['links'],
  environment: string,
  kind: ResourceReport['kind'],
  id: string | undefined
): string | undefined {
  if (id === undefined) return undefined
  if (kind === 'app') return links.app(environment, id)
  return kind === 'flow' ? links.flow(environment, id) : undefined
}

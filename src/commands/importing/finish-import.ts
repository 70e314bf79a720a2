import { duration, listed, quoted } from '../../base/display.ts'
import { ActionError, describeAnswer, type ServiceAnswer } from '../../base/errors.ts'
import { displayNameOf } from '../../package/resource.ts'
import type { Plan } from '../planning/plan.ts'
import type { App, ImportAnswer } from '../ports.ts'
import { publishAndProve } from './prove.ts'
import { expectedConnectors, targetReferences } from './references.ts'
import type { Outcome, ResourceOutcome, ResourceReport } from '../report.ts'
import { bareId, same } from '../resolve.ts'
import type { Run } from '../run.ts'

type Finished = Extract<ImportAnswer, { kind: 'finished' }>

/** From the service's answer to a published, proven app: every resource with its own outcome. */
export async function finishImport(
  run: Run,
  plan: Plan,
  answer: ImportAnswer,
  publish: 'auto' | 'true' | 'false'
): Promise<void> {
  if (answer.kind === 'unanswered') await lookForOutcome(run, plan, answer.service)
  else recordOutcomes(run, plan, answer)

  const { report, platform, log } = run
  const root = report.current.resources.find(({ key }) => key === plan.pkg.rootKey)
  report.set({
    outcome: outcomeOf(root),
    changed: report.current.resources.some(({ outcome }) => WRITTEN.has(outcome)),
    flows: flowsOf(run)
  })
  if (plan.pkg.kind === 'flow' || root?.id === undefined) {
    report.set({ publishState: 'nothing-to-publish' })
    return
  }

  const app = await appAfterImport(run, plan, root.id)
  report.set({
    app: {
      id: app.id,
      name: app.displayName,
      url: platform.links.app(plan.target.environment.id, app.id),
      versionBefore: plan.before?.publishedVersion,
      versionAfter: app.publishedVersion
    }
  })
  const wanted = publish === 'true' || (publish === 'auto' && app.hasDraft)
  if (!wanted && app.hasDraft) {
    report.set({ publishState: 'draft-left' })
    log.notice(
      `The update of ${quoted(app.displayName)} is a draft: players keep version ${app.publishedVersion ?? 'none'} until it is published (publish-changes: ${publish}).`
    )
    return
  }
  await publishAndProve(run, app, {
    publish: wanted,
    connectors: expectedConnectors(plan),
    references: () => targetReferences(plan, report.current.resources),
    before: plan.before?.publishedVersion
  })
  if (!wanted && report.current.publishState === undefined) report.set({ publishState: 'nothing-to-publish' })
}

const WRITTEN = new Set<ResourceOutcome>(['created', 'updated', 'overwritten', 'merged'])

const DONE = {
  new: 'created',
  update: 'updated',
  existing: 'reused',
  overwrite: 'overwritten',
  merge: 'merged',
  carried: 'carried'
} as const

function recordOutcomes(run: Run, plan: Plan, answer: Finished): void {
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
  report.set({ outcome: 'failed', changed: came.length > 0, flows: flowsOf(run) })
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
        ? `These came through and stay (nothing is known to be rolled back): ${listed(came.map(({ kind, name }) => `${kind} ${quoted(name)}`))}. Correct the cause and run again with import-mode: auto, which updates them. Nothing was published.`
        : 'Nothing is known to have been written. Correct the cause and run again.'
  })
}

/** Decisions that write nothing keep their outcome whatever happened to the rest. */
const STAYS = new Set(['existing'])

/**
 * The start of the import got no usable answer. Sending it again could make a second app, so the target is watched
 * instead: a newer version of the app that was to be updated, or a new app (or flow) of that name.
 */
async function lookForOutcome(run: Run, plan: Plan, service: ServiceAnswer): Promise<void> {
  const { log, report, clock, deadline } = run
  const environment = plan.target.environment
  log.warning(
    `The service did not answer the import (${describeAnswer(service)}). It is not sent again; looking in ${quoted(environment.displayName)} whether it went through.`
  )
  const started = deadline.left()
  let pause = 500
  for (;;) {
    const found = await rootInTarget(run, plan)
    if (found !== undefined) {
      log.info(`It went through: seen in the target after ${duration(started - deadline.left())}.`)
      report.remark(
        'The service did not answer the import. That it went through was read in the target, where only the app (or the flow, for a flow package) can be told for certain.'
      )
      report.set({
        resources: report.current.resources.map(planned =>
          planned.key === plan.pkg.rootKey ? { ...planned, outcome: DONE[planned.decision], id: found } : planned
        )
      })
      return
    }
    if (deadline.over() || started - deadline.left() > (isBareRefusal(service) ? LOOK_AFTER_REFUSAL : LOOK_FOR)) break
    await clock.sleep(Math.min(pause, deadline.left()))
    pause = Math.min(pause * 2, 15_000)
  }
  throw new ActionError({
    doing: `import ${quoted(plan.pkg.manifest.details.displayName)} into ${quoted(environment.displayName)}`,
    why: `the service did not answer and nothing new is to be seen there after ${duration(started - deadline.left())}`,
    service,
    remedy: isBareRefusal(service)
      ? 'The service answers so when a package was edited or made by hand: export it again and do not change it. If it was not changed, look at the app in the target before you run this again.'
      : 'It may still be running over there. Look at the app in the target before you run this again: a second import as new would make a second app.'
  })
}

/** How long to look for an import that was not answered: longer than a gateway's patience, shorter than a person's. */
const LOOK_FOR = 10 * 60_000

/** After an answer that mostly means a refusal, a look is enough. */
const LOOK_AFTER_REFUSAL = 20_000

/**
 * A bare `InternalServerError` is what the service says to a package whose keys it did not mint (measured by a third
 * party). It may say so for other reasons as well, so the target is looked at all the same.
 */
const isBareRefusal = ({ code }: ServiceAnswer): boolean => code === 'InternalServerError'

async function rootInTarget(run: Run, plan: Plan): Promise<string | undefined> {
  const { platform } = run
  const environment = plan.target.environment
  const decision = plan.decisions.get(plan.pkg.rootKey)
  const root = plan.pkg.resources[plan.pkg.rootKey]
  const name = decision?.targetName ?? (root === undefined ? '' : displayNameOf(root, plan.pkg.rootKey))
  if (plan.pkg.kind === 'app') {
    if (plan.before !== undefined) {
      const now = await platform.apps.read(plan.before.id)
      return now.newestVersion !== plan.before.newestVersion ? now.id : undefined
    }
    const known = new Set(plan.target.apps.map(({ id }) => id.toLowerCase()))
    const fresh = (await platform.apps.list(environment.id)).filter(
      app => !known.has(app.id.toLowerCase()) && same(app.displayName, name)
    )
    return fresh.length === 1 ? fresh[0]?.id : undefined
  }
  // A flow carries no version to compare: only a new one can be recognised.
  if (decision?.targetId !== undefined) return undefined
  const known = new Set((plan.target.flows ?? []).map(({ id }) => id.toLowerCase()))
  const fresh = ((await platform.flows.list(environment.id)) ?? []).filter(
    flow => !known.has(flow.id.toLowerCase()) && same(flow.displayName, name)
  )
  return fresh.length === 1 ? fresh[0]?.id : undefined
}

/** The app once the import shows: an update must have left a newer version. The service may take a moment. */
async function appAfterImport(run: Run, plan: Plan, id: string): Promise<App> {
  let pause = 200
  for (let waited = 0; ; waited += pause, pause = Math.min(pause * 2, 5_000)) {
    const app = await run.platform.apps.read(id)
    const arrived =
      plan.before === undefined ? app.newestVersion !== undefined : app.newestVersion !== plan.before.newestVersion
    if (arrived) return app
    if (waited > 60_000 || run.deadline.over()) {
      throw new ActionError({
        doing: `find the imported version of ${quoted(app.displayName)}`,
        why: `its newest version is still ${app.newestVersion ?? 'none'}, the one from before the import`,
        remedy:
          'The service says the import succeeded and does not show its draft. Look at the versions of the app, then run command: publish.'
      })
    }
    await run.clock.sleep(pause)
  }
}

function idOf(result: { id?: unknown; name?: unknown } | undefined): string | undefined {
  if (typeof result?.name === 'string' && result.name !== '') return result.name
  return typeof result?.id === 'string' && result.id !== '' ? bareId(result.id) : undefined
}

function outcomeOf(root: ResourceReport | undefined): Outcome {
  switch (root?.outcome) {
    case 'created':
      return 'created'
    case 'updated':
      return 'updated'
    case 'reused':
      return 'unchanged'
    default:
      return 'failed'
  }
}

const flowsOf = (run: Run): { key: string; id: string; name: string }[] =>
  run.report.current.resources.flatMap(({ key, kind, id, name, targetName, outcome }) =>
    kind === 'flow' && id !== undefined && outcome !== 'failed' && outcome !== 'planned'
      ? [{ key, id, name: targetName ?? name }]
      : []
  )

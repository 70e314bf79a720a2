import { countOf, widthOf } from '../../action/inputs/targets/amount.ts'
import type { Target, Targets } from '../../action/inputs/targets/read-targets.ts'
import type { ManyInputs } from '../../action/inputs/targets/read-step.ts'
import { createArtifacts } from '../../action/runner/artifacts.ts'
import { planPath, targetBackupPath } from '../../action/runner/environment.ts'
import { createFiles } from '../../action/runner/files.ts'
import { redactAll } from '../../action/report/redacted.ts'
import { notStarted, resultOf, type TargetResult } from '../../action/targets-report/result.ts'
import { targetsResult } from '../../action/targets-report/targets-result.ts'
import { writeTargetsReport } from '../../action/targets-report/write-targets-report.ts'
import { pluralize } from '../../base/display.ts'
import { Deadline } from '../../base/deadline.ts'
import { ActionError } from '../../base/errors.ts'
import { assertDigest } from '../../commands/packages/digest.ts'
import { nameOfSource, openPackage } from '../../commands/packages/load-package.ts'
import { sharedReader } from '../../commands/packages/shared-reader.ts'
import { assertPlanDigest } from '../../commands/planning/approved-plan.ts'
import type { Planned } from '../../commands/plan.ts'
import type { Files } from '../../commands/ports/runner.ts'
import { assertPackage, assertPassed, assertPauses, TargetsLeft } from '../../commands/targets/passed.ts'
import { type RingOf, runRings, type TargetEnd } from '../../commands/targets/run-rings.ts'
import {
  assertPlanned,
  type ApprovedTargets,
  LARGEST_TARGETS_PLAN,
  readTargetsPlan,
  targetsPlan,
  targetsPlanText
} from '../../commands/targets/targets-plan.ts'
import { digestOf } from '../../package/digest.ts'
import { systemClock } from '../../platform/system-clock.ts'
import { createPool } from '../../workers/create-pool.ts'
import { createReader } from '../../workers/reader.ts'
import type { ProcessContext } from '../process-context.ts'
import { joinEmbedded, warnOfUnused } from '../sign-in.ts'
import { carryOut, type Release } from './carry-out.ts'
import { assertDistinct, tenantOf } from './distinct.ts'
import { fleetRecords } from './fleet-records.ts'
import { readFleet } from './read-fleet.ts'
import { SignIns } from './sign-ins.ts'
import { draftFor, runFor, type Shared } from './target-run.ts'

/**
 * The composition root of a command that works on all targets of a file. What all of them need is read once and checked
 * before the first of them is written. Then come the rings, and one report about everything.
 */
export async function runMany(inputs: ManyInputs, context: ProcessContext): Promise<void> {
  const { environment, log, redactor, signal } = context
  const clock = systemClock
  const started = clock.now()
  const deadline = new Deadline(clock, inputs.maxWaitMinutes * 60_000, 'max-async-wait-time')
  const files = createFiles(environment.workspace)
  const results: TargetResult[] = []
  let facts: Facts = {}
  let chosen: readonly Target[] = []
  let failure: unknown
  try {
    facts = await work(inputs, context, {
      deadline,
      files,
      results,
      learned: known => (facts = known),
      chose: targets => (chosen = targets)
    })
  } catch (error) {
    failure = error
  }
  if (signal.aborted) failure = signal.reason
  // A run that ends before its rings has left all of them, and the next one is to take them up.
  const reached = new Set(results.map(({ id }) => id))
  const why = `the run ${signal.aborted ? 'was cancelled' : 'failed'} before its turn`
  for (const target of chosen) if (!reached.has(target.id)) results.push(notStarted(target, why))
  const order = new Map(chosen.map(({ id }, at) => [id, at]))
  results.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
  const result = targetsResult({
    command: inputs.command,
    run: environment.runUrl,
    attempt: environment.attempt,
    targets: results,
    ...facts,
    failure: failure === undefined ? undefined : context.sentenceOf(failure),
    sumsUp: failure instanceof TargetsLeft,
    milliseconds: clock.now() - started
  })
  const writeFailure = await writeTargetsReport({ environment, files, log, redactor }, result)
  context.showTargets?.(redactAll(result, redactor))
  if (failure !== undefined) throw failure
  if (writeFailure !== undefined) throw writeFailure
}

interface Facts {
  readonly simulated?: boolean
  readonly package?: { readonly name: string; readonly digest: string; readonly file?: string | undefined }
  readonly plan?: { readonly file: string; readonly digest: string }
  readonly recordFile?: string
}

interface Progress {
  readonly deadline: Deadline
  readonly files: Files
  /** Is given the result of each target as it ends. */
  readonly results: TargetResult[]
  readonly learned: (facts: Facts) => void
  /** Is given the selected targets once they are known. */
  readonly chose: (targets: readonly Target[]) => void
}

async function work(inputs: ManyInputs, context: ProcessContext, progress: Progress): Promise<Facts> {
  const { environment, log, redactor, signal } = context
  const { deadline, files, results, learned, chose } = progress
  const fleet = await readFleet(inputs, files, redactor)
  chose(fleet.targets)
  assertPauses(ringsOf(fleet, inputs), inputs.maxWaitMinutes)
  const simulated = fleet.targets.some(target => target.inputs.cloud === 'Embedded')
  let facts: Facts = { simulated }
  learned(facts)
  const approved = await approvedOf(inputs, files)
  if (approved !== undefined) assertPlanned(approved, fleet.targets)
  const artifacts = createArtifacts({
    temp: environment.temp,
    available: environment.hasArtifactService,
    attempt: environment.attempt,
    log,
    redactor,
    deadline,
    signal
  })
  const hasPackage = inputs.command === 'plan' || inputs.command === 'import'
  const opened = hasPackage ? await openPackage({ artifacts, files }, inputs.source) : undefined
  const reader = createReader(createPool(context.workerEntry, signal))
  const packages = opened === undefined ? reader : sharedReader(reader, opened.bytes)
  const release: Release & { readonly plans: Map<string, Planned> } = {
    package: opened === undefined ? undefined : { source: inputs.source, opened },
    approved,
    confirm: inputs.confirm,
    planFile: inputs.planFile ?? planPath(environment),
    backupOf: id => targetBackupPath(environment, id),
    plans: new Map(),
    planned: (id, planned) => void release.plans.set(id, planned)
  }
  if (opened !== undefined) {
    const digest = digestOf(opened.bytes)
    assertDigest(inputs.source.packageDigest, digest, nameOfSource(inputs.source), opened.around?.digest)
    if (approved !== undefined) assertPackage(approved, digest)
    const pkg = await packages.read(opened.bytes, nameOfSource(inputs.source))
    facts = {
      ...facts,
      package: { name: pkg.manifest.details.displayName, digest, file: inputs.source.packageFile },
      ...(approved === undefined ? {} : { plan: { file: approved.file, digest: approved.digest } })
    }
    learned(facts)
  }
  await using embedded = await joinEmbedded({ embedded: embeddedOf(fleet) }, log)
  const shared: Shared = {
    context,
    signIns: new SignIns(context, embedded, deadline),
    deadline,
    files,
    artifacts,
    packages,
    records: fleetRecords(inputs, fleet.targets, context, { artifacts, files, deadline })
  }
  await assertDistinct(shared, fleet.targets, facts.package?.name)
  log.info(
    `Working on ${pluralize(fleet.targets.length, 'target')} in ${pluralize(ringsOf(fleet, inputs).length, 'ring')}`
  )
  await workOnRings(shared, fleet, inputs, release, results)
  const recordFile = await shared.records.finish()
  if (recordFile !== undefined) learned((facts = { ...facts, recordFile }))
  for (const warning of await shared.signIns.handBack()) log.warning(warning)
  warnOfUnused(embedded, log)
  signal.throwIfAborted()
  if (inputs.command === 'plan') {
    const plans = [...release.plans].map(([id, { document }]) => ({ id, plan: document }))
    const document = targetsPlan(facts.package?.digest ?? '', plans)
    await files.write(release.planFile, Buffer.from(targetsPlanText(document)))
    log.info(`Plan of ${pluralize(plans.length, 'target')} written to ${release.planFile}, ${document.digest}`)
    facts = { ...facts, plan: { file: release.planFile, digest: document.digest } }
    learned(facts)
  }
  if (inputs.failOn !== 'never') assertPassed(inputs.command, results, deadline.over())
  return facts
}

async function workOnRings(
  shared: Shared,
  fleet: Targets,
  inputs: ManyInputs,
  release: Release,
  results: TargetResult[]
): Promise<void> {
  const { context, deadline } = shared
  const clock = systemClock
  const rings = ringsOf(fleet, inputs)
  const rollBack = new Set(rings.flatMap(({ rollsBack, targets }) => (rollsBack === true ? targets : [])))
  const drafts = new Map<string, { readonly report: ReturnType<typeof draftFor>; readonly started: number }>()
  /** A target that is undone has another result than before. */
  const note = (result: TargetResult): void => {
    const earlier = results.findIndex(({ id }) => id === result.id)
    if (earlier < 0) results.push(result)
    else results[earlier] = result
  }
  /** What a cancelled run leaves behind is no defect, whatever ended it. */
  const sentenceOf = (failure: unknown): string =>
    context.signal.aborted && !(failure instanceof ActionError)
      ? 'The run was cancelled during its turn. Run it again when you want to.'
      : context.sentenceOf(failure)
  const ended = (target: Target, end: TargetEnd): void => {
    if (end.kind === 'not-started') {
      note(notStarted(target, end.why))
      return
    }
    const { report = draftFor(target), started = clock.now() } = drafts.get(target.id) ?? {}
    const failure = end.kind === 'failed' ? sentenceOf(end.failure) : undefined
    if (failure !== undefined) context.log.warning(`[${target.id}] ${failure}`)
    note(resultOf(target, report.current, { failure, milliseconds: clock.now() - started }))
    if (!rollBack.has(target)) drafts.delete(target.id)
  }
  await runRings(
    { clock, deadline, cancelled: context.signal, log: context.log, groupOf: tenantOf },
    rings,
    async target => {
      const report = draftFor(target)
      drafts.set(target.id, { report, started: clock.now() })
      return carryOut(await runFor(shared, target, report), target, release, rollBack.has(target))
    },
    ended
  )
}

/** The rings that have selected targets. A plan writes nothing, so a failure does not stop it. */
const ringsOf = ({ rings, targets }: Targets, { command }: ManyInputs): RingOf<Target>[] =>
  rings.flatMap(({ name, parallel, stopAfter, pause, rollsBack }) => {
    const own = targets.filter(({ ring }) => ring === name)
    if (own.length === 0) return []
    return [
      {
        name,
        parallel: widthOf(parallel, own.length),
        stopAfter: command === 'plan' ? Number.POSITIVE_INFINITY : countOf(stopAfter, own.length),
        pause: command === 'plan' ? 0 : pause,
        rollsBack: rollsBack && command === 'import',
        targets: own
      }
    ]
  })

/** The plan that an import follows. `plan` writes its file instead. */
async function approvedOf(inputs: ManyInputs, files: Files): Promise<ApprovedTargets | undefined> {
  const { command, planFile, planDigest } = inputs
  if (command !== 'import' || planFile === undefined) return undefined
  const approved = readTargetsPlan(await files.read(planFile, LARGEST_TARGETS_PLAN), planFile)
  assertPlanDigest(planDigest, approved.digest, planFile)
  return approved
}

const embeddedOf = ({ targets }: Targets): Target['inputs']['embedded'] =>
  targets.find(({ inputs }) => inputs.embedded !== undefined)?.inputs.embedded

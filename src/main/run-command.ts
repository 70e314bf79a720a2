import { join } from 'node:path'
import { createArtifacts } from '../action/runner/artifacts.ts'
import { createLocks } from '../action/runner/locks.ts'
import { redactedReport } from '../action/report/redacted.ts'
import { writeReport } from '../action/report/write-report.ts'
import { createFiles } from '../action/runner/files.ts'
import type { EnvironmentInputs } from '../action/inputs/read-inputs.ts'
import { createRecords } from '../action/runner/records.ts'
import { RecordsFile } from '../action/runner/records-file.ts'
import { Deadline } from '../base/deadline.ts'
import { ReportDraft } from '../commands/report-draft.ts'
import type { Run } from '../commands/run.ts'
import { systemClock } from '../platform/system-clock.ts'
import { createPool } from '../workers/create-pool.ts'
import { createReader } from '../workers/reader.ts'
import { connect } from './connect.ts'
import { dispatch } from './dispatch.ts'
import { earlierRecords } from './earlier-records.ts'
import type { ProcessContext } from './process-context.ts'
import { ageWarning, handBack, RotatedToken } from './refresh-token-care.ts'
import { joinEmbedded, warnOfUnused } from './sign-in.ts'

/** Runs one command and writes its report; then rejects if the command failed. */
export async function runCommand(inputs: EnvironmentInputs, context: ProcessContext): Promise<void> {
  const { environment, redactor, log, signal, sentenceOf } = context
  const clock = systemClock
  const started = clock.now()
  const deadline = new Deadline(clock, inputs.maxWaitMinutes * 60_000, 'max-async-wait-time')
  const files = createFiles(environment.workspace)
  const report = new ReportDraft({
    command: inputs.command,
    cloud: inputs.cloud,
    simulated: inputs.cloud === 'Embedded',
    identity: ''
  })
  await using embedded = await joinEmbedded(inputs, log)
  const rotated = new RotatedToken()
  const old = ageWarning(inputs)
  let failure: unknown
  try {
    const platform = await connect(inputs, embedded, context, deadline, token => rotated.note(token))
    report.set({ identity: platform.identity.name })
    const artifacts = createArtifacts({
      temp: environment.temp,
      available: environment.hasArtifactService,
      attempt: environment.attempt,
      log,
      redactor,
      deadline,
      signal,
      ...(inputs.command === 'export' ? { retentionDays: inputs.artifactRetentionDays } : {})
    })
    const run: Run = {
      cloud: inputs.cloud,
      platform,
      files,
      log,
      clock,
      deadline,
      report,
      permissionCheck: inputs.permissionCheck,
      withoutSecrets: text => redactor.redact(text),
      packages: createReader(createPool(context.workerEntry, signal)),
      artifacts,
      records: createRecords({
        file:
          'recordFile' in inputs && inputs.recordFile !== undefined
            ? new RecordsFile({ path: inputs.recordFile, workspace: environment.workspace, files, many: false })
            : undefined,
        temp: environment.temp,
        files,
        artifacts,
        earlier: earlierRecords('githubToken' in inputs ? inputs.githubToken : undefined, context, deadline),
        run: environment.runUrl,
        log
      }),
      locks: createLocks({
        folder: join(environment.machine, 'power-app-locks'),
        run: environment.runUrl ?? `a run in ${environment.workspace}`,
        command: inputs.command,
        scope: inputs.embedded?.state ?? '',
        now: () => clock.now()
      })
    }
    await dispatch(run, inputs, environment)
  } catch (error) {
    failure = signal.aborted ? signal.reason : error
    report.set({ outcome: 'failed' })
  }
  for (const warning of [old, await handBack(rotated, inputs, context)]) {
    if (warning === undefined) continue
    log.warning(warning)
    report.remark(warning)
  }
  const unused = warnOfUnused(embedded, log)
  if (unused !== undefined) report.remark(unused)
  const ending = {
    milliseconds: clock.now() - started,
    ...(failure === undefined ? {} : { failure: redactor.redact(sentenceOf(failure)) })
  }
  const writeFailure = await writeReport({ environment, files, log, redactor }, report.current, ending)
  context.showRun?.(redactedReport(report.current, redactor), ending)
  if (failure !== undefined) throw failure
  if (writeFailure !== undefined) throw writeFailure
}

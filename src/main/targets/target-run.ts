import { join } from 'node:path'
import type { Target } from '../../action/inputs/targets/read-targets.ts'
import { createLocks } from '../../action/runner/locks.ts'
import { createRecords } from '../../action/runner/records.ts'
import { Deadline } from '../../base/deadline.ts'
import type { PackageReader } from '../../commands/ports/package-reader.ts'
import type { Artifacts, Files, Log } from '../../commands/ports/runner.ts'
import { ReportDraft } from '../../commands/report-draft.ts'
import type { Run } from '../../commands/run.ts'
import { systemClock } from '../../platform/system-clock.ts'
import type { ProcessContext } from '../process-context.ts'
import type { FleetRecords } from './fleet-records.ts'
import type { SignIns } from './sign-ins.ts'

/** What all targets of a run have in common. */
export interface Shared {
  readonly context: ProcessContext
  readonly signIns: SignIns
  /** The end of the whole run. */
  readonly deadline: Deadline
  readonly files: Files
  readonly artifacts: Artifacts
  readonly packages: PackageReader
  readonly records: FleetRecords
}

/** A report that is filled in while a target is worked on. */
export const draftFor = ({ inputs }: Target): ReportDraft =>
  new ReportDraft({
    command: inputs.command,
    cloud: inputs.cloud,
    simulated: inputs.cloud === 'Embedded',
    identity: ''
  })

/**
 * The collaborators of one target: a client, a report and a log of its own, and what it shares with the others. Its wait
 * ends with its own `max-async-wait-time`, and never after that of the run.
 */
export async function runFor(shared: Shared, { id, inputs }: Target, report: ReportDraft): Promise<Run> {
  const { context, signIns, files, artifacts, packages, records } = shared
  const { environment } = context
  const clock = systemClock
  const log = prefixed(context.log, id)
  const deadline = new Deadline(
    clock,
    Math.min(inputs.maxWaitMinutes * 60_000, shared.deadline.left()),
    'max-async-wait-time'
  )
  const platform = await signIns.connect(inputs, deadline, log)
  report.set({ identity: platform.identity.name })
  return {
    cloud: inputs.cloud,
    platform,
    files,
    log,
    clock,
    deadline,
    report,
    permissionCheck: inputs.permissionCheck,
    withoutSecrets: text => context.redactor.redact(text),
    packages,
    artifacts,
    records: createRecords({
      file: records.fileOf('recordFile' in inputs ? inputs.recordFile : undefined),
      temp: environment.temp,
      files,
      artifacts,
      together: records.together,
      earlier: records.earlier,
      run: environment.runUrl,
      // A search that fails, fails for all targets: it is said once, where people see it.
      log: context.log
    }),
    locks: createLocks({
      folder: join(environment.machine, 'power-app-locks'),
      run: `${environment.runUrl ?? `a run in ${environment.workspace}`}, target ${id}`,
      command: inputs.command,
      scope: inputs.embedded?.state ?? '',
      now: () => clock.now()
    })
  }
}

/** The rings have a line of their own that says how far they are. What each target does is for the debug log. */
function prefixed(log: Log, id: string): Log {
  const line = (message: string): string => `[${id}] ${message}`
  return {
    info: message => log.debug(line(message)),
    notice: message => log.info(line(message)),
    warning: message => log.warning(line(message)),
    debug: message => log.debug(line(message))
  }
}

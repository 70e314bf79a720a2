import { createArtifacts } from '../../action/runner/artifacts.ts'
import { recordsPath } from '../../action/runner/environment.ts'
import { COLLECTED } from '../../action/runner/record-names.ts'
import { Deadline } from '../../base/deadline.ts'
import { pluralize } from '../../base/display.ts'
import { messageOf } from '../../base/errors.ts'
import type { Files } from '../../commands/ports/runner.ts'
import { joinRecords, type ManyRecords, manyRecordsText, readManyRecords } from '../../commands/records/many-records.ts'
import { systemClock } from '../../platform/system-clock.ts'
import type { ProcessContext } from '../process-context.ts'

/** Milliseconds for all artifacts. */
const PATIENCE = 600_000
/** Jobs of four rings, each of which may have left two. */
const MOST_ARTIFACTS = 2_100

/**
 * Makes one artifact and one file of the records that the jobs of this run left. Those of the jobs remain: were this job
 * lost in between, the next run would find them. Failing to is only a warning.
 *
 * @returns the file's path; undefined where no job recorded anything
 */
export async function collectRecords(context: ProcessContext, files: Files): Promise<string | undefined> {
  const { environment, log, redactor, signal } = context
  if (!environment.hasArtifactService) return undefined
  const artifacts = createArtifacts({
    temp: environment.temp,
    available: true,
    attempt: environment.attempt,
    log,
    redactor,
    deadline: new Deadline(systemClock, PATIENCE),
    signal
  })
  try {
    const found: ManyRecords[] = []
    for (const name of (await artifacts.names('records')).slice(0, MOST_ARTIFACTS)) {
      try {
        found.push(readManyRecords((await artifacts.download(name)).bytes, `artifact ${name}`))
      } catch (error) {
        log.warning(`The records of one job are left out. ${messageOf(error)}`)
      }
    }
    const records = joinRecords(found)
    if (records.size === 0) return undefined
    const bytes = Buffer.from(manyRecordsText(records))
    await artifacts.upload(COLLECTED, bytes, { replace: true })
    const file = recordsPath(environment)
    await files.write(file, bytes)
    log.info(`${pluralize(records.size, 'record')} of ${pluralize(found.length, 'artifact')} kept as ${COLLECTED}`)
    return file
  } catch (error) {
    signal.throwIfAborted()
    log.warning(`The records of the jobs were not joined, and remain in their artifacts. ${messageOf(error)}`)
    return undefined
  }
}

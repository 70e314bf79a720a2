import { join } from 'node:path'
import { readEnvironment } from './action/runner/environment.ts'
import { readInputs } from './action/inputs/read-inputs.ts'
import { createLog, createRedactor, type ActionLog, type Progress } from './action/runner/log.ts'
import { writeOutputsOfUnstarted } from './action/report/outputs-of-unstarted.ts'
import { guardProcess } from './action/runner/process-guard.ts'
import { secretsIn } from './action/inputs/secrets.ts'
import { ActionError, messageOf } from './base/errors.ts'

/** Operations that are running at the service, for the message of a cancelled run. */
class RunningOperations {
  readonly #operations = new Map<string, Progress>()

  note(progress: Progress): void {
    const key = `${progress.what} ${progress.operationId ?? ''}`
    if (progress.state === 'finished') this.#operations.delete(key)
    else this.#operations.set(key, progress)
  }

  sentence(): string {
    const running = [...this.#operations.values()].map(
      ({ what, operationId }) => `${what}${operationId === undefined ? '' : ` (operation ${operationId})`}`
    )
    return running.length === 0
      ? 'Nothing was running at the service.'
      : `Still running at the service, which cannot cancel it: ${running.join(', ')}.`
  }
}

/** Located beside this file, both in the bundle and in the sources. */
const WORKER_ENTRY = join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? 'worker.ts' : 'worker/index.js')

/** Milliseconds a cancelled run may take to write its report; it must end within two seconds. */
const SHUTDOWN_TIMEOUT = 1_500

async function main(): Promise<void> {
  const environment = readEnvironment()
  const cancel = new AbortController()
  const { write } = guardProcess(process, {
    onLine: line => log.debug(line),
    onFatal: error => end(error)
  })
  const redactor = createRedactor({ write, onRunner: environment.onRunner })
  const log = createLog({ write, redactor })
  const operations = new RunningOperations()
  let reported = false
  const fail = (error: unknown): void => {
    process.exitCode = 1
    if (reported) return
    reported = true
    log.error(sentenceOf(error, log))
  }
  /** Cancels the run for this reason, and ends the process should the run not stop by itself. */
  const end = (reason: unknown): void => {
    if (cancel.signal.aborted) return log.debug(`After the run was cancelled: ${messageOf(reason)}`)
    cancel.abort(reason)
    setTimeout(() => {
      fail(reason)
      write('', () => process.exit())
    }, SHUTDOWN_TIMEOUT)
  }
  const stop = (signal: NodeJS.Signals): void =>
    end(
      new ActionError({
        doing: 'finish',
        why: `the run was cancelled (${signal})`,
        remedy: `${operations.sentence()} Check the target before you run this again.`
      })
    )
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    for (const secret of secretsIn(environment.inputs)) redactor.add(secret)
    const inputs = await readInputs(environment.inputs).catch((error: unknown) => {
      writeOutputsOfUnstarted(environment)
      throw error
    })
    const context = {
      environment,
      redactor,
      log,
      signal: cancel.signal,
      note: (progress: Progress) => operations.note(progress),
      workerEntry: WORKER_ENTRY,
      sentenceOf: (error: unknown) => sentenceOf(error, log)
    }
    // A command's code is twice the size of the code that reads its inputs, so it is loaded only when there is one to
    // run.
    if (inputs.command === 'check') {
      const { runCheck } = await import('./main/run-check.ts')
      await runCheck(inputs, context)
    } else {
      const { runCommand } = await import('./main/run-command.ts')
      await runCommand(inputs, context)
    }
    // Also reports failures outside the command's own work, or too late for it to notice.
    cancel.signal.throwIfAborted()
  } catch (error) {
    fail(error)
  } finally {
    log.end()
  }
  // Exiting explicitly saves the time in which Node tears down its heap. Everything written before has been flushed.
  write('', () => process.exit())
}

/**
 * The message shown for an error. An error not meant for people is a defect of this action; its stack trace goes to the
 * debug log.
 */
function sentenceOf(error: unknown, log: ActionLog): string {
  if (error instanceof ActionError) return error.message
  if (error instanceof Error && error.stack !== undefined) log.debug(error.stack)
  return `Unexpected: ${messageOf(error)}. This is a defect in the action. Please report it with the debug log of this step.`
}

void main()

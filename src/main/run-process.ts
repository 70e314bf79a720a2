import { secretsIn } from '../action/inputs/secrets.ts'
import type { RunnerEnvironment } from '../action/runner/environment.ts'
import { createRedactor, type ActionLog, type LogOptions } from '../action/runner/log.ts'
import type { Progress } from '../base/progress.ts'
import { guardProcess } from '../action/runner/process-guard.ts'
import { ActionError, messageOf } from '../base/errors.ts'
import type { ProcessContext } from './process-context.ts'

/** A program that owns its process: the action, or the command line. */
export interface Program {
  readonly environment: RunnerEnvironment
  /** File that worker threads run. */
  readonly workerEntry: string
  /** The stream that the log is written to. */
  readonly logTo: 'stdout' | 'stderr'
  createLog(options: LogOptions): ActionLog
  /** What to do when a signal ended it; to check the target, when absent. */
  readonly whenStopped?: string | undefined
  /** What is done; `print` writes to standard output. */
  run(context: ProcessContext, print: (text: string) => void): Promise<void>
}

/** Milliseconds a cancelled run may take to write its report; it must end within two seconds. */
const SHUTDOWN_TIMEOUT = 1_500

/**
 * Runs a program and ends the process. Only its log and what it prints reach the streams. Secrets in the inputs are
 * redacted before anything is validated, a signal cancels the run, and one message says why a run failed.
 */
export async function runProcess(program: Program): Promise<void> {
  const { environment } = program
  const cancel = new AbortController()
  const guarded = guardProcess(process, {
    onLine: line => log.debug(line),
    onFatal: error => end(error)
  })
  const write = program.logTo === 'stdout' ? guarded.write : guarded.writeError
  const redactor = createRedactor({ write, onRunner: environment.onRunner })
  const log = program.createLog({ write, redactor })
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
      guarded.exit()
    }, SHUTDOWN_TIMEOUT)
  }
  const stop = (signal: NodeJS.Signals): void =>
    end(
      new ActionError({
        doing: 'finish',
        why: `the run was cancelled (${signal})`,
        remedy: `${operations.sentence()} ${program.whenStopped ?? 'Check the target before you run this again.'}`
      })
    )
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    for (const secret of secretsIn(environment.inputs)) redactor.add(secret)
    await program.run(
      {
        environment,
        redactor,
        log,
        signal: cancel.signal,
        note: progress => operations.note(progress),
        workerEntry: program.workerEntry,
        sentenceOf: error => sentenceOf(error, log)
      },
      text => guarded.write(redactor.redact(text))
    )
    // Also reports failures outside the program's own work, and those that come after it.
    cancel.signal.throwIfAborted()
  } catch (error) {
    fail(error)
  } finally {
    log.end()
  }
  // Exiting explicitly saves the time in which Node tears down its heap. Everything written before has been flushed.
  guarded.exit()
}

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

/**
 * The message shown for an error. An error not meant for people is a defect of this program; its stack trace goes to
 * the debug log.
 */
function sentenceOf(error: unknown, log: ActionLog): string {
  if (error instanceof ActionError) return error.message
  if (error instanceof Error && error.stack !== undefined) log.debug(error.stack)
  return `Unexpected: ${messageOf(error)}. This is a defect in the action. Please report it with the debug log.`
}

import { join } from 'node:path'
import { readEnvironment } from './action/runner/environment.ts'
import { readInputs } from './action/inputs/read-inputs.ts'
import { createLog, createRedactor, type ActionLog, type Progress } from './action/runner/log.ts'
import { guardProcess } from './action/runner/process-guard.ts'
import { secretsIn } from './action/inputs/secrets.ts'
import { ActionError, messageOf } from './base/errors.ts'

/** What goes on at the service, for the sentence of a cancelled run. */
class Underway {
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
      : `This goes on at the service, which cannot be told to stop: ${running.join(', ')}.`
  }
}

/** Beside this file, in the bundle as in the sources. */
const WORKER_ENTRY = join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? 'worker.ts' : 'worker/index.js')

/** How long a signalled run may take to leave its report behind; the promise is two seconds. */
const LAST_WORDS = 1_500

async function main(): Promise<void> {
  const environment = readEnvironment()
  const cancel = new AbortController()
  const { write } = guardProcess(process, {
    heard: line => log.debug(line),
    broke: error => end(error)
  })
  const redactor = createRedactor({ write, onRunner: environment.onRunner })
  const log = createLog({ write, redactor })
  const underway = new Underway()
  let told = false
  const fail = (error: unknown): void => {
    process.exitCode = 1
    if (told) return
    told = true
    log.error(sentenceOf(error, log))
  }
  /** Stops the run for this reason, and ends the process should it not stop by itself. */
  const end = (reason: unknown): void => {
    if (cancel.signal.aborted) return log.debug(`Afterwards: ${messageOf(reason)}`)
    cancel.abort(reason)
    setTimeout(() => {
      fail(reason)
      write('', () => process.exit())
    }, LAST_WORDS)
  }
  const stop = (signal: NodeJS.Signals): void =>
    end(
      new ActionError({
        doing: 'finish',
        why: `the run was cancelled (${signal})`,
        remedy: `${underway.sentence()} Look at the target before you run this again.`
      })
    )
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    for (const secret of secretsIn(environment.inputs)) redactor.add(secret)
    const inputs = await readInputs(environment.inputs)
    const context = {
      environment,
      redactor,
      log,
      signal: cancel.signal,
      note: (progress: Progress) => underway.note(progress),
      workerEntry: WORKER_ENTRY,
      sentenceOf: (error: unknown) => sentenceOf(error, log)
    }
    // What a command needs is twice the size of what reads its inputs: it is loaded when there is one to carry out.
    if (inputs.command === 'check') {
      const { runCheck } = await import('./main/run-check.ts')
      await runCheck(inputs, context)
    } else {
      const { runCommand } = await import('./main/run-command.ts')
      await runCommand(inputs, context)
    }
    // What broke beside the command's own work, or came too late for it, counts as well.
    cancel.signal.throwIfAborted()
  } catch (error) {
    fail(error)
  } finally {
    log.end()
  }
  // Ended here and not by node, which takes the heap apart first; what was written has gone out before.
  write('', () => process.exit())
}

/** What a person reads of an error. One that is not meant for people is a defect of ours, and its trace goes to the debug log. */
function sentenceOf(error: unknown, log: ActionLog): string {
  if (error instanceof ActionError) return error.message
  if (error instanceof Error && error.stack !== undefined) log.debug(error.stack)
  return `Unexpected: ${messageOf(error)}. This is a defect of the action: please report it with the debug log of this step.`
}

void main()

import { readEnvironment } from './action/environment.ts'
import { readInputs } from './action/inputs.ts'
import { createLog, createRedactor, type ActionLog, type Progress } from './action/log.ts'
import { secretsIn } from './action/secret-inputs.ts'
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

/** How long a signalled run may take to leave its report behind; the promise is two seconds. */
const LAST_WORDS = 1_500

async function main(): Promise<void> {
  const environment = readEnvironment()
  const write = (text: string): void => {
    process.stdout.write(text)
  }
  const redactor = createRedactor({ write, onRunner: environment.onRunner })
  const log = createLog({ write, redactor })
  const cancel = new AbortController()
  const underway = new Underway()
  const stop = (signal: NodeJS.Signals): void => {
    cancel.abort(
      new ActionError({
        doing: 'finish',
        why: `the run was cancelled (${signal})`,
        remedy: `${underway.sentence()} Look at the target before you run this again.`
      })
    )
    setTimeout(() => process.exit(1), LAST_WORDS).unref()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    for (const secret of secretsIn(environment.inputs)) redactor.add(secret)
    const inputs = await readInputs(environment.inputs)
    const edge = {
      environment,
      redactor,
      log,
      signal: cancel.signal,
      note: (progress: Progress) => underway.note(progress),
      sentenceOf: (error: unknown) => sentenceOf(error, log)
    }
    // What a command needs is twice the size of what reads its inputs: it is loaded when there is one to carry out.
    if (inputs.command === 'check') {
      const { performCheck } = await import('./perform-check.ts')
      await performCheck(inputs, edge)
    } else {
      const { perform } = await import('./perform.ts')
      await perform(inputs, edge)
    }
  } catch (error) {
    log.error(sentenceOf(error, log))
    process.exitCode = 1
  } finally {
    log.end()
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

/** What a person reads of an error. One that is not meant for people is a defect of ours, and its trace goes to the debug log. */
function sentenceOf(error: unknown, log: ActionLog): string {
  if (error instanceof ActionError) return error.message
  if (error instanceof Error && error.stack !== undefined) log.debug(error.stack)
  return `Unexpected: ${messageOf(error)}. This is a defect of the action: please report it with the debug log of this step.`
}

await main()
// Ended here and not by node, which takes the heap apart first; what was written has gone out before.
process.stdout.write('', () => process.exit())

import type { Deadline } from '../../base/deadline.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import type { Redactor } from '../../base/redaction.ts'
import { withinDeadline } from '../../base/time-limit.ts'
import type { Log } from '../../commands/ports/runner.ts'
import { captureOutput, type Printer } from './captured-output.ts'

/**
 * An id token of this job for `audience` (`api://AzureADTokenExchange` for Microsoft Entra). GitHub's client is loaded
 * here and nowhere else. Rejects with what is missing when the job may not ask for one.
 */
export async function requestIdToken(
  audience: string,
  {
    log,
    redactor,
    deadline,
    signal,
    stream = process.stdout
  }: {
    readonly log: Log
    readonly redactor: Redactor
    readonly deadline: Deadline
    readonly signal?: AbortSignal | undefined
    readonly stream?: Printer
  }
): Promise<string> {
  const core = await import('@actions/core')
  const doing = 'get the id token of this job from GitHub'
  try {
    // GitHub's client tries ten times and knows no end.
    const token = await withinDeadline({ deadline, signal }, { doing, waitedFor: 'an answer from GitHub' }, () =>
      captureOutput(stream, { log, redactor }, () => core.getIDToken(audience))
    )
    redactor.add(token)
    return token
  } catch (error) {
    if (error instanceof ActionError || signal?.aborted === true) throw error
    const why = redactor.redact(messageOf(error))
    throw new ActionError({
      doing,
      why,
      remedy: NOT_ALLOWED.test(why)
        ? 'The job needs "permissions: id-token: write". Workflows of forks are never given id tokens; sign in another way there.'
        : 'Run the job again. The job needs "permissions: id-token: write".',
      cause: error
    })
  }
}

/** The runner sets these variables only for a job that may ask. */
const NOT_ALLOWED = /ACTIONS_ID_TOKEN_REQUEST/

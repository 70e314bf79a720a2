import type { Deadline } from '../../base/deadline.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import type { Redactor } from '../../base/redaction.ts'
import { withinDeadline } from '../../base/time-limit.ts'
import type { Log } from '../../commands/ports/runner.ts'
import { captureOutput, type Printer } from './captured-output.ts'

/**
 * Requests an id token of this job for `audience` (`api://AzureADTokenExchange` for Microsoft Entra). GitHub's client is
 * loaded only here. When the job may not request a token, the error names the missing permission.
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
    // GitHub's client tries ten times and has no timeout.
    const token = await withinDeadline({ deadline, signal }, { doing, waitedFor: 'a response from GitHub' }, () =>
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
        ? 'The job needs "permissions: id-token: write". Workflow runs for a fork never receive id tokens, so they must sign in another way.'
        : 'Run the job again, and check that it has "permissions: id-token: write".',
      cause: error
    })
  }
}

/** The runner sets these variables only for a job that may request a token. */
const NOT_ALLOWED = /ACTIONS_ID_TOKEN_REQUEST/

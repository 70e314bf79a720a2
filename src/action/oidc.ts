import { ActionError, messageOf } from '../base/errors.ts'
import type { Redactor } from '../base/redaction.ts'
import type { Log } from '../commands/ports/runner.ts'
import { quietly, type Printer } from './quiet.ts'

/**
 * An id token of this job for `audience` (`api://AzureADTokenExchange` for Microsoft Entra). GitHub's client is loaded
 * here and nowhere else. Rejects with what is missing when the job may not ask for one.
 */
export async function requestIdToken(
  audience: string,
  {
    log,
    redactor,
    stream = process.stdout
  }: { readonly log: Log; readonly redactor: Redactor; readonly stream?: Printer }
): Promise<string> {
  const core = await import('@actions/core')
  try {
    const token = await quietly(stream, { log, redactor }, () => core.getIDToken(audience))
    redactor.add(token)
    return token
  } catch (error) {
    throw new ActionError({
      doing: 'get the id token of this job from GitHub',
      why: redactor.redact(messageOf(error)),
      remedy:
        'The job needs "permissions: id-token: write". Workflows of forks are never given id tokens; sign in another way there.',
      cause: error
    })
  }
}

import type { CommonInputs } from '../action/inputs/read-inputs.ts'
import { Deadline } from '../base/deadline.ts'
import { messageOf } from '../base/errors.ts'
import { systemClock } from '../platform/system-clock.ts'
import type { ProcessContext } from './process-context.ts'

/** Milliseconds that storing a token may take. */
const TIME_LIMIT = 60_000
const DAY = 24 * 60 * 60_000
/**
 * Lifetime of a refresh token in days, and the age at which a run warns: Microsoft's page "Refresh tokens in the Microsoft
 * identity platform".
 */
const LIFETIME = 90
const WARN_AFTER = 60

/** The refresh token that replaced the one in the inputs, if there is one. */
export class RotatedToken {
  #token: string | undefined

  note(token: string): void {
    this.#token = token
  }

  get current(): string | undefined {
    return this.#token
  }
}

/**
 * Stores a rotated refresh token in the secret that the inputs name. Never fails, because the run itself may have
 * succeeded.
 *
 * @returns a warning for the report; undefined when all is well
 */
export async function handBack(
  { current }: RotatedToken,
  { refreshTokenStore: store }: Pick<CommonInputs, 'refreshTokenStore'>,
  { environment, log, signal }: Pick<ProcessContext, 'environment' | 'log' | 'signal'>
): Promise<string | undefined> {
  if (current === undefined || signal.aborted) return undefined
  if (store === undefined) {
    // "The Microsoft identity platform doesn't revoke old refresh tokens when used to fetch new access tokens": Microsoft's
    // page on refresh tokens.
    log.debug(
      'The sign-in service issued a new refresh token, which is not kept. The old one works until it expires. To keep the new one, set refresh-token-secret and secrets-token.'
    )
    return undefined
  }
  if (environment.repository === undefined)
    return 'The new refresh token was not stored, because this is not a job of GitHub Actions. The old one works until it expires.'
  const { token, secret: name, environment: githubEnvironment } = store
  const place = { repository: environment.repository, environment: githubEnvironment, name }
  const access = {
    apiUrl: environment.apiUrl,
    token,
    deadline: new Deadline(systemClock, TIME_LIMIT),
    signal
  }
  const { writeSecret, secretSetAt } = await import('../action/runner/repository-secret.ts')
  try {
    await writeSecret(place, current, access)
    log.info(`The secret ${name} now has the new refresh token, which is valid for ${LIFETIME} days.`)
    return undefined
  } catch (error) {
    if (signal.aborted) return undefined
    const age = await secretSetAt(place, access)
      .then(moment => (moment === undefined ? '' : ` ${ageOf(moment)}`))
      .catch(() => '')
    return `The new refresh token was not stored: ${messageOf(error)} The old one works until it expires.${age}`
  }
}

/** A warning for a refresh token that is older than 60 days, by the date that the inputs give. */
export function ageWarning({
  refreshTokenIssued: issued
}: Pick<CommonInputs, 'refreshTokenIssued'>): string | undefined {
  if (issued === undefined) return undefined
  const days = daysSince(issued)
  return days > WARN_AFTER ? `${ageOf(issued)} Sign in again and replace it.` : undefined
}

const daysSince = (moment: number): number => Math.floor((systemClock.now() - moment) / DAY)

function ageOf(moment: number): string {
  const days = daysSince(moment)
  const left = LIFETIME - days
  return left > 0
    ? `The refresh token was stored ${days} days ago. It usually expires after ${LIFETIME} days, in ${left} days.`
    : `The refresh token was stored ${days} days ago, and usually expires after ${LIFETIME} days.`
}

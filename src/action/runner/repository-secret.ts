import type { Deadline } from '../../base/deadline.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import { withinDeadline } from '../../base/time-limit.ts'
import { limitClient, networkErrorIn, responseIn, type GitHubClient } from './github-client.ts'

/** A secret of a repository, or of one of its environments. */
export interface SecretPlace {
  /** `owner/name`. */
  readonly repository: string
  readonly environment: string | undefined
  readonly name: string
}

export interface SecretAccess {
  /** Base URL of GitHub's REST API, the only host that receives the token. */
  readonly apiUrl: string
  /** May write secrets, which the token of a job may not. */
  readonly token: string
  readonly deadline: Deadline
  readonly signal: AbortSignal
}

/** For a public key or the description of a secret. */
const MAX_RESPONSE_BYTES = 100_000
/** Length of an X25519 key, in bytes. */
const KEY_LENGTH = 32

/**
 * Sets a secret by GitHub's REST API ("Create or update a repository secret", "… an environment secret"): the value is
 * sealed for the public key of the repository or environment, so that it is readable for GitHub alone.
 *
 * @throws ActionError
 */
export async function writeSecret(place: SecretPlace, value: string, access: SecretAccess): Promise<void> {
  const doing = `write the secret ${place.name}`
  await inTime(doing, place, access, async (octokit, [owner, repo]) => {
    const { name: secret_name, environment: environment_name } = place
    const where = { owner, repo }
    if (environment_name === undefined) {
      const { data } = await octokit.rest.actions.getRepoPublicKey(where)
      const sealed = await seal(value, data.key)
      await octokit.rest.actions.createOrUpdateRepoSecret({ ...where, secret_name, key_id: data.key_id, ...sealed })
    } else {
      const { data } = await octokit.rest.actions.getEnvironmentPublicKey({ ...where, environment_name })
      const sealed = await seal(value, data.key)
      await octokit.rest.actions.createOrUpdateEnvironmentSecret({
        ...where,
        environment_name,
        secret_name,
        key_id: data.key_id,
        ...sealed
      })
    }
  })
}

/**
 * When a secret was last set, in milliseconds since the epoch; undefined when GitHub does not say.
 *
 * @throws ActionError
 */
export async function secretSetAt(place: SecretPlace, access: SecretAccess): Promise<number | undefined> {
  return inTime(`read when the secret ${place.name} was set`, place, access, async (octokit, [owner, repo]) => {
    const { name: secret_name, environment: environment_name } = place
    const { data } =
      environment_name === undefined
        ? await octokit.rest.actions.getRepoSecret({ owner, repo, secret_name })
        : await octokit.rest.actions.getEnvironmentSecret({ owner, repo, environment_name, secret_name })
    const moment = Date.parse(data.updated_at)
    return Number.isNaN(moment) ? undefined : moment
  })
}

/** A sealed box as GitHub wants it. The library is loaded only here. */
async function seal(value: string, publicKey: string): Promise<{ readonly encrypted_value: string }> {
  const key = Buffer.from(publicKey, 'base64')
  if (key.length !== KEY_LENGTH) throw new Error(`its public key has ${key.length} bytes instead of ${KEY_LENGTH}`)
  const { default: sodium } = await import('libsodium-wrappers')
  await sodium.ready
  return { encrypted_value: Buffer.from(sodium.crypto_box_seal(Buffer.from(value), key)).toString('base64') }
}

async function inTime<Result>(
  doing: string,
  place: SecretPlace,
  { apiUrl, token, deadline, signal }: SecretAccess,
  work: (octokit: GitHubClient, repository: readonly [string, string]) => Promise<Result>
): Promise<Result> {
  const [owner = '', repo = ''] = place.repository.split('/')
  try {
    return await withinDeadline({ deadline, signal }, { doing, waitedFor: 'a response from GitHub' }, async stop => {
      const { getOctokit } = await import('@actions/github')
      const client = getOctokit(token, {
        baseUrl: apiUrl,
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet }
      })
      return work(limitClient(client, { limit: MAX_RESPONSE_BYTES, signal: stop }), [owner, repo])
    })
  } catch (error) {
    if (error instanceof ActionError || signal.aborted) throw error
    const response = responseIn(error)
    throw new ActionError({
      doing,
      why:
        response === undefined
          ? `GitHub did not send a usable response: ${networkErrorIn(error)}`
          : `GitHub refused it with HTTP ${response.status}`,
      remedy: place.environment === undefined ? REPOSITORY_REMEDY : ENVIRONMENT_REMEDY,
      ...(response === undefined ? {} : { service: { ...response, message: messageOf(error) } }),
      cause: error
    })
  }
}

const quiet = (): void => undefined

/** Permissions of fine-grained tokens, from GitHub's documentation of these calls. */
const REPOSITORY_REMEDY =
  'secrets-token needs the repository permission "Secrets: write", which the token of a job cannot have. Use a fine-grained token or a GitHub App.'
const ENVIRONMENT_REMEDY =
  'secrets-token needs the repository permission "Environments: write", which the token of a job cannot have. Use a fine-grained token or a GitHub App, and check that the environment exists.'

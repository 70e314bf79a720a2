import { ActionError } from '../../base/errors.ts'
import type { InputSource } from '../runner/environment.ts'
import { commandLineTexts } from './command-line-texts.ts'
import { embeddedInputs } from './embedded.ts'
import { parseEndpoints } from './endpoints.ts'
import type { CommonInputs } from './read-inputs.ts'
import { githubEnvironment, optional, path, secretName, text } from './input-kinds.ts'
import { connecting } from './schema.ts'
import { proofOf, type ProofInputs } from './sign-in.ts'

/** Inputs of `sign-in`, which only the command line has. */
export interface HandSignInInputs extends Pick<CommonInputs, 'cloud' | 'embedded' | 'endpoints'> {
  readonly tenantId: string | undefined
  /** Undefined only for the embedded cloud. */
  readonly clientId: string | undefined
  readonly proof: ProofInputs | undefined
  readonly deviceCode: boolean
  /** Open the browser instead of only printing the address. */
  readonly open: boolean
  readonly keepIn: TokenStore
}

/** Where the refresh token goes. */
export type TokenStore =
  | { readonly kind: 'file'; readonly path: string }
  /** A secret of GitHub: of an environment where one is named, otherwise of the repository. */
  | {
      readonly kind: 'github'
      readonly secret: string
      readonly environment: string | undefined
      /** `owner/name`; that of the working folder when absent. */
      readonly repository: string | undefined
    }

const repository = () => text().regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name')

const SHAPE = {
  cloud: connecting.cloud,
  'tenant-id': connecting['tenant-id'],
  'client-id': connecting['client-id'],
  'client-secret': connecting['client-secret'],
  'client-certificate': connecting['client-certificate'],
  'client-certificate-password': connecting['client-certificate-password'],
  'device-code': optional(text),
  open: optional(text),
  secret: optional(secretName),
  env: optional(githubEnvironment),
  repo: optional(repository),
  'refresh-token-file': optional(path),
  endpoints: connecting.endpoints,
  'embedded-state': connecting['embedded-state'],
  'embedded-faults': connecting['embedded-faults']
}
export const SIGN_IN_COMMAND_INPUTS: readonly string[] = Object.keys(SHAPE)

/** @throws ActionError that lists every invalid input */
export function readHandSignInInputs(source: InputSource): HandSignInInputs {
  const texts = commandLineTexts(SHAPE, source, failure)
  const { cloud, secret, env, repo, 'refresh-token-file': file, 'client-id': clientId } = texts
  const problems = [
    ...(clientId === undefined && cloud !== 'Embedded' ? ['client-id is empty'] : []),
    ...((secret === undefined) === (file === undefined)
      ? ['exactly one of secret and refresh-token-file must say where the refresh token goes']
      : []),
    ...(secret === undefined && (env ?? repo) !== undefined ? ['env and repo require secret'] : []),
    ...(texts['client-secret'] !== undefined && texts['client-certificate'] !== undefined
      ? ['client-secret and client-certificate are different ways to prove the app registration']
      : [])
  ]
  if (problems.length > 0) throw failure(problems)
  return {
    cloud,
    embedded: embeddedInputs(texts, source),
    endpoints: parseEndpoints(texts.endpoints ?? '', cloud === 'Embedded'),
    tenantId: texts['tenant-id'],
    clientId,
    proof: proofOf(texts),
    deviceCode: texts['device-code'] === 'true',
    open: texts.open === 'true',
    keepIn:
      secret === undefined
        ? { kind: 'file', path: file ?? '' }
        : { kind: 'github', secret, environment: env, repository: repo }
  }
}

const failure = (problems: readonly string[]): ActionError =>
  new ActionError({
    doing: 'read the inputs',
    why: problems.join('; '),
    remedy: 'Correct these inputs. Nothing was done. See "move-power-app sign-in --help".'
  })

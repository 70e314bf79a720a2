import { didYouMean } from '../../base/closest.ts'
import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { NO_JIT } from '../../base/read-once.ts'
import type { ConnectionMapping, ResourceChoice } from '../../package/mapping.ts'
import { parseConnections } from './connections.ts'
import type { InputSource } from '../runner/environment.ts'
import {
  COMMANDS,
  INPUTS_OF,
  DEFAULTS,
  FILLED_BY_RUNNER,
  schemaOf,
  type CloudName,
  type CommandName,
  type ConnectionTexts,
  type EnvironmentCommand,
  type TextsOf
} from './schema.ts'
import { mayNameSeveral } from '../../commands/batch/choose-named.ts'
import type { Packages } from '../../commands/batch/import-batch.ts'
import type { CheckOrder } from '../../commands/check.ts'
import { type EmbeddedInputs, embeddedInputs } from './embedded.ts'
import { type Endpoints, parseEndpoints } from './endpoints.ts'
import { conflictsIn, describeIssue } from './problems.ts'
import { batchOf } from './packages.ts'
import { type RefreshTokenStore, refreshTokenStore } from './refresh-token.ts'
import { importBaseInputs, type ImportBaseInputs } from './read-import-inputs.ts'
import { parseResources } from './resources.ts'
import { readSignIn, type SignInInputs } from './sign-in.ts'
import { type CollectInputs, ownInputs, type TargetsInputs } from './targets/own-inputs.ts'

export interface CommonInputs {
  readonly cloud: CloudName
  readonly environment: string
  /** Undefined only for the embedded cloud, where a seeded maker signs in. */
  readonly signIn: SignInInputs | undefined
  /** Origins and audiences in place of those of the cloud. */
  readonly endpoints: Endpoints
  readonly maxWaitMinutes: number
  readonly permissionCheck: 'enforce' | 'warn'
  /** The secret that a rotated refresh token is written to, and a token that may write it. */
  readonly refreshTokenStore?: RefreshTokenStore | undefined
  /** When the refresh token was issued, in milliseconds since the epoch. */
  readonly refreshTokenIssued?: number | undefined
  /** For the embedded cloud only: the folder of its state, and the fault names as written. */
  readonly embedded: EmbeddedInputs | undefined
}

export interface ExportInputs extends CommonInputs {
  readonly command: 'export'
  readonly root: { readonly kind: 'app' | 'flow'; readonly value: string }
  /** The names of several apps, one per line. `root` is ignored then. */
  readonly apps?: string | undefined
  readonly parallel: number
  readonly packageFile?: string | undefined
  readonly artifactName: string
  readonly artifactRetentionDays?: number | undefined
  readonly packageName?: string | undefined
  readonly packageDescription?: string | undefined
  readonly unpackTo?: string | undefined
  readonly resources: readonly ResourceChoice[]
}

export interface ImportInputs extends CommonInputs, ImportBaseInputs {
  readonly command: 'import'
  /** The approved plan. */
  readonly planFile?: string | undefined
  /** `sha256:` and 64 lower-case digits. */
  readonly planDigest?: string | undefined
  /** Names and patterns of files or artifacts, where there may be several packages. */
  readonly batch?: Packages | undefined
  readonly parallel: number
  readonly backup: boolean
  readonly onFailure: 'rollback' | 'keep'
}

export interface PlanInputs extends CommonInputs, ImportBaseInputs {
  readonly command: 'plan'
  /** Where to write the plan; the runner's temporary folder when absent. */
  readonly planFile?: string | undefined
  readonly failOn: 'error' | 'never'
}

export interface RestoreInputs extends CommonInputs {
  readonly command: 'restore'
  readonly app: string
  /** A version's name, a point in time, or `previous`. */
  readonly version: string
  readonly backupFile?: string | undefined
  readonly connections: readonly ConnectionMapping[]
  readonly recordFile?: string | undefined
  readonly githubToken?: string | undefined
}

export interface PublishInputs extends CommonInputs {
  readonly command: 'publish'
  readonly app: string
}

/** Inputs of `check`, the one command that needs no environment and no sign-in. */
export interface CheckInputs extends Omit<CheckOrder, 'rules'> {
  readonly command: 'check'
  readonly configFile?: string | undefined
  readonly sarifFile?: string | undefined
  readonly comment: 'auto' | 'never'
  readonly githubToken?: string | undefined
}

/** Inputs of the commands that act on an environment. */
export type EnvironmentInputs = ExportInputs | PlanInputs | ImportInputs | PublishInputs | RestoreInputs
export type Inputs = EnvironmentInputs | CheckInputs | TargetsInputs | CollectInputs

/**
 * Reads and validates every input, once per run. Rejects with one `ActionError` that lists every invalid input.
 * No message contains the value of a secret input.
 */
export async function readInputs(source: InputSource): Promise<Inputs> {
  const command = readCommand(source.get('command').trim())
  const parsed = schemaOf(command).safeParse({ ...textsFor(command, source), command }, NO_JIT)
  if (!parsed.success) throw inputsFailure(parsed.error.issues.flatMap(issue => describeIssue(issue, command)))
  const texts = parsed.data
  if (texts.command === 'check') return checkInputs(texts)
  if (texts.command === 'targets' || texts.command === 'collect') return ownInputs(texts)
  const problems = conflictsIn(texts)
  if (problems.length > 0) throw inputsFailure(problems)

  // publish and restore check no permission map and ignore this value.
  const permissionCheck =
    texts.command === 'publish' || texts.command === 'restore' ? 'enforce' : texts['permission-check']
  const common = {
    ...connectionInputs(texts, source),
    environment: texts.environment,
    permissionCheck,
    refreshTokenStore: refreshTokenStore(texts),
    refreshTokenIssued: texts['refresh-token-issued']
  }
  return environmentInputs(common, texts)
}

/** The inputs that say which cloud to sign in to, and how. */
export const connectionInputs = (
  texts: ConnectionTexts,
  source: InputSource
): Omit<CommonInputs, 'environment' | 'permissionCheck'> => ({
  cloud: texts.cloud,
  signIn: readSignIn(texts, {
    optional: texts.cloud === 'Embedded',
    canRequestIdToken: source.canRequestIdToken
  }),
  endpoints: parseEndpoints(texts.endpoints ?? '', texts.cloud === 'Embedded'),
  maxWaitMinutes: texts['max-async-wait-time'],
  embedded: embeddedInputs(texts, source)
})

const checkInputs = (texts: TextsOf<'check'>): CheckInputs => ({
  command: 'check',
  packageFiles: texts['package-file'] ?? [],
  artifactName: texts['artifact-name'],
  packageDigest: texts['package-digest'],
  compareWith: texts['compare-with'],
  showNoise: texts['show-noise'] === 'true',
  failOn: texts['fail-on'],
  configFile: texts['config-file'],
  sarifFile: texts['sarif-file'],
  comment: texts['pull-request-comment'],
  githubToken: texts['github-token']
})

async function environmentInputs(common: CommonInputs, texts: TextsOf<EnvironmentCommand>): Promise<EnvironmentInputs> {
  switch (texts.command) {
    case 'export':
      return {
        ...common,
        command: 'export',
        root: texts.app === undefined ? { kind: 'flow', value: texts.flow ?? '' } : { kind: 'app', value: texts.app },
        ...(texts.app !== undefined && mayNameSeveral(texts.app) ? { apps: texts.app } : {}),
        parallel: texts.parallel,
        packageFile: texts['package-file'],
        artifactName: texts['artifact-name'],
        artifactRetentionDays: texts['artifact-retention-days'],
        packageName: texts['package-name'],
        packageDescription: texts['package-description'],
        unpackTo: texts['unpack-to'],
        resources: await parseResources(texts.resources ?? '')
      }
    case 'plan':
      return { ...common, ...(await importBaseInputs(texts)), command: 'plan', failOn: texts['fail-on'] }
    case 'import':
      return {
        ...common,
        ...(await importBaseInputs({ ...texts, 'package-file': texts['package-file']?.[0] })),
        batch: batchOf(texts),
        command: 'import',
        planDigest: texts['plan-digest'],
        parallel: texts.parallel,
        backup: texts.backup === 'true',
        onFailure: texts['on-failure']
      }
    case 'publish':
      return { ...common, command: 'publish', app: texts.app }
    case 'restore':
      return {
        ...common,
        command: 'restore',
        app: texts.app,
        version: texts.version,
        backupFile: texts['backup-file'],
        connections: parseConnections(texts.connections ?? ''),
        recordFile: texts['record-file'],
        githubToken: texts['github-token']
      }
  }
}

function readCommand(written: string): CommandName {
  const command = COMMANDS.find(known => known === written.toLowerCase())
  if (command !== undefined) return command
  throw inputsFailure([
    `command must be one of ${listed(COMMANDS)}, but is ${written === '' ? 'empty' : `${quoted(written)}${didYouMean(written, COMMANDS)}`}`
  ])
}

const ALL_INPUTS = new Set(Object.values(INPUTS_OF).flat())

/** The inputs that the workflow set, and the command's defaults. Defaults of other commands are ignored. */
export function textsFor(command: CommandName, source: InputSource): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const name of ALL_INPUTS) {
    const own = INPUTS_OF[command].includes(name)
    const written = source.get(name).trim()
    const value = written === '' && own ? (DEFAULTS[name] ?? '') : written
    const ignored = !own && (value === DEFAULTS[name] || FILLED_BY_RUNNER.includes(name))
    if (value !== '' && !ignored) texts[name] = value
  }
  return texts
}

export function inputsFailure(problems: readonly string[]): ActionError {
  return new ActionError({
    doing: 'read the inputs',
    why: problems.slice(0, 30).join('; '),
    remedy: 'Correct these inputs. Nothing was done.'
  })
}

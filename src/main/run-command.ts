import { join } from 'node:path'
import { createArtifacts } from '../action/runner/artifacts.ts'
import { createClaims } from '../action/runner/locks.ts'
import { conclude } from '../action/report/write-report.ts'
import type { RunnerEnvironment } from '../action/runner/environment.ts'
import { createFiles } from '../action/runner/files.ts'
import type { EnvironmentInputs } from '../action/inputs/read-inputs.ts'
import type { ActionLog, Progress } from '../action/runner/log.ts'
import { requestIdToken } from '../action/runner/id-token.ts'
import { createRecords, type RecordOptions } from '../action/runner/records.ts'
import { simulationStamp } from '../action/report/simulation.ts'
import { Deadline } from '../base/deadline.ts'
import type { Redactor } from '../base/redaction.ts'
import { ReportDraft, type Run } from '../commands/run.ts'
import { createPlatform } from '../platform/client.ts'
import { cloudNamed } from '../platform/clouds.ts'
import { proxyAgent } from '../platform/http/proxy.ts'
import { systemClock } from '../platform/system-clock.ts'
import { createTokenSource, type SignIn } from '../platform/sign-in/token-source.ts'
import { createPool } from '../workers/create-pool.ts'
import { createReader } from '../workers/reader.ts'

/** What the process edge hands in. */
export interface Edge {
  readonly environment: RunnerEnvironment
  readonly redactor: Redactor
  readonly log: ActionLog
  readonly signal: AbortSignal
  /** Told of everything that is waited for. */
  readonly note: (progress: Progress) => void
  /** File that worker threads run. */
  readonly workerEntry: string
  /** What a person reads of an error. */
  readonly sentenceOf: (error: unknown) => string
}

/** One command from its inputs to its report; rejects with why it failed once the report is left behind. */
export async function perform(inputs: EnvironmentInputs, edge: Edge): Promise<void> {
  const { environment, redactor, log, signal, note, sentenceOf } = edge
  const clock = systemClock
  const started = clock.now()
  const deadline = new Deadline(clock, inputs.maxWaitMinutes * 60_000, 'max-async-wait-time')
  const files = createFiles(environment.workspace)
  const report = new ReportDraft({
    command: inputs.command,
    cloud: inputs.cloud,
    simulated: inputs.cloud === 'Embedded',
    identity: ''
  })
  const secret = (value: string): void => redactor.add(value)
  await using embedded = await embeddedWorld(inputs, log)
  const cloud = cloudNamed(inputs.cloud, embedded?.url)
  let failure: unknown
  try {
    const signIn = signInOf(inputs, embedded, edge, deadline)
    // The embedded environment is on this machine.
    const proxy = embedded === undefined ? environment.proxy : undefined
    const agent =
      proxy === undefined ? undefined : await proxyAgent(proxy, { node: process.versions.node, secret, log })
    const tokens = createTokenSource(signIn, cloud, { clock, deadline, secret, log, signal, agent })
    const signingIn = createPlatform({
      cloud,
      tokens,
      clock,
      deadline,
      signal,
      log,
      secret,
      agent,
      onProgress: progress => {
        note(progress)
        log.progress(progress)
      }
    })
    const [platform, { carryOut }] = await Promise.all([signingIn, loadCommands(signIn)])
    report.set({ identity: platform.identity.name })
    const artifacts = createArtifacts({
      temp: environment.temp,
      available: environment.hasArtifactService,
      log,
      redactor,
      deadline,
      signal,
      ...(inputs.command === 'export' ? { retentionDays: inputs.artifactRetentionDays } : {})
    })
    const run: Run = {
      platform,
      files,
      log,
      clock,
      deadline,
      report,
      permissionCheck: inputs.permissionCheck,
      artifacts,
      packages: createReader(createPool(edge.workerEntry, signal)),
      records: createRecords({
        file: 'recordFile' in inputs ? inputs.recordFile : undefined,
        workspace: environment.workspace,
        temp: environment.temp,
        files,
        artifacts,
        earlier: earlierArtifacts(inputs, edge, deadline),
        run: environment.runUrl,
        log
      }),
      claims: createClaims({
        folder: join(environment.machine, 'power-app-claims'),
        run: environment.runUrl ?? `a run in ${environment.workspace}`,
        scope: inputs.embedded?.state ?? '',
        now: () => clock.now()
      })
    }
    await carryOut(run, inputs, environment)
  } catch (error) {
    failure = signal.aborted ? signal.reason : error
    report.set({ outcome: 'failed' })
  }
  const unwritten = await conclude({ environment, files, log, redactor }, report.current, {
    milliseconds: clock.now() - started,
    ...(failure === undefined ? {} : { failure: sentenceOf(failure) })
  })
  if (failure !== undefined) throw failure
  if (unwritten !== undefined) throw unwritten
}

/** The commands, loaded while the sign-in service answers: its library goes first, which is what sends the question. */
async function loadCommands({ kind }: SignIn): Promise<typeof import('../carry-out.ts')> {
  if (kind !== 'access-token') await import('../platform/sign-in/msal-client.ts')
  return import('../carry-out.ts')
}

/** Where records of earlier runs are found: nowhere without a token and a repository. */
function earlierArtifacts(
  inputs: EnvironmentInputs,
  { environment, signal }: Edge,
  deadline: Deadline
): RecordOptions['earlier'] {
  const token = 'githubToken' in inputs ? inputs.githubToken : undefined
  const { repository, apiUrl, hasArtifactService } = environment
  if (token === undefined || repository === undefined || !hasArtifactService) return undefined
  return async names => {
    const { newestArtifact } = await import('../action/runner/earlier-artifacts.ts')
    return newestArtifact({ apiUrl, token, repository, deadline, signal }, names)
  }
}

interface EmbeddedWorld extends AsyncDisposable {
  readonly url: string
  maker(): { readonly userName: string; readonly password: string }
}

/** The embedded environment of this run: the one already running on that state, or one for as long as the run lasts. */
async function embeddedWorld(inputs: EnvironmentInputs, log: ActionLog): Promise<EmbeddedWorld | undefined> {
  if (inputs.embedded === undefined) return undefined
  const { joinComposed } = await import('../embedded/join.ts')
  const server = await joinComposed({ state: inputs.embedded.state, faults: inputs.embedded.faults })
  log.notice(simulationStamp)
  log.info(`Embedded environment: ${server.url}, state in ${inputs.embedded.state}`)
  return server
}

/** The embedded token endpoint asks users for no registered application; every other cloud's inputs must name one. */
const ANY_CLIENT = '00000000-0000-0000-0000-000000000000'

function signInOf(
  inputs: EnvironmentInputs,
  embedded: EmbeddedWorld | undefined,
  { log, redactor, signal }: Edge,
  deadline: Deadline
): SignIn {
  if (inputs.signIn === undefined) {
    if (embedded === undefined) throw new TypeError('a sign-in is optional for the embedded cloud alone')
    const maker = embedded.maker()
    log.info(`No sign-in is given: ${maker.userName}, a maker of the embedded world, signs in.`)
    redactor.add(maker.password)
    return { kind: 'password', ...maker, clientId: ANY_CLIENT }
  }
  if (inputs.signIn.kind === 'password') return { ...inputs.signIn, clientId: inputs.signIn.clientId ?? ANY_CLIENT }
  if (inputs.signIn.kind !== 'oidc') return inputs.signIn
  return { ...inputs.signIn, idToken: audience => requestIdToken(audience, { log, redactor, deadline, signal }) }
}

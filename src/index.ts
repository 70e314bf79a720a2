import { conclude } from './action/conclusion.ts'
import { createArtifacts } from './action/artifact.ts'
import { readEnvironment, type RunnerEnvironment } from './action/environment.ts'
import { createFiles } from './action/files.ts'
import { readInputs, type Inputs } from './action/inputs.ts'
import { createLog, createRedactor, type ActionLog, type Progress } from './action/log.ts'
import { requestIdToken } from './action/oidc.ts'
import { secretsIn } from './action/secret-inputs.ts'
import { simulationStamp } from './action/simulation.ts'
import { Deadline } from './base/deadline.ts'
import { ActionError, messageOf } from './base/errors.ts'
import type { Redactor } from './base/redaction.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { publishCommand } from './commands/publish.ts'
import { ReportDraft, type Run } from './commands/run.ts'
import { createPlatform } from './platform/client.ts'
import { cloudNamed } from './platform/clouds.ts'
import { systemClock } from './platform/system-clock.ts'
import { createTokenSource, type SignIn } from './platform/tokens.ts'

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
    await perform(await readInputs(environment.inputs), { environment, redactor, log, cancel, underway })
  } catch (error) {
    log.error(sentenceOf(error, log))
    process.exitCode = 1
  } finally {
    log.end()
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

interface Edge {
  readonly environment: RunnerEnvironment
  readonly redactor: Redactor
  readonly log: ActionLog
  readonly cancel: AbortController
  readonly underway: Underway
}

/** One command from its inputs to its report; rejects with why it failed once the report is left behind. */
async function perform(inputs: Inputs, edge: Edge): Promise<void> {
  const { environment, redactor, log, cancel, underway } = edge
  const clock = systemClock
  const started = clock.now()
  const deadline = new Deadline(clock, inputs.maxWaitMinutes * 60_000)
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
    const signIn = signInOf(inputs, embedded, edge)
    const tokens = createTokenSource(signIn, cloud, { clock, secret, log, signal: cancel.signal })
    const platform = await createPlatform({
      cloud,
      tokens,
      clock,
      deadline,
      signal: cancel.signal,
      log,
      secret,
      onProgress: progress => {
        underway.note(progress)
        log.progress(progress)
      }
    })
    report.set({ identity: platform.identity.name })
    const run: Run = {
      platform,
      files,
      log,
      clock,
      deadline,
      report,
      permissionCheck: inputs.permissionCheck,
      artifacts: createArtifacts({
        temp: environment.temp,
        available: environment.hasArtifactService,
        log,
        redactor,
        signal: cancel.signal,
        ...(inputs.command === 'export' ? { retentionDays: inputs.artifactRetentionDays } : {})
      })
    }
    await commanded(run, inputs)
  } catch (error) {
    failure = cancel.signal.aborted ? cancel.signal.reason : error
    report.set({ outcome: 'failed' })
  }
  await conclude({ environment, files, log, redactor }, report.current, {
    milliseconds: clock.now() - started,
    ...(failure === undefined ? {} : { failure: sentenceOf(failure, log) })
  })
  if (failure !== undefined) throw failure
}

async function commanded(run: Run, inputs: Inputs): Promise<void> {
  switch (inputs.command) {
    case 'export':
      return exportCommand(run, inputs)
    case 'import':
      return importCommand(run, inputs)
    case 'publish':
      return publishCommand(run, inputs)
  }
}

interface EmbeddedWorld extends AsyncDisposable {
  readonly url: string
  readonly maker: { readonly userName: string; readonly password: string }
}

/** The embedded environment of this run: the one already running on that state, or one for as long as the run lasts. */
async function embeddedWorld(inputs: Inputs, log: ActionLog): Promise<EmbeddedWorld | undefined> {
  if (inputs.embedded === undefined) return undefined
  const { joinComposed } = await import('./embedded/start.ts')
  const server = await joinComposed({ state: inputs.embedded.state, faults: inputs.embedded.faults })
  log.notice(simulationStamp)
  log.info(`Embedded environment: ${server.url}, state in ${inputs.embedded.state}`)
  return server
}

/** The embedded token endpoint asks users for no registered application; every other cloud's inputs must name one. */
const ANY_CLIENT = '00000000-0000-0000-0000-000000000000'

function signInOf(inputs: Inputs, embedded: EmbeddedWorld | undefined, { log, redactor }: Edge): SignIn {
  if (inputs.signIn === undefined) {
    if (embedded === undefined) throw new TypeError('a sign-in is optional for the embedded cloud alone')
    log.info(`No sign-in is given: ${embedded.maker.userName}, a maker of the embedded world, signs in.`)
    redactor.add(embedded.maker.password)
    return { kind: 'password', ...embedded.maker, clientId: ANY_CLIENT }
  }
  if (inputs.signIn.kind === 'password') return { ...inputs.signIn, clientId: inputs.signIn.clientId ?? ANY_CLIENT }
  if (inputs.signIn.kind !== 'oidc') return inputs.signIn
  return { ...inputs.signIn, idToken: audience => requestIdToken(audience, { log, redactor }) }
}

/** What a person reads of an error. One that is not meant for people is a defect of ours, and its trace goes to the debug log. */
function sentenceOf(error: unknown, log: ActionLog): string {
  if (error instanceof ActionError) return error.message
  if (error instanceof Error && error.stack !== undefined) log.debug(error.stack)
  return `Unexpected: ${messageOf(error)}. This is a defect of the action: please report it with the debug log of this step.`
}

await main()

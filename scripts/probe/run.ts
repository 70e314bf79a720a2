import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../../src/base/deadline.ts'
import { startEmbeddedEnvironment } from '../../src/embedded/start.ts'
import { Deadline } from '../../src/base/deadline.ts'
import type { TokenSource } from '../../src/platform/sign-in/sign-in.ts'
import { createTokenSource } from '../../src/platform/sign-in/token-source.ts'
import { embeddedCloud, type Cloud, type CloudName } from '../../src/protocol/clouds.ts'
import { deviations, type Deviation } from './comparison.ts'
import { tokenFacts, type Facts } from './facts.ts'
import { PACE, type Pace } from './operation.ts'
import { verdicts, type Verdict } from './questions.ts'
import { findSubject, readProbes } from './reads.ts'
import { Recorder, type Observation } from './recorder.ts'
import { written, type Shape } from './shape.ts'
import { asNew } from './selections.ts'
import { exportProbes, stage, validations, type Fill } from './staging.ts'
import { writeProbes } from './writes.ts'

export interface ProbeOptions {
  readonly cloud: Cloud
  readonly tokens: TokenSource
  /** Of a service principal, to see what it may do. */
  readonly application?: TokenSource | undefined
  readonly environment: string
  readonly app?: string | undefined
  /** Import, change and delete a copy of the app too. */
  readonly write: boolean
  readonly clock: Clock
  readonly pace?: Pace
  readonly onCall?: (observation: Observation) => void
  readonly onName?: (name: string) => void
}

/** What `protocol-observed.json` holds. */
export interface Observed {
  readonly format: 1
  readonly cloud: CloudName
  readonly day: string
  readonly probes: 'read' | 'read and write'
  readonly verdicts: readonly Verdict[]
  /** Against the embedded environment, probed in the same way at the same time. */
  readonly deviations: readonly Deviation[]
  readonly facts: Facts
  readonly calls: readonly Observation[]
  readonly applicationCalls: readonly Observation[]
}

/** The observations as a file has them, shapes in a form for people. */
export const fileOf = (observed: Observed): string =>
  `${JSON.stringify(observed, (name, value: unknown) => (name === 'shape' ? written(value as Shape) : value), 1)}\n`

/** Environments in which write probes may run: what is broken there is nobody's daily work. */
const SANDBOXES: readonly string[] = ['Sandbox', 'Trial', 'Developer', 'SubscriptionBasedTrial']

interface Calls {
  readonly user: readonly Observation[]
  readonly application: readonly Observation[]
  readonly facts: Facts
}

/** Probes a service and the embedded environment in the same way. @throws Error when nothing can be probed */
export async function probe(options: ProbeOptions): Promise<Observed> {
  const seen = await observe(options)
  const reference = await observeEmbedded(options)
  return {
    format: 1,
    cloud: options.cloud.name,
    day: new Date(options.clock.now()).toISOString().slice(0, 10),
    probes: options.write ? 'read and write' : 'read',
    verdicts: verdicts({ cloud: options.cloud.name, ...seen }),
    deviations: deviations(seen.user, reference.user),
    facts: seen.facts,
    calls: seen.user,
    applicationCalls: seen.application
  }
}

async function observe(options: ProbeOptions): Promise<Calls> {
  const { cloud, tokens, clock, write, pace = PACE, onCall = () => {} } = options
  const facts: Facts = {}
  const token = await tokens.token('powerApps')
  if (token === undefined) throw new Error('There is no token for Power Apps.')
  facts.token = tokenFacts(token, cloud)
  const recorder = new Recorder({ cloud, tokens, clock, onCall })
  const subject = await findSubject(recorder, options)
  const { app } = subject
  if (write && app === undefined) throw new Error('Write probes need an app in the environment: name it in --app.')
  // Everything in the embedded environment is simulated.
  if (write && cloud.name !== 'Embedded' && !SANDBOXES.includes(subject.sku))
    throw new Error(
      'Write probes run in environments of the types Sandbox, Trial and Developer only. Name one in --environment.'
    )
  await readProbes(recorder, subject, facts)
  const application = new Recorder({ cloud, tokens: options.application ?? tokens, clock, onCall })
  if (options.application !== undefined) await readProbes(application, subject, {})
  if (write && app !== undefined) {
    const fill = { environment: subject.environment, app }
    await writeProbes(recorder, { ...subject, app }, facts, { pace, onName: options.onName ?? (() => {}) })
    if (options.application !== undefined) await applicationWrites(application, fill, pace)
  }
  return { user: recorder.observations, application: application.observations, facts }
}

/** As far as a service principal is asked: an export, and the validation of an import that is not sent. */
async function applicationWrites(recorder: Recorder, fill: Fill, pace: Pace): Promise<void> {
  const bytes = await exportProbes(recorder, fill, {}, pace)
  const parameters = bytes === undefined ? undefined : await stage(recorder, fill, bytes, {}, pace)
  if (parameters !== undefined)
    await validations(recorder, fill, parameters, asNew(parameters.resources, 'Probe', []), {})
}

/** The same probes against an embedded environment of this run. */
async function observeEmbedded({ write, clock, pace }: ProbeOptions): Promise<Calls> {
  const state = mkdtempSync(join(tmpdir(), 'probe-'))
  try {
    await using server = await startEmbeddedEnvironment({ state })
    return await observe({ ...embeddedProbe(server, clock), write, clock, ...(pace === undefined ? {} : { pace }) })
  } finally {
    rmSync(state, { recursive: true, force: true })
  }
}

type Embedded = Awaited<ReturnType<typeof startEmbeddedEnvironment>>

/** How to probe an embedded environment: as its maker, on the app that it begins with. */
export function embeddedProbe(
  { url, announcement }: Pick<Embedded, 'url' | 'announcement'>,
  clock: Clock
): Pick<ProbeOptions, 'cloud' | 'tokens' | 'environment' | 'app'> {
  const [maker] = announcement.users
  const [seeded] = announcement.packages
  if (maker === undefined || seeded === undefined) throw new TypeError('an embedded environment has a maker and an app')
  const cloud = embeddedCloud(url)
  const tokens = createTokenSource(
    { kind: 'access-token', tokens: Object.values(maker.accessTokens).slice(0, 2) },
    cloud,
    {
      clock,
      deadline: new Deadline(clock, 3_600_000),
      secret: () => {},
      log: { debug: () => {}, warning: () => {} }
    }
  )
  return { cloud, tokens, environment: seeded.environment, app: seeded.appId }
}

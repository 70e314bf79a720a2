import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Deadline } from '../src/base/deadline.ts'
import { messageOf } from '../src/base/errors.ts'
import { startEmbeddedEnvironment } from '../src/embedded/start.ts'
import type { SignIn, TokenSource } from '../src/platform/sign-in/sign-in.ts'
import { createTokenSource } from '../src/platform/sign-in/token-source.ts'
import { systemClock } from '../src/platform/system-clock.ts'
import { CLOUDS, type Cloud } from '../src/protocol/clouds.ts'
import type { Observation } from './probe/recorder.ts'
import { embeddedProbe, fileOf, probe, type Observed, type ProbeOptions } from './probe/run.ts'

const HELP = `npm run probe -- --environment NAME [options]

Asks a Power Platform environment what the sources of this project leave open, and writes the answers without ids,
names, tokens and links to a file that can be given to anybody. docs/probe.md describes both.

  --environment NAME  environment to probe, by display name or id
  --app NAME          app to read, by display name or id; default: the first in the list
  --write             also export that app, import a copy of it, change the copy and delete it. Needs --app, and an
                      environment of the type Sandbox, Trial or Developer. The app itself is not written to
  --cloud NAME        Public (default), UsGov, UsGovHigh, UsGovDod, China; or Embedded, to see the probes work
  --out FILE          default: protocol-observed.json

Sign-in, by environment variables:
  PROBE_ACCESS_TOKENS                                       one or two tokens, for Power Apps and for Power Automate
  PROBE_TENANT_ID, PROBE_CLIENT_ID, PROBE_REFRESH_TOKEN     or: a refresh token of a user
  PROBE_TENANT_ID, PROBE_APPLICATION_ID, PROBE_APPLICATION_SECRET
                                                            besides: a service principal, to see what it may do
`

const HOUR = 3_600_000

const variable = (name: string): string => process.env[name]?.trim() ?? ''

const source = (signIn: SignIn, cloud: Cloud): TokenSource =>
  createTokenSource(signIn, cloud, {
    clock: systemClock,
    deadline: new Deadline(systemClock, HOUR),
    secret: () => {},
    log: { debug: () => {}, warning: message => process.stderr.write(`${message}\n`) }
  })

function userOf(cloud: Cloud): TokenSource {
  const tokens = variable('PROBE_ACCESS_TOKENS').split(/\s+/).filter(Boolean)
  if (tokens.length > 0) return source({ kind: 'access-token', tokens }, cloud)
  const signIn = {
    tenantId: variable('PROBE_TENANT_ID'),
    clientId: variable('PROBE_CLIENT_ID'),
    refreshToken: variable('PROBE_REFRESH_TOKEN')
  }
  if (Object.values(signIn).includes(''))
    throw new Error('There is no sign-in. Set PROBE_ACCESS_TOKENS, or the three variables of a refresh token.')
  return source({ kind: 'refresh-token', ...signIn }, cloud)
}

function applicationOf(cloud: Cloud): TokenSource | undefined {
  const clientSecret = variable('PROBE_APPLICATION_SECRET')
  if (clientSecret === '') return undefined
  const [tenantId, clientId] = [variable('PROBE_TENANT_ID'), variable('PROBE_APPLICATION_ID')]
  return source({ kind: 'client-secret', tenantId, clientId, clientSecret }, cloud)
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      environment: { type: 'string' },
      app: { type: 'string' },
      write: { type: 'boolean', default: false },
      cloud: { type: 'string', default: 'Public' },
      out: { type: 'string', default: 'protocol-observed.json' },
      help: { type: 'boolean', default: false }
    }
  })
  if (values.help) {
    process.stdout.write(HELP)
    return
  }
  const common = { clock: systemClock, write: values.write, onCall: printCall, onName: printName }
  if (values.cloud.toLowerCase() === 'embedded') {
    const state = mkdtempSync(join(tmpdir(), 'probed-'))
    try {
      await using server = await startEmbeddedEnvironment({ state })
      finish(await probe({ ...embeddedProbe(server, systemClock), ...common }), values.out)
    } finally {
      rmSync(state, { recursive: true, force: true })
    }
    return
  }
  const cloud = Object.values(CLOUDS).find(({ name }) => name.toLowerCase() === values.cloud.toLowerCase())
  if (cloud === undefined) throw new Error(`--cloud must be one of ${Object.keys(CLOUDS).join(', ')} and Embedded.`)
  const { environment, app } = values
  if (environment === undefined) throw new Error('--environment is missing. npm run probe -- --help lists the options.')
  if (values.write && app === undefined) throw new Error('--write needs --app: the app of which a copy is made.')
  const options: ProbeOptions = {
    ...common,
    cloud,
    environment,
    app,
    tokens: userOf(cloud),
    application: applicationOf(cloud)
  }
  finish(await probe(options), values.out)
}

function printCall({ call, status, codes, milliseconds }: Observation): void {
  const code = codes.length === 0 ? '' : ` ${codes.join(', ')}`
  process.stdout.write(`${String(status || '---')} ${call}${code} (${milliseconds} ms)\n`)
}

const printName = (name: string): void => {
  process.stdout.write(`Everything that this probe creates is called "${name}". It is deleted at the end.\n`)
}

function finish(observed: Observed, file: string): void {
  writeFileSync(resolve(file), fileOf(observed))
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  print('')
  for (const { id, question, answer, because } of observed.verdicts)
    print(`${id} ${question} ${answer}${because === '' ? '' : ` (${because})`}`)
  const misshapen = [...observed.calls, ...observed.applicationCalls].filter(({ fits }) => fits?.fits === false)
  print('')
  print(
    `${observed.deviations.length} deviations from the embedded environment, ${misshapen.length} answers of another shape`
  )
  if (observed.facts.everythingWasDeleted === false)
    print(
      'Not everything that the probe created could be deleted. Look for the name printed above, and delete it in the portal.'
    )
  print(`Written to ${file}. It holds no ids, names, tokens or links; please read it before you pass it on.`)
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = 1
}

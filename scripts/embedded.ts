import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbeddedEnvironment } from '../src/embedded/start.ts'
import { openToForeignClients, type Reach } from './foreign/reach.ts'

const USAGE = `npm run embedded -- --state DIR [options]

Runs the embedded environment until SIGTERM. Its state stays in DIR. Prints one line of JSON when it is ready: addresses,
environments, users with passwords and access tokens, and packages.

  --port N                the port of plain HTTP on 127.0.0.1; any free one when absent
  --package FILE          the package that the first environment starts with; the demo package when absent
  --fault NAME            simulates a failure; may be repeated. docs/embedded.md lists them
  --operation-seconds S   how long an export or import takes; 1 when absent
  --new-app-misses N      how many reads do not find a new app yet; 1 when absent

Clients that were not made for it reach it by the service's own host names, over TLS. The line of JSON has a port, a
certificate authority and environment variables for that, in "foreign".
`

/** How long an operation takes: the shortest time that `Retry-After` can express, for clients that read once after it. */
const OPERATION_SECONDS = 1

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean' },
      state: { type: 'string' },
      port: { type: 'string' },
      package: { type: 'string' },
      fault: { type: 'string', multiple: true },
      'operation-seconds': { type: 'string' },
      'new-app-misses': { type: 'string' }
    }
  })
  if (values.help === true) {
    process.stdout.write(USAGE)
    return
  }
  if (values.state === undefined) throw new Error('--state is missing. Name the folder for the state: --state DIR')
  const server = await startEmbeddedEnvironment({
    state: resolve(values.state),
    port: numberOf('port', values.port),
    packageBytes: values.package === undefined ? undefined : readFileSync(resolve(values.package)),
    faults: values.fault,
    operationSeconds: numberOf('operation-seconds', values['operation-seconds']) ?? OPERATION_SECONDS,
    newAppMisses: numberOf('new-app-misses', values['new-app-misses'])
  })
  const reach = await openToForeignClients(server.url, join(resolve(values.state), 'foreign'))
  const { hosts, port, authority, node, python } = reach
  const announced = { ...server.announcement, foreign: { hosts, port, authority, node, python } }
  process.stdout.write(`${JSON.stringify(announced)}\n`)
  process.stderr.write(explanation(server.url, reach))
  const close = async (): Promise<void> => {
    await reach[Symbol.asyncDispose]()
    await server.close()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void close())
  if (process.env['npm_lifecycle_event'] !== undefined) endWithParent(() => void close())
}

/** For people: how a client that only knows the public cloud reaches the environment. */
function explanation(url: string, { hosts, port, authority, node, python }: Reach): string {
  const set = (variables: Readonly<Record<string, string>>): string =>
    Object.entries(variables)
      .map(([name, value]) => `  export ${name}='${value}'\n`)
      .join('')
  return [
    `The embedded environment answers at ${url}, for every host of the service.\n`,
    `For other clients, 127.0.0.1:${port} answers as ${hosts.join(', ')} over TLS. Trust ${authority}.\n`,
    `To send a Node program there, such as CLI for Microsoft 365, set:\n${set(node)}`,
    `To send a Python program there that uses requests, such as powerpwn, set:\n${set(python)}`,
    'Sign in with an access token from "users" in the line of JSON above.\n'
  ].join('')
}

/**
 * npm passes signals to the shell it started but not to the shell's children, so ending `npm run embedded` would leave
 * the server running. A changed parent process shows that it was orphaned.
 */
function endWithParent(end: () => void): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 200)
  watch.unref()
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new Error(`--${name} must be a number, not ${JSON.stringify(text)}`)
  return number
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbeddedEnvironment } from '../src/embedded/start.ts'

/**
 * `npm run embedded -- --state DIR [--port N] [--package FILE] [--fault NAME]… [--operation-seconds S]`: runs the
 * embedded environment. Prints one line of JSON when it is ready and stops on SIGTERM. The state stays on disk.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      state: { type: 'string' },
      port: { type: 'string' },
      package: { type: 'string' },
      fault: { type: 'string', multiple: true },
      'operation-seconds': { type: 'string' }
    }
  })
  if (values.state === undefined) throw new Error('--state is missing. Name the folder for the state: --state DIR')
  const server = await startEmbeddedEnvironment({
    state: resolve(values.state),
    port: numberOf('port', values.port),
    packageBytes: values.package === undefined ? undefined : readFileSync(resolve(values.package)),
    faults: values.fault,
    operationSeconds: numberOf('operation-seconds', values['operation-seconds'])
  })
  process.stdout.write(`${JSON.stringify(server.announcement)}\n`)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.close())
  if (process.env['npm_lifecycle_event'] !== undefined) endWithParent(() => void server.close())
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

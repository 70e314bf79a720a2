import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbeddedEnvironment } from '../src/embedded/start.ts'

/**
 * `npm run embedded -- --state DIR [--port N] [--package FILE] [--fault NAME]… [--operation-seconds S]`: the embedded
 * environment alone. Prints one line of JSON when it is ready, and stops on SIGTERM with its state on disk.
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
  if (values.state === undefined) throw new Error('--state DIR is missing: the folder to keep the state in')
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
 * npm hands a signal to the shell it started and not to what runs in it: somebody who ends `npm run embedded` would
 * leave the server behind. An orphan is told by its new parent.
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
    throw new Error(`--${name} takes a number, not ${JSON.stringify(text)}`)
  return number
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

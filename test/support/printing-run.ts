import { createLog } from '../../src/action/runner/log.ts'
import { guardProcess } from '../../src/action/runner/process-guard.ts'
import { Redactor } from '../../src/base/redaction.ts'

/**
 * A run in a process of its own, under the guard of the process edge, in which a library does what the first argument
 * says. A failure is reported as the process edge reports it.
 */
const HOSTILE = '::error::forged\n##[stop-commands]x\n::add-mask::everything\n'

const WAYS: Readonly<Record<string, () => unknown>> = {
  'prints to standard output': () => process.stdout.write(HOSTILE),
  'prints to standard error': () => process.stderr.write(Buffer.from(HOSTILE)),
  'uses the console': () => {
    console.log(HOSTILE)
    console.error(HOSTILE)
    console.table([HOSTILE])
    console.trace(HOSTILE)
  },
  'waits for its output': () => new Promise<void>(resolve => void process.stdout.write(HOSTILE, () => resolve())),
  warns: () => process.emitWarning(HOSTILE),
  'is deprecated': () => process.emitWarning(HOSTILE, 'DeprecationWarning', 'DEP0000'),
  'is experimental': () => process.emitWarning(HOSTILE, 'ExperimentalWarning'),
  'leaks listeners': () => {
    for (let at = 0; at < 20; at++) process.on('message', () => {})
    process.removeAllListeners('message')
  },
  'throws out of nowhere': () => {
    setImmediate(() => {
      throw new Error(HOSTILE)
    })
    return new Promise(resolve => setTimeout(resolve, 10_000))
  },
  'throws what is no error': () => {
    setImmediate(() => {
      throw { toString: 1 }
    })
    return new Promise(resolve => setTimeout(resolve, 10_000))
  },
  'rejects unheard': () => {
    void Promise.reject(new Error(HOSTILE))
    return new Promise(resolve => setTimeout(resolve, 10_000))
  },
  'talks on': () => {
    setInterval(() => log.info('still here'), 5)
    return new Promise(() => {})
  },
  'never settles': () => new Promise(() => {})
}

const redactor = new Redactor()
const { write, exit } = guardProcess(process, {
  onLine: line => log.debug(line),
  onFatal: error => {
    if (error instanceof Error) log.debug(error.stack ?? '')
    log.error('broken')
    process.exitCode = 1
    exit()
  }
})
const log = createLog({ write, redactor })
const way = WAYS[process.argv[2] ?? '']
if (way === undefined) throw new Error('no such way')
void Promise.resolve(way()).then(() =>
  // A warning comes a tick later.
  setTimeout(() => {
    log.info('done')
    exit()
  }, 20)
)

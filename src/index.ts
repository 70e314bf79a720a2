import { join } from 'node:path'
import { readEnvironment } from './action/runner/environment.ts'
import { readStep } from './action/inputs/targets/read-step.ts'
import { writeOutputsOfUnstarted } from './action/report/outputs-of-unstarted.ts'
import { createLog } from './action/runner/log.ts'
import { type Program, runProcess } from './main/run-process.ts'
import { start } from './main/start.ts'

/** Located beside this file, both in the bundle and in the sources. */
const WORKER_ENTRY = join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? 'worker.ts' : 'worker/index.js')

function action(): Program {
  const environment = readEnvironment()
  return {
    environment,
    workerEntry: WORKER_ENTRY,
    logTo: 'stdout',
    createLog,
    async run(context) {
      const inputs = await readStep(environment.inputs).catch((error: unknown) => {
        writeOutputsOfUnstarted(environment)
        throw error
      })
      await start(inputs, context)
    }
  }
}

async function commandLine(words: readonly string[]): Promise<Program> {
  const cli = await import('./cli/program.ts')
  return cli.commandLine(words, process, WORKER_ENTRY)
}

// A runner starts the action without arguments; `cli.ts` gives it this one.
const [mode, ...words] = process.argv.slice(2)
void runProcess(mode === '--command-line' ? await commandLine(words) : action())

#!/usr/bin/env node
import { join } from 'node:path'
import { readEnvironment } from './action/runner/environment.ts'
import { readBounded } from './cli/input-files.ts'
import { runCommandLine } from './cli/run-command-line.ts'
import { createTerminalLog, terminalOn } from './cli/terminal-log.ts'
import { runProcess } from './main/run-process.ts'

/** In the bundle, the command line is in a folder beside the worker. */
const WORKER_ENTRY = join(
  import.meta.dirname,
  import.meta.filename.endsWith('.ts') ? 'worker.ts' : '../worker/index.js'
)

// There are no artifacts on the command line, not even in a job of GitHub Actions.
const environment = { ...readEnvironment(), hasArtifactService: false }
const logTo = process.argv.includes('--json') ? 'stderr' : 'stdout'
const terminal = terminalOn(process[logTo], environment.debug, process.env)

void runProcess({
  environment,
  workerEntry: WORKER_ENTRY,
  logTo,
  createLog: options => createTerminalLog(terminal, options),
  run: (context, print) =>
    runCommandLine(
      process.argv.slice(2),
      { environment, variables: process.env, files: { read: readBounded }, terminal },
      context,
      print
    )
})

import { readEnvironment } from '../action/runner/environment.ts'
import type { Program } from '../main/run-process.ts'
import { readBounded } from './input-files.ts'
import { runCommandLine } from './run-command-line.ts'
import { createTerminalLog, terminalOn } from './terminal-log.ts'

/**
 * The command line as a program. Standard output has the result alone, for files and other programs; the log goes to
 * standard error.
 *
 * @param words its arguments
 */
export function commandLine(words: readonly string[], host: NodeJS.Process, workerEntry: string): Program {
  // There are no artifacts on the command line, not even in a job of GitHub Actions.
  const environment = { ...readEnvironment(host.env), hasArtifactService: false }
  const terminal = terminalOn(host.stdout, environment.debug, host.env)
  const logTerminal = terminalOn(host.stderr, environment.debug, host.env)
  return {
    environment,
    workerEntry,
    logTo: 'stderr',
    createLog: options => createTerminalLog(logTerminal, options),
    run: (context, print) =>
      runCommandLine(
        words,
        {
          environment,
          variables: host.env,
          files: { read: readBounded },
          terminal,
          answers: host.stdin,
          platform: host.platform
        },
        context,
        print
      )
  }
}

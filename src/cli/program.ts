import { readEnvironment } from '../action/runner/environment.ts'
import type { Program } from '../main/run-process.ts'
import { readBounded } from './input-files.ts'
import { runCommandLine } from './run-command-line.ts'
import { createTerminalLog, terminalOn } from './terminal-log.ts'

/** What to do when a signal ended a command that writes nothing in a target. */
const WHEN_STOPPED: Readonly<Record<string, string>> = {
  'sign-in': 'No token was stored, unless a line above says that it was. Sign in again.',
  ...Object.fromEntries(
    ['check', 'diff', 'doctor', 'export', 'init', 'list', 'plan', 'unpack'].map(name => [name, 'Run this again.'])
  )
}

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
    whenStopped: WHEN_STOPPED[words[0]?.toLowerCase() ?? ''],
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

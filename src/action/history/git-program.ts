import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { plainText } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import { isWithin } from '../runner/workspace-access.ts'

/** The git program of this machine. */
export interface GitProgram {
  readonly path: string
  /** The only variables that git inherits from this process. */
  readonly environment: Readonly<Record<string, string>>
}

export interface GitCall {
  /** The only git folder that git sees; created by `withView`. */
  readonly view: string
  readonly objects: string
  readonly args: readonly string[]
  readonly input?: string
  /** Limit on the output. */
  readonly maxBytes: number
  readonly signal?: AbortSignal | undefined
}

export interface GitResult {
  readonly stdout: Buffer
  readonly stderr: string
  readonly ok: boolean
}

/** For one call, in milliseconds. Reading a folder of the largest repositories takes less than one second. */
const CALL_TIMEOUT = 60_000

/**
 * Finds the first git in `PATH` that no checkout can have created: relative entries and those below `forbidden` are
 * skipped.
 *
 * @param forbidden real paths of the workspace and of the repository
 */
export async function findGit(
  variables: NodeJS.ProcessEnv,
  forbidden: readonly string[]
): Promise<GitProgram | undefined> {
  const allowed = async (path: string): Promise<string | undefined> => {
    const real = isAbsolute(path) ? await realpath(path).catch(() => undefined) : undefined
    return real === undefined || forbidden.some(folder => isWithin(folder, real)) ? undefined : real
  }
  const entries = await Promise.all((variables['PATH'] ?? variables['Path'] ?? '').split(delimiter).map(allowed))
  const folders = [...new Set(entries.filter(entry => entry !== undefined))]
  for (const folder of folders) {
    const path = join(folder, process.platform === 'win32' ? 'git.exe' : 'git')
    if ((await allowed(path)) === undefined || !(await isProgram(path))) continue
    // Programs on Windows do not start without SystemRoot.
    const systemRoot = variables['SystemRoot']
    return {
      path,
      environment: {
        PATH: folders.join(delimiter),
        ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot })
      }
    }
  }
  return undefined
}

const isProgram = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/**
 * Runs git once. It inherits nothing from this process: no inputs, no tokens, no settings of git.
 *
 * @throws ActionError when git does not finish in time, prints more than `maxBytes`, or cannot be started; the signal's
 * reason when it is aborted
 */
export async function runGit(program: GitProgram, call: GitCall): Promise<GitResult> {
  const { view, args, input, maxBytes, signal } = call
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const child = execFile(
      program.path,
      [...args],
      {
        cwd: view,
        env: environmentFor(program, call),
        encoding: 'buffer',
        maxBuffer: maxBytes,
        timeout: CALL_TIMEOUT,
        killSignal: 'SIGKILL',
        windowsHide: true,
        ...(signal === undefined ? {} : { signal })
      },
      (error, stdout, stderr) => {
        if (signal?.aborted === true) reject(signal.reason)
        else if (error === null || typeof error.code === 'number')
          resolve({ stdout, stderr: stderr.toString('utf8'), ok: error === null })
        else reject(gitFailure(error, maxBytes))
      }
    )
    // If git exits before it has read all input, its exit code says why.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** What git printed to standard error, for messages. */
export const gitMessage = ({ stderr }: GitResult): string => `git reported: ${plainText(stderr, 300)}`

function environmentFor({ environment }: GitProgram, { view, objects }: GitCall): NodeJS.ProcessEnv {
  return {
    ...environment,
    HOME: view,
    LC_ALL: 'C',
    GIT_DIR: view,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0'
  }
}

function gitFailure(error: { readonly code?: unknown; readonly killed?: boolean }, maxBytes: number): ActionError {
  const why =
    error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'
      ? `git printed more than ${maxBytes} bytes`
      : error.killed === true
        ? `git did not finish within ${CALL_TIMEOUT / 1000} seconds`
        : `git could not be started: ${messageOf(error)}`
  return new ActionError({
    doing: 'read the history of the repository',
    why,
    remedy: 'Check the repository with "git fsck", or compare with a file instead.',
    cause: error
  })
}

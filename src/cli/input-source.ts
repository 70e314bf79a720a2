import type { InputSource } from '../action/runner/environment.ts'
import { ActionError, messageOf } from '../base/errors.ts'
import { quoted } from '../base/display.ts'
import { CLIENT_ASSERTION } from './client-assertion.ts'
import { type Flags, variableOf } from './flags.ts'

/** Longest value that is read from a file. The largest input is a certificate. */
const MAX_BYTES = 1024 * 1024

export interface InputFiles {
  /** Reads a file, or standard input for `-`. Rejects when it has more bytes. */
  read(path: string, limit: number): Promise<string>
}

/**
 * The inputs of a run from the command line. A flag comes before its file, and both before the environment variable
 * `MOVE_POWER_APP_…`.
 *
 * @param fixed inputs that the command line sets itself
 * @param takes whether the command takes an input: variables may be set for all commands alike
 * @throws ActionError for a file that cannot be read
 */
export async function inputSource(
  flags: Flags,
  fixed: Readonly<Record<string, string>>,
  takes: (name: string) => boolean,
  variables: Readonly<Record<string, string | undefined>>,
  files: InputFiles,
  rest: Pick<InputSource, 'canRequestIdToken' | 'temp'>
): Promise<InputSource> {
  const fromFiles = new Map<string, string>()
  for (const [name, path] of flags.files) {
    try {
      fromFiles.set(name, await files.read(path, MAX_BYTES))
    } catch (error) {
      throw new ActionError({
        doing: `read ${name} from ${path === '-' ? 'standard input' : quoted(path)}`,
        why: messageOf(error),
        remedy: 'Check the name of the file, and that you may read it.'
      })
    }
  }
  const get = (name: string): string =>
    (
      fixed[name] ??
      flags.values.get(name) ??
      fromFiles.get(name) ??
      (name === 'command' || !takes(name) ? undefined : variables[variableOf(name)]) ??
      ''
    ).trim()
  return { ...rest, canRequestIdToken: rest.canRequestIdToken || get(CLIENT_ASSERTION) !== '', get }
}

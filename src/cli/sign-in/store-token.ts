import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { TokenStore } from '../../action/inputs/read-sign-in-inputs.ts'
import { plainText, quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'

/** The process in which a token is stored. */
export interface Surroundings {
  readonly variables: Readonly<Record<string, string | undefined>>
  /** Folder that relative paths start from. */
  readonly folder: string
  readonly signal: AbortSignal
}

type GitHubStore = TokenStore & { kind: 'github' }

/** Milliseconds that one call of GitHub's command line may take. */
const TIME_LIMIT = 60_000
const MAX_OUTPUT = 64 * 1024

/** Checks beforehand what can be checked, so that nobody signs in for nothing. @throws ActionError */
export async function checkStore(store: TokenStore, around: Surroundings): Promise<void> {
  if (store.kind === 'github') return void (await gh(['--version'], '', around, 'run "gh", the command line of GitHub'))
  const folder = dirname(resolve(around.folder, store.path))
  try {
    await access(folder, constants.W_OK)
  } catch (error) {
    throw fileFailure(store.path, error, 'Name a file in a folder that you may write to.')
  }
}

/** Variable with the day on which the token in a secret was issued, for the input `refresh-token-issued`. */
const issuedVariable = (secret: string): string => `${secret}_ISSUED`

/**
 * Notes the day of issue beside the secret. The secret is what matters, so this does not fail.
 *
 * @param day ISO 8601
 * @returns a sentence about it; undefined for a file
 */
export async function noteIssued(day: string, store: TokenStore, around: Surroundings): Promise<string | undefined> {
  if (store.kind !== 'github') return undefined
  const name = issuedVariable(store.secret)
  const set = argumentsOf('variable', name, store)
  try {
    await gh([...set, `--body=${day}`], '', around, `set the variable ${name} with "gh"`)
    return `The variable ${name} holds the day of issue, for the input refresh-token-issued.`
  } catch (error) {
    if (around.signal.aborted) throw error
    return `The variable ${name} was not set: ${messageOf(error)}`
  }
}

/**
 * Stores a refresh token. It is neither shown nor an argument of a program.
 *
 * @returns where it is now, as a phrase that follows "The refresh token is in"
 */
export async function storeToken(token: string, store: TokenStore, around: Surroundings): Promise<string> {
  if (store.kind === 'file') {
    await writePrivately(resolve(around.folder, store.path), token, store.path)
    return `the file ${quoted(store.path)}, which only you may read`
  }
  await gh(argumentsOf('secret', store.secret, store), token, around, `set the secret ${store.secret} with "gh"`)
  const { secret, environment, repository } = store
  const where = repository === undefined ? 'the repository of this folder' : repository
  return `the secret ${secret} of ${environment === undefined ? where : `the environment ${quoted(environment)} of ${where}`}`
}

/** Flags carry their value with `=`, so that no value can be taken for another flag. */
const argumentsOf = (kind: 'secret' | 'variable', name: string, { environment, repository }: GitHubStore): string[] => [
  kind,
  'set',
  name,
  ...(environment === undefined ? [] : [`--env=${environment}`]),
  ...(repository === undefined ? [] : [`--repo=${repository}`])
]

function gh(
  args: readonly string[],
  input: string,
  { variables, folder, signal }: Surroundings,
  doing: string
): Promise<string> {
  return new Promise((done, reject) => {
    const child = execFile(
      'gh',
      [...args],
      {
        cwd: folder,
        env: { ...withoutInputs(variables), GH_PROMPT_DISABLED: '1' },
        encoding: 'utf8',
        maxBuffer: MAX_OUTPUT,
        timeout: TIME_LIMIT,
        windowsHide: true,
        signal
      },
      (error, stdout, stderr) => {
        if (error === null) return done(stdout)
        if (signal.aborted) return reject(signal.reason)
        const isMissing = error.code === 'ENOENT'
        reject(
          new ActionError({
            doing,
            why: isMissing
              ? 'it is not installed, or not on the PATH'
              : error.killed === true
                ? `it did not finish within ${TIME_LIMIT / 1000} seconds`
                : `it said: ${plainText(stderr, 400) || messageOf(error)}`,
            remedy: isMissing
              ? 'Install it from https://cli.github.com, or store the token with --refresh-token-file.'
              : 'Nothing was stored. Check "gh auth status" and the names, then sign in again. --refresh-token-file stores the token in a file instead.'
          })
        )
      }
    )
    // If it ends before it has read everything, its exit code says why.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** The variables without those of this program, whose secrets `gh` must not get. */
const withoutInputs = (variables: Surroundings['variables']): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => !/^MOVE_POWER_APP_/i.test(name)))

/** Writes a new file of mode 0600 and puts it in the place of an existing one, whose mode might be wider. */
async function writePrivately(path: string, text: string, shown: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`)
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(text)
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw fileFailure(shown, error, 'The token was not stored. Check the path and sign in again.')
  }
}

const fileFailure = (path: string, error: unknown, remedy: string): ActionError =>
  new ActionError({ doing: `write the file ${quoted(path)}`, why: messageOf(error), remedy })

import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { type GitResult, gitMessage } from './git-program.ts'

/** A file in a commit. */
export interface Blob {
  readonly id: string
  /** Undefined where this clone does not hold the content. */
  readonly size: number | undefined
  /** Full path in the repository. */
  readonly name: string
}

/** Runs git on one repository: arguments, bytes of output at most, and what it reads. */
export type GitRunner = (args: readonly string[], most: number, input?: string) => Promise<GitResult>

const MiB = 1024 * 1024
/** Output about names and ids. A folder of 100,000 files takes about 10 MiB. */
const MAX_LIST_BYTES = 64 * MiB

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * The id of the commit that a ref names; undefined where it names none.
 *
 * @throws ActionError where it could be several, or where git cannot read the repository
 */
export async function commitOf(ask: GitRunner, ref: string): Promise<string | undefined> {
  // Git makes no such names. Some versions take them for options even after --end-of-options.
  if (ref.startsWith('-')) return undefined
  const result = await ask(['rev-parse', '--verify', `${ref}^{commit}`], MAX_LIST_BYTES)
  if (/^(?:warning: refname|error: short object ID) .* is ambiguous/m.test(result.stderr))
    throw new ActionError({
      doing: `compare with ${quoted(ref)}`,
      why: 'more than one branch, tag or commit is called that',
      remedy: 'Write the whole name in compare-with, such as "refs/remotes/origin/main" or "refs/tags/v1".'
    })
  if (/unknown repository extension|not a git repository|repo(?:sitory)? version|bad config/i.test(result.stderr))
    throw unreadable(result)
  const id = result.stdout.toString('utf8').trim()
  return result.ok && ID.test(id) ? id : undefined
}

/**
 * Files directly in a folder of a commit, or in all folders below it too. Links and submodules are left out.
 *
 * @param folder full path in the repository; empty for the topmost
 */
export async function listBlobs(ask: GitRunner, commit: string, folder: string, deep: boolean): Promise<Blob[]> {
  const args = ['ls-tree', '-z', '-l', '--full-tree', ...(deep ? ['-r'] : []), commit]
  const result = await ask(folder === '' ? args : [...args, '--', `${folder}/`], MAX_LIST_BYTES)
  if (!result.ok) throw unreadable(result)
  // `<mode> <type> <id> <size>\t<name>` between NULs; the size is BAD where the clone does not hold the content.
  return result.stdout
    .toString('utf8')
    .split('\0')
    .flatMap(line => {
      const [, id, size, name] = /^100\d{3} blob ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? []
      if (id === undefined || name === undefined) return []
      return [{ id, size: size !== undefined && /^\d+$/.test(size) ? Number(size) : undefined, name }]
    })
}

/**
 * The contents of files, in the order asked for. Their sizes are known before; `most` bounds the sum.
 *
 * @throws ActionError where the clone does not hold one of them
 */
export async function readBlobs(ask: GitRunner, blobs: readonly Blob[], most: number): Promise<Buffer[]> {
  if (blobs.length === 0) return []
  const lacking = blobs.find(({ size }) => size === undefined)
  if (lacking !== undefined) throw notHere(lacking)
  // Each content comes with a line of its own ahead of it, and one end of line.
  const result = await ask(
    ['cat-file', '--batch'],
    most + blobs.length * 128,
    blobs.map(({ id }) => `${id}\n`).join('')
  )
  if (!result.ok) throw unreadable(result)
  const { stdout } = result
  let at = 0
  return blobs.map(blob => {
    const end = stdout.indexOf('\n', at)
    const [, size] = /^\S+ blob (\d+)$/.exec(stdout.toString('utf8', at, end)) ?? []
    if (size === undefined) throw notHere(blob)
    const start = end + 1
    at = start + Number(size) + 1
    return stdout.subarray(start, at - 1)
  })
}

const notHere = ({ name }: Blob): ActionError =>
  new ActionError({
    doing: `read ${quoted(name)} from the history`,
    why: 'this clone does not hold its content, because it is a partial one or damaged, and nothing is fetched here',
    remedy: 'Check out without "filter" (actions/checkout), with "fetch-depth: 0".'
  })

const unreadable = (result: GitResult): ActionError =>
  new ActionError({
    doing: 'read the history of the repository',
    why: gitMessage(result),
    remedy: 'Check out with "fetch-depth: 0" and without "filter" (actions/checkout), or compare with a file instead.'
  })

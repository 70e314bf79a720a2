import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { type GitResult, gitMessage } from './git-program.ts'

/** A file in a commit. */
export interface Blob {
  readonly id: string
  /** Undefined where this clone does not contain the content. */
  readonly size: number | undefined
  /** Full path in the repository. */
  readonly name: string
}

/** Runs git on one repository, with `input` on its standard input. Rejects when it prints more than `maxBytes`. */
export type GitRunner = (args: readonly string[], maxBytes: number, input?: string) => Promise<GitResult>

const MiB = 1024 * 1024
/** For lists of names and ids. A folder of 100,000 files takes about 10 MiB. */
const MAX_LIST_BYTES = 64 * MiB

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * The id of the commit that a ref names; undefined where it names none.
 *
 * @throws ActionError where the ref is ambiguous, or where git cannot read the repository
 */
export async function commitOf(git: GitRunner, ref: string): Promise<string | undefined> {
  // Git creates no such names, and some versions treat them as options even after --end-of-options.
  if (ref.startsWith('-')) return undefined
  const result = await git(['rev-parse', '--verify', `${ref}^{commit}`], MAX_LIST_BYTES)
  if (/^(?:warning: refname|error: short object ID) .* is ambiguous/m.test(result.stderr))
    throw new ActionError({
      doing: `compare with ${quoted(ref)}`,
      why: 'more than one branch, tag or commit has that name',
      remedy: 'Use the full name in compare-with, such as "refs/remotes/origin/main" or "refs/tags/v1".'
    })
  if (/unknown repository extension|not a git repository|repo(?:sitory)? version|bad config/i.test(result.stderr))
    throw unreadable(result)
  const id = result.stdout.toString('utf8').trim()
  return result.ok && ID.test(id) ? id : undefined
}

/**
 * Lists the files of a folder in a commit. Links and submodules are left out.
 *
 * @param folder full path in the repository; empty for its root
 * @param deep whether to include all folders below
 */
export async function listBlobs(git: GitRunner, commit: string, folder: string, deep: boolean): Promise<Blob[]> {
  const args = ['ls-tree', '-z', '-l', '--full-tree', ...(deep ? ['-r'] : []), commit]
  const result = await git(folder === '' ? args : [...args, '--', `${folder}/`], MAX_LIST_BYTES)
  if (!result.ok) throw unreadable(result)
  // `<mode> <type> <id> <size>\t<name>` between NULs; the size is BAD where the clone does not contain the content.
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
 * Reads the contents of files, in the given order. `maxBytes` limits their sum.
 *
 * @throws ActionError where the clone does not contain one of them
 */
export async function readBlobs(git: GitRunner, blobs: readonly Blob[], maxBytes: number): Promise<Buffer[]> {
  if (blobs.length === 0) return []
  const missing = blobs.find(({ size }) => size === undefined)
  if (missing !== undefined) throw contentMissing(missing)
  // Each content is preceded by a header line and followed by a line break.
  const result = await git(
    ['cat-file', '--batch'],
    maxBytes + blobs.length * 128,
    blobs.map(({ id }) => `${id}\n`).join('')
  )
  if (!result.ok) throw unreadable(result)
  const { stdout } = result
  let at = 0
  return blobs.map(blob => {
    const end = stdout.indexOf('\n', at)
    const [, size] = /^\S+ blob (\d+)$/.exec(stdout.toString('utf8', at, end)) ?? []
    if (size === undefined) throw contentMissing(blob)
    const start = end + 1
    at = start + Number(size) + 1
    return stdout.subarray(start, at - 1)
  })
}

const contentMissing = ({ name }: Blob): ActionError =>
  new ActionError({
    doing: `read ${quoted(name)} from the history`,
    why: 'the clone does not contain it, because the clone is partial or damaged, and this action never fetches',
    remedy: 'Fetch the whole history: check out with "fetch-depth: 0" and without "filter" (actions/checkout).'
  })

const unreadable = (result: GitResult): ActionError =>
  new ActionError({
    doing: 'read the history of the repository',
    why: gitMessage(result),
    remedy:
      'Fetch the whole history: check out with "fetch-depth: 0" and without "filter" (actions/checkout). Or compare with a file.'
  })

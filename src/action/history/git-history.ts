import { lstat, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Content, Earlier, History, RefLookup } from '../../commands/checking/check-ports.ts'
import { DEFAULT_LIMITS } from '../../package/archive.ts'
import { type GitRunner, type Blob, commitOf, listBlobs, readBlobs } from './git-objects.ts'
import { findGit, type GitProgram, runGit } from './git-program.ts'
import { type Location, locate, type Repository } from './git-repository.ts'
import { formatOf, withView } from './git-view.ts'

export interface HistoryOptions {
  /** Folder that relative paths start from. */
  readonly workspace: string
  /** Folder for temporary files, which are removed when the call ends. */
  readonly temp: string
  /** Used to find git; almost none are passed to it. Defaults to those of the process. */
  readonly variables?: NodeJS.ProcessEnv | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads earlier states of the workspace with the runner's git. The content of a pull request influences neither which
 * repository is read nor what git does: see `locate`, `withView` and `runGit`.
 */
export function createHistory({ workspace, temp, variables = process.env, signal }: HistoryOptions): History {
  const programs = new Map<string, Promise<GitProgram | undefined>>()
  const lookups = new Map<string, Promise<RefLookup>>()
  const listings = new Map<string, Promise<readonly RefPackage[]>>()
  const root = (): Promise<string> => realpath(workspace).catch(() => workspace)

  const programFor = ({ folder }: Repository): Promise<GitProgram | undefined> =>
    memoize(programs, folder, async () => findGit(variables, [await root(), folder]))

  const withGit = async <T>(
    repository: Repository,
    program: GitProgram,
    work: (git: GitRunner) => Promise<T>
  ): Promise<T> =>
    withView(repository, await formatOf(repository), temp, view => {
      const objects = join(repository.commonFolder, 'objects')
      return work((args, maxBytes, input = '') => runGit(program, { view, objects, args, maxBytes, input, signal }))
    })

  const lookUp = (ref: string, located: Location): Promise<RefLookup> => {
    if ('why' in located) return Promise.resolve({ found: false, why: located.why, shallow: false })
    const { repository } = located
    return memoize(lookups, `${repository.folder}\0${ref}`, async (): Promise<RefLookup> => {
      const program = await programFor(repository)
      if (program === undefined) return { found: false, why: 'there is no git on this runner', shallow: false }
      const commit = await withGit(repository, program, git => commitOf(git, ref))
      if (commit !== undefined) return { found: true, commit }
      const shallow = await lstat(join(repository.commonFolder, 'shallow')).then(
        () => true,
        () => false
      )
      return { found: false, why: shallow ? 'the clone is shallow' : 'the clone contains no such ref', shallow }
    })
  }

  return {
    async find(ref, path) {
      return lookUp(ref, await locate(workspace, path))
    },

    async read(ref, path) {
      const located = await locate(workspace, path)
      const lookup = await lookUp(ref, located)
      if ('why' in located) return { why: `${located.why}.` }
      if (!lookup.found) return { why: `There is no git ref ${quoted(ref)} in ${quoted(located.repository.folder)}.` }
      const program = await programFor(located.repository)
      if (program === undefined) return undefined
      const found = await withGit(located.repository, program, git => readAt(git, lookup.commit, located.path, path))
      if (found !== undefined || located.nested === undefined) return found
      return {
        why: `${quoted(located.nested)} is a repository of its own, such as a submodule. Only the history of the outer repository is read.`
      }
    },

    async packages(ref, path) {
      const located = await locate(workspace, path)
      const lookup = await lookUp(ref, located)
      if ('why' in located || !lookup.found) return []
      const { repository } = located
      return memoize(listings, `${repository.folder}\0${lookup.commit}`, async () => {
        const program = await programFor(repository)
        if (program === undefined) return []
        return withGit(repository, program, async git => packagesIn(git, lookup.commit, repository, await root()))
      })
    }
  }
}

type RefPackage = Awaited<ReturnType<History['packages']>>[number]

/** Paths are relative to the workspace, and those outside of it are left out. */
async function packagesIn(
  git: GitRunner,
  commit: string,
  { folder }: Repository,
  workspace: string
): Promise<RefPackage[]> {
  const below = relative(folder, workspace)
  const start = below.startsWith('..') ? '' : below.split(sep).join('/')
  let blobs: readonly Blob[]
  try {
    blobs = await listBlobs(git, commit, start, true)
  } catch (error) {
    // A repository with more files than any real one is compared by exact paths alone.
    if (error instanceof ActionError) return []
    throw error
  }
  return blobs.flatMap(({ name, size }) => {
    if (size === undefined || !/\.zip$/i.test(name)) return []
    const path = relative(workspace, join(folder, name)).split(sep).join('/')
    return path.startsWith('../') ? [] : [{ path, size }]
  })
}

async function readAt(git: GitRunner, commit: string, path: string, shown: string): Promise<Earlier | undefined> {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const siblings = path === '' ? [] : await listBlobs(git, commit, folder, false)
  const found = siblings.find(({ name }) => name === path)
  if (found !== undefined) {
    if ((found.size ?? 0) > DEFAULT_LIMITS.packageBytes) return tooLarge(found.name)
    const [bytes] = await readBlobs(git, [found], DEFAULT_LIMITS.packageBytes)
    return bytes === undefined ? undefined : { path: shown, content: { form: 'file', bytes } }
  }
  const inside = await listBlobs(git, commit, path, true)
  if (inside.length === 0) return undefined
  if (inside.length > DEFAULT_LIMITS.entries || sumOf(inside) > DEFAULT_LIMITS.packageBytes) return tooLarge(path)
  const contents = await readBlobs(git, inside, DEFAULT_LIMITS.packageBytes)
  const start = path === '' ? 0 : path.length + 1
  const content: Content = {
    form: 'folder',
    files: inside.map(({ name }, at) => {
      const bytes = contents[at] ?? Buffer.alloc(0)
      return { name: name.slice(start), size: bytes.length, read: () => bytes }
    })
  }
  return { path: shown, content }
}

const sumOf = (blobs: readonly Blob[]): number => blobs.reduce((sum, { size }) => sum + (size ?? 0), 0)

const tooLarge = (name: string): Earlier => ({
  why: `${quoted(name)} is too large at that commit. A package has at most ${DEFAULT_LIMITS.packageBytes} bytes and ${DEFAULT_LIMITS.entries} files.`
})

function memoize<T>(cache: Map<string, Promise<T>>, key: string, create: () => Promise<T>): Promise<T> {
  const cached = cache.get(key)
  if (cached !== undefined) return cached
  const created = create()
  cache.set(key, created)
  return created
}

import { lstat, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { quoted } from '../../base/display.ts'
import type { Content, Earlier, History, RefLookup } from '../../commands/checking/check-ports.ts'
import { DEFAULT_LIMITS } from '../../package/archive.ts'
import { type GitRunner, type Blob, commitOf, listBlobs, readBlobs } from './git-objects.ts'
import { findGit, type GitProgram, runGit } from './git-program.ts'
import { type Location, locate, type Repository } from './git-repository.ts'
import { formatOf, withView } from './git-view.ts'
import { sameExport } from './same-export.ts'

export interface HistoryOptions {
  /** Folder that relative paths start from. */
  readonly workspace: string
  /** Folder for what is gone again when the call ends. */
  readonly temp: string
  /** Those of the process when absent. Git is found with them and gets next to none of them. */
  readonly variables?: NodeJS.ProcessEnv | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Earlier states of the workspace, read by the git program of the runner. What a pull request brings has no say in
 * which repository is read, and none in what git does: see `locate`, `withView`, `runGit`.
 */
export function createHistory({ workspace, temp, variables = process.env, signal }: HistoryOptions): History {
  const programs = new Map<string, Promise<GitProgram | undefined>>()
  const lookups = new Map<string, Promise<RefLookup>>()

  const programFor = ({ folder }: Repository): Promise<GitProgram | undefined> =>
    remembered(programs, folder, async () =>
      findGit(variables, [await realpath(workspace).catch(() => workspace), folder])
    )

  const asking = async <T>(
    repository: Repository,
    program: GitProgram,
    work: (ask: GitRunner) => Promise<T>
  ): Promise<T> =>
    withView(repository, await formatOf(repository), temp, view => {
      const objects = join(repository.commonFolder, 'objects')
      return work((args, most, input = '') => runGit(program, { view, objects, args, most, input, signal }))
    })

  const lookUp = (ref: string, located: Location): Promise<RefLookup> => {
    if ('why' in located) return Promise.resolve({ found: false, why: located.why, shallow: false })
    const { repository } = located
    return remembered(lookups, `${repository.folder}\0${ref}`, async (): Promise<RefLookup> => {
      const program = await programFor(repository)
      if (program === undefined) return { found: false, why: 'there is no git on this runner', shallow: false }
      const commit = await asking(repository, program, ask => commitOf(ask, ref))
      if (commit !== undefined) return { found: true, commit }
      const shallow = await lstat(join(repository.commonFolder, 'shallow')).then(
        () => true,
        () => false
      )
      return { found: false, why: shallow ? 'the clone is a shallow one' : 'the clone holds none', shallow }
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
      if (!lookup.found) return { why: `Git knows no ref ${quoted(ref)} in ${quoted(located.repository.folder)}.` }
      const program = await programFor(located.repository)
      if (program === undefined) return undefined
      const found = await asking(located.repository, program, ask => readAt(ask, lookup.commit, located.path, path))
      if (found !== undefined || located.nested === undefined) return found
      return {
        why: `${quoted(located.nested)} is a repository of its own, such as a submodule; only the history of the one around it is read.`
      }
    }
  }
}

async function readAt(ask: GitRunner, commit: string, path: string, shown: string): Promise<Earlier | undefined> {
  const slash = path.lastIndexOf('/')
  const folder = path.slice(0, Math.max(0, slash))
  const beside = path === '' ? [] : await listBlobs(ask, commit, folder, false)
  const found = sameExport(beside, path)
  if (found !== undefined) {
    if ((found.size ?? 0) > DEFAULT_LIMITS.packageBytes) return tooLarge(found.name)
    const [bytes] = await readBlobs(ask, [found], DEFAULT_LIMITS.packageBytes)
    if (bytes === undefined) return undefined
    const name = found.name.slice(slash + 1)
    return { path: `${shown.slice(0, shown.lastIndexOf('/') + 1)}${name}`, content: { form: 'file', bytes } }
  }
  const inside = await listBlobs(ask, commit, path, true)
  if (inside.length === 0) return undefined
  if (inside.length > DEFAULT_LIMITS.entries || sumOf(inside) > DEFAULT_LIMITS.packageBytes) return tooLarge(path)
  const contents = await readBlobs(ask, inside, DEFAULT_LIMITS.packageBytes)
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
  why: `${quoted(name)} is too large there: a package has ${DEFAULT_LIMITS.packageBytes} bytes and ${DEFAULT_LIMITS.entries} files at most.`
})

function remembered<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  known.set(key, made)
  return made
}

import { lstat, readFile, realpath } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { quoted } from '../../base/display.ts'
import { isBelow } from './paths.ts'

/** A repository on this machine. All paths are real ones. */
export interface Repository {
  /** The folder that is checked out. */
  readonly folder: string
  /** Holds HEAD. */
  readonly gitFolder: string
  /** Holds objects, refs and configuration: `gitFolder` itself, except in a linked worktree. */
  readonly commonFolder: string
}

export type Location =
  | {
      readonly repository: Repository
      /** The path inside the repository, with `/` between its parts; empty for all of it. */
      readonly path: string
      /** A folder on the way to the path that is a repository of its own, such as a submodule. */
      readonly nested: string | undefined
    }
  /** Why there is no history to ask, to follow "because". */
  | { readonly why: string }

/** No `.git` file that git writes is longer. */
const MAX_GIT_FILE_BYTES = 8192

/**
 * The repository whose history tells about a path: that of the workspace, else the topmost one between the workspace
 * and the path (actions/checkout with `path:`), else the one that the workspace lies in.
 *
 * A pull request writes everything in the checked tree, except that git checks out no entry called `.git`. Therefore
 * that entry alone makes a repository: a folder laid out like a bare one is nothing but files. The path is taken as
 * it is written, links in it are not followed.
 */
export async function locate(workspace: string, path: string): Promise<Location> {
  const root = await realpath(workspace).catch(() => resolve(workspace))
  const parts = partsBelow(workspace, root, path)
  if (parts === undefined) return { why: `${quoted(path)} lies outside of the workspace` }
  const here = await repositoryAt(root, { submodule: true })
  const found = here === undefined ? await below(root, parts) : { at: here, depth: 0 }
  const at = found?.at ?? (await above(root))
  if (at === undefined) return { why: 'there is no git repository in the workspace' }
  if ('why' in at) return at
  const { repository } = at
  const inside = partsOf(relative(repository.folder, join(root, parts.join(sep))))
  return { repository, path: inside.join('/'), nested: await nestedOn(root, parts, found?.depth ?? 0) }
}

type Marker = { readonly repository: Repository } | { readonly why: string } | undefined

/** A `.git` file leads elsewhere; `submodule` says whether that may be the repository of a submodule. */
interface Trust {
  readonly submodule: boolean
}

async function repositoryAt(folder: string, trust: Trust): Promise<Marker> {
  const marker = join(folder, '.git')
  const found = await lstat(marker).catch(() => undefined)
  if (found === undefined) return undefined
  const refused = (why: string) => ({ why: `${quoted(marker)} ${why}` })
  if (found.isDirectory()) {
    if (await isGitFolder(marker, marker)) return { repository: { folder, gitFolder: marker, commonFolder: marker } }
    return refused('is no git repository')
  }
  if (!found.isFile() || found.size > MAX_GIT_FILE_BYTES) return refused('is neither a folder nor a file of git')
  const target = /^gitdir: ([^\0\r\n]+)\s*$/.exec(await textOf(marker))?.[1]
  const gitFolder = target === undefined ? undefined : await real(resolve(folder, target))
  if (gitFolder === undefined) return refused('leads to no git repository')
  const common = await textOf(join(gitFolder, 'commondir'))
  if (common === '') {
    if (trust.submodule && isSubmoduleOf(folder, gitFolder) && (await isGitFolder(gitFolder, gitFolder)))
      return { repository: { folder, gitFolder, commonFolder: gitFolder } }
  } else {
    const commonFolder = await real(resolve(gitFolder, common.trim()))
    const back = await real(resolve(gitFolder, (await textOf(join(gitFolder, 'gitdir'))).trim()))
    if (
      commonFolder !== undefined &&
      back === marker &&
      dirname(gitFolder) === join(commonFolder, 'worktrees') &&
      [gitFolder, commonFolder].every(path => isOutOfReach(folder, path)) &&
      (await isGitFolder(gitFolder, commonFolder))
    )
      return { repository: { folder, gitFolder, commonFolder } }
  }
  return refused('leads to a repository that does not lead back to it')
}

/** The topmost repository on the way from the workspace to the path. A submodule's address is the pull request's. */
async function below(
  root: string,
  parts: readonly string[]
): Promise<{ readonly at: Marker; readonly depth: number } | undefined> {
  let folder = root
  for (const [depth, part] of parts.entries()) {
    folder = join(folder, part)
    if ((await lstat(folder).catch(() => undefined))?.isDirectory() !== true) return undefined
    const at = await repositoryAt(folder, { submodule: false })
    if (at !== undefined) return { at, depth: depth + 1 }
  }
  return undefined
}

/** The repository that the workspace is a folder of. Folders of other users, like a shared one for all, end the way. */
async function above(root: string): Promise<Marker> {
  const { uid } = await lstat(root).catch(() => ({ uid: undefined }))
  for (let folder = dirname(root); ; folder = dirname(folder)) {
    if ((await lstat(folder).catch(() => undefined))?.uid !== uid) return undefined
    const at = await repositoryAt(folder, { submodule: true })
    if (at !== undefined) return at
    if (dirname(folder) === folder) return undefined
  }
}

async function nestedOn(root: string, parts: readonly string[], depth: number): Promise<string | undefined> {
  for (let count = depth + 1; count <= parts.length; count++) {
    const inner = parts.slice(0, count)
    if ((await lstat(join(root, inner.join(sep), '.git')).catch(() => undefined)) !== undefined) return inner.join('/')
  }
  return undefined
}

async function isGitFolder(gitFolder: string, commonFolder: string): Promise<boolean> {
  const exists = (path: string) =>
    lstat(path).then(
      () => true,
      () => false
    )
  const needed = [join(gitFolder, 'HEAD'), join(commonFolder, 'objects'), join(commonFolder, 'refs')]
  return (await Promise.all(needed.map(exists))).every(Boolean)
}

/** Submodules are kept in the `.git` folder of a repository around them, where no checkout writes. */
const isSubmoduleOf = (folder: string, gitFolder: string): boolean => {
  for (let outer = dirname(folder); ; outer = dirname(outer)) {
    if (isBelow(join(outer, '.git', 'modules'), gitFolder)) return true
    if (dirname(outer) === outer) return false
  }
}

/** Whether no checkout into the folder can have written at the path. */
const isOutOfReach = (folder: string, path: string): boolean =>
  !isBelow(folder, path) || partsOf(relative(folder, path)).includes('.git')

function partsBelow(workspace: string, root: string, path: string): string[] | undefined {
  const full = resolve(workspace, path)
  const base = [resolve(workspace), root].find(one => isBelow(one, full))
  return base === undefined ? undefined : partsOf(relative(base, full))
}

const partsOf = (path: string): string[] => path.split(sep).filter(part => part !== '')

const textOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

const real = (path: string): Promise<string | undefined> => realpath(path).catch(() => undefined)

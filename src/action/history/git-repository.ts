import { lstat, readFile, realpath } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { quoted } from '../../base/display.ts'
import { isWithin } from '../runner/workspace-access.ts'

/** A repository on this machine. All paths are free of links. */
export interface Repository {
  /** The root of the working tree. */
  readonly folder: string
  /** Contains HEAD. */
  readonly gitFolder: string
  /** Contains objects, refs and configuration: the same as `gitFolder`, except in a linked worktree. */
  readonly commonFolder: string
}

export type Location =
  | {
      readonly repository: Repository
      /** The path relative to the repository, with `/` as separator; empty for its root. */
      readonly path: string
      /** A folder along the path that is a repository of its own, such as a submodule. */
      readonly nested: string | undefined
    }
  /** Why there is no history, as a clause that follows "because". */
  | { readonly why: string }

/** Git writes no longer `.git` files. */
const MAX_GIT_FILE_BYTES = 8192

/**
 * Finds the repository that has the history of a path: the workspace itself, else the topmost repository between the
 * workspace and the path (actions/checkout with `path:`), else the one that contains the workspace.
 *
 * A pull request controls every file in the working tree, except that git never checks out an entry named `.git`.
 * Therefore only that entry makes a folder a repository; a folder laid out like a bare repository is just files. Links
 * in the path are not followed.
 */
export async function locate(workspace: string, path: string): Promise<Location> {
  const root = await realpath(workspace).catch(() => resolve(workspace))
  const parts = partsBelow(workspace, root, path)
  if (parts === undefined) return { why: `${quoted(path)} is outside of the workspace` }
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

interface Trust {
  /** Whether a `.git` file may point to the repository of a submodule. */
  readonly submodule: boolean
}

async function repositoryAt(folder: string, trust: Trust): Promise<Marker> {
  const marker = join(folder, '.git')
  const found = await lstat(marker).catch(() => undefined)
  if (found === undefined) return undefined
  const refused = (why: string) => ({ why: `${quoted(marker)} ${why}` })
  if (found.isDirectory()) {
    if (await isGitFolder(marker, marker)) return { repository: { folder, gitFolder: marker, commonFolder: marker } }
    return refused('is not a git repository')
  }
  if (!found.isFile() || found.size > MAX_GIT_FILE_BYTES) return refused('is neither a git folder nor a .git file')
  const target = /^gitdir: ([^\0\r\n]+)\s*$/.exec(await textOf(marker))?.[1]
  const gitFolder = target === undefined ? undefined : await realPathOf(resolve(folder, target))
  if (gitFolder === undefined) return refused('does not point to a git repository')
  const common = await textOf(join(gitFolder, 'commondir'))
  if (common === '') {
    if (trust.submodule && isSubmoduleOf(folder, gitFolder) && (await isGitFolder(gitFolder, gitFolder)))
      return { repository: { folder, gitFolder, commonFolder: gitFolder } }
  } else {
    const commonFolder = await realPathOf(resolve(gitFolder, common.trim()))
    const back = await realPathOf(resolve(gitFolder, (await textOf(join(gitFolder, 'gitdir'))).trim()))
    if (
      commonFolder !== undefined &&
      back === marker &&
      dirname(gitFolder) === join(commonFolder, 'worktrees') &&
      [gitFolder, commonFolder].every(path => isOutOfReach(folder, path)) &&
      (await isGitFolder(gitFolder, commonFolder))
    )
      return { repository: { folder, gitFolder, commonFolder } }
  }
  return refused('points to a repository that does not point back to it')
}

/** The topmost repository between the workspace and the path. Submodules do not count: a pull request chooses their URL. */
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

/** The repository that contains the workspace. The search stops at folders of other users, such as a shared one. */
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

/** Git keeps submodules in the `.git` folder of the outer repository, where no checkout writes. */
const isSubmoduleOf = (folder: string, gitFolder: string): boolean => {
  for (let outer = dirname(folder); ; outer = dirname(outer)) {
    if (isWithin(join(outer, '.git', 'modules'), gitFolder)) return true
    if (dirname(outer) === outer) return false
  }
}

/** Whether no checkout into the folder can have written to the path. */
const isOutOfReach = (folder: string, path: string): boolean =>
  !isWithin(folder, path) || partsOf(relative(folder, path)).includes('.git')

function partsBelow(workspace: string, root: string, path: string): string[] | undefined {
  const full = resolve(workspace, path)
  const base = [resolve(workspace), root].find(one => isWithin(one, full))
  return base === undefined ? undefined : partsOf(relative(base, full))
}

const partsOf = (path: string): string[] => path.split(sep).filter(part => part !== '')

const textOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

const realPathOf = (path: string): Promise<string | undefined> => realpath(path).catch(() => undefined)

import { lstat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Content, GivenFile, PackageFinder } from '../../commands/checking/check-ports.ts'
import { DEFAULT_LIMITS } from '../../package/archive.ts'
import type { FolderFile } from '../../package/folder.ts'
import { fileFailure } from './files.ts'
import {
  PathRefused,
  createWorkspaceAccess,
  hasCode,
  liesIn,
  type Place,
  type WorkspaceAccess
} from './workspace-door.ts'
import { walkFolders } from './folder-walk.ts'
import { compileGlob, type Glob, isGlob } from './glob.ts'
import { type Match, packagesBelow, packagesNamed, type Search } from './package-search.ts'

/** More are no selection but a mistake: a check of that many would take hours. */
const MOST_FILES = 5_000

/**
 * Packages in the workspace. What is searched is left by no link, and what is opened lies behind the workspace's door.
 *
 * @param signal ends a search
 */
export function createPackageFinder(workspace: string, signal?: AbortSignal): PackageFinder {
  const door = createWorkspaceAccess(workspace)
  const open = (match: Match): GivenFile => {
    const path = shownPath(workspace, match.path)
    if (match.kind === 'closed') {
      const refusal = closed(path, match.why, workspace)
      return { path, refusal, open: () => Promise.reject(refusal) }
    }
    return {
      path,
      open: async () => {
        try {
          if (match.kind === 'folder') return await openFolder(door, workspace, match.path, signal)
          return openFile(door, match.path)
        } catch (error) {
          throw fileFailure(`read ${quoted(path)}`, error, workspace)
        }
      }
    }
  }
  const glob = (pattern: string): Glob =>
    compileGlob(pattern, {
      ignoreCase: process.platform === 'win32' || process.platform === 'darwin',
      backslashSeparates: process.platform === 'win32'
    })

  return {
    async at(path) {
      const full = resolve(workspace, path)
      try {
        const found = placeAt(door, full)
        return found === undefined ? undefined : open({ path: full, kind: found.kind })
      } catch (error) {
        // It is there, and its turn is when it is opened.
        if (error instanceof PathRefused) return open({ path: full, kind: 'other' })
        throw fileFailure(`read ${quoted(path)}`, error, workspace)
      }
    },

    async find(patterns) {
      const excluded = patterns
        .filter(one => one.startsWith('!'))
        .map(one => glob(fromWorkspace(workspace, one.slice(1).trim())))
      const leftOut = (names: readonly string[]): boolean => excluded.some(one => one.matches(names))
      const search: Search = { workspace, leftOut, signal }
      const chosen = new Map<string, Match>()
      for (const pattern of patterns.filter(one => !one.startsWith('!'))) {
        let own = 0
        try {
          for await (const match of matches(pattern)) {
            chosen.set(`${match.kind === 'closed' ? 'closed' : 'open'} ${match.path}`, match)
            own += 1
            if (chosen.size > MOST_FILES) throw tooMany(pattern)
          }
        } catch (error) {
          if (signal?.aborted === true) throw signal.reason
          throw fileFailure(`search ${quoted(pattern)} for packages`, error, workspace)
        }
        if (own === 0) throw nothing(pattern, workspace)
      }
      return [...chosen.values()].sort((one, other) => (one.path < other.path ? -1 : 1)).map(open)

      /**
       * A pattern stays one whatever the files are called: a file of its very name, which a pull request may bring, is
       * taken with those that it matches and never in their place.
       */
      async function* matches(pattern: string): AsyncGenerator<Match> {
        const full = resolve(workspace, pattern)
        const isPattern = isGlob(pattern)
        if (isPattern) yield* packagesNamed(search, glob(fromWorkspace(workspace, pattern)))
        let literal: Place | undefined
        try {
          literal = placeAt(door, full)
        } catch (error) {
          if (!isPattern || !(error instanceof PathRefused)) throw error
          yield { path: full, kind: 'closed', why: error }
        }
        if (literal?.kind === 'folder') yield* packagesBelow(search, full)
        else if (literal !== undefined) yield { path: full, kind: literal.kind }
      }
    }
  }
}

const closed = (path: string, why: unknown, workspace: string): ActionError => {
  const { why: words } = fileFailure(`search ${quoted(path)}`, why, workspace)
  return new ActionError({
    doing: `search ${quoted(path)}`,
    why: words,
    remedy:
      'Put a regular file or folder in its place, name what it leads to in package-file, or leave it out there with "!".'
  })
}

/** What people read, and git and annotations take: relative to the workspace, with `/`; absolute outside of it. */
function shownPath(workspace: string, path: string): string {
  const inner = relative(workspace, path)
  return (liesIn(workspace, path) ? inner || '.' : path).split(sep).join('/')
}

/** A pattern that names the workspace itself goes on inside it. */
const fromWorkspace = (workspace: string, pattern: string): string =>
  isAbsolute(pattern) && pattern.startsWith(`${workspace}/`) ? pattern.slice(workspace.length + 1) : pattern

/** Undefined also for names that no disk can hold, which a pattern may well be. */
function placeAt(door: WorkspaceAccess, path: string): Place | undefined {
  try {
    return door.at(path)
  } catch (error) {
    if (hasCode(error, 'ENAMETOOLONG', 'EINVAL')) return undefined
    throw error
  }
}

const openFile = (door: WorkspaceAccess, path: string): Content => ({
  form: 'file',
  bytes: door.read(path, DEFAULT_LIMITS.packageBytes)
})

async function openFolder(
  door: WorkspaceAccess,
  workspace: string,
  folder: string,
  signal: AbortSignal | undefined
): Promise<Content> {
  door.at(folder)
  const files: FolderFile[] = []
  for await (const { path, names, entries, trouble } of walkFolders({ start: folder, into: () => true, signal })) {
    if (trouble !== undefined && names.length === 0) throw trouble
    const refused = (name: string, full: string, why: unknown): FolderFile => ({
      name,
      size: 0,
      read: () => {
        throw fileFailure(`read ${quoted(shownPath(workspace, full))}`, why, workspace)
      }
    })
    if (trouble !== undefined) files.push(refused(names.join('/'), path, trouble))
    for (const { name: own, kind, illegible } of entries) {
      const name = [...names, illegible ?? own].join('/')
      const full = join(path, illegible ?? own)
      if (illegible !== undefined) files.push(refused(name, full, new PathRefused('its name is not valid UTF-8')))
      else if (kind === 'file') files.push(await fileIn(name, full))
      else if (kind !== 'folder') files.push(refused(name, full, new PathRefused('it is a link, or no file at all')))
    }
    // One more than an archive may hold is enough to be refused for it.
    if (files.length > DEFAULT_LIMITS.entries) break
  }
  return { form: 'folder', files }

  async function fileIn(name: string, full: string): Promise<FolderFile> {
    const { size } = await lstat(full)
    const read = (): Buffer => {
      try {
        return door.read(full, size)
      } catch (error) {
        throw fileFailure(`read ${quoted(shownPath(workspace, full))}`, error, workspace)
      }
    }
    return { name, size, read }
  }
}

const nothing = (pattern: string, workspace: string): ActionError =>
  new ActionError({
    doing: `find the packages to check`,
    why: `${quoted(pattern)} matches no file or folder`,
    remedy: `Correct package-file; paths and patterns start from ${quoted(workspace)}. In a workflow, actions/checkout has to run before.`
  })

const tooMany = (pattern: string): ActionError =>
  new ActionError({
    doing: 'find the packages to check',
    why: `${quoted(pattern)} names more than ${MOST_FILES} files`,
    remedy: 'Make the pattern in package-file narrower.'
  })

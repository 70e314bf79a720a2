import { lstat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Content, GivenFile, PackageFinder } from '../../commands/checking/check-ports.ts'
import { DEFAULT_LIMITS } from '../../package/archive.ts'
import type { FolderFile } from '../../package/folder.ts'
import { fileFailure } from './files.ts'
import { walkFolders } from './folder-walk.ts'
import { compileGlob, type Glob, isGlob } from './glob.ts'
import { type Match, packagesBelow, packagesNamed, type Search } from './package-search.ts'
import {
  createWorkspaceAccess,
  hasCode,
  isWithin,
  PathRefused,
  type Place,
  type WorkspaceAccess
} from './workspace-access.ts'

/** A pattern that matches more files is surely a mistake: checking them would take hours. */
const MOST_FILES = 5_000

/**
 * Finds packages in the workspace. Searches follow no links, and every file is opened through `WorkspaceAccess`.
 *
 * @param signal ends a search
 */
export function createPackageFinder(workspace: string, signal?: AbortSignal): PackageFinder {
  const access = createWorkspaceAccess(workspace)
  const open = (match: Match): GivenFile => {
    const path = shownPath(workspace, match.path)
    if (match.kind === 'refused') {
      const refusal = refusalFor(path, match.why, workspace)
      return { path, refusal, open: () => Promise.reject(refusal) }
    }
    return {
      path,
      open: async () => {
        try {
          if (match.kind === 'folder') return await openFolder(access, workspace, match.path, signal)
          return openFile(access, match.path)
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
        const found = placeAt(access, full)
        return found === undefined ? undefined : open({ path: full, kind: found.kind })
      } catch (error) {
        // It exists. The refusal is reported when it is opened.
        if (error instanceof PathRefused) return open({ path: full, kind: 'other' })
        throw fileFailure(`read ${quoted(path)}`, error, workspace)
      }
    },

    async find(patterns) {
      const excluded = patterns
        .filter(one => one.startsWith('!'))
        .map(one => glob(fromWorkspace(workspace, one.slice(1).trim())))
      const isExcluded = (names: readonly string[]): boolean => excluded.some(one => one.matches(names))
      const search: Search = { workspace, isExcluded, signal }
      const chosen = new Map<string, Match>()
      for (const pattern of patterns.filter(one => !one.startsWith('!'))) {
        let own = 0
        try {
          for await (const match of matches(pattern)) {
            chosen.set(`${match.kind === 'refused' ? 'refused' : 'open'} ${match.path}`, match)
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
       * A pattern is always treated as a pattern. A pull request could add a file whose name is the pattern itself. It
       * is checked in addition to the matching files, never instead of them.
       */
      async function* matches(pattern: string): AsyncGenerator<Match> {
        const full = resolve(workspace, pattern)
        const isPattern = isGlob(pattern)
        if (isPattern) yield* packagesNamed(search, glob(fromWorkspace(workspace, pattern)))
        let literal: Place | undefined
        try {
          literal = placeAt(access, full)
        } catch (error) {
          if (!isPattern || !(error instanceof PathRefused)) throw error
          yield { path: full, kind: 'refused', why: error }
        }
        if (literal?.kind === 'folder') yield* packagesBelow(search, full)
        else if (literal !== undefined) yield { path: full, kind: literal.kind }
      }
    }
  }
}

const refusalFor = (path: string, why: unknown, workspace: string): ActionError => {
  const { why: words } = fileFailure(`search ${quoted(path)}`, why, workspace)
  return new ActionError({
    doing: `search ${quoted(path)}`,
    why: words,
    remedy:
      'Replace or rename it, or exclude it in package-file with "!". If it is a link, you can name its target in package-file instead.'
  })
}

/** What people read, and git and annotations take: relative to the workspace, with `/`; absolute outside of it. */
function shownPath(workspace: string, path: string): string {
  const inner = relative(workspace, path)
  return (isWithin(workspace, path) ? inner || '.' : path).split(sep).join('/')
}

/** A pattern with the absolute path of the workspace is made relative to it. */
const fromWorkspace = (workspace: string, pattern: string): string =>
  isAbsolute(pattern) && pattern.startsWith(`${workspace}/`) ? pattern.slice(workspace.length + 1) : pattern

/** Undefined also for names that no disk can hold, which a pattern may well be. */
function placeAt(access: WorkspaceAccess, path: string): Place | undefined {
  try {
    return access.at(path)
  } catch (error) {
    if (hasCode(error, 'ENAMETOOLONG', 'EINVAL')) return undefined
    throw error
  }
}

const openFile = (access: WorkspaceAccess, path: string): Content => ({
  form: 'file',
  bytes: access.read(path, DEFAULT_LIMITS.packageBytes)
})

async function openFolder(
  access: WorkspaceAccess,
  workspace: string,
  folder: string,
  signal: AbortSignal | undefined
): Promise<Content> {
  access.at(folder)
  const files: FolderFile[] = []
  for await (const { path, names, entries, readError } of walkFolders({
    start: folder,
    shouldEnter: () => true,
    signal
  })) {
    if (readError !== undefined && names.length === 0) throw readError
    const refused = (name: string, full: string, why: unknown): FolderFile => ({
      name,
      size: 0,
      read: () => {
        throw fileFailure(`read ${quoted(shownPath(workspace, full))}`, why, workspace)
      }
    })
    if (readError !== undefined) files.push(refused(names.join('/'), path, readError))
    for (const { name: own, kind, unreadableName } of entries) {
      const name = [...names, unreadableName ?? own].join('/')
      const full = join(path, unreadableName ?? own)
      if (unreadableName !== undefined) files.push(refused(name, full, new PathRefused('its name is not valid UTF-8')))
      else if (kind === 'file') files.push(await fileIn(name, full))
      else if (kind !== 'folder') files.push(refused(name, full, new PathRefused('it is a link or a special file')))
    }
    // One more than an archive may hold is enough to be refused for it.
    if (files.length > DEFAULT_LIMITS.entries) break
  }
  return { form: 'folder', files }

  async function fileIn(name: string, full: string): Promise<FolderFile> {
    const { size } = await lstat(full)
    const read = (): Buffer => {
      try {
        return access.read(full, size)
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
    remedy: `Check the spelling. Paths and patterns start from ${quoted(workspace)}. In a workflow, run actions/checkout first.`
  })

const tooMany = (pattern: string): ActionError =>
  new ActionError({
    doing: 'find the packages to check',
    why: `${quoted(pattern)} names more than ${MOST_FILES} files`,
    remedy: 'Make the pattern in package-file narrower.'
  })

import type { Dirent } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Content, GivenFile, PackageFinder } from '../../commands/checking/check-ports.ts'
import { DEFAULT_LIMITS } from '../../package/archive.ts'
import type { FolderFile } from '../../package/folder.ts'
import { fileFailure } from './files.ts'
import { ClosedDoor, createWorkspaceDoor, hasCode, liesIn, type Place, type WorkspaceDoor } from './workspace-door.ts'
import { type Walk, walkFolders } from './folder-walk.ts'
import { compileGlob, type Glob, isGlob } from './glob.ts'

/** More are no selection but a mistake: a check of that many would take hours. */
const MOST_FILES = 5_000

interface Match {
  readonly path: string
  readonly kind: Place['kind']
}

/**
 * Packages in the workspace. What is searched is left by no link, and what is opened lies behind the workspace's door.
 *
 * @param signal ends a search
 */
export function createPackageFinder(workspace: string, signal?: AbortSignal): PackageFinder {
  const door = createWorkspaceDoor(workspace)
  const open = ({ path, kind }: Match): GivenFile => ({
    path: shownPath(workspace, path),
    open: async () => {
      try {
        return kind === 'folder' ? await openFolder(door, workspace, path, signal) : openFile(door, path)
      } catch (error) {
        throw fileFailure(`read ${quoted(shownPath(workspace, path))}`, error, workspace)
      }
    }
  })
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
        if (error instanceof ClosedDoor) return open({ path: full, kind: 'other' })
        throw fileFailure(`read ${quoted(path)}`, error, workspace)
      }
    },

    async find(patterns) {
      const excluded = patterns
        .filter(one => one.startsWith('!'))
        .map(one => glob(fromWorkspace(workspace, one.slice(1).trim())))
      const leftOut = (names: readonly string[]): boolean => excluded.some(one => one.matches(names))
      const wanted = patterns.filter(one => !one.startsWith('!'))
      const chosen = new Map<string, Match>()
      for (const pattern of wanted) {
        let own = 0
        try {
          for await (const match of matches(pattern)) {
            chosen.set(match.path, match)
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

      function matches(pattern: string): AsyncIterable<Match> | Iterable<Match> {
        const full = resolve(workspace, pattern)
        const literal = placeAt(door, full)
        if (literal?.kind === 'folder') return packagesBelow(full)
        if (literal !== undefined) return [{ path: full, kind: literal.kind }]
        return isGlob(pattern) ? packagesNamed(glob(fromWorkspace(workspace, pattern))) : []
      }

      /** An unpacked package, or a place with packages, or something else to be named. */
      async function* packagesBelow(start: string): AsyncGenerator<Match> {
        const inner = relative(workspace, start)
        const startNames = inner === '' || !liesIn(workspace, start) ? [] : inner.split(sep)
        let count = 0
        const into: Walk['into'] = (names, { entries }) => !isPackage(entries) && !leftOut(names)
        for await (const { path, names, entries } of walkFolders({ start, startNames, into, signal })) {
          const zips = isPackage(entries) ? [] : entries.filter(entry => entry.isFile() && /\.zip$/i.test(entry.name))
          const found: Match[] = [
            ...(isPackage(entries) ? [{ path, kind: 'folder' } as const] : []),
            ...zips
              .filter(({ name }) => !leftOut([...names, name]))
              .map(({ name }) => ({ path: join(path, name), kind: 'file' }) as const)
          ]
          count += found.length
          yield* found
        }
        if (count === 0) yield { path: start, kind: 'folder' }
      }

      async function* packagesNamed(wantedGlob: Glob): AsyncGenerator<Match> {
        const into: Walk['into'] = names => wantedGlob.reaches(names) && !leftOut(names)
        for await (const { path, names, entries } of walkFolders({ start: resolve(workspace), into, signal })) {
          for (const entry of entries) {
            const inner = [...names, entry.name]
            if (!wantedGlob.matches(inner) || leftOut(inner)) continue
            if (entry.isFile()) yield { path: join(path, entry.name), kind: 'file' }
            else if (entry.isDirectory() && (await holdsPackage(join(path, entry.name))))
              yield { path: join(path, entry.name), kind: 'folder' }
          }
        }
      }

      async function holdsPackage(start: string): Promise<boolean> {
        for await (const { entries } of walkFolders({ start, into: () => false, signal })) return isPackage(entries)
        return false
      }
    }
  }
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
function placeAt(door: WorkspaceDoor, path: string): Place | undefined {
  try {
    return door.at(path)
  } catch (error) {
    if (hasCode(error, 'ENAMETOOLONG', 'EINVAL')) return undefined
    throw error
  }
}

/** Whether a folder is an unpacked package: its manifest, and a folder of one of the two services beside it. */
function isPackage(entries: readonly Dirent[]): boolean {
  const names = entries.map(({ name }) => name.toLowerCase())
  return names.includes('manifest.json') && names.some(name => name.startsWith('microsoft.'))
}

const openFile = (door: WorkspaceDoor, path: string): Content => ({
  form: 'file',
  bytes: door.read(path, DEFAULT_LIMITS.packageBytes)
})

async function openFolder(
  door: WorkspaceDoor,
  workspace: string,
  folder: string,
  signal: AbortSignal | undefined
): Promise<Content> {
  door.at(folder)
  const files: FolderFile[] = []
  for await (const { path, names, entries } of walkFolders({ start: folder, into: () => true, signal })) {
    for (const entry of entries) {
      if (entry.isDirectory()) continue
      const full = join(path, entry.name)
      const size = entry.isFile() ? (await lstat(full)).size : 0
      const read = (): Buffer => {
        try {
          if (!entry.isFile()) throw new ClosedDoor('it is a link, or no file at all')
          return door.read(full, size)
        } catch (error) {
          throw fileFailure(`read ${quoted(shownPath(workspace, full))}`, error, workspace)
        }
      }
      files.push({ name: [...names, entry.name].join('/'), size, read })
    }
    // One more than an archive may hold is enough to be refused for it.
    if (files.length > DEFAULT_LIMITS.entries) break
  }
  return { form: 'folder', files }
}

const nothing = (pattern: string, workspace: string): ActionError =>
  new ActionError({
    doing: `find the packages to check`,
    why: `${quoted(pattern)} names no file or folder`,
    remedy: `Correct package-file; paths and patterns start from ${quoted(workspace)}. In a workflow, actions/checkout has to run before.`
  })

const tooMany = (pattern: string): ActionError =>
  new ActionError({
    doing: 'find the packages to check',
    why: `${quoted(pattern)} names more than ${MOST_FILES} files`,
    remedy: 'Make the pattern in package-file narrower.'
  })

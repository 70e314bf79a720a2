import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Why a path is not followed, as the end of a sentence that begins with what was to be done with it. */
export class PathRefused extends Error {
  override readonly name = 'PathRefused'
}

/** What lies at a path. `real` is free of links. */
export interface Place {
  readonly kind: 'file' | 'folder' | 'other'
  readonly real: string
}

/**
 * The way to files that a stranger's checkout can have a say in. A path that passes through the workspace ends in it:
 * links are followed as long as they stay inside and out of `.git`, where the checkout keeps credentials. A path that
 * lies elsewhere from the start was written by the workflow's author and is taken as it is. Only regular files are
 * read, of a size that is known before, and nothing is written through a link.
 *
 * Errors are those of the file system, or a `PathRefused`.
 */
export interface WorkspaceAccess {
  /** Undefined where there is nothing. */
  at(path: string): Place | undefined
  /** The whole file at once, as packages are read one at a time. `most` is in bytes. */
  read(path: string, most: number): Buffer
  /** Where a file of this path is to be written: in a folder free of links. Folders on the way need not exist yet. */
  placeToWrite(path: string): string
}

export function createWorkspaceAccess(workspace: string): WorkspaceAccess {
  const root = realOrResolved(workspace)
  const full = (path: string): string => resolve(workspace, path)

  /** Whether the way to `path` leads through the workspace, by its name or by a link elsewhere that leads here. */
  const passesThrough = (path: string): boolean => {
    if (liesIn(resolve(workspace), path) || liesIn(root, path)) return true
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      const real = realOf(folder)
      if (real !== undefined && liesIn(root, real)) return true
    }
    return false
  }
  /** The path as it would be in the workspace were there no link on the way below it. */
  const withinRoot = (path: string): string => {
    let inner = path
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
      if (realOf(folder) === root) inner = join(root, relative(folder, path))
    return inner
  }
  const admitted = (path: string, real: string): string => {
    if (!passesThrough(path)) return real
    if (!liesIn(root, real)) throw new PathRefused('it is a link that leads out of the workspace, or lies behind one')
    if (inGit(relative(root, real)) && !inGit(path))
      throw new PathRefused('it is a link that leads into the .git folder, or lies behind one')
    return real
  }

  return {
    at(path) {
      const real = realOf(full(path))
      if (real === undefined) {
        if (isThere(full(path))) throw new PathRefused('it is a link that leads nowhere')
        return undefined
      }
      const found = lstatSync(admitted(full(path), real))
      return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', real }
    },

    read: (path, most) => readRegular(admitted(full(path), realpathSync.native(full(path))), most),

    placeToWrite(path) {
      const asked = full(path)
      const missing: string[] = [basename(asked)]
      let folder = dirname(asked)
      let real = realOf(folder)
      while (real === undefined) {
        if (isThere(folder)) throw new PathRefused('a part of its path is a link that leads nowhere')
        missing.unshift(basename(folder))
        folder = dirname(folder)
        real = realOf(folder)
      }
      const rest = missing.join(sep)
      const target = join(admitted(join(folder, rest), real), rest)
      // By the name of the folder it lies in, a file there is somebody else's: only its own path may be written over.
      if (passesThrough(asked) && target !== withinRoot(asked) && isThere(target))
        throw new PathRefused('a part of its path is a link, and a file is there already')
      return target
    }
  }
}

/**
 * Reads a regular file by a path without links. What counts is the opened file, not what lay there a moment ago.
 */
function readRegular(real: string, most: number): Buffer {
  // On Windows the latter two are undefined, which adds nothing; a checkout brings neither such links nor pipes there.
  const file = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const found = fstatSync(file)
    if (found.isDirectory()) throw new PathRefused('it is a folder')
    if (!found.isFile()) throw new PathRefused('it is no regular file but a pipe, a socket or a device')
    const opened = openedAt(file)
    if (opened !== undefined && opened !== real) throw changed()
    if (found.size > most) throw new PathRefused(`it has ${found.size} bytes, more than the ${most} allowed`)
    // One byte more than it says it has: a file that goes on is one that grows, or one that has no size.
    const bytes = Buffer.allocUnsafe(found.size + 1)
    let length = 0
    for (let got = -1; got !== 0 && length < bytes.length; length += got)
      got = readSync(file, bytes, length, bytes.length - length, null)
    if (length !== found.size) throw changed()
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

const changed = (): PathRefused => new PathRefused('it changes while it is read')

/** Where the kernel says an opened file lies; undefined where it does not say. */
function openedAt(file: number): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${file}`)
  } catch {
    return undefined
  }
}

/** The path without links; undefined where nothing is, or a link that leads nowhere. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}

const realOrResolved = (folder: string): string => realOf(folder) ?? resolve(folder)

function isThere(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

export const liesIn = (folder: string, path: string): boolean => {
  const inner = relative(folder, path)
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner)
}

const inGit = (path: string): boolean => path.split(sep).some(part => part.toLowerCase() === '.git')

export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && codes.some(code => code === error.code)

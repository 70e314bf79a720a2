import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Why a path is not followed, as the end of a sentence that begins with what was to be done with it. */
export class PathRefused extends Error {
  override readonly name = 'PathRefused'
}

/** What exists at a path. `real` is the path without links. */
export interface Place {
  readonly kind: 'file' | 'folder' | 'other'
  readonly real: string
}

/**
 * Access to files that an untrusted checkout may influence. A path through the workspace must end in the workspace:
 * links are followed only if they stay inside it and outside of `.git`, where the checkout keeps credentials. A path
 * that is outside from the start was written by the workflow's author and is used as given. Only regular files are
 * read, with a size that is known beforehand, and nothing is written through a link.
 *
 * Errors are those of the file system, or a `PathRefused`.
 */
export interface WorkspaceAccess {
  /** Undefined where there is nothing. */
  at(path: string): Place | undefined
  /** Reads the whole file; packages are read one at a time. */
  read(path: string, maxBytes: number): Buffer
  /** The link-free path to write a file to. Its parent folders need not exist yet. */
  placeToWrite(path: string): string
}

export function createWorkspaceAccess(workspace: string): WorkspaceAccess {
  const root = realOrResolved(workspace)
  const full = (path: string): string => resolve(workspace, path)

  /** Whether `path` passes through the workspace, by its name or by a link from elsewhere. */
  const passesThrough = (path: string): boolean => {
    if (isWithin(resolve(workspace), path) || isWithin(root, path)) return true
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      const real = realOf(folder)
      if (real !== undefined && isWithin(root, real)) return true
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
    if (!isWithin(root, real)) throw new PathRefused('it is, or passes through, a link that leads out of the workspace')
    if (inGit(relative(root, real)) && !inGit(path))
      throw new PathRefused('it is, or passes through, a link that leads into the .git folder')
    return real
  }

  return {
    at(path) {
      const real = realOf(full(path))
      if (real === undefined) {
        if (exists(full(path))) throw new PathRefused('it is a broken link')
        return undefined
      }
      const found = lstatSync(admitted(full(path), real))
      return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', real }
    },

    read: (path, maxBytes) => readRegular(admitted(full(path), realpathSync.native(full(path))), maxBytes),

    placeToWrite(path) {
      const asked = full(path)
      const missing: string[] = [basename(asked)]
      let folder = dirname(asked)
      let real = realOf(folder)
      while (real === undefined) {
        if (exists(folder)) throw new PathRefused('a part of its path is a broken link')
        missing.unshift(basename(folder))
        folder = dirname(folder)
        real = realOf(folder)
      }
      const rest = missing.join(sep)
      const target = join(admitted(join(folder, rest), real), rest)
      // Reached through a linked folder, an existing file may be a different one than the path suggests, so it is kept.
      if (passesThrough(asked) && target !== withinRoot(asked) && exists(target))
        throw new PathRefused('a part of its path is a link, and a file is there already')
      return target
    }
  }
}

/**
 * Reads a regular file at a path without links. All checks are made on the opened file, because the path could change
 * in between.
 */
function readRegular(real: string, maxBytes: number): Buffer {
  // On Windows, the latter two are undefined and have no effect; a checkout creates neither such links nor pipes there.
  const file = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const found = fstatSync(file)
    if (found.isDirectory()) throw new PathRefused('it is a folder')
    if (!found.isFile()) throw new PathRefused('it is not a regular file but a pipe, a socket or a device')
    const opened = openedAt(file)
    if (opened !== undefined && opened !== real) throw changed()
    if (found.size > maxBytes) throw new PathRefused(`it has ${found.size} bytes, more than the ${maxBytes} allowed`)
    // Tries to read one byte more than the size: if there is one, the file is growing, or has no real size.
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

const changed = (): PathRefused => new PathRefused('it changed while it was read')

/** The path of an opened file according to the kernel; undefined where the kernel does not tell. */
function openedAt(file: number): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${file}`)
  } catch {
    return undefined
  }
}

/** The path without links; undefined where nothing exists, or a broken link. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}

const realOrResolved = (folder: string): string => realOf(folder) ?? resolve(folder)

function exists(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

export const isWithin = (folder: string, path: string): boolean => {
  const inner = relative(folder, path)
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner)
}

const inGit = (path: string): boolean => path.split(sep).some(part => part.toLowerCase() === '.git')

export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && codes.some(code => code === error.code)

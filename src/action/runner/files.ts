import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { asText } from '../../base/as-text.ts'
import { quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import type { Files } from '../../commands/ports/runner.ts'
import { DEFAULT_LIMITS } from '../../package/archive.ts'
import { createWorkspaceAccess, PathRefused, type WorkspaceAccess } from './workspace-access.ts'

/**
 * Files on the runner. Relative paths start from the workspace. `createWorkspaceAccess` decides which links may be
 * followed and what counts as a file.
 */
export function createFiles(workspace: string): Files {
  const access = createWorkspaceAccess(workspace)
  return {
    async read(path, maxBytes = DEFAULT_LIMITS.packageBytes) {
      try {
        return access.read(path, maxBytes)
      } catch (error) {
        const doing = `read the file ${quoted(path)}`
        throw folderRefusal(access, path, doing) ?? fileFailure(doing, error, workspace)
      }
    },

    /** Atomic: writes a temporary file beside the target and renames it, so that no reader sees a part of it. */
    async write(path, bytes) {
      let draft: string | undefined
      try {
        const target = access.placeToWrite(path)
        await mkdir(dirname(target), { recursive: true })
        draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`)
        const file = await open(draft, 'wx')
        try {
          await file.writeFile(bytes)
        } finally {
          await file.close()
        }
        await rename(draft, target)
      } catch (error) {
        if (draft !== undefined) await rm(draft, { force: true }).catch(() => undefined)
        throw fileFailure(`write the file ${quoted(path)}`, error, workspace)
      }
    },

    async remove(path) {
      try {
        await rm(access.placeToWrite(path), { force: true })
      } catch (error) {
        throw fileFailure(`remove the file ${quoted(path)}`, error, workspace)
      }
    }
  }
}

/** Whether a path leads to anything. */
export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false
  )

/** The error for a folder where a file is needed. */
function folderRefusal(access: WorkspaceAccess, path: string, doing: string): ActionError | undefined {
  const kindAt = (place: string): string | undefined => {
    try {
      return access.at(place)?.kind
    } catch {
      // A problem with the path itself is reported elsewhere.
      return undefined
    }
  }
  if (kindAt(path) !== 'folder') return undefined
  return kindAt(join(path, 'manifest.json')) === 'file'
    ? new ActionError({
        doing,
        why: 'it is the folder of an unpacked package',
        remedy: 'An unpacked package is for reading and for check. Import the .zip that the service wrote.'
      })
    : new ActionError({ doing, why: 'it is a folder', remedy: 'Name a file instead, such as one in that folder.' })
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  EACCES: 'the runner has no permission',
  EPERM: 'the runner has no permission',
  EBUSY: 'another process has it open',
  ELOOP: 'its links form a loop',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENXIO: 'it is not a regular file but a pipe, a socket or a device',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'its name is too long'
}

/** The error for a failed operation on a file or folder. `doing` follows "Could not". */
export function fileFailure(doing: string, error: unknown, workspace: string): ActionError {
  if (error instanceof ActionError) return error
  const code = typeof error === 'object' && error !== null && 'code' in error ? asText(error.code) : ''
  return new ActionError({
    doing,
    why: REASONS[code] ?? messageOf(error),
    remedy:
      error instanceof PathRefused
        ? 'Name a regular file or a folder inside the workspace.'
        : `Check the path. Relative paths start from ${quoted(workspace)}.`,
    cause: error
  })
}

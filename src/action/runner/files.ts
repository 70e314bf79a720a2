import { asText } from '../../base/as-text.ts'
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import type { Files } from '../../commands/ports/runner.ts'
import { DEFAULT_LIMITS } from '../../package/archive.ts'
import { PathRefused, createWorkspaceAccess } from './workspace-door.ts'

/**
 * Files of the runner. Relative paths start from the workspace; what links in it may lead to, and what is no file, is
 * the door's to say.
 */
export function createFiles(workspace: string): Files {
  const door = createWorkspaceAccess(workspace)
  return {
    async read(path, most = DEFAULT_LIMITS.packageBytes) {
      try {
        return door.read(path, most)
      } catch (error) {
        throw fileFailure(`read the file ${quoted(path)}`, error, workspace)
      }
    },

    /** Whoever reads the file sees all of it or none: it is written beside its place and moved there. */
    async write(path, bytes) {
      let draft: string | undefined
      try {
        const target = door.placeToWrite(path)
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
    }
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  EACCES: 'the runner may not',
  EPERM: 'the runner may not',
  EBUSY: 'something else holds it open',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENXIO: 'it is no regular file but a pipe, a socket or a device',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'its name is too long'
}

/** What went wrong with a file or folder, for people. `doing` follows "Could not". */
export function fileFailure(doing: string, error: unknown, workspace: string): ActionError {
  if (error instanceof ActionError) return error
  const code = typeof error === 'object' && error !== null && 'code' in error ? asText(error.code) : ''
  return new ActionError({
    doing,
    why: WHY[code] ?? messageOf(error),
    remedy:
      error instanceof PathRefused
        ? 'Name a regular file, or a folder, that lies in the workspace itself.'
        : `Check the path; a relative one starts from ${quoted(workspace)}.`,
    cause: error
  })
}

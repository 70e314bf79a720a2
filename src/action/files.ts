import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { quoted } from '../base/display.ts'
import { ActionError, messageOf } from '../base/errors.ts'
import type { Files } from '../commands/ports/runner.ts'

/** Files of the runner. Relative paths start from the workspace; absolute ones are taken as they are. */
export function createFiles(workspace: string): Files {
  return {
    async read(path) {
      try {
        return await readFile(resolve(workspace, path))
      } catch (error) {
        throw failure(`read the file ${quoted(path)}`, error, workspace)
      }
    },

    /** Whoever reads the file sees all of it or none: it is written beside its place and moved there. */
    async write(path, bytes) {
      const target = resolve(workspace, path)
      const draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`)
      try {
        await mkdir(dirname(target), { recursive: true })
        const file = await open(draft, 'wx')
        try {
          await file.writeFile(bytes)
        } finally {
          await file.close()
        }
        await rename(draft, target)
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined)
        throw failure(`write the file ${quoted(path)}`, error, workspace)
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
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'its name is too long'
}

function failure(doing: string, error: unknown, workspace: string): ActionError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return new ActionError({
    doing,
    why: WHY[code] ?? messageOf(error),
    remedy: `Check the path; a relative one starts from ${quoted(workspace)}.`,
    cause: error
  })
}

import { ActionError } from '../../base/errors.ts'
import type { History } from '../../commands/checking/check-ports.ts'

/**
 * A file as it was at a commit: its content, undefined where there was no such file, `unknown-ref` where the commit is
 * not in this clone. Rejects for a file of more than `most` bytes. The path is relative to the workspace.
 */
export type FileAtCommit = (
  commit: string,
  path: string,
  most: number
) => Promise<Uint8Array | undefined | 'unknown-ref'>

export const fileAtCommit =
  (history: Pick<History, 'find' | 'read'>): FileAtCommit =>
  async (commit, path, most) => {
    // A runner without git, or a workspace without a repository, knows no commit either.
    const lookup = await history.find(commit, path).catch(() => undefined)
    if (lookup?.found !== true) return 'unknown-ref'
    const found = await history.read(commit, path)
    if (found === undefined || 'why' in found || found.content.form !== 'file') return undefined
    if (found.content.bytes.byteLength > most)
      throw new ActionError({
        doing: `read ${path} of the commit ${commit}`,
        why: `it has more than ${most} bytes`,
        remedy: 'Shorten it.'
      })
    return found.content.bytes
  }

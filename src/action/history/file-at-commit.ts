import { ActionError } from '../../base/errors.ts'
import type { History } from '../../commands/checking/check-ports.ts'

/**
 * Reads a file at a commit. Resolves to its content, to undefined where the file did not exist, or to `unknown-ref`
 * where this clone does not contain the commit. Rejects for a file of more than `maxBytes`. The path is relative to the
 * workspace.
 */
export type FileAtCommit = (
  commit: string,
  path: string,
  maxBytes: number
) => Promise<Uint8Array | undefined | 'unknown-ref'>

export const fileAtCommit =
  (history: Pick<History, 'find' | 'read'>): FileAtCommit =>
  async (commit, path, maxBytes) => {
    // Without git, or without a repository, no commit is known either.
    const lookup = await history.find(commit, path).catch(() => undefined)
    if (lookup?.found !== true) return 'unknown-ref'
    const found = await history.read(commit, path)
    if (found === undefined || 'why' in found || found.content.form !== 'file') return undefined
    if (found.content.bytes.byteLength > maxBytes)
      throw new ActionError({
        doing: `read ${path} at commit ${commit}`,
        why: `it has more than ${maxBytes} bytes`,
        remedy: 'Make the file smaller.'
      })
    return found.content.bytes
  }

import { ActionError } from '../../base/errors.ts'
import { DEFAULT_LIMITS } from '../../package/archive.ts'
import type { FolderFile } from '../../package/folder.ts'
import type { HeldContent, HeldFile } from './check-job.ts'
import type { Content } from './check-ports.ts'

/**
 * Reads the content into memory. A folder that exceeds the limits of an archive is not read: its sizes suffice to
 * refuse it.
 */
export function heldContent(content: Content): HeldContent {
  if (content.form === 'file') return content
  const { files } = content
  const isLarge =
    files.length > DEFAULT_LIMITS.entries ||
    files.reduce((sum, { size }) => sum + size, 0) > DEFAULT_LIMITS.expandedBytes ||
    files.some(({ size }) => size > DEFAULT_LIMITS.entryExpandedBytes)
  return {
    form: 'folder',
    files: files.map(file => ({ name: file.name, size: file.size, ...(isLarge ? {} : held(file)) }))
  }
}

function held(file: FolderFile): Pick<HeldFile, 'bytes' | 'refusal'> {
  try {
    return { bytes: file.read() }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    const { doing, why, remedy } = error
    return { refusal: { doing, why, remedy } }
  }
}

/** Size in bytes of the content in memory. */
export const sizeOf = (content: HeldContent): number =>
  content.form === 'file'
    ? content.bytes.length
    : content.files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0)

/** The files of a folder in the form that its reader takes. */
export const folderFilesOf = ({ files }: HeldContent & { readonly form: 'folder' }): FolderFile[] =>
  files.map(({ name, size, bytes, refusal }) => ({
    name,
    size,
    read: () => {
      if (refusal !== undefined) throw new ActionError(refusal)
      return bytes === undefined ? Buffer.alloc(0) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    }
  }))

import type { HeldContent } from '../commands/checking/check-job.ts'

/** Bytes. Smaller buffers are copied, since they may share their memory with others. */
const MIN_TRANSFER = 1024 * 1024

/**
 * Buffers that can be transferred to another thread instead of being copied: those of large files that fill their
 * buffer.
 */
export const transferableBuffers = (contents: readonly HeldContent[]): ArrayBuffer[] => [
  ...new Set(
    contents
      .flatMap(content =>
        content.form === 'file' ? [content.bytes] : content.files.flatMap(({ bytes }) => (bytes ? [bytes] : []))
      )
      .filter(({ byteLength, buffer }) => byteLength >= MIN_TRANSFER && byteLength === buffer.byteLength)
      .map(({ buffer }) => buffer)
      .filter(buffer => buffer instanceof ArrayBuffer)
  )
]

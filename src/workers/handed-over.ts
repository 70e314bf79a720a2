import type { HeldContent } from '../commands/checking/check-job.ts'

/** Smaller ones are copied: others may hold the same memory. */
const WORTH_HANDING_OVER = 1024 * 1024

/** Memory that can change its thread instead of being copied: that of large files which fill theirs alone. */
export const handedOver = (contents: readonly HeldContent[]): ArrayBuffer[] => [
  ...new Set(
    contents
      .flatMap(content =>
        content.form === 'file' ? [content.bytes] : content.files.flatMap(({ bytes }) => (bytes ? [bytes] : []))
      )
      .filter(({ byteLength, buffer }) => byteLength >= WORTH_HANDING_OVER && byteLength === buffer.byteLength)
      .map(({ buffer }) => buffer)
      .filter(buffer => buffer instanceof ArrayBuffer)
  )
]

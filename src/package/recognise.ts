import { ActionError } from '../base/errors.ts'
import { APP_DOCUMENT, isAppDocument, recogniseArchive } from './archive-kinds.ts'
import { DEFAULT_LIMITS, openArchive } from './archive.ts'
import { Budget } from './budget.ts'
import type { Recognised } from './file-kind.ts'
import { recogniseText, UNKNOWN_TYPE } from './text-kinds.ts'
import { zipEntries } from './zip-entries.ts'

export type { FileKind, Recognised } from './file-kind.ts'

const APPLE_DOUBLE = Buffer.from([0x00, 0x05, 0x16, 0x07])
const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1')
const SPANNED = Buffer.from('PK\u0007\u0008', 'latin1')
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1')
// The end-of-central-directory record of a zip, and the longest comment that may follow it.
const TAIL = 22 + 0xffff

/**
 * Determines what a file is from its bytes alone, so that a wrong file is reported before any sign-in or upload. Never
 * throws.
 */
export function recognise(bytes: Uint8Array, budget = new Budget()): Recognised {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (head.length === 0)
    return {
      kind: 'empty',
      what: 'an empty file',
      remedy: 'The step or download that wrote the file failed. Check it, and export the package again.'
    }
  if (head.subarray(0, 4).equals(APPLE_DOUBLE))
    return {
      kind: 'apple-double',
      what: 'a macOS AppleDouble file, which contains only attributes of another file',
      remedy: 'Delete it and use the file of the same name without the leading "._".'
    }
  try {
    return looksLikeZip(head) ? recogniseZip(head, budget) : recogniseText(head)
  } catch {
    return { kind: 'not-a-zip', what: UNKNOWN_TYPE, remedy: 'Export the package again.' }
  }
}

const looksLikeZip = (bytes: Buffer): boolean =>
  [LOCAL_HEADER, SPANNED, END_OF_DIRECTORY].some(signature => bytes.subarray(0, 4).equals(signature)) ||
  bytes.subarray(-TAIL).includes(END_OF_DIRECTORY)

function recogniseZip(bytes: Buffer, budget: Budget): Recognised {
  try {
    return recogniseArchive(openArchive(bytes, 'the file', DEFAULT_LIMITS, { budget }))
  } catch (error) {
    if (holdsAppDocument(bytes)) return APP_DOCUMENT
    const why = error instanceof ActionError ? error : undefined
    return {
      kind: 'damaged-zip',
      what: `a zip archive that cannot be read: ${why?.why ?? 'its structure is broken'}`,
      remedy: why?.remedy ?? 'Download or export the file again.'
    }
  }
}

/** Documents of some generations have absolute names, which `openArchive` rejects. */
function holdsAppDocument(bytes: Buffer): boolean {
  try {
    const names = zipEntries(bytes, 'the file', DEFAULT_LIMITS).map(({ name }) => name.toLowerCase())
    return isAppDocument(names.map(name => name.replaceAll('\\', '/').replace(/^\//, '')))
  } catch {
    return false
  }
}

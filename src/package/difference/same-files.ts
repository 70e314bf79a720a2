import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../app-package.ts'
import { type Archive, DEFAULT_LIMITS, openArchive } from '../archive.ts'

type Files = Pick<Archive, 'names' | 'read'>

/**
 * Whether two packages are one export: equal archives, or archives that hold the same files to the byte. Of the app's
 * document its files count, as an archive may have been packed again. An equal telemetry id proves nothing: whoever
 * edits a package keeps it.
 */
export function isSameExport(older: AppPackage, newer: AppPackage): boolean {
  if (older.digest !== '' && older.digest === newer.digest) return true
  return haveSameFiles(older.raw, newer.raw, (name, was, is) => {
    if (name !== older.app?.documentName || name !== newer.app?.documentName) return false
    return haveSameFiles(documentIn(was, older), documentIn(is, newer), () => false)
  })
}

/** The files of an app's document. Throws an `ActionError` for one that cannot be opened. */
export const documentIn = (bytes: Uint8Array, { raw }: Pick<AppPackage, 'raw'>): Archive =>
  openArchive(bytes, 'the document of the app', DEFAULT_LIMITS, { leadingSeparator: true, budget: raw.budget })

/** @param alike asked for files whose bytes differ */
function haveSameFiles(older: Files, newer: Files, alike: (name: string, was: Buffer, is: Buffer) => boolean): boolean {
  if (older.names.length !== newer.names.length) return false
  const names = new Set(newer.names)
  try {
    return older.names.every(name => {
      if (!names.has(name)) return false
      const [was, is] = [older.read(name), newer.read(name)]
      return was.equals(is) || alike(name, was, is)
    })
  } catch (error) {
    // What cannot be read is not known to be equal.
    if (error instanceof ActionError) return false
    throw error
  }
}

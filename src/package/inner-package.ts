import { type Archive, DEFAULT_LIMITS, openArchive } from './archive.ts'
import { recogniseArchive } from './archive-kinds.ts'
import { Budget } from './budget.ts'

/** A package inside another zip archive, as upload actions and mail programs create it. */
export interface InnerPackage {
  /** Its name in the archive around it. */
  readonly name: string
  readonly bytes: Buffer
}

/**
 * The package in a zip archive that contains exactly one zip file. Other files in the archive are ignored. Looks only one
 * level deep: an archive inside an inner archive is not opened. Never throws.
 *
 * @returns `undefined` if there is no such package, and for a package itself
 */
export function innerPackage(bytes: Uint8Array, budget = new Budget()): InnerPackage | undefined {
  try {
    return innerPackageOf(openArchive(bytes, 'the file', DEFAULT_LIMITS, { budget }))
  } catch {
    return undefined
  }
}

/** The same for an opened archive. Throws what reading its entries throws. */
export function innerPackageOf(archive: Archive): InnerPackage | undefined {
  const zips = archive.names.filter(name => /\.zip$/i.test(name))
  const [name] = zips
  if (name === undefined || zips.length > 1 || archive.has('manifest.json')) return undefined
  const bytes = archive.read(name)
  const { kind } = recogniseArchive(openArchive(bytes, name, DEFAULT_LIMITS, { budget: archive.budget }))
  return kind === 'package' || kind === 'wrapped-package' ? { name, bytes } : undefined
}

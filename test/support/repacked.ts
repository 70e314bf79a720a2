import { openArchive, writeArchive } from '../../src/package/archive.ts'
import type { PackageResource } from '../../src/package/resource.ts'

export interface Repacking {
  /** Changes the manifest's resources. */
  readonly resources?: (resources: Record<string, PackageResource>) => Record<string, PackageResource>
  /** Changes the text of files, by name. */
  readonly edit?: Readonly<Record<string, (text: string) => string>>
  /** Files to add. */
  readonly add?: Readonly<Record<string, string | Uint8Array>>
  /** Names of files to leave out. */
  readonly remove?: readonly string[]
}

/** A copy of a package with some of its files changed: what hands and tools do to real ones. */
export function repacked(bytes: Uint8Array, { resources, edit = {}, add = {}, remove = [] }: Repacking): Buffer {
  const archive = openArchive(bytes, 'the package')
  const kept = archive.names
    .filter(name => !remove.includes(name))
    .map(name => {
      const content = archive.read(name)
      const change = name === 'manifest.json' && resources !== undefined ? inManifest(resources) : edit[name]
      return { name, bytes: change === undefined ? content : Buffer.from(change(content.toString('utf8'))) }
    })
  const added = Object.entries(add).map(([name, content]) => ({ name, bytes: Buffer.from(content) }))
  return writeArchive([...kept, ...added], new Date(Date.UTC(2026, 0, 1)))
}

const inManifest =
  (change: (resources: Record<string, PackageResource>) => Record<string, PackageResource>) =>
  (text: string): string => {
    const manifest = JSON.parse(text) as { resources: Record<string, PackageResource> }
    return JSON.stringify({ ...manifest, resources: change(manifest.resources) })
  }

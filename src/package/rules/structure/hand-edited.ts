import { listed, quoted } from '../../../base/display.ts'
import { ActionError } from '../../../base/errors.ts'
import type { AppPackage } from '../../app-package.ts'
import type { Archive } from '../../archive.ts'
import type { Rule } from '../rule.ts'
import { type ChecksumFault, checksumFaults } from './document-checksum.ts'
import { FLOWS, MANIFEST, type PackageRule } from './places.ts'

const REPACKED =
  'Some published packages are like this and reportedly import. The service supports only unchanged exports and refuses packages with edited resources.'
const AS_EXPORTED = 'Use the .zip as it was exported. Do not unpack and repack it.'

const manifestNotLast: Rule = {
  id: 'manifest-not-last',
  severity: 'warning',
  about: 'The manifest is the last entry of the zip, as in every export.',
  consequence: REPACKED,
  remedy: AS_EXPORTED,
  *look({ archive: { names } }) {
    const at = names.indexOf(MANIFEST)
    if (at < 0 || at === names.length - 1) return
    yield {
      message: `The manifest is entry ${at + 1} of ${names.length} in the zip instead of the last one, so the package was repacked.`,
      place: { file: MANIFEST, pointer: '' }
    }
  }
}

const backslashes: Rule = {
  id: 'backslash-separators',
  severity: 'warning',
  about: 'Paths in the zip use forward slashes.',
  consequence: REPACKED,
  remedy: `${AS_EXPORTED} Windows PowerShell 5 packs with backslashes.`,
  *look({ archive: { container } }) {
    const written = container?.backslashes ?? []
    const [first] = written
    if (first === undefined) return
    yield {
      message: `${written.length === 1 ? '1 path in the zip uses' : `${written.length} paths in the zip use`} backslashes, for example ${quoted(first)}, so the package was repacked on Windows.`,
      place: { file: MANIFEST, pointer: '' }
    }
  }
}

const folderEntries: Rule = {
  id: 'folder-entries',
  severity: 'warning',
  about: 'The zip contains no entries for folders.',
  consequence: REPACKED,
  remedy: AS_EXPORTED,
  *look({ archive: { container } }) {
    const folders = container?.folders ?? []
    if (folders.length === 0) return
    yield {
      message: `The zip contains entries for folders, so the package was repacked: ${listed(folders.map(quoted), 2)}.`,
      place: { file: MANIFEST, pointer: '' }
    }
  }
}

const wrapperFolder: Rule = {
  id: 'wrapper-folder',
  severity: 'warning',
  about: 'The manifest is at the top level of the zip.',
  consequence:
    'The service looks for manifest.json at the top level and otherwise refuses the package with MissingPackageManifest.',
  remedy: 'Pack the content of the folder, not the folder itself, or use the .zip as it was exported.',
  *look({ archive: { wrapper } }) {
    if (wrapper === undefined) return
    yield {
      message: `Everything is inside the folder ${quoted(wrapper)}, because the folder was packed instead of its content.`,
      place: { file: MANIFEST, pointer: '' }
    }
  }
}

/** The JSON files of the package, which exporters write in one line. Definitions are in memory, the rest is read again. */
function* jsonOf(pkg: AppPackage, archive: Archive): Iterable<readonly [string, Buffer]> {
  for (const flow of pkg.flows) {
    for (const name of [flow.names.connectors, flow.names.connections])
      if (name !== undefined) yield [name, archive.read(name)]
    yield [flow.names.definition, flow.bytes]
  }
  for (const { name, bytes } of pkg.app?.files ?? []) if (name.endsWith('.json')) yield [name, bytes]
  for (const name of [`${FLOWS}${MANIFEST}`, pkg.app?.fileName, MANIFEST])
    if (name !== undefined && archive.has(name)) yield [name, archive.read(name)]
}

const [LINE_FEED, RETURN] = [0x0a, 0x0d]

/** How the layout of a JSON text differs from that of exports. Strings in JSON cannot contain line breaks. */
function reformattedBy(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'begins with a byte order mark'
  const end = bytes.indexOf(LINE_FEED)
  if (bytes.includes(RETURN)) return 'has Windows line endings'
  if (end < 0) return undefined
  return end === bytes.length - 1 ? 'ends with a line break' : 'has several lines'
}

const reformattedJson: Rule = {
  id: 'reformatted-json',
  severity: 'warning',
  about: 'JSON files of the package are a single line without a byte order mark, as in every export.',
  consequence: REPACKED,
  remedy: 'Use the .zip as it was exported. An unpacked package in a repository is for reading, not for repacking.',
  *look({ pkg, archive }) {
    // Unpacked packages may be formatted for reading.
    if (archive.container === undefined) return
    const found: string[] = []
    let first: string | undefined
    try {
      for (const [name, bytes] of jsonOf(pkg, archive)) {
        const how = reformattedBy(bytes)
        if (how === undefined) continue
        first ??= name
        found.push(`${quoted(name)} ${how}`)
      }
    } catch (error) {
      // The files were readable before, so the budget is exceeded. The reading rules report that.
      if (!(error instanceof ActionError)) throw error
    }
    if (first !== undefined)
      yield {
        message: `JSON files were reformatted after the export: ${listed(found, 3)}.`,
        place: { file: first, pointer: '' }
      }
  }
}

const SAID: Readonly<Record<ChecksumFault['kind'], string>> = {
  unlisted: 'does not list',
  missing: 'lists missing files:',
  unreadable: 'cannot be read'
}

/**
 * Compares only names, as every `checksum.json` measured lists all files of its document. The checksums themselves cannot
 * be verified: they are of a normalised form that is not known.
 */
const staleChecksum: PackageRule = {
  id: 'stale-checksum',
  severity: 'warning',
  about: "The document's checksum.json, if there is one, lists exactly the files of the document.",
  consequence: 'The document was changed outside Power Apps Studio. Studio or the import may refuse it.',
  remedy: 'Open the app in Power Apps Studio, save it, and export the package again.',
  *look({ pkg: { app } }) {
    if (app === undefined) return
    for (const { kind, names } of checksumFaults(app.document))
      yield {
        message: `checksum.json of the app's document ${SAID[kind]}${names.length === 0 ? '' : ` ${listed(names.map(quoted), 3)}`}.`,
        place: { file: app.documentName, inside: 'checksum.json', pointer: '/ServerPerFileChecksums' }
      }
  }
}

export const HAND_EDITED_RULES: readonly Rule[] = [
  manifestNotLast,
  backslashes,
  folderEntries,
  wrapperFolder,
  reformattedJson,
  staleChecksum
]

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
      message: `The manifest is entry ${at + 1} of ${names.length}, not the last one: the package was packed again.`,
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
      message: `${written.length} of the names in the zip are separated by backslashes, ${quoted(first)} for one: the package was packed again on Windows.`,
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
      message: `The zip has entries for folders, ${listed(folders.map(quoted), 2)}: the package was packed again.`,
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
      message: `Everything lies inside the folder ${quoted(wrapper)}: the folder was packed, not what is in it.`,
      place: { file: MANIFEST, pointer: '' }
    }
  }
}

/** JSON of the package itself, which exporters write in one line. Definitions are at hand, the rest is read again. */
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

/** How a text differs from what an exporter writes. Line ends cannot stand inside a JSON text's strings. */
function reformattedBy(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'begins with a byte order mark'
  const end = bytes.indexOf(LINE_FEED)
  if (bytes.includes(RETURN)) return 'has Windows line ends'
  if (end < 0) return undefined
  return end === bytes.length - 1 ? 'ends with a line end' : 'is spread over several lines'
}

const reformattedJson: Rule = {
  id: 'reformatted-json',
  severity: 'warning',
  about: 'JSON files of the package are a single line without a byte order mark, as in every export.',
  consequence: REPACKED,
  remedy: 'Use the .zip as it was exported. An unpacked package in a repository is for reading, not for repacking.',
  *look({ pkg, archive }) {
    // Unpacked for reading, a package is laid out for reading.
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
      // It was read before, so this is the limit on what is read of one archive; the reading tells of the rest.
      if (!(error instanceof ActionError)) throw error
    }
    if (first !== undefined)
      yield {
        message: `JSON of the package was written by something other than the exporter: ${listed(found, 3)}.`,
        place: { file: first, pointer: '' }
      }
  }
}

const SAID: Readonly<Record<ChecksumFault['kind'], string>> = {
  unlisted: 'does not list',
  missing: 'lists what is not there:',
  unreadable: 'cannot be read'
}

/**
 * Contents cannot be compared: the checksums are of a normalised form that nobody knows. Names can be, and every
 * checksum file measured lists every file of its document.
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

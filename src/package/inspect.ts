import { plainText, quoted } from '../base/display.ts'
import { type AppPackage, readParts } from './app-package.ts'
import { recogniseArchive } from './archive-kinds.ts'
import { type Archive, DEFAULT_LIMITS, openArchive } from './archive.ts'
import { Budget, OverBudget } from './budget.ts'
import { digestOf } from './digest.ts'
import type { AppDocument } from './document/document.ts'
import { readDocument, type SourceReader } from './document/read-document.ts'
import type { Recognised } from './file-kind.ts'
import { type FolderFile, folderArchive } from './folder.ts'
import { type InnerPackage, innerPackageOf } from './inner-package.ts'
import { readable, Reading, type ReadingFault } from './reading.ts'
import { recognise } from './recognise.ts'

/** Everything that could be read from a file or folder, which may be broken or not a package at all. */
export interface Inspection {
  readonly recognised: Recognised
  /** Its files; absent if it is not an archive or cannot be opened. */
  readonly archive?: Archive | undefined
  /** Absent if it is not a package, or its manifest cannot be read. */
  readonly pkg?: AppPackage | undefined
  readonly document?: AppDocument | undefined
  /** The parts that could not be read; `file` is empty for the file itself. */
  readonly faults: readonly ReadingFault[]
}

/**
 * Inspects an untrusted file and continues after errors, to report all of them. Never throws.
 *
 * @param what the name of the file in messages, including quotes: `"packages/a.zip"`
 * @param readSources see `readDocument`
 * @param budget for the package and its document; a package that exceeds it is rejected as a whole
 */
export function inspectFile(
  bytes: Uint8Array,
  what: string,
  readSources?: SourceReader,
  budget = new Budget()
): Inspection {
  try {
    return inspectBytes(bytes, what, readSources, budget)
  } catch (error) {
    return { recognised: UNREADABLE, faults: [fault('', error)] }
  }
}

function inspectBytes(
  bytes: Uint8Array,
  what: string,
  readSources: SourceReader | undefined,
  budget: Budget
): Inspection {
  let archive: Archive
  try {
    archive = openArchive(bytes, what, DEFAULT_LIMITS, { budget })
  } catch (error) {
    const recognised = recognise(bytes, budget)
    // For a broken or unsafe archive, the original error is the most specific.
    return { recognised, faults: recognised.kind === 'damaged-zip' ? [fault('', error)] : [] }
  }
  const inner = packageIn(archive)
  return inner === undefined
    ? inspectArchive(archive, what, () => ({ digest: digestOf(bytes), size: bytes.length }), readSources)
    : inspectInner(inner, what, readSources, budget)
}

function packageIn(archive: Archive): InnerPackage | undefined {
  try {
    return innerPackageOf(archive)
  } catch {
    // What is wrong with it is found again when the archive is recognised.
    return undefined
  }
}

/** Inspects the package in a zip around it: that is what an import takes, and its digest counts. */
function inspectInner(
  { name, bytes }: InnerPackage,
  what: string,
  readSources: SourceReader | undefined,
  budget: Budget
): Inspection {
  const archive = openArchive(bytes, what, DEFAULT_LIMITS, { budget })
  const file = { digest: digestOf(bytes), size: bytes.length }
  return {
    ...inspectArchive(archive, what, () => file, readSources),
    recognised: {
      kind: 'package-in-zip',
      what: `a zip archive around the package ${quoted(name)}`,
      remedy: 'It can be used as it is.'
    }
  }
}

/** Like `inspectFile`, for a folder. The package has no digest, because it is not one file. */
export function inspectFolder(
  files: readonly FolderFile[],
  what: string,
  readSources?: SourceReader,
  budget = new Budget()
): Inspection {
  try {
    const size = files.reduce((sum, file) => sum + file.size, 0)
    const archive = folderArchive(files, what, DEFAULT_LIMITS, budget)
    return inspectArchive(archive, what, () => ({ digest: '', size }), readSources, 'folder')
  } catch (error) {
    return { recognised: UNREADABLE, faults: [fault('', error)] }
  }
}

/** @param file called only for packages */
function inspectArchive(
  archive: Archive,
  what: string,
  file: () => Pick<AppPackage, 'digest' | 'size'>,
  readSources?: SourceReader,
  noun: 'zip archive' | 'folder' = 'zip archive'
): Inspection {
  let recognised: Recognised
  try {
    recognised = recogniseArchive(archive, noun)
  } catch (error) {
    return { recognised: UNREADABLE, archive, faults: [fault('', error)] }
  }
  if (recognised.kind !== 'package' && recognised.kind !== 'wrapped-package') return { recognised, archive, faults: [] }
  const reading = new Reading(archive, plainText(what, 300), { tolerant: true })
  let pkg: AppPackage
  try {
    pkg = readParts(reading, file())
  } catch (error) {
    const place = error instanceof OverBudget ? '' : 'manifest.json'
    return { recognised, archive, faults: [...reading.faults, fault(place, error)] }
  }
  const { app } = pkg
  try {
    // These files have not been parsed yet.
    for (const { name, bytes } of [...(app?.files ?? []), ...pkg.others])
      if (/\.json$/i.test(name)) reading.attempt(name, () => reading.parse(name, bytes))
    const document =
      app === undefined
        ? undefined
        : reading.attempt(app.documentName, () =>
            readDocument(app.document, 'the document of the app', readSources, archive.budget)
          )
    return { recognised, archive, pkg, document, faults: reading.faults }
  } catch (error) {
    return { recognised, archive, faults: [...reading.faults, fault('', error)] }
  }
}

/**
 * Reads the sources of an inspected document, so that what is wrong with them is among its faults. A package that exceeds
 * its budget by that is rejected as a whole.
 */
export function withSourcesRead(inspection: Inspection): Inspection {
  try {
    inspection.document?.sources()
    return inspection
  } catch (error) {
    const { recognised, archive, faults } = inspection
    return { recognised, archive, faults: [...faults, fault('', error)] }
  }
}

const UNREADABLE: Recognised = {
  kind: 'damaged-zip',
  what: 'an archive whose files cannot be read',
  remedy: 'Download or export the file again.'
}

const fault = (file: string, error: unknown): ReadingFault => ({ file, error: readable(error) })

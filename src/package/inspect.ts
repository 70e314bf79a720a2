import { plainText } from '../base/display.ts'
import { type AppPackage, readParts } from './app-package.ts'
import { recogniseArchive } from './archive-kinds.ts'
import { type Archive, DEFAULT_LIMITS, openArchive } from './archive.ts'
import { Budget, OverBudget } from './budget.ts'
import { digestOf } from './digest.ts'
import type { AppDocument } from './document/document.ts'
import { readDocument, type SourceReader } from './document/read-document.ts'
import type { Recognised } from './file-kind.ts'
import { type FolderFile, folderArchive } from './folder.ts'
import { readable, Reading, type ReadingFault } from './reading.ts'
import { recognise } from './recognise.ts'

/** All that can be made out of a file or folder that may or may not be a package, and may be broken. */
export interface Inspection {
  readonly recognised: Recognised
  /** The files in it; absent for what is no archive, and for one that cannot be opened. */
  readonly archive?: Archive | undefined
  /** Absent for what is no package, and for one whose manifest cannot be read. */
  readonly pkg?: AppPackage | undefined
  readonly document?: AppDocument | undefined
  /** Parts that could not be read, the file itself as `''`. */
  readonly faults: readonly ReadingFault[]
}

/**
 * Looks at a file of a stranger without giving up at the first thing that is wrong with it. Never throws.
 *
 * @param what how messages call it, with its quotes: `"packages/a.zip"`
 * @param readSources for those who compare documents, see `readDocument`
 * @param budget of the package, that of its document included; one that exceeds it is refused whole
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
    // Of an archive that is broken or unsafe, the error itself says the most.
    return { recognised, faults: recognised.kind === 'damaged-zip' ? [fault('', error)] : [] }
  }
  return inspectArchive(archive, what, () => ({ digest: digestOf(bytes), size: bytes.length }), readSources)
}

/** The same for a folder. What is read of it has no digest: it is many files. */
export function inspectFolder(
  files: readonly FolderFile[],
  what: string,
  readSources?: SourceReader,
  budget = new Budget()
): Inspection {
  try {
    const size = files.reduce((sum, file) => sum + file.size, 0)
    const archive = folderArchive(files, what, DEFAULT_LIMITS, budget)
    return inspectArchive(archive, what, () => ({ digest: '', size }), readSources)
  } catch (error) {
    return { recognised: UNREADABLE, faults: [fault('', error)] }
  }
}

/** `file` is asked for when it is a package. */
function inspectArchive(
  archive: Archive,
  what: string,
  file: () => Pick<AppPackage, 'digest' | 'size'>,
  readSources?: SourceReader
): Inspection {
  let recognised: Recognised
  try {
    recognised = recogniseArchive(archive)
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
    // Nothing is taken from these, so nothing has read them yet.
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

const UNREADABLE: Recognised = {
  kind: 'damaged-zip',
  what: 'an archive whose files cannot be read',
  remedy: 'Download or export the file again.'
}

const fault = (file: string, error: unknown): ReadingFault => ({ file, error: readable(error) })

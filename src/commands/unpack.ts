import { pluralize, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { isObject } from '../base/objects.ts'
import { parseBounded } from '../base/bounded-json.ts'
import type { AppPackage } from '../package/app-package.ts'
import { readDocument } from '../package/document/read-document.ts'
import { isTreePath } from '../package/unpacked/file-names.ts'
import { CONTENTS_FILE, unpackedTree } from '../package/unpacked/unpacked-tree.ts'
import type { Files, Log } from './ports/runner.ts'

export interface Unpacked {
  readonly folder: string
  /** False where the folder already had this content: nothing was written then. */
  readonly changed: boolean
  /** Paths of the files in the folder, separated by `/`. */
  readonly files: readonly string[]
}

/**
 * Writes the readable form of a package into a folder. Files that an earlier package left there and this one lacks are
 * removed; files of others stay. A folder with the same content is left as it is.
 */
export async function unpackPackage(
  { files, log }: { readonly files: Files; readonly log: Log },
  pkg: AppPackage,
  folder: string
): Promise<Unpacked> {
  const document = pkg.app === undefined ? undefined : readDocument(pkg.app.document, 'the document of the app')
  const tree = unpackedTree(pkg, document)
  const paths = [...tree.keys()]
  const at = (path: string): string => `${folder}/${path}`
  const before = await textAt(files, at(CONTENTS_FILE))
  if (before === tree.get(CONTENTS_FILE)) {
    log.info(`${quoted(folder)} has this content already`)
    return { folder, changed: false, files: paths }
  }
  const stale = listedIn(before).filter(path => isTreePath(path) && !tree.has(path))
  for (const path of stale) await files.remove(at(path))
  // The list comes last: a folder without it, or with an old one, is written again.
  for (const [path, text] of [...tree].toSorted(
    ([one], [other]) => Number(one === CONTENTS_FILE) - Number(other === CONTENTS_FILE)
  ))
    await files.write(at(path), Buffer.from(text))
  log.info(
    `Unpacked ${quoted(pkg.manifest.details.displayName)} into ${quoted(folder)}: ${pluralize(paths.length, 'file')} written, ${stale.length} removed`
  )
  return { folder, changed: true, files: paths }
}

/** Bytes of a list of files. */
const MAX_CONTENTS = 16 * 1024 * 1024

async function textAt(files: Files, path: string): Promise<string | undefined> {
  try {
    return Buffer.from(await files.read(path, MAX_CONTENTS)).toString('utf8')
  } catch (error) {
    if (error instanceof ActionError) return undefined
    throw error
  }
}

/** The files of an earlier package, from its list. Whoever can change the list can name only files of such a tree. */
function listedIn(text: string | undefined): string[] {
  if (text === undefined) return []
  try {
    const value = parseBounded(text)
    const listed = isObject(value) ? value['files'] : undefined
    return Array.isArray(listed) ? listed.filter(path => typeof path === 'string') : []
  } catch {
    return []
  }
}

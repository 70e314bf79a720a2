import { digestOf } from '../digest.ts'
import { textAt } from '../json-text.ts'
import type { Media } from './document.ts'
import type { DocumentReading } from './document-reading.ts'

const FOLDER = 'Assets/'

/**
 * Reads the images, sounds and videos of the app. Adding or removing one renumbers the files; the name that the maker
 * chose and that formulas use is in the document's list of resources (`ResourceInfo`, measured).
 *
 * @param resources that list, if it could be read
 */
export function readMedia(reading: DocumentReading, resources: unknown): Media[] {
  const names = new Map<string, string>()
  for (const entry of Array.isArray(resources) ? resources : []) {
    const path = textAt(entry, 'Path')?.replaceAll('\\', '/').toLowerCase()
    const name = textAt(entry, 'Name')
    if (path !== undefined && name !== undefined) names.set(path, name)
  }
  return reading.filesIn(FOLDER).flatMap(file => {
    const bytes = reading.attempt(file, () => reading.archive.read(file))
    const chosen = names.get(file.toLowerCase())
    const name = chosen ?? file.slice(FOLDER.length)
    if (bytes === undefined) return []
    return [{ name, isChosen: chosen !== undefined, bytes: bytes.length, digest: digestOf(bytes) }]
  })
}

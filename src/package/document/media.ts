import { digestOf } from '../digest.ts'
import { textAt } from '../json-text.ts'
import type { Media } from './document.ts'
import type { DocumentReading } from './document-reading.ts'

const FOLDER = 'Assets/'

/**
 * Images, sounds and videos of the app. Files are numbered anew when one is added or removed; the name a maker gave is
 * in the document's list of resources (`ResourceInfo`, measured), by which formulas use them.
 *
 * @param resources that list, as far as it could be read
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
    const name = names.get(file.toLowerCase()) ?? file.slice(FOLDER.length)
    return bytes === undefined ? [] : [{ name, bytes: bytes.length, digest: digestOf(bytes) }]
  })
}

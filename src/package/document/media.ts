import { digestOf } from '../digest.ts'
import type { Media } from './document.ts'
import { faultOf, type DocumentReading } from './read-document.ts'

const FOLDER = 'Assets/'

/** Images, sounds and videos of the app. Their names in the document change with every save of some generations. */
export function readMedia({ archive, faults }: DocumentReading): Media[] {
  return archive.names.flatMap(name => {
    if (!name.startsWith(FOLDER)) return []
    try {
      const bytes = archive.read(name)
      return [{ name: name.slice(FOLDER.length), bytes: bytes.length, digest: digestOf(bytes) }]
    } catch (error) {
      faults.push(faultOf(name, error))
      return []
    }
  })
}

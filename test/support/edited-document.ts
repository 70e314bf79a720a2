import { openArchive, writeArchive } from '../../src/package/archive.ts'
import { rawZip } from './raw-zip.ts'

/** The package with one file of its app's document changed, by its name with `/`; the other files stay to the byte. */
export function withEditedDocument(bytes: Uint8Array, file: string, edit: (text: string) => string): Buffer {
  const archive = openArchive(bytes, 'the package')
  const files = archive.names.map(name => {
    const content = archive.read(name)
    if (!name.endsWith('.msapp')) return { name, bytes: content }
    const document = openArchive(content, 'the document', undefined, { leadingSeparator: true })
    const entries = document.names.map(inner => {
      const text = document.read(inner)
      // Documents have backslashes between folders.
      return { name: inner.replaceAll('/', '\\'), bytes: inner === file ? edit(text.toString('utf8')) : text }
    })
    return { name, bytes: rawZip(entries) }
  })
  return writeArchive(files, new Date(Date.UTC(2026, 0, 1)))
}

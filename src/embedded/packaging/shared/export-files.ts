import { isObject } from '../../../base/objects.ts'

/** A file of a package being written. */
export interface PackageFile {
  readonly name: string
  readonly bytes: Buffer
}

/** JSON as the exporter writes it: UTF-8, one line, no byte order mark, no newline at the end. */
export const jsonFile = (name: string, value: unknown): PackageFile => ({
  name,
  bytes: Buffer.from(JSON.stringify(value), 'utf8')
})

/**
 * The exporter's order: by character code, which puts an app's JSON before its files and the root manifest behind
 * everything (118 of 118 untouched packages). The manifest is put last by name as well, for folders nobody knows.
 */
export function inExporterOrder(files: readonly PackageFile[]): PackageFile[] {
  const rank = ({ name }: PackageFile): number => (name === 'manifest.json' ? 1 : 0)
  return [...files].sort(
    (one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)
  )
}

/** Replaces texts anywhere in a JSON value; `undefined` leaves a text as it is. Returns a copy. */
export function replaceTexts(value: unknown, replacement: (text: string) => string | undefined): unknown {
  if (typeof value === 'string') return replacement(value) ?? value
  if (Array.isArray(value)) return value.map(item => replaceTexts(item, replacement))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceTexts(item, replacement)]))
}

/** A name that is safe as one part of a path in an archive, whoever chose it. */
export const fileSafe = (name: string): string => name.replace(/[^\w.-]/g, '_').replace(/^\.+/, '_') || '_'

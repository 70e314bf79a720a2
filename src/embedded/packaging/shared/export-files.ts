import { isObject } from '../../../base/objects.ts'

/** A file of a package that is being written. */
export interface PackageFile {
  readonly name: string
  readonly bytes: Buffer
}

/** JSON as the exporter writes it: UTF-8, one line, no byte order mark, no trailing newline. */
export const jsonFile = (name: string, value: unknown): PackageFile => ({
  name,
  bytes: Buffer.from(JSON.stringify(value), 'utf8')
})

/**
 * Sorts files in the exporter's order: by character code, which puts an app's JSON before its files and the root
 * manifest last (118 of 118 untouched packages). The manifest is also moved last explicitly, in case an unknown folder
 * would sort after it.
 */
export function inExporterOrder(files: readonly PackageFile[]): PackageFile[] {
  const rank = ({ name }: PackageFile): number => (name === 'manifest.json' ? 1 : 0)
  return [...files].sort(
    (one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)
  )
}

/**
 * Returns a copy of a JSON value with strings replaced. Strings for which `replacement` returns `undefined` are kept.
 */
export function replaceTexts(value: unknown, replacement: (text: string) => string | undefined): unknown {
  if (typeof value === 'string') return replacement(value) ?? value
  if (Array.isArray(value)) return value.map(item => replaceTexts(item, replacement))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceTexts(item, replacement)]))
}

/** Turns an untrusted name into a safe path segment for an archive. */
export const fileSafe = (name: string): string => name.replace(/[^\w.-]/g, '_').replace(/^\.+/, '_') || '_'

/** What is wrong with the name of an entry, as a phrase that follows `the entry "…" `. */
export type NameFault = string

export interface EntryName {
  /** Separated by `/`, without empty or `.` segments; empty for the top folder itself. */
  readonly name: string
  readonly backslashes: boolean
}

/**
 * Decodes the name of a zip entry. Valid UTF-8 is decoded as such, even without the UTF-8 flag, which many tools do not
 * set. Other bytes become one character each, so that different bytes stay different names.
 */
export function decodedName(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw)
  } catch {
    return Buffer.from(raw).toString('latin1')
  }
}

/**
 * Normalises a name, or returns why it is rejected. Never repairs a name in a way that changes where it points to: a
 * path that leaves the archive is rejected, not shortened.
 */
export function normalisedName(text: string, depth: number): EntryName | NameFault {
  if (text.includes('\0')) return 'has a NUL character in its name'
  const slashed = text.replaceAll('\\', '/')
  if (slashed.startsWith('/')) return 'has an absolute name'
  if (/^[a-z]:/i.test(slashed)) return 'has a drive letter in its name'
  const parts = slashed.split('/').filter(part => part !== '' && part !== '.')
  if (parts.includes('..')) return 'points outside the archive'
  if (parts.length > depth) return `is more than ${depth} folders deep`
  return { name: parts.join('/'), backslashes: text.includes('\\') }
}

/** Equal for names that are the same file on a case-insensitive disk, and in the service's own .NET code. */
export const comparableName = (name: string): string => name.normalize('NFC').toLowerCase()

/** Whether a file is one that the macOS Finder adds to archives. Such files are never part of a package. */
export function isMacExtra(name: string): boolean {
  const parts = name.split('/')
  const last = parts.at(-1) ?? ''
  return parts[0] === '__MACOSX' || last.startsWith('._') || last === '.DS_Store'
}

/**
 * The folder that contains everything, if a folder was compressed instead of its content. It must directly contain a
 * file: in a package of flows that lost its manifest, `Microsoft.Flow` is the only top folder but not a wrapper.
 */
export function wrappingFolder(names: readonly string[]): string | undefined {
  const top = names[0]?.split('/')[0]
  if (top === undefined) return undefined
  const inside = names.every(name => name.startsWith(`${top}/`))
  const holdsFile = names.some(name => name.startsWith(`${top}/`) && !name.slice(top.length + 1).includes('/'))
  return inside && holdsFile ? top : undefined
}

/** What is wrong with the name of an entry, as a phrase that follows "the entry … ". */
export type NameFault = string

export interface EntryName {
  /** With `/` between its parts, without empty or `.` parts; empty for the top folder itself. */
  readonly name: string
  readonly backslashes: boolean
}

/**
 * Turns the name bytes of a zip entry into text. UTF-8 where it is valid UTF-8 (also without the flag that promises
 * it: many tools forget to set it), else one character a byte, so that different bytes stay different names.
 */
export function decodedName(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw)
  } catch {
    return Buffer.from(raw).toString('latin1')
  }
}

/**
 * Brings a name into the one form the rest of the code knows, or says why it is refused. Nothing is repaired that
 * changes where a name points to: a name that leaves the archive is a fault, not something to cut short.
 */
export function normalisedName(text: string, depth: number): EntryName | NameFault {
  if (text.includes('\0')) return 'has a NUL character in its name'
  const slashed = text.replaceAll('\\', '/')
  if (slashed.startsWith('/')) return 'has an absolute name'
  if (/^[a-z]:/i.test(slashed)) return 'has a drive letter in its name'
  const parts = slashed.split('/').filter(part => part !== '' && part !== '.')
  if (parts.includes('..')) return 'points outside the archive'
  if (parts.length > depth) return `lies more than ${depth} folders deep`
  return { name: parts.join('/'), backslashes: text.includes('\\') }
}

/** The form in which two names are the same file on a case-insensitive disk, and to the service's own .NET code. */
export const comparableName = (name: string): string => name.normalize('NFC').toLowerCase()

/** Files macOS adds to every archive made in its Finder; no package means them. */
export function isMacExtra(name: string): boolean {
  const parts = name.split('/')
  const last = parts.at(-1) ?? ''
  return parts[0] === '__MACOSX' || last.startsWith('._') || last === '.DS_Store'
}

/**
 * The one folder everything lies in, when a whole folder was compressed instead of its content. It must hold a file
 * itself: in a package of flows that lost its manifest, `Microsoft.Flow` is the only top folder and no wrapper.
 */
export function wrappingFolder(names: readonly string[]): string | undefined {
  const top = names[0]?.split('/')[0]
  if (top === undefined) return undefined
  const inside = names.every(name => name.startsWith(`${top}/`))
  const holdsFile = names.some(name => name.startsWith(`${top}/`) && !name.slice(top.length + 1).includes('/'))
  return inside && holdsFile ? top : undefined
}

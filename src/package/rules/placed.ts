import type { Archive } from '../archive.ts'
import type { Finding } from './finding.ts'
import { withLines } from './position.ts'

/** Adds line numbers to findings. Files with a single line, as in exports, get none: all would be 1. */
export function placed(findings: readonly Finding[], archive: Archive | undefined): Finding[] {
  if (archive === undefined) return [...findings]
  const texts = new Map<string, string | undefined>()
  return withLines(findings, file => {
    if (!texts.has(file)) texts.set(file, textOf(archive, file))
    return texts.get(file)
  })
}

function textOf(archive: Archive, file: string): string | undefined {
  if (!archive.has(file) || !file.endsWith('.json')) return undefined
  try {
    const bytes = archive.read(file)
    // In exported files, only the last character can be a line break.
    const line = bytes.indexOf(0x0a)
    return line < 0 || line >= bytes.length - 1 ? undefined : bytes.toString('utf8')
  } catch {
    return undefined
  }
}

import { counted } from './check/words.ts'

/** A part of a report that may be left out when there is no room; `noun` names what is in it. */
export interface Section {
  readonly text: string
  readonly noun: string
}

/**
 * Sections one after the other, as many as fit in `bytes`. The last line says how many were left out, and where they
 * are.
 */
export function within(bytes: number, sections: readonly Section[], elsewhere: string): string {
  const kept: string[] = []
  let used = 0
  for (const [index, { text }] of sections.entries()) {
    used += Buffer.byteLength(text) + 2
    if (used > bytes - 1_000) {
      const left = sections.slice(index).filter(({ noun }) => noun !== 'heading').length
      return `${kept.join('\n\n')}\n\n> [!NOTE]\n> ${counted(left, 'part')} of this report ${left === 1 ? 'is' : 'are'} left out here for want of room; ${elsewhere}.\n`
    }
    kept.push(text)
  }
  return `${kept.join('\n\n')}\n`
}

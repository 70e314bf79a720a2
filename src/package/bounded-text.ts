import { digestOf } from './digest.ts'

/** Hex digits that tell two long texts with the same start from each other. */
const DIGITS = 24

/**
 * A text of at most `limit` characters as it is; of a longer one the start, and a digest of all of it, so that different
 * texts stay different. For names and paths that are repeated for all that lies below them: a stranger chooses how long
 * they are.
 */
export function boundedText(text: string, limit: number): string {
  if (text.length <= limit) return text
  // Joined, since other ways of cutting a text keep the whole of it in memory.
  return [text.slice(0, limit), '…', digestOf(Buffer.from(text)).slice(-DIGITS)].join('')
}

/** Parts with a separator between them, ended by `…` once they exceed `limit` characters. For showing, not for telling apart. */
export function boundedJoin(parts: readonly (string | number)[], separator: string, limit = 1000): string {
  let text = ''
  for (const [at, part] of parts.entries()) {
    const next = String(part)
    text += at === 0 ? next : separator + next
    if (text.length > limit) return `${text.slice(0, limit)}…`
  }
  return text
}

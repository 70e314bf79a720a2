import { plainText } from '../../base/display.ts'

/**
 * The only way for a stranger's text into the page. What this gives is safe as text and inside a quoted attribute,
 * nowhere else: the page has no scripts, no style made of names and no addresses made of them.
 */

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, character => SPECIAL[character] ?? '')

/** A name on one line, without control characters and direction marks. */
export const name = (text: string, limit = 200): string => escaped(plainText(text, limit))

// Left-to-right and right-to-left marks, and everything else that a reader cannot see.
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** A line of code as it is written, with what cannot be seen made visible. */
export const codeLine = (text: string, limit = 2_000): string => {
  const cut = text.length > limit ? `${text.slice(0, limit)} …` : text
  return escaped(
    cut.replace(
      UNSEEN,
      character => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
    )
  )
}

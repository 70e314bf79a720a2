import { plainText } from '../../../base/display.ts'
import { withInvisibleShown } from '../../../base/invisible.ts'

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

/** A line of code as it is written, with what cannot be seen made visible. */
export const codeLine = (text: string, limit = 2_000): string =>
  escaped(withInvisibleShown(text.length > limit ? `${text.slice(0, limit)} …` : text).replaceAll('\r', '⟨U+000D⟩'))

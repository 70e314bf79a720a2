import { plainText } from '../../../base/display.ts'
import { withInvisibleShown } from '../../../base/invisible.ts'

/**
 * The only way for untrusted text into the page. The result is safe as text and inside a quoted attribute, and nowhere
 * else: the page has no scripts, and no styles or URLs that contain names.
 */

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, character => SPECIAL[character] ?? '')

/** A name on one line, without control characters and bidirectional marks. */
export const name = (text: string, limit = 200): string => escaped(plainText(text, limit))

/** A line of code, with invisible characters made visible. */
export const codeLine = (text: string, limit = 2_000): string =>
  escaped(withInvisibleShown(text.length > limit ? `${text.slice(0, limit)} …` : text).replaceAll('\r', '⟨U+000D⟩'))

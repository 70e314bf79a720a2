/**
 * Characters that a reader cannot see, or that change what a reader sees of the text around them. What counts as one is
 * decided here alone, for names, code, logs and pages. The classes are written out because those of `\p{…}` take longer
 * to compile than a short run takes; a test compares them with the Unicode database of Node.
 */

const CONTROLS = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f`
/** Line ends to JavaScript and to some terminals, which a text of one line must not hold. */
const LINE_ENDS = String.raw`\u2028\u2029`
/** Default ignorable code points: direction marks, zero-width characters, fillers, variation selectors, tags. */
const IGNORABLE = String.raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}`
/** Blank glyphs that are no blanks, marks of annotations, half pairs, and what is no character at all. */
const BLANK = String.raw`\u2800\ufff9-\ufffc\ufffe\uffff\u{1d159}\u{13430}-\u{1345f}\ud800-\udfff`

const UNSEEN = new RegExp(`[${CONTROLS}${LINE_ENDS}${IGNORABLE}${BLANK}]`, 'gu')
/** The texts of nearly every package: nothing to look for in them. */
const ORDINARY = /^[\t\n\r -~]*$/

/**
 * Replaces every unseen character. Tabs and line ends stay, and so does what emoji and scripts are written with: one
 * variation selector after a picture, and a joiner between pictures or letters that join. A second selector, a joiner
 * between Latin letters and everything else of the kind is hidden text.
 */
function replaceUnseen(text: string, replacement: (character: string) => string): string {
  if (ORDINARY.test(text)) return text
  return text.replace(UNSEEN, (character, at: number) =>
    isPartOfWriting(text, at, character) ? character : replacement(character)
  )
}

/** The text without what cannot be seen. For names, which are read and not compared. */
export const withoutInvisible = (text: string): string =>
  replaceUnseen(text, character =>
    CONTROL_OR_LINE_END.test(character) ? ' ' : HALF_PAIR.test(character) ? '\ufffd' : ''
  )

/** The text with `⟨U+202E⟩` in place of each character that cannot be seen. For what is reviewed: code, values, logs. */
export const withInvisibleShown = (text: string): string =>
  replaceUnseen(text, character => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)

/** Whether a text holds a character that cannot be seen. Tabs and line ends count as seen. */
export function hasInvisible(text: string): boolean {
  let found = false
  replaceUnseen(text, character => {
    found = true
    return character
  })
  return found
}

const CONTROL_OR_LINE_END = new RegExp(`[${CONTROLS}${LINE_ENDS}]`)
const HALF_PAIR = /[\ud800-\udfff]/u

function isPartOfWriting(text: string, at: number, character: string): boolean {
  if (character === '\ufe0e' || character === '\ufe0f') return isPicture(before(text, at)) || isKeycap(text, at)
  if (character !== '\u200c' && character !== '\u200d') return false
  const [left, right] = [before(text, at), after(text, at)]
  if (JOINING.test(left) && JOINING.test(right)) return true
  if (character === '\u200c') return false
  const start = left === '\ufe0f' ? before(text, at - 1) : MODIFIER.test(left) ? before(text, at - 2) : left
  return isPicture(start) && isPicture(right)
}

/** Letters of the scripts in which joiners decide how a word looks: Arabic, Syriac, those of India and their kin. */
const JOINING = /^[\u0600-\u1cff\ua800-\uabff]$/
const MODIFIER = /^[\u{1f3fb}-\u{1f3ff}]$/u

let picture: RegExp | undefined
// Compiled for the first text that asks: few do.
const isPicture = (character: string): boolean => (picture ??= /^\p{Extended_Pictographic}$/u).test(character)
const isKeycap = (text: string, at: number): boolean => text[at + 1] === '\u20e3' && /[0-9#*]/.test(text[at - 1] ?? '')

const after = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at + 1) ?? 0)

function before(text: string, at: number): string {
  const last = text[at - 1] ?? ''
  return /[\udc00-\udfff]/.test(last) && at > 1 ? text.slice(at - 2, at) : last
}

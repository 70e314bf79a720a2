/**
 * Characters that a reader cannot see, or that change how the text around them appears. This module alone decides which
 * they are, for names, code, logs and pages. The character classes are written out because those of `\p{…}` take longer
 * to compile than a short run takes; a test compares them with Node's Unicode database.
 */

const CONTROLS = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f`
/** Line breaks to JavaScript and some terminals, which must not appear in a single line. */
const LINE_BREAKS = String.raw`\u2028\u2029`
/** Default ignorable code points: direction marks, zero-width characters, fillers, variation selectors, tags. */
const IGNORABLE = String.raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}`
/** Blank glyphs that are not spaces, annotation marks, lone surrogates, and noncharacters. */
const BLANK = String.raw`\u2800\ufff9-\ufffc\ufffe\uffff\u{1d159}\u{13430}-\u{1345f}\ud800-\udfff`

const INVISIBLE = new RegExp(`[${CONTROLS}${LINE_BREAKS}${IGNORABLE}${BLANK}]`, 'gu')
/** Most texts match this and need no replacement. */
const ORDINARY = /^[\t\n\r -~]*$/

/**
 * Replaces every invisible character. Tabs and line breaks stay, and so does what emoji and scripts need: one variation
 * selector after a pictograph, and a joiner between pictographs or joining letters. A second selector, a joiner between
 * Latin letters and the like are hidden text.
 */
function replaceInvisible(text: string, replacement: (character: string) => string): string {
  if (ORDINARY.test(text)) return text
  return text.replace(INVISIBLE, (character, at: number) =>
    isPartOfWriting(text, at, character) ? character : replacement(character)
  )
}

/** The text without invisible characters: for names, which are read and not compared. */
export const withoutInvisible = (text: string): string =>
  replaceInvisible(text, character =>
    CONTROL_OR_LINE_BREAK.test(character) ? ' ' : LONE_SURROGATE.test(character) ? '\ufffd' : ''
  )

/** The text with `⟨U+202E⟩` in place of each invisible character: for code, values and logs, which are reviewed. */
export const withInvisibleShown = (text: string): string =>
  replaceInvisible(
    text,
    character => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
  )

/** JSON with an escape in place of each invisible character in its texts. It says the same. */
export const jsonWithInvisibleEscaped = (json: string): string =>
  replaceInvisible(json, character =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
    ).join('')
  )

/** Whether a text contains an invisible character. Tabs and line breaks count as visible. */
export function hasInvisible(text: string): boolean {
  let found = false
  replaceInvisible(text, character => {
    found = true
    return character
  })
  return found
}

const CONTROL_OR_LINE_BREAK = new RegExp(`[${CONTROLS}${LINE_BREAKS}]`)
const LONE_SURROGATE = /[\ud800-\udfff]/u

function isPartOfWriting(text: string, at: number, character: string): boolean {
  if (character === '\ufe0e' || character === '\ufe0f') return isPictograph(before(text, at)) || isKeycap(text, at)
  if (character !== '\u200c' && character !== '\u200d') return false
  const [left, right] = [before(text, at), after(text, at)]
  if (JOINING.test(left) && JOINING.test(right)) return true
  if (character === '\u200c') return false
  const start = left === '\ufe0f' ? before(text, at - 1) : MODIFIER.test(left) ? before(text, at - 2) : left
  return isPictograph(start) && isPictograph(right)
}

/** Letters of scripts in which joiners change how a word looks: Arabic, Syriac, the Indic scripts and related ones. */
const JOINING = /^[\u0600-\u1cff\ua800-\uabff]$/
const MODIFIER = /^[\u{1f3fb}-\u{1f3ff}]$/u

let pictograph: RegExp | undefined
// Compiled on first use: few texts need it.
const isPictograph = (character: string): boolean => (pictograph ??= /^\p{Extended_Pictographic}$/u).test(character)
const isKeycap = (text: string, at: number): boolean => text[at + 1] === '\u20e3' && /[0-9#*]/.test(text[at - 1] ?? '')

const after = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at + 1) ?? 0)

function before(text: string, at: number): string {
  const last = text[at - 1] ?? ''
  return /[\udc00-\udfff]/.test(last) && at > 1 ? text.slice(at - 2, at) : last
}

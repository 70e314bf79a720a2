/** What tells a secret from other texts where its shape does not: what it is called, and how random it looks. */

/** Passwords: people think them up, so that they need not look random. */
const PASSWORD =
  /(?:password|passwd|passphrase|passcode|(?:^|[^a-z])(?:pwd|secret|secret[-_ ]?key|client[-_ ]?secret))s?$/i
/** Keys and tokens: services make them, and they look it. */
const KEY =
  /(?:api[-_ ]?keys?|clientsecret|apisecret|(?:^|[^a-z])(?:(?:access|account|subscription|functions?|host|master|private|signing|encryption|shared|storage|service|app|consumer)[-_ ]?key|(?:access|auth|refresh|bearer|bot|api|id|sas|session|security|secret|user|page|personal[-_ ]?access)[-_ ]?token|bearer|authorization|credentials?|connection[-_ ]?string|sig|sas|pat|pfx))$/i

/** `varClientSecret2` as `var-Client-Secret`; what is read of a control, `txtPassword.Text`, is named by the control. */
function plain(name: string): string {
  const read = name.trim().replace(/\.(?:Text|Value|Result|Default)$/i, '')
  return read.replaceAll(/([a-z])([A-Z])/g, '$1-$2').replace(/[-_ ]?\d{1,3}$/, '')
}

/** Names are shorter; longer ones are not looked at. */
const LONGEST_NAME = 120

export type SecretName = 'password' | 'key'

/** What something of that name holds. `varClientSecret` and `x-api-key` hold secrets, `secretary` and `Key` do not. */
export function secretName(name: string): SecretName | undefined {
  if (name.length > LONGEST_NAME) return undefined
  const words = plain(name)
  if (/^(?:token|key token)$/i.test(words) || KEY.test(words)) return 'key'
  return PASSWORD.test(words) ? 'password' : undefined
}

/** Where a value may be found in a text, at all. */
export const MENTIONS_SECRETS =
  /secret|pass(?:w|phrase|code)|pwd|key|token|bearer|basic|authorization|credential|connection[-_ ]?string|pfx/i

/** Words somebody has still to replace, and those that stand for what is not there. */
const STAND_IN =
  /(?<![a-z])(?:your|my[-_ ]|example|placeholder|change[-_ ]?(?:me|it|this)|dummy|sample|insert|enter|replace|fill[-_ ]?in|todo|redacted|removed|hidden|not[-_ ]?set)|xxxx|\.\.\.|…|\*\*\*|<[^>]{0,200}>/i
const WORDS =
  /^(?:password|passwd|pwd|pass|secret|token|key|apikey|api[-_ ]?key|user|username|null|undefined|none|true|false|string|text|value|test)$/i
const BRACKETS: readonly (readonly [string, string])[] = [
  ['<', '>'],
  ['[', ']'],
  ['{', '}'],
  ['%', '%'],
  ['#', '#'],
  ['__', '__'],
  ['${', '}'],
  ['$(', ')'],
  ['#{', '}#']
]

/** What is written where a secret goes and is none: expressions, examples, and what somebody still has to fill in. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim()
  return (
    text === '' ||
    // An expression of a flow; `@@` is how a literal @ is written there.
    (text.startsWith('@') && !text.startsWith('@@')) ||
    text.includes('@{') ||
    BRACKETS.some(([open, close]) => text.length > 1 && text.startsWith(open) && text.endsWith(close)) ||
    WORDS.test(text) ||
    isOneCharacter(text) ||
    STAND_IN.test(text.slice(0, 200))
  )
}

function isOneCharacter(text: string): boolean {
  for (let at = 1; at < text.length && at < 100; at += 1) if (text[at] !== text[0]) return false
  return true
}

/** Bits of information for each character: identifiers and words have about 3, keys more than that. */
export function entropyOf(text: string): number {
  const head = text.slice(0, 400)
  const counts = new Map<string, number>()
  for (const character of head.split('')) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / head.length) * Math.log2(count / head.length)
  return bits
}

/** Longer texts are content: pictures, documents. */
const LONGEST_SECRET = 7_999

/** Whether a literal looks made by a machine: long, without blanks, letters and digits, hardly any repetition. */
export const looksRandom = (value: string): boolean =>
  value.length >= 12 &&
  value.length <= LONGEST_SECRET &&
  /\d/.test(value) &&
  /[A-Za-z]/.test(value) &&
  !/\s/.test(value) &&
  !/^https?:\/\//i.test(value) &&
  entropyOf(value) > 3

/** Whether a literal looks thought up as a password: one word of several kinds of characters. */
export function looksLikePassword(value: string): boolean {
  if (value.length < 6 || value.length > 200 || /\s/.test(value) || /^https?:\/\//i.test(value)) return false
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter(kind => kind.test(value)).length
  return kinds >= 3 || (kinds === 2 && value.length >= 8 && /\d/.test(value))
}

/** Whether a literal that is given to something of that name is likely to be a secret. */
export const isLikely = (name: SecretName, value: string): boolean =>
  !isPlaceholder(value) && (looksRandom(value) || (name === 'password' && looksLikePassword(value)))

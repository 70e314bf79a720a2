/** Recognises secrets without a known shape: by their names, and by how random they look. */

/** Names of passwords. People choose passwords, so they do not always look random. */
const PASSWORD =
  /(?:password|passwd|passphrase|passcode|(?:^|[^a-z])(?:pwd|secret|secret[-_ ]?key|client[-_ ]?secret))s?$/i
/** Names of keys and tokens. Services generate them, so they look random. */
const KEY =
  /(?:api[-_ ]?keys?|clientsecret|apisecret|(?:^|[^a-z])(?:(?:access|account|subscription|functions?|host|master|private|signing|encryption|shared|storage|service|app|consumer)[-_ ]?key|(?:access|auth|refresh|bearer|bot|api|id|sas|session|security|secret|user|page|personal[-_ ]?access)[-_ ]?token|bearer|authorization|credentials?|connection[-_ ]?string|sig|sas|pat|pfx))$/i

/** Normalises a name: `varClientSecret2` becomes `var-Client-Secret`, and `txtPassword.Text` becomes `txt-Password`. */
function plain(name: string): string {
  const read = name.trim().replace(/\.(?:Text|Value|Result|Default)$/i, '')
  return read.replaceAll(/([a-z])([A-Z])/g, '$1-$2').replace(/[-_ ]?\d{1,3}$/, '')
}

/** Longer texts are not names. */
const LONGEST_NAME = 120

export type SecretName = 'password' | 'key'

/** The kind of secret that a name suggests. `varClientSecret` and `x-api-key` do, `secretary` and `Key` do not. */
export function secretName(name: string): SecretName | undefined {
  if (name.length > LONGEST_NAME) return undefined
  const words = plain(name)
  if (/^(?:token|key token)$/i.test(words) || KEY.test(words)) return 'key'
  return PASSWORD.test(words) ? 'password' : undefined
}

/** Texts that do not match this contain no named secret. */
export const MENTIONS_SECRETS =
  /secret|pass(?:w|phrase|code)|pwd|key|token|bearer|basic|authorization|credential|connection[-_ ]?string|pfx/i

/** Parts of placeholders. */
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

/** Whether a value is not a secret but an expression, an example or a placeholder. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim()
  return (
    text === '' ||
    // An expression of a flow. `@@` is an escaped @.
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

/** Entropy in bits per character. Identifiers and words have about 3, keys more. */
export function entropyOf(text: string): number {
  const head = text.slice(0, 400)
  const counts = new Map<string, number>()
  for (const character of head.split('')) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / head.length) * Math.log2(count / head.length)
  return bits
}

/** Longer texts are content, such as images or documents. */
const LONGEST_SECRET = 7_999

/** Whether a literal looks generated: long, without whitespace, with letters and digits and little repetition. */
export const looksRandom = (value: string): boolean =>
  value.length >= 12 &&
  value.length <= LONGEST_SECRET &&
  /\d/.test(value) &&
  /[A-Za-z]/.test(value) &&
  !/\s/.test(value) &&
  !/^https?:\/\//i.test(value) &&
  entropyOf(value) > 3

/** Whether a literal looks like a chosen password: one word with several kinds of characters. */
export function looksLikePassword(value: string): boolean {
  if (value.length < 6 || value.length > 200 || /\s/.test(value) || /^https?:\/\//i.test(value)) return false
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter(kind => kind.test(value)).length
  return kinds >= 3 || (kinds === 2 && value.length >= 8 && /\d/.test(value))
}

/** Whether a literal with a name of this kind is likely to be a secret. */
export const isLikely = (name: SecretName, value: string): boolean =>
  !isPlaceholder(value) && (looksRandom(value) || (name === 'password' && looksLikePassword(value)))

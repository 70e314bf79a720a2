/**
 * Texts that are secrets by their shape, and texts that are secrets by what they are called. Quantifiers are bounded
 * and classes exclude what follows them, so that every search is linear in a text of any length.
 */

/** A kind of secret that its own shape gives away. `hint` is in every one of them: a search for it is cheaper. */
interface Shape {
  readonly kind: string
  readonly hint: string
  readonly pattern: RegExp
}

const SHAPES: readonly Shape[] = [
  { kind: 'a private key', hint: 'PRIVATE KEY-----', pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,20000}/g },
  { kind: 'the key of a storage account', hint: 'AccountKey=', pattern: /AccountKey=[A-Za-z0-9+/]{40,100}={0,2}/g },
  { kind: 'a shared access key', hint: 'SharedAccessKey=', pattern: /SharedAccessKey=[A-Za-z0-9+/]{20,100}={0,2}/g },
  { kind: 'a link with a signature', hint: 'sig=', pattern: /[?&;]sig=[A-Za-z0-9%+/_-]{20,200}/g },
  { kind: 'a client secret of Microsoft Entra', hint: 'Q~', pattern: /[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/g },
  {
    kind: 'an access token',
    hint: '.eyJ',
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,4000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{10,2000}/g
  },
  { kind: 'an access key of Amazon Web Services', hint: 'AKIA', pattern: /\bAKIA[0-9A-Z]{16}\b/g },
  { kind: 'a token of GitHub', hint: 'gh', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,100}/g },
  { kind: 'a token of GitHub', hint: 'github_pat_', pattern: /github_pat_[A-Za-z0-9_]{40,120}/g },
  { kind: 'a token of Slack', hint: 'xox', pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,200}/g },
  {
    kind: 'a webhook of Slack',
    hint: 'hooks.slack.com/services/',
    pattern: /hooks\.slack\.com\/services\/[A-Za-z0-9/]{20,100}/g
  },
  {
    kind: 'a webhook of Teams',
    hint: '.webhook.office.com/',
    pattern: /\.webhook\.office\.com\/[A-Za-z0-9@/_-]{40,300}/g
  },
  { kind: 'a key of Google', hint: 'AIza', pattern: /\bAIza[0-9A-Za-z_-]{35}/g },
  { kind: 'a key of SendGrid', hint: 'SG.', pattern: /\bSG\.[\w-]{16,32}\.[\w-]{16,64}/g },
  { kind: 'a key of Stripe', hint: 'k_live_', pattern: /\b[rs]k_live_[A-Za-z0-9]{16,120}/g },
  { kind: 'a password in an address', hint: '://', pattern: /:\/\/[^\s/:@"'<>{}]{1,100}:[^\s/:@"'<>{}]{3,100}@/g },
  {
    kind: 'a password in a connection string',
    hint: '=',
    pattern: /\b(?:Password|Pwd)\s{0,3}=\s{0,3}[^\s;"'{}<>@][^;"'\r\n]{2,200};/gi
  }
]

/** A secret in a text. */
export interface Spot {
  /** With its article: `a private key`. */
  readonly kind: string
  readonly start: number
  readonly end: number
}

/** Secrets that their shape gives away, in the order of the shapes. */
export function shapedSecrets(text: string): Spot[] {
  const spots: Spot[] = []
  for (const { kind, hint, pattern } of SHAPES) {
    if (!text.includes(hint)) continue
    for (const match of text.matchAll(pattern))
      if (!isPlaceholder(match[0].replace(/^[^=:]*[=:]\s*/, '')))
        spots.push({ kind, start: match.index, end: match.index + match[0].length })
  }
  return spots
}

/** Names of fields, headers, variables and arguments that hold secrets. */
const SECRET_NAME =
  /(?:^|[^a-z])(?:client[-_ ]?secret|secret|password|passwd|pwd|passphrase|api[-_ ]?key|apikey|access[-_ ]?key|account[-_ ]?key|subscription[-_ ]?key|functions[-_ ]?key|private[-_ ]?key|auth[-_ ]?token|access[-_ ]?token|bearer|authorization|credential)s?$/i

/** Whether something of that name holds a secret. `varClientSecret` and `x-api-key` do, `secretary` does not. */
export const isSecretName = (name: string): boolean =>
  name.length < 200 && SECRET_NAME.test(name.replaceAll(/([a-z])([A-Z])/g, '$1-$2'))

/** Values that are written where a secret goes: expressions, examples, and what somebody still has to fill in. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim()
  return (
    text.length < 6 ||
    /^[@=]/.test(text) ||
    text.includes('@{') ||
    /^[<[{(*#%]/.test(text) ||
    /^(.)\1*$/.test(text.slice(0, 100)) ||
    /your|example|placeholder|changeme|change_me|dummy|sample|insert|enter|replace|xxxx|\.\.\.|todo|redacted|removed|hidden|\*\*\*/i.test(
      text.slice(0, 200)
    )
  )
}

/** Bits of information for each character: words of a language have about 3, keys more than that. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text.slice(0, 400)) counts.set(character, (counts.get(character) ?? 0) + 1)
  const length = Math.min(text.length, 400)
  let bits = 0
  for (const count of counts.values()) bits -= (count / length) * Math.log2(count / length)
  return bits
}

/** Whether a literal looks like a key rather than a word: of some length, without blanks, of many different characters. */
export const looksRandom = (value: string): boolean =>
  value.length >= 12 &&
  value.length <= 4_000 &&
  !/\s/.test(value) &&
  entropyOf(value) > 3 &&
  /\d/.test(value) &&
  /[A-Za-z]/.test(value)

/** `Bearer …` and `Basic …`: what stands in an Authorization header. */
const CREDENTIALS = /^\s*(?:Bearer|Basic|SharedKey|ApiKey|Token)\s+([A-Za-z0-9._~+/=:-]{8,4000})\s*$/i

export const isCredentials = (value: string): boolean => {
  const given = CREDENTIALS.exec(value)?.[1]
  return given !== undefined && !isPlaceholder(given)
}

/** A literal that is given to something of a secret's name: `ClientSecret: "…"`, `Set(varApiKey, "…")`, `"key": "…"`. */
const GIVEN = /([A-Za-z_$][\w$ -]{0,80})["']?\s{0,4}[:=,]\s{0,4}(["'])((?:(?!\2)[^\r\n]){6,400})\2/g
/** The same as a word of a header: `"Bearer …"`. */
const QUOTED_CREDENTIALS = /(["'])\s?(?:Bearer|Basic)\s([A-Za-z0-9._~+/=-]{12,4000})\1/g

/** Secrets that are called so, in a text of code. */
export function namedSecrets(text: string): Spot[] {
  const spots: Spot[] = []
  if (!/secret|passw|pwd|key|token|bearer|authorization|credential/i.test(text)) return spots
  for (const match of text.matchAll(GIVEN)) {
    const [whole, name = '', , value = ''] = match
    if (!isSecretName(name.trim()) || isPlaceholder(value) || !looksRandom(value)) continue
    const end = match.index + whole.length - 1
    spots.push({ kind: `a value of ${JSON.stringify(name.trim())}`, start: end - value.length, end })
  }
  for (const match of text.matchAll(QUOTED_CREDENTIALS)) {
    const value = match[2] ?? ''
    if (isPlaceholder(value)) continue
    const end = match.index + match[0].length - 1
    spots.push({ kind: 'credentials of a header', start: end - value.length, end })
  }
  return spots
}

/** A text without the secrets in it: each is three stars. */
export function concealSecrets(text: string): string {
  const spots = [...shapedSecrets(text), ...namedSecrets(text)].sort((one, other) => one.start - other.start)
  let clean = ''
  let at = 0
  for (const { start, end } of spots) {
    if (end <= at) continue
    clean += `${text.slice(at, Math.max(at, start))}***`
    at = end
  }
  return clean + text.slice(at)
}

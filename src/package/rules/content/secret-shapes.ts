import { plainText } from '../../../base/display.ts'
import { isLikely, isPlaceholder, looksRandom, MENTIONS_SECRETS, secretName } from './secret-words.ts'

/**
 * Finds secrets in texts by their shape and by their names. A search takes linear time. It only runs if the text contains
 * a hint. In the patterns, repetitions exclude the character after them, and matches that could begin anywhere in a run
 * of characters may only begin at its start.
 */

/** A secret in a text. */
export interface Spot {
  /** What it is, with its article: `a private key`. Never contains a part of the secret. */
  readonly kind: string
  readonly start: number
  readonly end: number
}

/** A kind of secret that has a recognisable shape. */
interface Shape {
  readonly kind: string
  /** A part of every match. Searching for it is cheaper than matching the pattern. */
  readonly hint: string
  /** The first group is the text before the secret. */
  readonly pattern: RegExp
  readonly demand?: (text: string, start: number, end: number) => boolean
}

const SHAPES: readonly Shape[] = [
  { kind: 'a storage account key', hint: 'AccountKey=', pattern: /(AccountKey=)[\w+/-]{40,8000}={0,2}/g },
  { kind: 'a shared access key', hint: 'SharedAccessKey=', pattern: /(SharedAccessKey=)[\w+/-]{20,8000}={0,2}/g },
  { kind: 'a signed URL', hint: 'sig=', pattern: /([?&;]sig=)[\w%+/.~-]{20,8000}={0,2}/g },
  {
    kind: 'a URL with an Azure Functions key',
    hint: '.azurewebsites.',
    pattern: /(\.azurewebsites\.[a-z]{2,3}\/[^\s"'<>]{0,300}[?&]code=)[\w%+/-]{20,8000}={0,2}/g
  },
  {
    kind: 'a Microsoft Entra client secret',
    hint: 'Q~',
    pattern: /()(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g
  },
  {
    kind: 'an access token',
    hint: 'eyJ',
    pattern: /()(?<![\w-])eyJ[\w-]{10,8000}\.eyJ[\w-]{10,8000}(?:\.[\w-]{10,8000})?/g
  },
  {
    kind: 'an AWS access key',
    hint: 'AKIA',
    pattern: /()(?<![A-Za-z0-9])AKIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
  },
  {
    kind: 'an AWS access key',
    hint: 'ASIA',
    pattern: /()(?<![A-Za-z0-9])ASIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
  },
  { kind: 'a GitHub token', hint: 'gh', pattern: /()(?<!\w)gh[pousr]_[A-Za-z0-9]{36,8000}/g },
  { kind: 'a GitHub token', hint: 'github_pat_', pattern: /()(?<!\w)github_pat_\w{40,8000}/g },
  { kind: 'a GitLab token', hint: 'glpat-', pattern: /()(?<![\w-])glpat-[\w-]{20,8000}/g },
  { kind: 'an npm token', hint: 'npm_', pattern: /()(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g },
  { kind: 'a Slack token', hint: 'xox', pattern: /()(?<![\w-])xox[abeprs]-[A-Za-z0-9-]{10,8000}/g },
  {
    kind: 'a Slack webhook',
    hint: 'hooks.slack.com/services/',
    pattern: /(hooks\.slack\.com\/services\/)[\w/]{20,8000}/g
  },
  { kind: 'a Teams webhook', hint: '.webhook.office.com/', pattern: /(\.webhook\.office\.com\/)[\w@/-]{40,8000}/g },
  {
    kind: 'a Teams webhook',
    hint: 'outlook.office.com/webhook/',
    pattern: /(outlook\.office\.com\/webhook\/)[\w@/-]{40,8000}/g
  },
  {
    kind: 'a Discord webhook',
    hint: '/api/webhooks/',
    pattern: /(discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/)[\w-]{40,8000}/g
  },
  { kind: 'a Telegram bot token', hint: ':AA', pattern: /()(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
  { kind: 'a Google API key', hint: 'AIza', pattern: /()(?<![\w-])AIza[\w-]{35}(?![\w-])/g },
  { kind: 'a Google client secret', hint: 'GOCSPX-', pattern: /()(?<![\w-])GOCSPX-[\w-]{20,8000}/g },
  { kind: 'a SendGrid API key', hint: 'SG.', pattern: /()(?<![\w.-])SG\.[\w-]{16,32}\.[\w-]{16,64}(?![\w-])/g },
  { kind: 'a Stripe API key', hint: 'k_live_', pattern: /()(?<!\w)[rs]k_live_[A-Za-z0-9]{16,8000}/g },
  {
    kind: 'an OpenAI or Anthropic API key',
    hint: 'sk-',
    pattern: /()(?<![\w-])sk-(?:proj|svcacct|admin|ant)-[\w-]{20,8000}/g
  },
  {
    kind: 'an OpenAI API key',
    hint: 'T3BlbkFJ',
    pattern: /()(?<![\w-])sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?!\w)/g
  },
  {
    kind: 'a password in a URL',
    hint: '://',
    pattern: /(:\/\/[^\s/:@"'<>{}]{1,100}:)[^\s/:@"'<>{}]{3,1000}(?=@)/g
  },
  {
    kind: 'a password in a connection string',
    hint: ';',
    pattern: /((?<![A-Za-z])(?:Password|Pwd)\s{0,2}=\s{0,2})[^\s;"'<>{}]{3,1000}/gi,
    demand: (text, start, end) => text[end] === ';' || /;\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start))
  }
]

/** Patterns stop here, because millions of repetitions overflow the stack of the engine. A match may continue after it. */
const LONGEST_MATCH = 8_000

function endOf(text: string, start: number, matched: number): number {
  let end = matched
  if (end - start >= LONGEST_MATCH) while (end < text.length && /[\w%+/=.~-]/.test(text[end] ?? '')) end += 1
  return end
}

/** No match of a pattern is shorter. */
const SHORTEST = 12

/** The secrets in a text that have a recognisable shape. */
export function shapedSecrets(text: string): Spot[] {
  if (text.length < SHORTEST) return []
  const spots = privateKeys(text)
  for (const { kind, hint, pattern, demand } of SHAPES) {
    if (!text.includes(hint)) continue
    for (const match of text.matchAll(pattern)) {
      const [whole, before = ''] = match
      const end = endOf(text, match.index, match.index + whole.length)
      if (demand?.(text, match.index, end) === false || isPlaceholder(text.slice(match.index + before.length, end)))
        continue
      spots.push({ kind, start: match.index + before.length, end })
    }
  }
  return spots
}

const BEGIN = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g
const END = /-----END [A-Z ]{0,30}PRIVATE KEY-----/
/** More characters than the longest known private key has. */
const LONGEST_KEY = 20_000

/** Private keys from their first line to their last one, or to the next key. A first line alone is not a secret. */
function privateKeys(text: string): Spot[] {
  if (!text.includes('PRIVATE KEY-----')) return []
  const begins = [...text.matchAll(BEGIN)].map(match => ({ start: match.index, body: match.index + match[0].length }))
  return begins.flatMap(({ start, body }, at) => {
    const next = begins[at + 1]?.start ?? text.length
    const rest = text.slice(body, Math.min(body + LONGEST_KEY, next))
    const last = END.exec(rest)
    const length = last === null ? (/^[\w+/=\s\\:,"&()-]{0,20000}/.exec(rest)?.[0].length ?? 0) : last.index
    const inside = rest.slice(0, length)
    // Between both lines, anything like base64 counts. Without the last line, only text as long as a base64 line counts.
    return (last === null ? /[\w+/]{40}/ : /[\w+/]{12}/).test(inside)
      ? [{ kind: 'a private key', start, end: body + length + (last?.[0].length ?? 0) }]
      : []
  })
}

/** A quoted word: `"abc"`, `'abc'`, `""abc""` inside a string of Power Fx, `\"abc\"` inside a string of JSON. */
const QUOTED = /(["'`])([^\s"'`<>\\]{6,8000})\\?\1/g
/** A field of a form or query: `client_secret=abc`. */
const FIELD = /(?:^|[?&;,"'\s])([\w.-]{2,60})=([^\s&"'`<>;,]{6,8000})/g
/** The value of an Authorization header. */
const CREDENTIALS = /(?<![\w-])(Bearer|Basic|SharedKey|ApiKey)(\s{1,3})([\w.~+/=:-]{12,8000})/gi

/** The values in code, JSON, forms or headers that are named like secrets. */
export function namedSecrets(text: string): Spot[] {
  if (!MENTIONS_SECRETS.test(text)) return []
  const spots: Spot[] = []
  const add = (kind: string, end: number, value: string): void => {
    spots.push({ kind, start: end - value.length, end })
  }
  for (const match of text.matchAll(QUOTED)) {
    const value = match[2] ?? ''
    if (!/\d|[^\w]/.test(value)) continue
    const name = secretName(nameBefore(text, match.index))
    if (name !== undefined && isLikely(name, value))
      add(`a value named like a ${name}`, match.index + 1 + value.length, value)
  }
  if (text.includes('='))
    for (const match of text.matchAll(FIELD)) {
      const [whole, called = '', value = ''] = match
      const name = secretName(called)
      if (name !== undefined && isLikely(name, value))
        add(`a value named like a ${name}`, match.index + whole.length, value)
    }
  for (const match of text.matchAll(CREDENTIALS)) {
    const value = match[3] ?? ''
    if (signsIn(match[1] ?? '', value)) add('the credentials of a header', match.index + match[0].length, value)
  }
  return spots
}

/** Characters between a name and its value in code, JSON and forms. */
const BETWEEN = ' \t\r\n"\'`:=,(\\&>{'

/** The name of the literal that begins at `start`: `ClientSecret: "…"`, `Set(varApiKey, "…")`, `"password": "…"`. */
function nameBefore(text: string, start: number): string {
  let end = start
  while (end > 0 && start - end < 16 && BETWEEN.includes(text[end - 1] ?? '')) end -= 1
  const name = /[\w$.-][\w$. -]{0,60}$/.exec(text.slice(Math.max(0, end - 61), end))?.[0] ?? ''
  if (!/^value$/i.test(name)) return name
  // `{ name: "x-api-key", value: "…" }`
  return (
    /["']([\w .-]{2,60})["']{1,2}\s{0,4},\s{0,4}["']{0,2}$/.exec(
      text.slice(Math.max(0, end - 80), end - name.length)
    )?.[1] ?? name
  )
}

/** Whether the whole text is the value of an Authorization header: `Bearer abc…`. */
export function isCredentials(value: string): boolean {
  const [, scheme = '', given = ''] =
    /^\s{0,3}(Bearer|Basic|SharedKey|ApiKey|Token)\s{1,3}([\w.~+/=:-]{8,8000})\s{0,3}$/i.exec(value) ?? []
  return given !== '' && signsIn(scheme, given)
}

/** Whether the text after the scheme is a credential and not an ordinary word, as in `Basic information`. */
const signsIn = (scheme: string, given: string): boolean =>
  !isPlaceholder(given) && (looksRandom(given) || (/^basic$/i.test(scheme) && isUserAndPassword(given)))

/** Whether a text is the base64 form of `user:password`. */
const isUserAndPassword = (given: string): boolean =>
  /^[\w+/-]{8,2000}={0,2}$/.test(given) &&
  /^[ -~]{1,200}:[ -~]{1,1000}$/.test(Buffer.from(given, 'base64').toString('latin1'))

/**
 * Replaces each secret in a text by three asterisks, for texts of a package that are shown outside of findings. Takes
 * linear time.
 */
export function concealSecrets(text: string): string {
  const spots = [...shapedSecrets(text), ...namedSecrets(text)].sort((one, other) => one.start - other.start)
  let clean = ''
  let at = 0
  for (const { start, end } of spots) {
    if (end <= at) continue
    // Overlapping secrets are replaced once.
    if (start >= at) clean += `${text.slice(at, start)}***`
    at = end
  }
  return clean + text.slice(at)
}

/** Characters behind the end of what is shown that are looked at: more than any shape needs to be recognised. */
const BEYOND = 1_000

/**
 * The beginning of a text of a package in one line, without secrets. They are replaced before the text is cut, because
 * a secret that was cut has no shape.
 */
export const withoutSecrets = (text: string, limit: number): string =>
  plainText(concealSecrets(text.slice(0, limit + BEYOND)), limit)

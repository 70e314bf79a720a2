import { isLikely, isPlaceholder, looksRandom, MENTIONS_SECRETS, secretName } from './secret-words.ts'

/**
 * Finds secrets in texts by their shape and by what they are called. A search starts where a hint of the shape stands
 * and passes each character a few times at most: what may repeat excludes what follows it, and what may begin anywhere
 * in a run of characters is let begin at its start alone.
 */

/** A secret in a text. */
export interface Spot {
  /** What it is, with its article: `a private key`. Never holds any of it. */
  readonly kind: string
  readonly start: number
  readonly end: number
}

/** A kind of secret that its own shape gives away. */
interface Shape {
  readonly kind: string
  /** Stands in every one of them; a search for it costs less than one for the pattern. */
  readonly hint: string
  /** Its first group is what comes before the secret. */
  readonly pattern: RegExp
  readonly demand?: (text: string, start: number, end: number) => boolean
}

const SHAPES: readonly Shape[] = [
  { kind: 'the key of a storage account', hint: 'AccountKey=', pattern: /(AccountKey=)[\w+/-]{40,8000}={0,2}/g },
  { kind: 'a shared access key', hint: 'SharedAccessKey=', pattern: /(SharedAccessKey=)[\w+/-]{20,8000}={0,2}/g },
  { kind: 'a link with a signature', hint: 'sig=', pattern: /([?&;]sig=)[\w%+/.~-]{20,8000}={0,2}/g },
  {
    kind: 'a link with the key of a function',
    hint: '.azurewebsites.',
    pattern: /(\.azurewebsites\.[a-z]{2,3}\/[^\s"'<>]{0,300}[?&]code=)[\w%+/-]{20,8000}={0,2}/g
  },
  {
    kind: 'a client secret of Microsoft Entra',
    hint: 'Q~',
    pattern: /()(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g
  },
  {
    kind: 'an access token',
    hint: 'eyJ',
    pattern: /()(?<![\w-])eyJ[\w-]{10,8000}\.eyJ[\w-]{10,8000}(?:\.[\w-]{10,8000})?/g
  },
  {
    kind: 'an access key of Amazon Web Services',
    hint: 'AKIA',
    pattern: /()(?<![A-Za-z0-9])AKIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
  },
  {
    kind: 'an access key of Amazon Web Services',
    hint: 'ASIA',
    pattern: /()(?<![A-Za-z0-9])ASIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
  },
  { kind: 'a token of GitHub', hint: 'gh', pattern: /()(?<!\w)gh[pousr]_[A-Za-z0-9]{36,8000}/g },
  { kind: 'a token of GitHub', hint: 'github_pat_', pattern: /()(?<!\w)github_pat_\w{40,8000}/g },
  { kind: 'a token of GitLab', hint: 'glpat-', pattern: /()(?<![\w-])glpat-[\w-]{20,8000}/g },
  { kind: 'a token of npm', hint: 'npm_', pattern: /()(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g },
  { kind: 'a token of Slack', hint: 'xox', pattern: /()(?<![\w-])xox[abeprs]-[A-Za-z0-9-]{10,8000}/g },
  {
    kind: 'a webhook of Slack',
    hint: 'hooks.slack.com/services/',
    pattern: /(hooks\.slack\.com\/services\/)[\w/]{20,8000}/g
  },
  { kind: 'a webhook of Teams', hint: '.webhook.office.com/', pattern: /(\.webhook\.office\.com\/)[\w@/-]{40,8000}/g },
  {
    kind: 'a webhook of Teams',
    hint: 'outlook.office.com/webhook/',
    pattern: /(outlook\.office\.com\/webhook\/)[\w@/-]{40,8000}/g
  },
  {
    kind: 'a webhook of Discord',
    hint: '/api/webhooks/',
    pattern: /(discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/)[\w-]{40,8000}/g
  },
  { kind: 'a token of a Telegram bot', hint: ':AA', pattern: /()(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
  { kind: 'a key of Google', hint: 'AIza', pattern: /()(?<![\w-])AIza[\w-]{35}(?![\w-])/g },
  { kind: 'a client secret of Google', hint: 'GOCSPX-', pattern: /()(?<![\w-])GOCSPX-[\w-]{20,8000}/g },
  { kind: 'a key of SendGrid', hint: 'SG.', pattern: /()(?<![\w.-])SG\.[\w-]{16,32}\.[\w-]{16,64}(?![\w-])/g },
  { kind: 'a key of Stripe', hint: 'k_live_', pattern: /()(?<!\w)[rs]k_live_[A-Za-z0-9]{16,8000}/g },
  {
    kind: 'a key of OpenAI or Anthropic',
    hint: 'sk-',
    pattern: /()(?<![\w-])sk-(?:proj|svcacct|admin|ant)-[\w-]{20,8000}/g
  },
  {
    kind: 'a key of OpenAI',
    hint: 'T3BlbkFJ',
    pattern: /()(?<![\w-])sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?!\w)/g
  },
  {
    kind: 'a password in an address',
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

/** The engine's stack is not made for loops of millions, so that patterns end here; what they found may go on. */
const LONGEST_MATCH = 8_000

function endOf(text: string, start: number, matched: number): number {
  let end = matched
  if (end - start >= LONGEST_MATCH) while (end < text.length && /[\w%+/=.~-]/.test(text[end] ?? '')) end += 1
  return end
}

/** No shape is shorter, with what comes before it. */
const SHORTEST = 12

/** Secrets that their shape gives away. */
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
/** Characters of the longest private key there is, and some. */
const LONGEST_KEY = 20_000

/** From the first line of each to its last, or to where the next one begins. A first line alone holds nothing. */
function privateKeys(text: string): Spot[] {
  if (!text.includes('PRIVATE KEY-----')) return []
  const begins = [...text.matchAll(BEGIN)].map(match => ({ start: match.index, body: match.index + match[0].length }))
  return begins.flatMap(({ start, body }, at) => {
    const next = begins[at + 1]?.start ?? text.length
    const rest = text.slice(body, Math.min(body + LONGEST_KEY, next))
    const last = END.exec(rest)
    const length = last === null ? (/^[\w+/=\s\\:,"&()-]{0,20000}/.exec(rest)?.[0].length ?? 0) : last.index
    const inside = rest.slice(0, length)
    // Between both lines anything like base64 counts; without the last one, only what is as long as its lines are.
    return (last === null ? /[\w+/]{40}/ : /[\w+/]{12}/).test(inside)
      ? [{ kind: 'a private key', start, end: body + length + (last?.[0].length ?? 0) }]
      : []
  })
}

/** A word in quotes: `"abc"`, `'abc'`, `""abc""` inside of a text of Power Fx, `\"abc\"` inside of one of JSON. */
const QUOTED = /(["'`])([^\s"'`<>\\]{6,8000})\\?\1/g
/** A field of a form or a query: `client_secret=abc`. */
const FIELD = /(?:^|[?&;,"'\s])([\w.-]{2,60})=([^\s&"'`<>;,]{6,8000})/g
/** What an Authorization header holds. */
const CREDENTIALS = /(?<![\w-])(Bearer|Basic|SharedKey|ApiKey)(\s{1,3})([\w.~+/=:-]{12,8000})/gi

/** Secrets that are called so in a text of code, JSON, a form or a header. */
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
      add(`a value called a ${name}`, match.index + 1 + value.length, value)
  }
  if (text.includes('='))
    for (const match of text.matchAll(FIELD)) {
      const [whole, called = '', value = ''] = match
      const name = secretName(called)
      if (name !== undefined && isLikely(name, value))
        add(`a value called a ${name}`, match.index + whole.length, value)
    }
  for (const match of text.matchAll(CREDENTIALS)) {
    const value = match[3] ?? ''
    if (signsIn(match[1] ?? '', value)) add('what a header signs in with', match.index + match[0].length, value)
  }
  return spots
}

/** Between a name and its value: quotes, and what gives a value in code, JSON and forms. */
const BETWEEN = ' \t\r\n"\'`:=,(\\&>{'

/** What a literal that begins at `start` is given to: `ClientSecret: "…"`, `Set(varApiKey, "…")`, `"password": "…"`. */
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

/** `Bearer abc…`, whole: what an Authorization header holds. */
export function isCredentials(value: string): boolean {
  const [, scheme = '', given = ''] =
    /^\s{0,3}(Bearer|Basic|SharedKey|ApiKey|Token)\s{1,3}([\w.~+/=:-]{8,8000})\s{0,3}$/i.exec(value) ?? []
  return given !== '' && signsIn(scheme, given)
}

/** What comes after the first word must be no word itself: there is `Basic information` too. */
const signsIn = (scheme: string, given: string): boolean =>
  !isPlaceholder(given) && (looksRandom(given) || (/^basic$/i.test(scheme) && isUserAndPassword(given)))

/** A name and a password with a colon between them, in base64, whatever they look like. */
const isUserAndPassword = (given: string): boolean =>
  /^[\w+/-]{8,2000}={0,2}$/.test(given) &&
  /^[ -~]{1,200}:[ -~]{1,1000}$/.test(Buffer.from(given, 'base64').toString('latin1'))

/**
 * A text with three stars in place of each secret in it. For what is shown of a package and is no finding. Linear in
 * the text.
 */
export function concealSecrets(text: string): string {
  const spots = [...shapedSecrets(text), ...namedSecrets(text)].sort((one, other) => one.start - other.start)
  let clean = ''
  let at = 0
  for (const { start, end } of spots) {
    if (end <= at) continue
    // Two that overlap are one: the stars of the first stand for both.
    if (start >= at) clean += `${text.slice(at, start)}***`
    at = end
  }
  return clean + text.slice(at)
}

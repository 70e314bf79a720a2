import { appendFileSync } from 'node:fs'

/** One request and the status of its response. Never contains a token, a signature or a password. */
export interface JournalEntry {
  readonly time: string
  readonly method: string
  /** Without the query string. */
  readonly path: string
  readonly host: string
  readonly apiVersion?: string | undefined
  /** Whether it had an Authorization header. */
  readonly authorized: boolean
  /** Whether it used a storage link. */
  readonly blob: boolean
  readonly status: number
  /** Milliseconds between receiving the whole request and sending the response. */
  readonly took: number
  readonly requestId: string
  /** Length of the request body. */
  readonly bytes: number
  /** Parsed body, for calls to services only. Never for the token endpoint. */
  readonly body?: unknown
  readonly userAgent?: string | undefined
}

export interface Journal {
  readonly entries: readonly JournalEntry[]
  add(entry: JournalEntry): void
}

/** Keeps the journal in memory and appends each entry to `file` as one line of JSON. */
export function createJournal(file: string): Journal {
  const entries: JournalEntry[] = []
  return {
    entries,
    add(entry) {
      const redacted = redact(entry) as JournalEntry
      entries.push(redacted)
      appendFileSync(file, `${JSON.stringify(redacted)}\n`)
    }
  }
}

/** Properties in which clients send credentials. */
const SECRETS = /^(connectionParameters(Set)?|password|clientSecret)$/i
const SIGNATURE = /(?<![a-z])sig(?:=|%3d)/i
/** A query string that contains a signature, from its plain or escaped `?` or `&` on; or the signature alone. */
const SIGNED = /(?:(?:\?|%3f|&|%26)[^\s"']*?)?(?<![a-z])sig(?:=|%3d)[^\s"']*/gi

/** Storage links keep their path but lose their query string, which grants access to the container. */
function redact(value: unknown): unknown {
  if (typeof value === 'string') return redactSignatures(value)
  if (Array.isArray(value)) return value.map(redact)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [redactSignatures(key), SECRETS.test(key) ? '***' : redact(inner)])
  )
}

const redactSignatures = (text: string): string => (SIGNATURE.test(text) ? text.replace(SIGNED, '?***') : text)

import { appendFileSync } from 'node:fs'

/** One request as it was answered. Never a token, a signature, a password. */
export interface JournalEntry {
  readonly time: string
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly host: string
  readonly apiVersion?: string | undefined
  /** Whether it carried an Authorization header. */
  readonly authorized: boolean
  /** Whether it went to storage, by a link. */
  readonly blob: boolean
  readonly status: number
  /** Milliseconds from the whole request to its answer. */
  readonly took: number
  readonly requestId: string
  /** Length of the request's body. */
  readonly bytes: number
  /** The body of calls to services, parsed; not of the token endpoint. */
  readonly body?: unknown
  readonly userAgent?: string | undefined
}

export interface Journal {
  readonly entries: readonly JournalEntry[]
  add(entry: JournalEntry): void
}

/** Keeps the journal in memory and, a line each, in `file`. */
export function createJournal(file: string): Journal {
  const entries: JournalEntry[] = []
  return {
    entries,
    add(entry) {
      const clean = withoutSignatures(entry) as JournalEntry
      entries.push(clean)
      appendFileSync(file, `${JSON.stringify(clean)}\n`)
    }
  }
}

/** Properties in which clients send what only the service may know: what a connection signs in with. */
const SECRETS = /^(connectionParameters(Set)?|password|clientSecret)$/i
const SIGNATURE = /(?<![a-z])sig(?:=|%3d)/i
/** From the mark of a query, plain or escaped, that holds a signature; or the signature alone. */
const SIGNED = /(?:(?:\?|%3f|&|%26)[^\s"']*?)?(?<![a-z])sig(?:=|%3d)[^\s"']*/gi

/** Links to storage in bodies keep their path and lose their query: it is a key to the container. */
function withoutSignatures(value: unknown): unknown {
  if (typeof value === 'string') return cleaned(value)
  if (Array.isArray(value)) return value.map(withoutSignatures)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [cleaned(key), SECRETS.test(key) ? '***' : withoutSignatures(inner)])
  )
}

const cleaned = (text: string): string => (SIGNATURE.test(text) ? text.replace(SIGNED, '?***') : text)

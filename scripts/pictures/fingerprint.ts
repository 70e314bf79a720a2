import { createHash } from 'node:crypto'

/**
 * Digest of a picture's source, ignoring what differs between runs: times, ids, commits, digests, ports, durations, and
 * sizes, which depend on the version of zlib.
 */
export const fingerprint = (source: string): string =>
  createHash('sha256').update(withoutVaryingParts(source)).digest('hex').slice(0, 16)

/** Markdown and HTML may write `:` as a character reference. */
const COLON = '(?::|&#58;)'

const VARYING: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\d{4}-\\d\\d-\\d\\dT\\d\\d${COLON}\\d\\d${COLON}\\d\\d(?:\\.\\d+)?Z`, 'g'), 'TIME'],
  [/127\.0\.0\.1:\d+/g, 'HOST'],
  [/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'ID'],
  [/\b[0-9a-f]{64}\b/g, 'DIGEST'],
  [/\b[0-9a-f]{32}\b/g, 'ID'],
  [/\bcommit [0-9a-f]{12}\b/g, 'COMMIT'],
  [/\b[0-9a-f]{4}…[0-9a-f]{4}\b/g, 'ID'],
  [/<!-- move-power-app check [0-9a-f]+ -->/g, ''],
  [/\b\d+(?:\.\d+)? (?:ms|s|min)\b/g, 'DURATION'],
  [/\b\d+(?:\.\d+)? (?:bytes|KiB|MiB)\b/g, 'SIZE']
]

export const withoutVaryingParts = (source: string): string =>
  VARYING.reduce((text, [pattern, word]) => text.replace(pattern, word), source)

import { createHash } from 'node:crypto'

/** The digest of a file as every input, output and log of this action writes it: `sha256:` and 64 hex digits. */
export const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/**
 * Whether two digests say the same. People paste them from tools that print upper case, or leave `sha256:` out
 * (`sha256sum`, the artifact service): both are taken. An empty text equals nothing.
 */
export function sameDigest(one: string, other: string): boolean {
  const hex = bare(one)
  return hex !== '' && hex === bare(other)
}

const bare = (digest: string): string =>
  digest
    .trim()
    .toLowerCase()
    .replace(/^sha256:\s*/, '')

import { createHash } from 'node:crypto'

/** The digest of a file in the form that all inputs, outputs and logs of this action use: `sha256:` and 64 hex digits. */
export const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/**
 * Whether two digests are equal. Ignores case, and whether `sha256:` is present: `sha256sum` and the artifact service
 * omit it. An empty text equals nothing.
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

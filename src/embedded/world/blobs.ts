import type { Digest } from './model.ts'

/**
 * Content-addressed bytes of a world, keyed by SHA-256. Adding the same bytes twice stores them once; blobs are never
 * changed.
 */
export interface Blobs {
  /** Throws when the digest is unknown: a world that refers to missing bytes is damaged. */
  read(digest: Digest): Buffer
  add(bytes: Uint8Array): Digest
}

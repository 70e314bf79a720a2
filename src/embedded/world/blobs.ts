import type { Digest } from './model.ts'

/** Bytes of a world, by their SHA-256. Adding the same bytes twice keeps them once; nothing is ever changed. */
export interface Blobs {
  /** Throws when the digest is unknown: a world that names missing bytes is damaged. */
  read(digest: Digest): Buffer
  add(bytes: Uint8Array): Digest
}

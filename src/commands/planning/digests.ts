import type { Plan } from './plan.ts'

/** The digest of a package as it was given, and of what is imported where the input `values` changed it. */
export interface Digests {
  readonly digest: string
  readonly edited?: string | undefined
}

export const digestsOf = (pkg: Plan['pkg'], values: Plan['values']): Digests =>
  values === undefined ? { digest: pkg.digest } : { digest: values.originalDigest, edited: pkg.digest }

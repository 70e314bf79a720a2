import { ActionError } from '../../base/errors.ts'
import { sameDigest } from '../../package/digest.ts'

/** Throws for a package with another digest than expected. `what` is its name in messages, quoted. */
export function assertDigest(expected: string | undefined, digest: string, what: string): void {
  if (expected === undefined || sameDigest(expected, digest)) return
  throw new ActionError({
    doing: `use the package in ${what}`,
    why: `its digest is ${digest}, but package-digest is ${expected}`,
    remedy: 'It is not the expected file. Use the one from the export step, or correct package-digest.'
  })
}

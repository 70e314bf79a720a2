import { ActionError } from '../../base/errors.ts'
import { sameDigest } from '../../package/digest.ts'

/**
 * Throws for a package with another digest than expected. `what` is its name in messages, quoted.
 *
 * @param around digest of the zip archive around the package. It fixes the package as well, and it is the one that an
 * upload action reports, so either is accepted
 */
export function assertDigest(expected: string | undefined, digest: string, what: string, around?: string): void {
  if (expected === undefined || sameDigest(expected, digest)) return
  if (around !== undefined && sameDigest(expected, around)) return
  const other = around === undefined ? '' : `, and that of the zip archive around it is ${around}`
  throw new ActionError({
    doing: `use the package in ${what}`,
    why: `its digest is ${digest}${other}, but package-digest is ${expected}`,
    remedy: 'It is not the expected file. Use the one from the export step, or correct package-digest.'
  })
}

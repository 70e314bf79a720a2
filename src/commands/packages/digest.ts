import { ActionError } from '../../base/errors.ts'
import { sameDigest } from '../../package/digest.ts'

/** Refuses a package that is not the one meant. `what` is how messages call it, with its quotes. */
export function assertDigest(wanted: string | undefined, digest: string, what: string): void {
  if (wanted === undefined || sameDigest(wanted, digest)) return
  throw new ActionError({
    doing: `use the package in ${what}`,
    why: `its digest is ${digest}, and package-digest asks for ${wanted}`,
    remedy: 'It is not the file that was meant: take the one the export step made, or correct package-digest.'
  })
}

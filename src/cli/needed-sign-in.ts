import { CLOUDS } from '../action/inputs/schema.ts'
import { SIGN_IN_INPUTS } from '../action/inputs/sign-in.ts'
import type { InputSource } from '../action/runner/environment.ts'
import { ActionError } from '../base/errors.ts'
import { same } from '../commands/ids.ts'
import { variableOf } from './flags.ts'

/** Inputs that say who signs in, but not with what. */
const NAMES: readonly string[] = ['tenant-id', 'client-id']

/**
 * Says how to sign in from a command line where nothing is given to do it with. What is given but wrong is for those who
 * read the inputs.
 *
 * @throws ActionError
 */
export function assertSignIn(source: InputSource): void {
  const cloud = source.get('cloud')
  const isReal = cloud === '' || CLOUDS.some(name => name !== 'Embedded' && same(name, cloud))
  const isGiven = SIGN_IN_INPUTS.some(name => !NAMES.includes(name) && source.get(name) !== '')
  if (!isReal || isGiven || source.canRequestIdToken) return
  throw new ActionError({
    doing: 'sign in',
    why: 'nothing is given to sign in with',
    remedy: `Give --tenant-id, --client-id and the refresh token of a user, with --refresh-token-file FILE or in ${variableOf('refresh-token')}; docs/sign-in.md says how to get one. To try things out without a tenant, add --cloud Embedded.`
  })
}

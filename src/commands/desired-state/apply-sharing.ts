import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Apps } from '../ports/app.ts'
import type { Log } from '../ports/runner.ts'
import type { SharedRole, Sharing } from '../ports/sharing.ts'
import type { ResolvedSharing } from './resolve-principals.ts'
import {
  changesSharing,
  planSharing,
  principalName,
  roleWords,
  type SharingDifference,
  type SharingPlan,
  type SharingState
} from './sharing.ts'

export interface SharedApp {
  readonly environment: string
  readonly app: string
}

/**
 * Writes what the plan changes: who may use and edit first, then the consent bypass, and the owner last, because that
 * may take from this identity what the others need. What the service refuses is told and the rest goes on; whether the
 * run is red then is for the caller to say. No one loses access, and no e-mails are sent.
 *
 * @returns the refusals
 * @throws ActionError when no answer comes any more: connection lost, run cancelled
 */
export async function applySharing(
  sharing: Sharing,
  { environment, app }: SharedApp,
  plan: SharingPlan,
  log: Log
): Promise<ActionError[]> {
  const refusals: ActionError[] = []
  const attempt = async (work: Promise<void>, done: string): Promise<void> => {
    try {
      await work
      log.info(done)
    } catch (error) {
      if (!(error instanceof ActionError) || error.service === undefined) throw error
      refusals.push(error)
      log.warning(error.message)
    }
  }
  const put = plan.differences.flatMap(toPut).filter(({ principal }) => !isPartOfOwnerChange(plan, principal.id))
  if (put.length > 0) {
    const who = put.map(({ principal, role }) => `${principalName(principal)} ${roleWords(role)}`)
    await attempt(sharing.share(app, { put, remove: [] }), `The app is shared: ${who.join(', ')}.`)
  }
  if (plan.consentBypass?.changes === true) {
    const { to } = plan.consentBypass
    await attempt(
      sharing.bypassConsent(environment, app, to),
      to
        ? 'People who play the app are not asked to allow its connections.'
        : 'The app asks people to allow its connections.'
    )
  }
  if (plan.owner !== undefined) {
    const { to, roleForOldOwner } = plan.owner
    await attempt(
      sharing.setOwner(environment, app, to.id, roleForOldOwner),
      `The app is owned by ${quoted(principalName(to))}; who owned it ${roleWords(roleForOldOwner)} it.`
    )
  }
  return refusals
}

function toPut({
  principal,
  role,
  action
}: SharingDifference): { principal: SharingDifference['principal']; role: SharedRole }[] {
  if (action !== 'add' && action !== 'change') return []
  return role === 'edit' || role === 'use' ? [{ principal, role }] : []
}

/** The roles of the one who owned the app and of the one who will are set by the change itself. */
const isPartOfOwnerChange = ({ owner, differences }: SharingPlan, id: string): boolean =>
  owner !== undefined &&
  differences.some(({ principal, was, role }) => principal.id === id && (role === 'owner' || was === 'owner'))

/**
 * Reads the app back and compares it with the declaration once more.
 *
 * @returns what is not as declared, as sentences; empty when all is
 */
export async function verifySharing(
  platform: { readonly sharing: Pick<Sharing, 'permissions'>; readonly apps: Pick<Apps, 'read'> },
  app: string,
  declared: ResolvedSharing,
  importer: SharingState['importer']
): Promise<string[]> {
  const permissions = await platform.sharing.permissions(app)
  const bypassConsent = declared.consentBypass === undefined ? undefined : (await platform.apps.read(app)).bypassConsent
  const plan = planSharing(declared, { permissions, bypassConsent, importer })
  if (!changesSharing(plan)) return []
  return [
    ...plan.differences
      .filter(({ action }) => action === 'add' || action === 'change')
      .map(({ principal, role, was }) => {
        const held = was === undefined ? 'has no role' : `is ${quoted(roleWords(was))}`
        return `${quoted(principalName(principal))} ${held}, and ${quoted(roleWords(role))} is declared.`
      }),
    ...(plan.consentBypass?.changes === true
      ? [
          `The consent bypass is ${bypassConsent === undefined ? 'not told by the service' : String(bypassConsent)}, and ${String(plan.consentBypass.to)} is declared.`
        ]
      : [])
  ]
}

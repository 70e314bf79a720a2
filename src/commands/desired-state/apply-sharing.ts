import { listed, quoted } from '../../base/display.ts'
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
 * Writes what the plan changes: first who can use and edit, then the consent bypass, and the owner last, because this
 * identity may lose the rights for the other changes with it. A refusal by the service does not stop the remaining
 * changes; the caller decides whether it fails the run. No one loses access, and no e-mails are sent.
 *
 * @returns the refusals
 * @throws ActionError when the service does not respond: connection lost, run cancelled
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
    const changes = put.map(({ principal, role }) => `${principalName(principal)} ${roleWords(role)}`)
    await attempt(sharing.share(app, { put, remove: [] }), `The app is shared: ${listed(changes, 20)}.`)
  }
  if (plan.consentBypass?.changes === true) {
    const { to } = plan.consentBypass
    await attempt(
      sharing.bypassConsent(environment, app, to),
      to
        ? 'The app no longer asks its users to allow its connections.'
        : 'The app asks its users to allow its connections.'
    )
  }
  if (plan.owner !== undefined) {
    const { to, roleForOldOwner } = plan.owner
    await attempt(
      sharing.setOwner(environment, app, to.id, roleForOldOwner),
      `The app is owned by ${quoted(principalName(to))}. The previous owner ${roleWords(roleForOldOwner)} it.`
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

/** The change of owner itself sets the roles of the previous and the new owner. */
const isPartOfOwnerChange = ({ owner, differences }: SharingPlan, id: string): boolean =>
  owner !== undefined &&
  differences.some(({ principal, was, role }) => principal.id === id && (role === 'owner' || was === 'owner'))

/**
 * Reads the app back and compares it with the declaration again.
 *
 * @returns what is not as declared, as sentences; empty when everything is
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
        const actual = was === undefined ? 'none' : quoted(roleWords(was))
        return `The role of ${quoted(principalName(principal))} is ${actual}, but ${quoted(roleWords(role))} is declared.`
      }),
    ...(plan.consentBypass?.changes === true
      ? [
          `The consent bypass is ${bypassConsent === undefined ? 'not reported by the service' : String(bypassConsent)}, but ${String(plan.consentBypass.to)} is declared.`
        ]
      : [])
  ]
}

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
  /** Names for messages: the environment, and who is signed in. */
  readonly names?: { readonly environment: string; readonly identity: string } | undefined
}

/** What a call of sharing is about. */
export type SharingPart = 'people' | 'consent bypass' | 'owner'

/** A refusal by the service. */
class SharingRefusal extends ActionError {
  readonly part: SharingPart

  constructor(part: SharingPart, { doing, why, remedy, service, cause }: ActionError) {
    super({ doing, why, remedy, service, cause })
    this.part = part
  }
}

const NEEDED: Readonly<Record<SharingPart, string>> = {
  people: 'Only the owner or a co-owner can share an app. Ask one of them to add this identity as co-owner.',
  'consent bypass': 'Only an environment administrator can set the consent bypass.',
  owner: 'Only an environment administrator can change the owner.'
}
const ADMINISTRATOR =
  'Give this identity the role Environment Admin, or System Administrator where the environment has Dataverse, or ask an administrator to do it and leave this line out of the input share.'

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
  { environment, app, names }: SharedApp,
  plan: SharingPlan,
  log: Log
): Promise<SharingRefusal[]> {
  const refusals: SharingRefusal[] = []
  const attempt = async (part: SharingPart, work: Promise<void>, done: string): Promise<void> => {
    try {
      await work
      log.info(done)
    } catch (error) {
      if (!(error instanceof ActionError) || error.service === undefined) throw error
      const refusal = new SharingRefusal(part, error.service.status === 403 ? denied(part, error, names) : error)
      refusals.push(refusal)
      log.warning(refusal.message)
    }
  }
  const put = plan.differences.flatMap(toPut).filter(({ principal }) => !isPartOfOwnerChange(plan, principal.id))
  if (put.length > 0) {
    const changes = put.map(({ principal, role }) => `${principalName(principal)} ${roleWords(role)}`)
    await attempt('people', sharing.share(app, { put, remove: [] }), `The app is shared: ${listed(changes, 20)}.`)
  }
  if (plan.consentBypass?.changes === true) {
    const { to } = plan.consentBypass
    await attempt(
      'consent bypass',
      sharing.bypassConsent(environment, app, to),
      to
        ? 'The app no longer asks its users to allow its connections.'
        : 'The app asks its users to allow its connections.'
    )
  }
  if (plan.owner !== undefined) {
    const { to, roleForOldOwner } = plan.owner
    await attempt(
      'owner',
      sharing.setOwner(environment, app, to.id, roleForOldOwner),
      `The app is owned by ${quoted(principalName(to))}. The previous owner ${roleWords(roleForOldOwner)} it.`
    )
  }
  return refusals
}

/** A refusal for lack of rights, with who is refused and where. */
function denied(part: SharingPart, error: ActionError, names: SharedApp['names']): ActionError {
  const { doing, service } = error
  const who = names === undefined ? 'this identity' : quoted(names.identity)
  const where = names === undefined ? '' : ` in ${quoted(names.environment)}`
  return new ActionError({
    doing,
    why: `${who} may not do this${where}`,
    service,
    remedy: part === 'people' ? NEEDED[part] : `${NEEDED[part]} ${ADMINISTRATOR}`,
    cause: error
  })
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

interface SharedPlatform {
  readonly sharing: Pick<Sharing, 'permissions'>
  readonly apps: Pick<Apps, 'read'>
}

/** Reads the app back and compares it with the declaration again: what is still to be changed was not done. */
export async function sharingAfter(
  platform: SharedPlatform,
  app: string,
  declared: ResolvedSharing,
  importer: SharingState['importer']
): Promise<SharingPlan> {
  const permissions = await platform.sharing.permissions(app)
  const bypassConsent = declared.consentBypass === undefined ? undefined : (await platform.apps.read(app)).bypassConsent
  return planSharing(declared, { permissions, bypassConsent, importer })
}

/** What is not as declared, as sentences, except where a refusal has said so. */
export function gapsIn(plan: SharingPlan, refusals: readonly Pick<SharingRefusal, 'part'>[]): string[] {
  if (!changesSharing(plan)) return []
  const isRefused = (part: SharingPart): boolean => refusals.some(refusal => refusal.part === part)
  const { consentBypass } = plan
  return [
    ...plan.differences
      .filter(({ action }) => action === 'add' || action === 'change')
      .filter(({ principal }) => !isRefused(isPartOfOwnerChange(plan, principal.id) ? 'owner' : 'people'))
      .map(({ principal, role, was }) => {
        const actual = was === undefined ? 'none' : quoted(roleWords(was))
        return `The role of ${quoted(principalName(principal))} is ${actual}, but ${quoted(roleWords(role))} is declared.`
      }),
    ...(consentBypass?.changes === true && !isRefused('consent bypass')
      ? [
          `The consent bypass is ${consentBypass.from === undefined ? 'not reported by the service' : String(consentBypass.from)}, but ${String(consentBypass.to)} is declared.`
        ]
      : [])
  ]
}

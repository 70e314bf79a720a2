import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { numbered } from '../numbered.ts'
import type { Permission, Principal, SharedRole, Sharing } from '../ports/sharing.ts'
import type { DeclaredSharing, SharedWith } from '../import-order.ts'

/** The declared sharing with everyone in it looked up. */
export interface ResolvedSharing {
  readonly owner?: Principal | undefined
  readonly consentBypass?: boolean | undefined
  readonly people: readonly { readonly principal: Principal; readonly role: SharedRole }[]
  /** What could not be verified, as sentences. */
  readonly remarks: readonly string[]
}

export interface ResolveOptions {
  readonly sharing: Pick<Sharing, 'findPrincipals'>
  /** Present permissions of the app: these people need no lookup. Undefined for an app that will be created. */
  readonly permissions?: readonly Permission[] | undefined
  /** Tenant of the signed-in identity; needed for sharing with everyone. */
  readonly tenantId?: string | undefined
}

/**
 * The declaration names someone who does not exist, is ambiguous or has the wrong type: the input has to be corrected.
 */
export class ImpossibleSharing extends ActionError {}

/**
 * Looks up everyone the declaration names, before anything is written. An object id that cannot be looked up is used
 * without verification, because the service refuses a wrong one. For an e-mail address or a name that is not possible.
 *
 * @throws ImpossibleSharing once, listing everyone who does not exist, is ambiguous, or cannot be looked up
 */
export async function resolvePrincipals(
  declared: DeclaredSharing,
  { sharing, permissions = [], tenantId }: ResolveOptions
): Promise<ResolvedSharing> {
  const problems: string[] = []
  const remarks: string[] = []
  let isLookupDenied = false

  async function resolved(wanted: SharedWith): Promise<Principal | undefined> {
    const { written } = wanted
    if (wanted.kind === 'everyone') {
      if (tenantId !== undefined) return { id: tenantId, type: 'everyone', displayName: 'everyone' }
      problems.push(`${quoted(written)} needs the tenant, which this sign-in does not reveal`)
      return undefined
    }
    const found = await sharing.findPrincipals({ by: wanted.kind, value: wanted.value })
    const present = permissions.map(({ principal }) => principal).filter(principal => matches(principal, wanted))
    const candidates =
      found === 'unknown' ? present : found.filter(({ type }) => type === 'group' || !mustBeGroup(wanted))
    const [first, ...others] = unique(candidates)
    if (first !== undefined && others.length === 0) return first
    if (first !== undefined) {
      problems.push(`${quoted(written)} matches several: ${listed([first, ...others].map(nameWithId))}`)
    } else if (found !== 'unknown') problems.push(`${quoted(written)} does not exist`)
    else if (wanted.kind === 'id') {
      const type = wanted.isGroup ? 'group' : 'person'
      remarks.push(
        `The id ${quoted(wanted.value)} could not be looked up. It is used as the id of a ${wanted.isGroup ? 'group' : 'person'}.`
      )
      return { id: wanted.value, type }
    } else {
      isLookupDenied = true
      problems.push(`this identity cannot look up ${quoted(written)}`)
    }
    return undefined
  }

  const owner = declared.owner === undefined ? undefined : await resolved(declared.owner)
  if (declared.owner !== undefined && owner !== undefined && owner.type !== 'person') {
    problems.push(`${quoted(declared.owner.written)} cannot own an app, because it is not a person`)
  }
  const people: { principal: Principal; role: SharedRole }[] = []
  const names = new Map<string, string>()
  if (declared.owner !== undefined && owner !== undefined) names.set(owner.id.toLowerCase(), declared.owner.written)
  for (const [role, entries] of [
    ['edit', declared.canEdit],
    ['use', declared.canUse]
  ] as const) {
    for (const entry of entries) {
      const principal = await resolved(entry)
      if (principal === undefined) continue
      const earlier = names.get(principal.id.toLowerCase())
      if (earlier === undefined) people.push({ principal, role })
      else problems.push(`${quoted(earlier)} and ${quoted(entry.written)} are the same person or group`)
      names.set(principal.id.toLowerCase(), entry.written)
    }
  }
  if (problems.length > 0) {
    throw new ImpossibleSharing({
      doing: 'share the app as declared',
      why: numbered(problems, 20),
      remedy: `Correct the input share.${isLookupDenied ? ' Use object ids there (group:<id> for a group), or let this identity read people and groups in Microsoft Graph (access-token needs a token for Graph too).' : ''}`
    })
  }
  return { owner, consentBypass: declared.consentBypass, people, remarks }
}

const mustBeGroup = (wanted: SharedWith): boolean =>
  wanted.kind === 'group-name' || (wanted.kind === 'id' && wanted.isGroup)

const same = (one: string | undefined, other: string): boolean => one?.toLowerCase() === other.toLowerCase()

const nameWithId = ({ id, displayName }: Principal): string =>
  displayName === undefined ? id : `${quoted(displayName)} (${id})`

/** Whether a principal that the app is already shared with is the one that the declaration names. */
function matches(principal: Principal, wanted: Exclude<SharedWith, { kind: 'everyone' }>): boolean {
  if (mustBeGroup(wanted) && principal.type !== 'group') return false
  switch (wanted.kind) {
    case 'id':
      return same(principal.id, wanted.value)
    case 'email':
      return same(principal.email, wanted.value)
    case 'group-name':
      return same(principal.displayName, wanted.value)
  }
}

function unique(principals: readonly Principal[]): Principal[] {
  return [...new Map(principals.map(principal => [principal.id.toLowerCase(), principal])).values()]
}

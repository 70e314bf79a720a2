import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Permission, Principal, SharedRole, Sharing } from '../ports/sharing.ts'
import type { DeclaredSharing, SharedWith } from '../import-order.ts'

/** The declaration with everybody in it known. */
export interface ResolvedSharing {
  readonly owner?: Principal | undefined
  readonly consentBypass?: boolean | undefined
  readonly people: readonly { readonly principal: Principal; readonly role: SharedRole }[]
  /** What was taken at its word, as sentences. */
  readonly remarks: readonly string[]
}

export interface ResolveOptions {
  readonly sharing: Pick<Sharing, 'findPrincipals'>
  /** Those of the app now: who stands there needs no look-up. Undefined for an app that is to be created. */
  readonly permissions?: readonly Permission[] | undefined
  /** Of the signed-in identity; sharing with everyone needs it. */
  readonly tenantId?: string | undefined
}

/** Somebody the declaration names is not there, or not the one that is meant: the input has to be corrected. */
export class ImpossibleSharing extends ActionError {}

/**
 * Finds everybody the declaration names, before anything is written. An object id that cannot be looked up is taken at
 * its word, because the service refuses a wrong one; an e-mail or a name cannot be.
 *
 * @throws ImpossibleSharing once, naming everybody who is not there, is there several times, or cannot be looked up
 */
export async function resolvePrincipals(
  declared: DeclaredSharing,
  { sharing, permissions = [], tenantId }: ResolveOptions
): Promise<ResolvedSharing> {
  const problems: string[] = []
  const remarks: string[] = []
  let isBlind = false

  async function resolved(wanted: SharedWith): Promise<Principal | undefined> {
    const { written } = wanted
    if (wanted.kind === 'everyone') {
      if (tenantId !== undefined) return { id: tenantId, type: 'everyone', displayName: 'everyone' }
      problems.push(`${quoted(written)}: the sign-in does not say which tenant that is`)
      return undefined
    }
    const found = await sharing.findPrincipals({ by: wanted.kind, value: wanted.value })
    const present = permissions.map(({ principal }) => principal).filter(principal => fits(principal, wanted))
    const candidates =
      found === 'unknown' ? present : found.filter(({ type }) => type === 'group' || !mustBeGroup(wanted))
    const [first, ...others] = unique(candidates)
    if (first !== undefined && others.length === 0) return first
    if (first !== undefined) {
      problems.push(`${quoted(written)} fits several: ${listed([first, ...others].map(({ id }) => id))}`)
    } else if (found !== 'unknown') problems.push(`${quoted(written)} is not there`)
    else if (wanted.kind === 'id') {
      const type = wanted.isGroup ? 'group' : 'person'
      remarks.push(
        `The id ${quoted(wanted.value)} could not be looked up and is taken for one of a ${wanted.isGroup ? 'group' : 'person'}.`
      )
      return { id: wanted.value, type }
    } else {
      isBlind = true
      problems.push(`${quoted(written)} cannot be looked up by this identity`)
    }
    return undefined
  }

  const owner = declared.owner === undefined ? undefined : await resolved(declared.owner)
  if (declared.owner !== undefined && owner !== undefined && owner.type !== 'person') {
    problems.push(`${quoted(declared.owner.written)} is not a person, and only a person can own an app`)
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
      else problems.push(`${quoted(earlier)} and ${quoted(entry.written)} are the same`)
      names.set(principal.id.toLowerCase(), entry.written)
    }
  }
  if (problems.length > 0) {
    throw new ImpossibleSharing({
      doing: 'share the app as declared',
      why: listed(problems, 20),
      remedy: `Correct the input share${isBlind ? '; give object ids there (group:<id> for a group), or let the identity read people and groups in Microsoft Graph (with access-token: a token for Graph too)' : ''}.`
    })
  }
  return { owner, consentBypass: declared.consentBypass, people, remarks }
}

const mustBeGroup = (wanted: SharedWith): boolean =>
  wanted.kind === 'group-name' || (wanted.kind === 'id' && wanted.isGroup)

const same = (one: string | undefined, other: string): boolean => one?.toLowerCase() === other.toLowerCase()

/** Whether somebody the app is shared with already is the one that is meant. */
function fits(principal: Principal, wanted: Exclude<SharedWith, { kind: 'everyone' }>): boolean {
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

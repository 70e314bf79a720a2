import { plainText } from '../../base/display.ts'
import type { Permission, Principal, SharedRole } from '../ports/sharing.ts'
import type { ResolvedSharing } from './resolve-principals.ts'

/** `left`: has a role but is not declared. It is kept: no role is ever removed. */
export type SharingAction = 'add' | 'change' | 'remains' | 'left'

export interface SharingDifference {
  readonly principal: Principal
  /** Role afterwards: `owner`, `edit`, `use`, or the service's own name of a role that is kept. */
  readonly role: string
  /** Present role. */
  readonly was?: string | undefined
  readonly action: SharingAction
}

export interface SharingPlan {
  readonly differences: readonly SharingDifference[]
  /** Set where the owner changes. */
  readonly owner?: { readonly to: Principal; readonly roleForOldOwner: SharedRole } | undefined
  /** Set where a consent bypass is declared; `from` is undefined when the service did not report it. */
  readonly consentBypass?:
    | { readonly from: boolean | undefined; readonly to: boolean; readonly changes: boolean }
    | undefined
}

export interface SharingState {
  /** Undefined for an app that will be created: its importer will own it, and no one else has a role. */
  readonly permissions: readonly Permission[] | undefined
  readonly bypassConsent?: boolean | undefined
  /** The signed-in identity. */
  readonly importer: Principal
}

/**
 * What has to change for the declaration. After a change of owner the previous owner can edit the app (or use it, where
 * that is declared). No one who is not declared loses a role. Pure.
 */
export function planSharing(
  declared: ResolvedSharing,
  { permissions, bypassConsent, importer }: SharingState
): SharingPlan {
  const current = permissions ?? [{ id: importer.id, role: 'owner', principal: importer }]
  const now = (principal: Principal): Permission | undefined =>
    current.find(permission => isSamePrincipal(permission.principal, principal))
  const owner = current.find(({ role }) => role === 'owner')
  const newOwner =
    declared.owner === undefined || (owner !== undefined && isSamePrincipal(owner.principal, declared.owner))
      ? undefined
      : declared.owner
  const declaredRole = (principal: Principal): SharedRole | undefined =>
    declared.people.find(entry => isSamePrincipal(entry.principal, principal))?.role

  const differences: SharingDifference[] = []
  const add = (principal: Principal, role: string, was: string | undefined): void => {
    const action = was === undefined ? 'add' : includesRole(was, role) ? 'remains' : 'change'
    const known = named(principal, now(principal)?.principal)
    differences.push({ principal: known, role: action === 'remains' && was !== undefined ? was : role, was, action })
  }
  if (declared.owner !== undefined) add(declared.owner, 'owner', now(declared.owner)?.role)
  const roleForOldOwner = (owner === undefined ? undefined : declaredRole(owner.principal)) ?? 'edit'
  if (newOwner !== undefined && owner !== undefined) {
    differences.push({ principal: owner.principal, role: roleForOldOwner, was: 'owner', action: 'change' })
  }
  for (const { principal, role } of declared.people) {
    if (!differences.some(known => isSamePrincipal(known.principal, principal)))
      add(principal, role, now(principal)?.role)
  }
  for (const { principal, role } of current) {
    if (differences.some(known => isSamePrincipal(known.principal, principal))) continue
    differences.push({ principal, role, was: role, action: 'left' })
  }
  const { consentBypass } = declared
  // A new app asks for consent. Where the service does not report the bypass, it is set again.
  const from = permissions === undefined ? false : bypassConsent
  return {
    differences,
    owner: newOwner === undefined ? undefined : { to: newOwner, roleForOldOwner },
    consentBypass:
      consentBypass === undefined ? undefined : { from, to: consentBypass, changes: from !== consentBypass }
  }
}

/** Whether anything has to be written. */
export const changesSharing = ({ differences, owner, consentBypass }: SharingPlan): boolean =>
  owner !== undefined ||
  consentBypass?.changes === true ||
  differences.some(({ action }) => action === 'add' || action === 'change')

/** The declared principal; the one that the app reports where the declaration has nothing but an id. */
const named = (declared: Principal, reported: Principal | undefined): Principal =>
  declared.email === undefined && declared.displayName === undefined ? (reported ?? declared) : declared

/** Ids are compared without case. The whole tenant has several ids. */
export const isSamePrincipal = (one: Principal, other: Principal): boolean =>
  one.type === 'everyone' || other.type === 'everyone'
    ? one.type === other.type
    : one.id.toLowerCase() === other.id.toLowerCase()

/** An owner who is declared to edit or use stays owner. Who can use and share can use. */
const includesRole = (was: string, role: string): boolean =>
  was === role || was === 'owner' || (was === 'use-and-share' && role === 'use')

const ROLE_WORDS: Readonly<Record<string, string>> = {
  owner: 'owner',
  edit: 'can edit',
  use: 'can use',
  'use-and-share': 'can use and share'
}

/** A role in the words of the portal: `can use`. */
export const roleWords = (role: string): string =>
  (Object.hasOwn(ROLE_WORDS, role) ? ROLE_WORDS[role] : undefined) ?? plainText(role, 60)

/** E-mail address, else name, else id. */
export const principalName = ({ type, id, displayName, email }: Principal): string =>
  type === 'everyone' ? 'everyone' : plainText(email ?? displayName ?? id, 120)

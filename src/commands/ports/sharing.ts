/** `Unknown` is a kind the service may know and we do not. */
export type PrincipalType = 'User' | 'Group' | 'Tenant' | 'ServicePrincipal' | 'Unknown'

/** Who an app can be shared with. */
export interface Principal {
  /** Object id; of the whole tenant its tenant id. */
  readonly id: string
  readonly type: PrincipalType
  /** Undefined where only the id is known. */
  readonly displayName?: string | undefined
  readonly email?: string | undefined
}

export interface Permission {
  /** What the service calls it; what `remove` takes. */
  readonly id: string
  /** `Owner`, `CanEdit`, `CanView`, `CanViewWithShare`, or a word nobody knows yet. */
  readonly role: string
  readonly principal: Principal
}

/** Roles that are given; an owner is set in another way. */
export type SharedRole = 'CanView' | 'CanEdit'

export interface SharingChanges {
  /** Given, or changed where there is another role. Nobody is sent a mail. */
  readonly put: readonly { readonly principal: Principal; readonly role: SharedRole }[]
  /** Ids of permissions. */
  readonly remove: readonly string[]
}

export interface Sharing {
  permissions(app: string): Promise<readonly Permission[]>
  share(app: string, changes: SharingChanges): Promise<void>
  /** Takes an administrator of the environment. */
  setOwner(environment: string, app: string, principalId: string, roleForOldOwner: SharedRole): Promise<void>
  /** Takes an administrator of the environment. */
  bypassConsent(environment: string, app: string, bypass: boolean): Promise<void>
  /**
   * Users and groups that an object id, an e-mail or user name, or the display name of a group fits. `unknown` when
   * this identity may not look people up: that says nothing about whether they are there.
   */
  findPrincipals(wanted: PrincipalQuery): Promise<readonly Principal[] | 'unknown'>
}

export type PrincipalQuery =
  | { readonly by: 'id' | 'email'; readonly value: string }
  | { readonly by: 'group-name'; readonly value: string }

/** `everyone` is the whole tenant; `unknown` is a type that the service may know and we do not. */
export type PrincipalType = 'person' | 'group' | 'everyone' | 'application' | 'unknown'

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
  /** `owner`, `edit`, `use`, `use-and-share`, or the service's own word where it is none of these. */
  readonly role: string
  readonly principal: Principal
}

/** Roles that are given by sharing; the owner is set by a call of its own. */
export type SharedRole = 'use' | 'edit'

export interface SharingChanges {
  /** Given, or changed where there is another role. Nobody is e-mailed. */
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

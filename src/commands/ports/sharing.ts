/** `everyone` is the whole tenant; `unknown` is any type that this action does not know. */
export type PrincipalType = 'person' | 'group' | 'everyone' | 'application' | 'unknown'

/** Someone an app can be shared with. */
export interface Principal {
  /** Object id, or for the whole tenant its tenant id. */
  readonly id: string
  readonly type: PrincipalType
  /** Undefined where only the id is known. */
  readonly displayName?: string | undefined
  readonly email?: string | undefined
}

export interface Permission {
  /** Id in the service, as `remove` takes it. */
  readonly id: string
  /** `owner`, `edit`, `use`, `use-and-share`, or the service's own name of another role. */
  readonly role: string
  readonly principal: Principal
}

/** Roles that are granted by sharing. The owner is set separately. */
export type SharedRole = 'use' | 'edit'

export interface SharingChanges {
  /** Roles to grant, or to set in place of another role. No e-mails are sent. */
  readonly put: readonly { readonly principal: Principal; readonly role: SharedRole }[]
  /** Ids of permissions to remove. */
  readonly remove: readonly string[]
}

export interface Sharing {
  permissions(app: string): Promise<readonly Permission[]>
  share(app: string, changes: SharingChanges): Promise<void>
  /** Needs an administrator of the environment. */
  setOwner(environment: string, app: string, principalId: string, roleForOldOwner: SharedRole): Promise<void>
  /** Needs an administrator of the environment. */
  bypassConsent(environment: string, app: string, bypass: boolean): Promise<void>
  /**
   * Finds users and groups by object id, by e-mail address or user name, or by the display name of a group. `unknown`
   * when this identity may not look them up, whether they exist or not.
   */
  findPrincipals(wanted: PrincipalQuery): Promise<readonly Principal[] | 'unknown'>
}

export type PrincipalQuery =
  | { readonly by: 'id' | 'email'; readonly value: string }
  | { readonly by: 'group-name'; readonly value: string }

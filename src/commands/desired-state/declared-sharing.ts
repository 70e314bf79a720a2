/** Somebody the input `share` names. `written` is what stands there, for messages. */
export type SharedWith =
  /** The whole tenant. */
  | { readonly kind: 'everyone'; readonly written: string }
  /** An e-mail address or user principal name, of a person or a group. */
  | { readonly kind: 'email'; readonly written: string; readonly value: string }
  /** An object id. `isGroup` when it was said; otherwise it is looked up, and taken for a person's where it cannot be. */
  | { readonly kind: 'id'; readonly written: string; readonly value: string; readonly isGroup: boolean }
  | { readonly kind: 'group-name'; readonly written: string; readonly value: string }

/** The input `share`. What it leaves out is left as it is, and so is everybody it does not name. */
export interface DeclaredSharing {
  readonly owner?: SharedWith | undefined
  readonly consentBypass?: boolean | undefined
  readonly canUse: readonly SharedWith[]
  readonly canEdit: readonly SharedWith[]
}

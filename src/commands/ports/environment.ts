export interface Environment {
  readonly id: string
  readonly displayName: string
  readonly isDefault: boolean
  /** Origin of the linked Dataverse organisation, without a trailing slash. */
  readonly dataverseUrl?: string | undefined
}

/** An environment to create. */
export interface NewEnvironment {
  readonly displayName: string
  /** Name of a region as the service lists it: `europe`. */
  readonly region: string
  readonly type: 'Production' | 'Sandbox' | 'Trial'
  /** Undefined for an environment without Dataverse. */
  readonly dataverse?:
    | {
        /** LCID: 1033 is English. */
        readonly language: number
        /** ISO 4217: `EUR`. */
        readonly currency: string
        /** Object id of the group whose members may enter. */
        readonly securityGroup?: string | undefined
      }
    | undefined
}

/** A right that the packaging calls need in an environment. */
export type Capability = 'export packages' | 'import packages' | 'upload packages' | 'create apps' | 'create flows'

export interface CapabilityState {
  readonly held: boolean
  /** Its name in the service, for the person who has to grant it. */
  readonly key: string
}

export interface Environments {
  /** `anew` where what was read earlier in this run may be out of date. */
  list(options?: { readonly anew?: boolean }): Promise<readonly Environment[]>
  /** Why the service would not create it, as far as that can be read. Creates nothing. */
  objectionsTo(order: NewEnvironment): Promise<readonly string[]>
  /**
   * Creates an environment and waits until it can be used. The caller has made sure that there is none of that name.
   * Rejects with `NotStarted` where certainly nothing comes of it.
   */
  create(order: NewEnvironment): Promise<Environment>
  /** `capabilities` is undefined when the service sent no permission map. */
  read(id: string): Promise<{
    readonly environment: Environment
    readonly capabilities?: ReadonlyMap<Capability, CapabilityState> | undefined
  }>
  /** `unknown` where this identity may not read them. An environment without Dataverse has none of these settings. */
  settings(environment: Environment): Promise<EnvironmentSettings | 'unknown'>
}

export interface EnvironmentSettings {
  /** "Create in Dataverse solutions" for cloud flows: the service then refuses packages with flows. */
  readonly flowsInSolutions: boolean
}

/**
 * Classification of a connector by a data policy. Connectors of different groups must not be used together, blocked
 * ones not at all.
 */
export type DataGroup = 'business' | 'nonBusiness' | 'blocked'

export interface DataPolicy {
  readonly displayName: string
  /** By connector name in lower case, `shared_sql`; `unknown` where the service named the policy without its groups. */
  readonly groups: ReadonlyMap<string, DataGroup> | 'unknown'
  /** Group of all connectors that are not in `groups`; undefined where the policy does not say. */
  readonly others: DataGroup | undefined
}

export interface Policies {
  /** The policies that apply to an environment; `unknown` where this identity may not read them. */
  list(environment: string): Promise<readonly DataPolicy[] | 'unknown'>
}

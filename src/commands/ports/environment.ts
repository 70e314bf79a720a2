export interface Environment {
  readonly id: string
  readonly displayName: string
  readonly isDefault: boolean
  /** Origin of the linked Dataverse organisation, without a trailing slash. */
  readonly dataverseUrl?: string | undefined
}

/** Something that the packaging calls need the caller to be allowed in an environment. */
export type Capability = 'export packages' | 'import packages' | 'upload packages' | 'create apps' | 'create flows'

export interface CapabilityState {
  readonly held: boolean
  /** What the service calls it, for whoever has to grant it. */
  readonly key: string
}

export interface Environments {
  list(): Promise<readonly Environment[]>
  /** `capabilities` is undefined when the service sent no permission map. */
  read(id: string): Promise<{
    readonly environment: Environment
    readonly capabilities?: ReadonlyMap<Capability, CapabilityState> | undefined
  }>
  /** `unknown` where this identity may not read them. Without Dataverse there is nothing to be set. */
  settings(environment: Environment): Promise<EnvironmentSettings | 'unknown'>
}

export interface EnvironmentSettings {
  /** "Create in Dataverse solutions" for cloud flows: the service then refuses packages with flows. */
  readonly flowsInSolutions: boolean
}

/** What a data policy makes of a connector; connectors of two groups do not go together, blocked ones with nothing. */
export type DataGroup = 'business' | 'nonBusiness' | 'blocked'

export interface DataPolicy {
  readonly displayName: string
  /** By connector name in lower case, `shared_sql`. */
  readonly groups: ReadonlyMap<string, DataGroup>
  /** Group of all that `groups` does not name; undefined where the policy does not say. */
  readonly others: DataGroup | undefined
}

export interface Policies {
  /** Those that apply to an environment; `unknown` where this identity may not read them. */
  list(environment: string): Promise<readonly DataPolicy[] | 'unknown'>
}

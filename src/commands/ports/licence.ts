/** The Power Apps licences of the signed-in user. */
export interface Licences {
  /** `unknown` when this identity may not read them. */
  own(): Promise<OwnLicences | 'unknown'>
}

export interface OwnLicences {
  /** Names of the service plans of Power Apps. */
  readonly plans: readonly string[]
  /** Whether one of them is of the kind that Microsoft names for exporting and importing. */
  readonly coversPackages: boolean
}

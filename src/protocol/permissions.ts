/**
 * Keys of the capability map that an environment contains with `$expand=permissions`: present when the caller holds the
 * permission, absent otherwise. Recorded live on the Power Apps host (`permissions` beside `properties`), and in models
 * and connector documentation at `properties.permissions`. Requiring them before packaging is our conclusion, not
 * documented.
 */
export const PERMISSIONS = {
  export: 'ExportEnvironmentPackage',
  import: 'ImportEnvironmentPackage',
  storage: 'GenerateResourceStorage',
  createApp: 'CreatePowerApp',
  createFlow: 'CreateFlow'
} as const

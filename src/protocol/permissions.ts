/**
 * Keys of the capability map an environment carries with `$expand=permissions`: present when the caller holds them,
 * absent otherwise. Recorded live on the Power Apps host (`permissions` beside `properties`), in models and connector
 * documentation at `properties.permissions`. Taking them as a gate before packaging is our conclusion, not documented.
 */
export const PERMISSIONS = {
  export: 'ExportEnvironmentPackage',
  import: 'ImportEnvironmentPackage',
  storage: 'GenerateResourceStorage',
  createApp: 'CreatePowerApp',
  createFlow: 'CreateFlow'
} as const

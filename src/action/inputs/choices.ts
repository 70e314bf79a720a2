/** Values of the inputs that take one of a few, the default first where there is one. */

export const IMPORT_MODES = ['auto', 'create', 'update'] as const
export const VALUES_LEFT = ['warn', 'error', 'ignore'] as const
export const VALUES_LISTS = ['as-given', 'by-title'] as const
export const WHEN_TO_PUBLISH = ['auto', 'true', 'false'] as const
export const WHEN_UNCHANGED = ['skip', 'import'] as const
export const ON_DRIFT = ['report', 'overwrite', 'stop'] as const
export const FLOW_STATES = ['keep', 'on', 'off', 'as-source'] as const
export const SHARE_MODES = ['report', 'apply'] as const
export const PERMISSION_CHECKS = ['enforce', 'warn'] as const
export const FLAGS = ['false', 'true'] as const
export const ON_FAILURE = ['keep', 'rollback'] as const

/** The same by the name of the input. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'import-mode': IMPORT_MODES,
  'values-left': VALUES_LEFT,
  'values-lists': VALUES_LISTS,
  'publish-changes': WHEN_TO_PUBLISH,
  'when-unchanged': WHEN_UNCHANGED,
  'on-drift': ON_DRIFT,
  'flows-state': FLOW_STATES,
  'share-mode': SHARE_MODES,
  'permission-check': PERMISSION_CHECKS,
  backup: FLAGS,
  'on-failure': ON_FAILURE
}

/**
 * States of a packaging operation. A state in neither list is an error: waiting on for something nobody knows is how
 * other clients hang for ever. `Running` and `Succeeded` are recorded, `Failed` is handled by shipped clients, the
 * others of `RUNNING` are the platform's usual words for the same thing and were not seen on packaging.
 */
export const RUNNING: readonly string[] = ['Running', 'NotStarted', 'Queued', 'InProgress', 'Accepted']
export const SUCCEEDED: readonly string[] = ['Succeeded']
export const FAILED: readonly string[] = ['Failed', 'Canceled', 'Cancelled']

/** The healthy state of a connection; anything else in `statuses` is a problem to name. */
export const CONNECTED = 'Connected'

/** What an import may be told to do with a resource. */
export const CREATION_TYPES = ['New', 'Update', 'Existing', 'Merge', 'Overwrite'] as const
export type WireCreationType = (typeof CREATION_TYPES)[number]

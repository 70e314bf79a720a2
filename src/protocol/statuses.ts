/**
 * States of a packaging operation. Any other state is an error: waiting for an unknown state is how other clients hang
 * forever. `Running` and `Succeeded` are recorded and `Failed` is handled by shipped clients. The others of `RUNNING`
 * are the platform's usual words for the same state and were not seen on packaging.
 */
export const RUNNING: readonly string[] = ['Running', 'NotStarted', 'Queued', 'InProgress', 'Accepted']
export const SUCCEEDED: readonly string[] = ['Succeeded']
export const FAILED: readonly string[] = ['Failed', 'Canceled', 'Cancelled']

/** The healthy state of a connection; any other entry in `statuses` is a problem to report. */
export const CONNECTED = 'Connected'

/** What an import can do with a resource. */
export const CREATION_TYPES = ['New', 'Update', 'Existing', 'Merge', 'Overwrite'] as const
export type WireCreationType = (typeof CREATION_TYPES)[number]

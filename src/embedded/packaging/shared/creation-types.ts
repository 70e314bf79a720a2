import type { Kind } from '../../../package/resource.ts'

/**
 * The allowed creation types of each kind, measured over 1,941 resources. A standard connector has no such field,
 * because there is nothing to choose. The two kinds of the retired data model are known only from Microsoft's script,
 * which chooses between these two types.
 */
export const CREATION_TYPES_OF: Readonly<Record<Kind, string | undefined>> = {
  app: 'New, Update',
  flow: 'Existing, New, Update',
  connector: 'Existing',
  connection: 'Existing',
  entity: 'Merge, Overwrite',
  picklist: 'Merge, Overwrite',
  unknown: undefined
}

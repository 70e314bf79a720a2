import type { Kind } from '../../../package/resource.ts'

/**
 * What an importer may choose, by kind, measured over 1,941 resources. A standard connector has no such field: there
 * is nothing to choose. The two kinds of the retired data model are known only by Microsoft's script, which chooses
 * between these two.
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

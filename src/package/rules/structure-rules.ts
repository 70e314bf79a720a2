import type { Rule } from './rule.ts'
import { APP_RULES } from './structure/app.ts'
import { APP_FILE_RULES } from './structure/app-files.ts'
import { CREATION_TYPE_RULES } from './structure/creation-types.ts'
import { FLOW_ACTION_RULES } from './structure/flow-actions.ts'
import { FLOW_CONNECTION_RULES } from './structure/flow-connections.ts'
import { FLOW_EXPRESSION_RULES } from './structure/flow-expressions.ts'
import { FLOW_FILE_RULES } from './structure/flow-files.ts'
import { FLOW_PLACEHOLDER_RULES } from './structure/flow-placeholders.ts'
import { FLOW_REFERENCE_RULES } from './structure/flow-references.ts'
import { GRAPH_RULES } from './structure/graph.ts'
import { HAND_EDITED_RULES } from './structure/hand-edited.ts'
import { LEFTOVER_RULES } from './structure/leftovers.ts'
import { MANIFEST_RULES } from './structure/manifest.ts'
import { NAME_RULES } from './structure/names.ts'
import type { PackageRule } from './structure/places.ts'

/** Rules that do not need the archive. */
export const PACKAGE_RULES: readonly PackageRule[] = [
  ...MANIFEST_RULES,
  ...CREATION_TYPE_RULES,
  ...GRAPH_RULES,
  ...APP_RULES,
  ...FLOW_FILE_RULES,
  ...FLOW_REFERENCE_RULES,
  ...FLOW_CONNECTION_RULES,
  ...FLOW_ACTION_RULES,
  ...FLOW_EXPRESSION_RULES,
  ...FLOW_PLACEHOLDER_RULES,
  ...NAME_RULES
]

/** Rules about the structure of a package: its manifests, files, references and names. */
export const STRUCTURE_RULES: readonly Rule[] = [
  ...PACKAGE_RULES,
  ...APP_FILE_RULES,
  ...LEFTOVER_RULES,
  ...HAND_EDITED_RULES
]

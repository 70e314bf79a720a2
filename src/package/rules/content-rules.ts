import { CANNOT_CARRY_RULES } from './content/cannot-carry.ts'
import { CLIENT_VERSION_RULES } from './content/client-version.ts'
import { CODE_COMPONENT_RULES } from './content/code-components.ts'
import { DIFFERING_ADDRESS_RULES } from './content/differing-addresses.ts'
import { ENVIRONMENT_RULES } from './content/environment-rules.ts'
import { ENVIRONMENT_VARIABLE_RULES } from './content/environment-variables.ts'
import { LICENCE_RULES } from './content/licence.ts'
import { PERSONAL_DATA_RULES } from './content/personal-data.ts'
import { RETIRED_CONNECTOR_RULES } from './content/retired-connectors.ts'
import { SECRET_RULES } from './content/secrets.ts'
import { SHAREPOINT_FORM_RULES } from './content/sharepoint-form.ts'
import { SOURCE_BOUND_FLOW_RULES } from './content/source-bound-flows.ts'
import type { Rule } from './rule.ts'

/** Rules about the content of a package, as opposed to its structure. */
export const CONTENT_RULES: readonly Rule[] = [
  ...SECRET_RULES,
  ...SHAREPOINT_FORM_RULES,
  ...CANNOT_CARRY_RULES,
  ...CODE_COMPONENT_RULES,
  ...ENVIRONMENT_VARIABLE_RULES,
  ...RETIRED_CONNECTOR_RULES,
  ...CLIENT_VERSION_RULES,
  ...DIFFERING_ADDRESS_RULES,
  ...LICENCE_RULES,
  ...SOURCE_BOUND_FLOW_RULES,
  ...ENVIRONMENT_RULES,
  ...PERSONAL_DATA_RULES
]

import type { AppPackage, FlowPart } from '../../../package/app-package.ts'
import { runRules } from '../../../package/rules/run-rules.ts'
import { PACKAGE_RULES } from '../../../package/rules/structure-rules.ts'
import { CODES, type ListedError } from '../../../protocol/errors.ts'

/** The code with which the service refuses to save a flow, by the rule of a check that knows of it. */
const REFUSED: Readonly<Record<string, string>> = {
  'malformed-flow-definition': CODES.malformedFlowDefinition,
  'unknown-connection-reference': CODES.missingInputProperty,
  'unknown-run-after': CODES.invalidTemplate,
  'flow-without-actions': CODES.invalidTemplate,
  'duplicate-action-name': CODES.invalidTemplate,
  'long-action-name': CODES.invalidTemplate,
  'run-after-cycle': CODES.invalidTemplate,
  'broken-expression': CODES.invalidTemplate,
  'unknown-action-in-expression': CODES.invalidTemplate,
  'unknown-variable': CODES.invalidTemplate,
  'unknown-flow-parameter': CODES.invalidTemplate
}

export const SAVE_RULES = PACKAGE_RULES.filter(({ id }) => Object.hasOwn(REFUSED, id))

/**
 * How the service refuses to save a flow; `undefined` for a flow that it saves. What is wrong with a flow is what a
 * check says of it. The frame of the message is the service's, as makers report it; the sentence in it is not.
 */
export function saveRefusal(pkg: AppPackage, flow: FlowPart): ListedError | undefined {
  const [fault] = runRules({ pkg: { ...pkg, flows: [flow] } }, SAVE_RULES)
  const code = fault === undefined ? undefined : REFUSED[fault.rule]
  if (fault === undefined || code === undefined) return undefined
  const message = code === CODES.invalidTemplate ? `The template validation failed: '${fault.message}'.` : fault.message
  return { code, message: `Flow save failed with code '${code}' and message '${message}'.` }
}

import type { FlowPart } from '../../../package/app-package.ts'
import { type LookedUpStep, lookedUpSteps } from '../../../package/rules/content/looked-up.ts'
import { CODES, type ListedError } from '../../../protocol/errors.ts'

/** Lookups that one message lists. Reports show two. */
const MOST = 5

/** What the connectors answered in the reports. */
const NOT_FOUND: Readonly<Record<string, string>> = {
  sharepointonline: 'List not found',
  excelonlinebusiness: 'Item not found'
}

/**
 * The error of a flow whose lists or tables the service does not find while it saves the flow. One failed lookup has its
 * own code, several have another (issues 9, 17 and 28 of microsoft-teams-apps-classroom-dropin). A flow that names
 * nothing of the kind fails as if it named a list.
 *
 * The reports give the message alone. The code of the entry beside it is not known and is that of other failures here.
 */
export function failedLookup(
  flow: FlowPart,
  steps: Iterable<Pick<LookedUpStep, 'connector'>> = lookedUpSteps(flow)
): ListedError {
  const connectors: string[] = []
  for (const { connector } of steps) if (connectors.length < MOST) connectors.push(connector)
  if (connectors.length === 0) connectors.push('sharepointonline')
  const code = connectors.length === 1 ? CODES.dynamicOperationFailed : CODES.multipleErrors
  const messages = connectors.map(
    connector =>
      `The dynamic operation request to API '${connector}' operation 'GetTable' failed with status code 'NotFound'. ` +
      `This may indicate invalid input parameters. Error response: { "status": 404, "message": "${NOT_FOUND[connector] ?? 'Not found'}" }`
  )
  return {
    code: 'FlowSaveFailed',
    message: `Flow save failed with code '${code}' and message '${messages.join(';')}'.`
  }
}

import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { ListedError } from '../../protocol/errors.ts'
import { packagingResult, type PackagingResult } from '../../protocol/packaging.ts'
import { remedyForProblem } from '../transport/remedies.ts'
import { parseBody, requestIdOf, type ServiceResponse } from '../transport/responses.ts'

/** Parts that a result may have to contain to count as complete. */
export type ResultPart = 'status' | 'packageLink' | 'details' | 'resources'

/** The result, at the top level or under `properties` as operations have it: both were seen. */
export function resultOf(response: ServiceResponse, doing: string): PackagingResult {
  // A 202 may come without a body.
  if (response.text.trim() === '') return {}
  const outer = parseBody(packagingResult, response, doing)
  const inner = outer['properties']
  if (typeof inner !== 'object' || inner === null || outer.resources || outer.packageLink) return outer
  return parseBody(packagingResult, { ...response, body: inner }, doing)
}

export const missingParts = (result: PackagingResult, required: readonly ResultPart[]): string[] =>
  required.filter(part => result[part] === undefined || result[part] === null)

/** Errors listed for the whole package; they come with HTTP 200 as well (CLI for Microsoft 365 fixture). */
export const problemsOf = (result: PackagingResult): readonly ListedError[] => result.errors ?? []

/** The resources with what to do about their errors, where that is known. */
export const withRemedies = (resources: NonNullable<PackagingResult['resources']>): typeof resources =>
  Object.fromEntries(
    Object.entries(resources).map(([key, resource]) => {
      const { error } = resource
      const remedy = error == null ? undefined : remedyForProblem(error.code, error.message)
      return [key, remedy === undefined ? resource : { ...resource, error: { ...error, remedy } }]
    })
  )

/** Errors of single resources; each message begins with the name of its resource. */
export function resourceProblems(result: PackagingResult): ListedError[] {
  return Object.entries(result.resources ?? {}).flatMap(([key, { error, details, name, type }]) => {
    if (error === undefined || error === null) return []
    const label = `${plainText(type, 80)} ${quoted(details?.displayName || name || key)}`
    return [{ ...error, message: `${label}: ${error.message ?? 'no reason given'}` }]
  })
}

/** The error for a response that is neither complete nor names an operation to wait for. */
export function incompleteError(
  response: ServiceResponse,
  result: PackagingResult,
  required: readonly ResultPart[],
  doing: string
): ActionError {
  const missing = missingParts(result, required)
  const problem = result.status ? `reports the state ${quoted(result.status)}` : `lacks ${listed(missing)}`
  return new ActionError({
    doing,
    why: `the response ${problem} and names no operation to wait for`,
    remedy: 'Run it again. If it happens again, give the request id to Microsoft support.',
    service: { status: response.status, requestId: requestIdOf(response.headers) }
  })
}

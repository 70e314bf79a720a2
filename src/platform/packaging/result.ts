import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { ListedError } from '../../protocol/errors.ts'
import { packagingResult, type PackagingResult } from '../../protocol/packaging.ts'
import { fit, requestIdOf, type Reply } from '../transport/responses.ts'

/** Parts an answer may have to hold before it counts as whole. */
export type Part = 'status' | 'packageLink' | 'details' | 'resources'

/** The result at top level, or under `properties` as operations have it: both were seen. */
export function resultOf(reply: Reply, doing: string): PackagingResult {
  // A 202 may come without a body.
  if (reply.text.trim() === '') return {}
  const outer = fit(packagingResult, reply, doing)
  const inner = outer['properties']
  if (typeof inner !== 'object' || inner === null || outer.resources || outer.packageLink) return outer
  return fit(packagingResult, { ...reply, body: inner }, doing)
}

export const lacking = (result: PackagingResult, needs: readonly Part[]): string[] =>
  needs.filter(part => result[part] === undefined || result[part] === null)

/** Errors listed for the whole package; they come with HTTP 200 as well (CLI for Microsoft 365 fixture). */
export const problemsOf = (result: PackagingResult): readonly ListedError[] => result.errors ?? []

/** Errors of single resources, with the name of the resource in front. */
export function resourceProblems(result: PackagingResult): ListedError[] {
  return Object.entries(result.resources ?? {}).flatMap(([key, { error, details, name, type }]) => {
    if (error === undefined || error === null) return []
    const label = `${plainText(type, 80)} ${quoted(details?.displayName || name || key)}`
    return [{ ...error, message: `${label}: ${error.message ?? 'no reason given'}` }]
  })
}

/** The error for an answer that is neither whole nor names an operation to wait for. */
export function incomplete(reply: Reply, result: PackagingResult, needs: readonly Part[], doing: string): ActionError {
  const lacks = lacking(result, needs)
  const state = result.status ? `reports the state ${quoted(result.status)}` : `lacks ${listed(lacks)}`
  return new ActionError({
    doing,
    why: `the answer of the service ${state} and names no operation to wait for`,
    remedy: 'Run it again; give the request id to Microsoft support if it repeats.',
    service: { status: reply.status, requestId: requestIdOf(reply.headers) }
  })
}

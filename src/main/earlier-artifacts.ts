import type { RecordOptions } from '../action/runner/records.ts'
import type { Deadline } from '../base/deadline.ts'
import type { ProcessContext } from './process-context.ts'

/**
 * Finds records of earlier runs among their artifacts; undefined without a token, a repository or an artifact service.
 */
export function earlierArtifacts(
  token: string | undefined,
  { environment, signal }: ProcessContext,
  deadline: Deadline
): RecordOptions['earlier'] {
  const { repository, apiUrl, hasArtifactService } = environment
  if (token === undefined || repository === undefined || !hasArtifactService) return undefined
  return async names => {
    const { newestArtifact } = await import('../action/runner/earlier-artifacts.ts')
    return newestArtifact({ apiUrl, token, repository, deadline, signal }, names)
  }
}

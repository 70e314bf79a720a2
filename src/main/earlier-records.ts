import type { EarlierArtifacts } from '../action/runner/earlier-artifacts.ts'
import { createEarlierRecords, type EarlierRecords } from '../action/runner/earlier-records.ts'
import type { Deadline } from '../base/deadline.ts'
import type { ProcessContext } from './process-context.ts'

/**
 * Finds records of earlier runs among their artifacts; undefined without a token, a repository or an artifact service.
 *
 * @param own artifact of this step, where it works on many targets
 */
export function earlierRecords(
  token: string | undefined,
  { environment, signal }: ProcessContext,
  deadline: Deadline,
  own?: string
): EarlierRecords | undefined {
  const { repository, apiUrl, hasArtifactService } = environment
  if (token === undefined || repository === undefined || !hasArtifactService) return undefined
  // Loaded by runs that look for a record, because GitHub's client is large.
  const client = async (): Promise<EarlierArtifacts> => {
    const { createEarlierArtifacts } = await import('../action/runner/earlier-artifacts.ts')
    return createEarlierArtifacts({ apiUrl, token, repository, deadline, signal })
  }
  return createEarlierRecords(
    {
      named: async name => (await client()).named(name),
      page: async number => (await client()).page(number),
      download: async artifact => (await client()).download(artifact)
    },
    own
  )
}

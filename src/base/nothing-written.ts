import type { Deadline } from './deadline.ts'
import { ActionError } from './errors.ts'

/**
 * Does work that writes nothing in an environment. A timeout says so, and nobody has to check what the work may have
 * left behind.
 */
export async function writingNothing<Result>(
  deadline: Pick<Deadline, 'over'>,
  work: () => Promise<Result>
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ActionError) || error.state !== undefined || !deadline.over()) throw error
    const { doing, why, remedy, service } = error
    throw new ActionError({ doing, why, remedy, service, state: 'Nothing was written.', cause: error })
  }
}

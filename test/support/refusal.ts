import { ActionError } from '../../src/base/errors.ts'

/** The error a call refuses with. Fails when the call succeeds, or fails in a way no person is meant to read. */
export function refusalOf(call: () => unknown): ActionError {
  try {
    call()
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
  throw new Error('it was not refused')
}

/** The sentence a promise is refused with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    if (error instanceof ActionError) return error.message
    throw error
  }
  throw new Error('it was not refused')
}

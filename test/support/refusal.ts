import { ActionError } from '../../src/base/errors.ts'

/** The `ActionError` that a call throws. Fails if the call succeeds or throws anything else. */
export function refusalOf(call: () => unknown): ActionError {
  try {
    call()
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
  throw new Error('it was not refused')
}

/** The message of the `ActionError` with which a promise rejects. Fails if it resolves or rejects with anything else. */
export async function rejectionOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    if (error instanceof ActionError) return error.message
    throw error
  }
  throw new Error('it was not refused')
}

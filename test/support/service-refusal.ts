import { ServiceError } from '../../src/embedded/service-error.ts'

/** How the embedded environment refuses a call, as `404 AppNotFound`. Fails when the call succeeds. */
export function serviceRefusalOf(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    if (error instanceof ServiceError) return `${error.status} ${error.code}`
    throw error
  }
  throw new Error('it was not refused')
}

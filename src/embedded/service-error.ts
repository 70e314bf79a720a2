/**
 * An error response of the embedded environment: `{error: {code, message}}` with this status. Codes are the ones with
 * evidence in `protocol/errors.ts`; where none is known, a comment or the message says so.
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly status: number
  readonly code: string
  /** Further properties of the error object. */
  readonly more: Readonly<Record<string, unknown>>

  constructor(status: number, code: string, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.more = more
  }
}

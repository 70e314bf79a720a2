/**
 * A refusal of the embedded environment, answered as `{error: {code, message}}` with this status. Codes are those the
 * protocol reference records (`protocol/errors.ts`); where none is known the message says so.
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly status: number
  readonly code: string
  /** What the error object holds beside code and message. */
  readonly more: Readonly<Record<string, unknown>>

  constructor(status: number, code: string, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.more = more
  }
}

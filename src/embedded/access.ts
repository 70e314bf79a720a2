import type { Licence } from './world/model.ts'

/** Who a request comes from, as its token says. */
export interface Caller {
  /** Object id of the user, or of the application. */
  readonly id: string
  readonly userName: string
  /** A token of an application without a person behind it. */
  readonly appOnly: boolean
  readonly licence: Licence
}

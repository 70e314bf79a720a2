/** Whether a flow runs. The service suspends flows by itself; it cannot be told to. */
export type FlowState = 'on' | 'off' | 'suspended'

export interface FlowSummary {
  readonly id: string
  readonly displayName: string
  /** A `FlowState`, or the service's own word where it is none of them; undefined where it did not say. */
  readonly state?: string | undefined
  /** When it was last saved, as the service writes it. */
  readonly modified?: string | undefined
  /** Further ids the flow is known by (its row in a solution, its unique name). */
  readonly aliases: readonly string[]
}

/** A reference of a flow and the connection it is bound to. */
export interface FlowReference {
  /** What the definition calls it, `shared_sql_1`. */
  readonly name: string
  /** Connector name, `shared_sql`. */
  readonly connector: string
  /** Undefined for one that is not bound. */
  readonly connection?: string | undefined
  /** True where whoever runs the flow brings the connection: then nothing has to be bound. */
  readonly broughtByUser: boolean
}

export interface FlowDetails extends FlowSummary {
  readonly references: readonly FlowReference[]
  /** Why the service suspended it. */
  readonly suspension?: string | undefined
}

export interface Flows {
  /** Undefined when this identity has no token the Flow service would take: then nothing can be looked up there. */
  list(environment: string): Promise<readonly FlowSummary[] | undefined>
  read(environment: string, flow: string): Promise<FlowDetails>
  /** Turns it on; one that is on stays on. A policy or a connection may forbid it: see `ServiceErrorDetails.policy`. */
  start(environment: string, flow: string): Promise<void>
  /** Turns it off; one that is off stays off. */
  stop(environment: string, flow: string): Promise<void>
}

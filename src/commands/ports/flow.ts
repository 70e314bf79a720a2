/** Whether a flow runs. Only the service itself suspends flows. */
export type FlowState = 'on' | 'off' | 'suspended'

export interface FlowSummary {
  readonly id: string
  readonly displayName: string
  /** A `FlowState`, or the service's own name of another state; undefined where the service does not say. */
  readonly state?: string | undefined
  /** When it was last saved, as the service writes it. */
  readonly modified?: string | undefined
  /** When it was created, as the service writes it. */
  readonly created?: string | undefined
  /** Other ids of the same flow (its row in a solution, its unique name). */
  readonly aliases: readonly string[]
}

/** A reference of a flow and the connection it is bound to. */
export interface FlowReference {
  /** Its name in the definition, `shared_sql_1`. */
  readonly name: string
  /** Connector name, `shared_sql`. */
  readonly connector: string
  /** Undefined for a reference that is not bound. */
  readonly connection?: string | undefined
  /** Whether the person who runs the flow provides the connection: then nothing has to be bound. */
  readonly broughtByUser: boolean
}

export interface FlowDetails extends FlowSummary {
  readonly references: readonly FlowReference[]
  /** Why the service suspended it. */
  readonly suspension?: string | undefined
}

export interface Flows {
  /**
   * All flows that this identity may edit, its own and those shared with it. Undefined when it has no token that the Flow
   * service takes.
   */
  list(environment: string): Promise<readonly FlowSummary[] | undefined>
  read(environment: string, flow: string): Promise<FlowDetails>
  /** A flow by its id. `hidden`: it may be deleted or not shared with this identity, the service does not say which. */
  find(environment: string, flow: string): Promise<FlowSummary | 'absent' | 'hidden'>
  /** Turns it on; one that is on stays on. A policy or a connection may forbid it: see `ServiceErrorDetails.policy`. */
  start(environment: string, flow: string): Promise<void>
  /** Turns it off, if it is not. */
  stop(environment: string, flow: string): Promise<void>
  /** Deletes the flow. Does not fail if the flow no longer exists. */
  remove(environment: string, flow: string): Promise<void>
}

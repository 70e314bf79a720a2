export interface Connection {
  readonly id: string
  /** Connector name, `shared_sql`. */
  readonly connector: string
  readonly displayName: string
  readonly healthy: boolean
  /** What is wrong with an unhealthy one. */
  readonly problem?: string | undefined
  readonly owner?: string | undefined
}

export interface Connector {
  readonly name: string
  readonly displayName: string
}

export interface Connections {
  /** The connections that the signed-in identity can use. Other people's are not listed, even for an administrator. */
  list(environment: string): Promise<readonly Connection[]>
  customConnectors(environment: string): Promise<readonly Connector[]>
}

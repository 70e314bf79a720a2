import type { Apps } from './app.ts'
import type { Connections } from './connection.ts'
import type { Environments, Policies } from './environment.ts'
import type { Flows } from './flow.ts'
import type { Packaging } from './packaging.ts'
import type { Sharing } from './sharing.ts'

/**
 * What the commands need from the world, in their own words: these files, one a subject. `platform/` and `action/`
 * implement them; every wait behind them ends at the run's one deadline, and every promise rejects with an
 * `ActionError` a person can act on.
 */
export interface Platform {
  /** One line about who is signed in, for the log: never a token. */
  readonly identity: Identity
  readonly environments: Environments
  readonly policies: Policies
  readonly apps: Apps
  readonly flows: Flows
  readonly connections: Connections
  readonly sharing: Sharing
  readonly packaging: Packaging
  readonly links: Links
}

/** Pages for people. */
export interface Links {
  app(environment: string, app: string): string
  flow(environment: string, flow: string): string
  /** Where a person makes a connection in that environment. */
  connections(environment: string): string
  /** Where a person makes a custom connector there. */
  customConnectors(environment: string): string
}

export interface Identity {
  /** `maker@contoso.example`, or a client id. */
  readonly name: string
  readonly kind: 'user' | 'application' | 'unknown'
  readonly objectId?: string | undefined
  readonly tenantId?: string | undefined
}

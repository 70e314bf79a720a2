import type { Apps } from './app.ts'
import type { Connections } from './connection.ts'
import type { Environments, Policies } from './environment.ts'
import type { Flows } from './flow.ts'
import type { Licences } from './licence.ts'
import type { Packaging } from './packaging.ts'
import type { Sharing } from './sharing.ts'
import type { Sites } from './sites.ts'

/**
 * What the commands need from the outside world, in their own terms. Each file here has one subject; `platform/` and
 * `action/` implement them. Every wait behind a port ends at the run's deadline, and every promise rejects with an
 * `ActionError` that a person can act on.
 */
export interface Platform {
  /** Who is signed in. Contains no token. */
  readonly identity: Identity
  readonly environments: Environments
  readonly policies: Policies
  readonly apps: Apps
  readonly flows: Flows
  readonly connections: Connections
  readonly sharing: Sharing
  readonly packaging: Packaging
  readonly licences: Licences
  readonly sites: Sites
  readonly links: Links
}

/** Addresses of pages for people. */
export interface Links {
  app(environment: string, app: string): string
  flow(environment: string, flow: string): string
  /** Page where a person creates a connection in that environment. */
  connections(environment: string): string
  /** Page where a person creates a custom connector in that environment. */
  customConnectors(environment: string): string
}

export interface Identity {
  /** `maker@contoso.example`, or a client id. */
  readonly name: string
  readonly kind: 'user' | 'application' | 'unknown'
  readonly objectId?: string | undefined
  readonly tenantId?: string | undefined
}

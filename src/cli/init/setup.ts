import type { CloudName } from '../../action/inputs/schema.ts'

/** An environment or app as a workflow names it. */
export interface Place {
  /** For people. Chosen by strangers, as is everything that comes from the service. */
  readonly displayName: string
  /** What the workflow says: the display name where that is enough to find it again, otherwise the id. */
  readonly written: string
}

export const WORKFLOWS = ['promotion', 'package-check', 'sync'] as const
export type WorkflowName = (typeof WORKFLOWS)[number]

/** Everything that the workflows depend on. */
export interface Setup {
  /** The action as `uses` names it, with its version as a comment. */
  readonly action: string
  readonly cloud: CloudName
  /** False for the embedded environment where nobody signs in. */
  readonly hasSignIn: boolean
  readonly app: Place
  readonly source: Place
  /** Undefined where the app goes straight to production. */
  readonly test: Place | undefined
  readonly production: Place
}

/** GitHub environments that the workflows name. Secrets of a target are kept in them. */
export const GITHUB_ENVIRONMENTS = { test: 'test', plan: 'production-plan', production: 'production' } as const

/** Names of the secrets that the workflows read. */
export const SECRETS = {
  /** Of the repository: only reads the source. */
  source: 'SOURCE_REFRESH_TOKEN',
  /** Of each GitHub environment. */
  target: 'REFRESH_TOKEN',
  connections: 'CONNECTIONS'
} as const

/** Where the sync writes: to test where there is one, because it asks nobody. */
export const syncTarget = (setup: Setup): Place => setup.test ?? setup.production

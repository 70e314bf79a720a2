import { ActionError } from '../base/errors.ts'
import type { AppSummary, AppVersion } from './ports/app.ts'
import type { Connection } from './ports/connection.ts'
import type { Environment } from './ports/environment.ts'
import type { FlowSummary } from './ports/flow.ts'
import type { Platform } from './ports/platform.ts'
import { resolveApp, resolveEnvironment } from './resolve.ts'

export const LIST_SUBJECTS = ['environments', 'apps', 'flows', 'connections', 'versions'] as const

/** What is listed. All subjects but environments belong to one environment, versions to one app. */
export type ListOrder =
  | { readonly subject: 'environments' }
  | { readonly subject: 'apps' | 'flows' | 'connections'; readonly environment: string }
  | { readonly subject: 'versions'; readonly environment: string; readonly app: string }

/** What the signed-in identity can see, in the order of the service; versions are newest first. */
export type Listing =
  | { readonly subject: 'environments'; readonly items: readonly Environment[] }
  | { readonly subject: 'apps'; readonly items: readonly AppSummary[] }
  | { readonly subject: 'flows'; readonly items: readonly FlowSummary[] }
  | { readonly subject: 'connections'; readonly items: readonly Connection[] }
  | { readonly subject: 'versions'; readonly items: readonly AppVersion[] }

/** Lists what an identity can see, with the ids that the inputs take. Writes nothing. */
export async function listCommand(platform: Platform, order: ListOrder): Promise<Listing> {
  if (order.subject === 'environments') return { subject: 'environments', items: await platform.environments.list() }
  const environment = await resolveEnvironment(platform, order.environment)
  switch (order.subject) {
    case 'apps':
      return { subject: 'apps', items: await platform.apps.list(environment.id) }
    case 'flows': {
      const items = await platform.flows.list(environment.id)
      if (items !== undefined) return { subject: 'flows', items }
      throw new ActionError({
        doing: 'list the flows',
        why: 'this sign-in has no token for the Flow service',
        remedy: 'Add the delegated permissions of the Flow service, or an access token whose audience is that service.'
      })
    }
    case 'connections':
      return { subject: 'connections', items: await platform.connections.list(environment.id) }
    case 'versions': {
      const app = await resolveApp(platform, environment, order.app)
      return { subject: 'versions', items: await platform.apps.versions(app.id) }
    }
  }
}

import { ActionError } from '../base/errors.ts'
import type { Platform } from '../commands/ports/platform.ts'
import { createApps } from './apps.ts'
import { createConnections } from './connections.ts'
import { createEnvironments } from './environments.ts'
import { createFlows } from './flows.ts'
import { identityOf } from './sign-in/identity.ts'
import { createLicences } from './licences.ts'
import { createLinks } from './links.ts'
import { createPackaging } from './packaging/packaging.ts'
import { createPolicies, type TenantPolicies } from './policies.ts'
import type { Throttle } from './http/throttle.ts'
import type { OnProgress } from './transport/progress.ts'
import { createSharing } from './sharing.ts'
import { createSites } from './sites.ts'
import { createTransport, type TransportOptions } from './transport/transport.ts'

export interface PlatformOptions extends Omit<TransportOptions, 'throttle'> {
  readonly onProgress: OnProgress
  /** The throttle of all clients that sign in to the same tenant. */
  readonly throttleOf?: ((tenantId: string | undefined) => Throttle) | undefined
  /** The data policies, for all clients of the same identity. */
  readonly policies?: TenantPolicies | undefined
}

/**
 * The client of Power Platform. Creating it signs in, because the identity is part of what it offers; everything else
 * is requested only on demand.
 *
 * @throws ActionError when there is no token for Power Apps
 */
export async function createPlatform(options: PlatformOptions): Promise<Platform> {
  const { cloud, tokens, onProgress } = options
  const token = await tokens.token('powerApps')
  if (token === undefined) {
    throw new ActionError({
      doing: 'sign in',
      why: 'this identity has no token for Power Apps',
      remedy: `Provide a token whose audience is ${cloud.powerAppsAudience}, or sign in another way.`
    })
  }
  const { name, kind, objectId, tenantId } = identityOf(token)
  const transport = createTransport({ ...options, throttle: options.throttleOf?.(tenantId) })
  return {
    identity: { name, kind, objectId, tenantId },
    environments: createEnvironments(transport, onProgress),
    policies: createPolicies(transport, options.policies),
    apps: createApps(transport, onProgress),
    flows: createFlows(transport, tokens),
    connections: createConnections(transport),
    sharing: createSharing(transport, tokens),
    packaging: createPackaging(transport, onProgress),
    licences: createLicences(transport, tokens),
    sites: createSites(transport, tokens),
    links: createLinks(cloud)
  }
}

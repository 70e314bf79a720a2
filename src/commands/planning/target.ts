import type { AppPart } from '../../package/app-package.ts'
import { flowKeyOf } from '../../package/app-part.ts'
import { isCustomConnector, type ResourceMap } from '../../package/resource.ts'
import type { App, AppSummary } from '../ports/app.ts'
import type { Connection, Connector } from '../ports/connection.ts'
import type { DataPolicy, Environment, EnvironmentSettings } from '../ports/environment.ts'
import type { FlowSummary } from '../ports/flow.ts'
import type { Platform } from '../ports/platform.ts'
import { same } from '../ids.ts'
import { resolveApp, resolveFlow } from '../resolve.ts'

/** What an import reads in the target before it decides anything. Reading it writes nothing. */
export interface Target {
  readonly environment: Environment
  readonly apps: readonly AppSummary[]
  /** Undefined when this identity has no token for the Flow service. */
  readonly flows: readonly FlowSummary[] | undefined
  readonly connections: readonly Connection[]
  readonly customConnectors: readonly Connector[]
  readonly settings: EnvironmentSettings | 'unknown'
  readonly policies: readonly DataPolicy[] | 'unknown'
  /** The app named by the input `app`. */
  readonly app?: AppSummary | undefined
  /** The flow named by the input `flow`. */
  readonly flow?: FlowSummary | undefined
}

/** The inputs that name what to update. */
export interface UpdateTarget {
  readonly app?: string | undefined
  readonly flow?: string | undefined
  /**
   * Name of the app in the package. Where `app` is that name and the target has none of it, nothing is named: whether the
   * app is created is decided as without `app`.
   */
  readonly own?: string | undefined
}

/** What a package has a use for. */
interface Needs {
  readonly flows: boolean
  readonly connections: boolean
  readonly customConnectors: boolean
  readonly policies: boolean
}

/**
 * Reads the target. `needs` says what the package has a use for; the rest is not read.
 *
 * @param listed the apps of the environment, where they were listed just now
 */
export async function readTarget(
  platform: Platform,
  environment: Environment,
  inputs: UpdateTarget,
  needs: Needs,
  listed?: readonly AppSummary[]
): Promise<Target> {
  const [apps, flows, connections, customConnectors, settings, policies] = await Promise.all([
    listed ?? platform.apps.list(environment.id),
    needs.flows ? platform.flows.list(environment.id) : [],
    needs.connections ? platform.connections.list(environment.id) : [],
    needs.customConnectors ? platform.connections.customConnectors(environment.id) : [],
    needs.flows ? platform.environments.settings(environment) : ('unknown' as const),
    needs.policies ? platform.policies.list(environment.id) : []
  ])
  return {
    environment,
    apps,
    flows,
    connections,
    customConnectors,
    settings,
    policies,
    app:
      inputs.app === undefined || isYetToCome(inputs, apps)
        ? undefined
        : await resolveApp(platform, environment, inputs.app, apps),
    flow: inputs.flow === undefined ? undefined : await resolveFlow(platform, environment, inputs.flow, flows)
  }
}

/** The same target with its custom connectors, where another package than the one that it was read for has some. */
export async function withCustomConnectors(
  platform: Pick<Platform, 'connections'>,
  target: Target,
  resources: ResourceMap
): Promise<Target> {
  if (target.customConnectors.length > 0 || !hasCustomConnector(resources)) return target
  return { ...target, customConnectors: await platform.connections.customConnectors(target.environment.id) }
}

export const hasCustomConnector = (resources: ResourceMap): boolean => Object.values(resources).some(isCustomConnector)

const isYetToCome = ({ app, own }: UpdateTarget, apps: readonly AppSummary[]): boolean =>
  same(app, own) && !apps.some(({ displayName }) => same(displayName, app))

/**
 * Finds the flow of the target that corresponds to each flow of the package, by the references of the app that is
 * updated. The local id of a connection reference stays the same over exports of one app (in 51 of 53 measured), and a
 * reference to a flow has that flow's id in the target and its resource key in the package. Used where flows cannot be
 * listed.
 *
 * @returns id in the target by resource key
 */
export function flowsBySlot(part: AppPart, app: App): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [slot, reference] of Object.entries(part.connectionReferences)) {
    const key = flowKeyOf(reference)
    const id = app.references[slot]?.flow
    if (key !== undefined && id !== undefined) found.set(key, id)
  }
  return found
}

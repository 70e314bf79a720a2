import type { AppPart } from '../../package/app-package.ts'
import { flowKeyOf } from '../../package/app-part.ts'
import type { App, AppSummary } from '../ports/app.ts'
import type { Connection, Connector } from '../ports/connection.ts'
import type { DataPolicy, Environment, EnvironmentSettings } from '../ports/environment.ts'
import type { FlowSummary } from '../ports/flow.ts'
import type { Platform } from '../ports/platform.ts'
import { resolveApp, resolveFlow } from '../resolve.ts'

/** What an import reads in the target before it decides anything. Reading it writes nothing. */
export interface Target {
  readonly environment: Environment
  readonly apps: readonly AppSummary[]
  /** Undefined when this identity has no token the Flow service takes. */
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

export interface Wanted {
  readonly app?: string | undefined
  readonly flow?: string | undefined
}

/** Reads the target; `needs` leaves out what the package has no use for. */
export async function readTarget(
  platform: Platform,
  environment: Environment,
  wanted: Wanted,
  needs: { readonly flows: boolean; readonly connections: boolean; readonly customConnectors: boolean }
): Promise<Target> {
  const [apps, flows, connections, customConnectors, settings, policies] = await Promise.all([
    platform.apps.list(environment.id),
    needs.flows ? platform.flows.list(environment.id) : [],
    needs.connections ? platform.connections.list(environment.id) : [],
    needs.customConnectors ? platform.connections.customConnectors(environment.id) : [],
    needs.flows ? platform.environments.settings(environment) : ('unknown' as const),
    needs.customConnectors || needs.connections ? platform.policies.list(environment.id) : []
  ])
  return {
    environment,
    apps,
    flows,
    connections,
    customConnectors,
    settings,
    policies,
    app: wanted.app === undefined ? undefined : await resolveApp(platform, environment, wanted.app),
    flow: wanted.flow === undefined ? undefined : await resolveFlow(platform, environment, wanted.flow)
  }
}

/**
 * Which flow of the target sits in the place of each flow of the package, told by the app that is updated: the local
 * id of a connection reference stays the same over exports of one app (51 of 53 measured), and a reference to a flow
 * names that flow's id in the target and its resource key in the package. Used where flows cannot be listed.
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

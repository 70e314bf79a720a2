import { listed, quoted, shortened } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { bareId, isGuid, same } from './ids.ts'
import type { AppSummary } from './ports/app.ts'
import type { Environment } from './ports/environment.ts'
import type { FlowSummary } from './ports/flow.ts'
import type { Platform } from './ports/platform.ts'

/** The environment meant by an id, a Dataverse URL or a display name. Throws with the list when none or several fit. */
export async function resolveEnvironment(platform: Platform, wanted: string): Promise<Environment> {
  const doing = `find the environment ${quoted(wanted)}`
  const environments = await platform.environments.list()
  const origin = originOf(wanted)
  const byId = environments.filter(({ id }) => same(id, wanted))
  const byUrl = environments.filter(
    ({ dataverseUrl }) => origin !== undefined && dataverseUrl !== undefined && originOf(dataverseUrl) === origin
  )
  const found =
    byId.length > 0
      ? byId
      : byUrl.length > 0
        ? byUrl
        : environments.filter(({ displayName }) => same(displayName, wanted))
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return only

  const names = (list: readonly Environment[]): string =>
    listed(
      list.map(({ displayName, id }) => `${quoted(displayName)} (${id})`),
      20
    )
  if (only === undefined) {
    throw new ActionError({
      doing,
      why: `none of the environments that ${platform.identity.name} can see has that id, Dataverse URL or display name`,
      remedy: `Use one of: ${names(environments)}. If it is not among them, give this identity access to it.`
    })
  }
  throw new ActionError({
    doing,
    why: `${found.length} environments are called that`,
    remedy: `Give the id instead of the name: ${names(found)}.`
  })
}

function originOf(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text.trim())) return undefined
  const url = URL.parse(text.trim())
  return url?.origin.toLowerCase()
}

/** The app meant by an id or a display name. Throws with the list when none or several fit. */
export async function resolveApp(platform: Platform, environment: Environment, wanted: string): Promise<AppSummary> {
  return pick('app', wanted, environment, await platform.apps.list(environment.id), platform.identity.name)
}

/** The flow meant by an id or a display name. An id needs no look-up, a name does. */
export async function resolveFlow(platform: Platform, environment: Environment, wanted: string): Promise<FlowSummary> {
  const flows = await platform.flows.list(environment.id)
  if (flows === undefined) {
    if (isGuid(wanted)) return { id: wanted.trim(), displayName: wanted.trim(), aliases: [] }
    throw new ActionError({
      doing: `find the flow ${quoted(wanted)} in ${quoted(environment.displayName)}`,
      why: 'this sign-in has no token for the Flow service, so flows cannot be looked up by name',
      remedy: 'Give the flow by its id, or add an access token whose audience is the Flow service.'
    })
  }
  const byId = flows.filter(({ id, aliases }) => [id, ...aliases].some(known => same(known, wanted)))
  return byId.length === 1 && byId[0] !== undefined
    ? byId[0]
    : pick('flow', wanted, environment, flows, platform.identity.name)
}

function pick<Item extends { readonly id: string; readonly displayName: string }>(
  kind: 'app' | 'flow',
  wanted: string,
  environment: Environment,
  items: readonly Item[],
  identity: string
): Item {
  const byId = items.filter(({ id }) => same(id, bareId(wanted)))
  const found = byId.length > 0 ? byId : items.filter(({ displayName }) => same(displayName, wanted))
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return only
  const doing = `find the ${kind} ${quoted(wanted)} in ${quoted(environment.displayName)}`
  const names = (list: readonly Item[]): string =>
    listed(
      list.map(({ displayName, id }) => `${quoted(displayName)} (${id})`),
      20
    )
  if (only === undefined) {
    throw new ActionError({
      doing,
      why: `${identity} can see no ${kind} with that id or display name there`,
      remedy:
        items.length === 0
          ? `It can see no ${kind} there at all: check the environment, or share the ${kind} with it.`
          : `It can see: ${names(items)}.`
    })
  }
  throw new ActionError({
    doing,
    why: `${found.length} ${kind}s are called that`,
    remedy: `Give the id instead of the name: ${names(found)}.`
  })
}

/** `"Expenses" (1a2b…9f)`: how an app or flow is named in messages. */
export const named = ({ displayName, id }: { readonly displayName: string; readonly id: string }): string =>
  `${quoted(displayName)} (${shortened(id)})`

import { listed, quoted, shortened } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { isGuid } from '../base/guid.ts'
import { bareId, same } from './ids.ts'
import type { AppSummary } from './ports/app.ts'
import type { Environment } from './ports/environment.ts'
import type { FlowSummary } from './ports/flow.ts'
import type { Platform } from './ports/platform.ts'

/** Finds an environment by id, Dataverse URL or display name. Throws with the list when none or several match. */
export async function resolveEnvironment(platform: Platform, nameOrId: string): Promise<Environment> {
  const environments = await platform.environments.list()
  const found = amongst(environments, nameOrId)
  if (found !== undefined) return found
  throw new ActionError({
    doing: `find the environment ${quoted(nameOrId)}`,
    why: `${platform.identity.name} can see no environment with that id, Dataverse URL or display name`,
    remedy:
      environments.length === 0
        ? 'It can see no environment at all: give this identity access.'
        : `Use one of: ${listOf(environments)}. If it is not among them, give this identity access to it.`
  })
}

/** The same, but undefined when none matches. */
export const findEnvironment = async (
  platform: Platform,
  nameOrId: string,
  options?: Parameters<Platform['environments']['list']>[0]
): Promise<Environment | undefined> => amongst(await platform.environments.list(options), nameOrId)

function amongst(environments: readonly Environment[], nameOrId: string): Environment | undefined {
  const origin = originOf(nameOrId)
  const byId = environments.filter(({ id }) => same(id, nameOrId))
  const byUrl = environments.filter(
    ({ dataverseUrl }) => origin !== undefined && dataverseUrl !== undefined && originOf(dataverseUrl) === origin
  )
  const found =
    byId.length > 0
      ? byId
      : byUrl.length > 0
        ? byUrl
        : environments.filter(({ displayName }) => same(displayName, nameOrId))
  if (found.length <= 1) return found[0]
  throw new ActionError({
    doing: `find the environment ${quoted(nameOrId)}`,
    why: `${found.length} environments have that name`,
    remedy: `Use the id instead: ${listOf(found)}.`
  })
}

const listOf = (environments: readonly Environment[]): string =>
  listed(
    environments.map(({ displayName, id }) => `${quoted(displayName)} (${id})`),
    20
  )

function originOf(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text.trim())) return undefined
  const url = URL.parse(text.trim())
  return url?.origin.toLowerCase()
}

/**
 * Finds an app by id or display name. Throws with the list when none or several match.
 *
 * @param known the apps of the environment, where they were listed just now
 */
export async function resolveApp(
  platform: Platform,
  environment: Environment,
  nameOrId: string,
  known?: readonly AppSummary[]
): Promise<AppSummary> {
  const apps = known ?? (await platform.apps.list(environment.id))
  return pick('app', nameOrId, environment, apps, platform.identity.name)
}

/** Finds a flow by id or display name. Where flows cannot be listed, an id is used without lookup. */
export async function resolveFlow(
  platform: Platform,
  environment: Environment,
  nameOrId: string,
  known?: readonly FlowSummary[]
): Promise<FlowSummary> {
  const flows = known ?? (await platform.flows.list(environment.id))
  if (flows === undefined) {
    if (isGuid(nameOrId.trim())) return { id: nameOrId.trim(), displayName: nameOrId.trim(), aliases: [] }
    throw new ActionError({
      doing: `find the flow ${quoted(nameOrId)} in ${quoted(environment.displayName)}`,
      why: 'this sign-in has no token for the Flow service, so flows cannot be looked up by name',
      remedy: 'Use the id of the flow, or add an access token whose audience is the Flow service.'
    })
  }
  const byId = flows.filter(({ id, aliases }) => [id, ...aliases].some(one => same(one, nameOrId)))
  return byId.length === 1 && byId[0] !== undefined
    ? byId[0]
    : pick('flow', nameOrId, environment, flows, platform.identity.name)
}

function pick<Item extends { readonly id: string; readonly displayName: string }>(
  kind: 'app' | 'flow',
  nameOrId: string,
  environment: Environment,
  items: readonly Item[],
  identity: string
): Item {
  const byId = items.filter(({ id }) => same(id, bareId(nameOrId)))
  const found = byId.length > 0 ? byId : items.filter(({ displayName }) => same(displayName, nameOrId))
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return only
  const doing = `find the ${kind} ${quoted(nameOrId)} in ${quoted(environment.displayName)}`
  const names = (list: readonly Item[]): string =>
    listed(
      list.map(({ displayName, id }) => `${quoted(displayName)} (${id})`),
      20
    )
  if (only === undefined) {
    throw new ActionError({
      doing,
      why: `${identity} can see no ${kind} with that id or display name`,
      remedy:
        items.length === 0
          ? `It can see no ${kind} in this environment at all: check the environment, or share the ${kind} with this identity.`
          : `It can see: ${names(items)}.`
    })
  }
  throw new ActionError({
    doing,
    why: `${found.length} ${kind}s have that name`,
    remedy: `Use the id instead: ${names(found)}.`
  })
}

/** Name of an app or flow in messages: `"Expenses" (1a2b…9f)`. */
export const named = ({ displayName, id }: { readonly displayName: string; readonly id: string }): string =>
  `${quoted(displayName)} (${shortened(id)})`

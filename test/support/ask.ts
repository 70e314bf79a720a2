import type { OpenWorld } from './world.ts'

export interface Reply {
  readonly status: number
  /** Code of the service's error, if it is one. */
  readonly code: string | undefined
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
}

export interface Asking {
  /** Sent as JSON. */
  readonly body?: unknown
  /** Part of the user's name before the @; the maker when absent. */
  readonly as?: string
  readonly audience?: string
}

export const POWER_APPS = 'https://service.powerapps.com/'
export const FLOW = 'https://service.flow.microsoft.com/'

/** Access token the announcement gives a user. */
export function tokenOf(world: OpenWorld, user = 'maker', audience = POWER_APPS): string {
  const token = world.server.announcement.users.find(({ userName }) => userName.startsWith(`${user}@`))?.accessTokens[
    audience
  ]
  if (token === undefined) throw new Error(`no token of ${user} for ${audience}`)
  return token
}

/** One request to the embedded environment, as a stranger's client sends it. */
export async function ask(
  world: OpenWorld,
  method: string,
  path: string,
  { body, as = 'maker', audience = POWER_APPS }: Asking = {}
): Promise<Reply> {
  const response = await fetch(path.startsWith('http') ? path : `${world.server.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${tokenOf(world, as, audience)}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' })
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  const text = await response.text()
  const parsed = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {}
  const { code } = at(parsed, 'error') as { code?: string }
  return { status: response.status, code, headers: response.headers, body: parsed }
}

/** The object at a path of property names; empty when there is none. */
export function at(value: unknown, ...names: string[]): Record<string, unknown> {
  let inner = value
  for (const name of names) inner = (inner as Record<string, unknown> | undefined)?.[name]
  return (inner ?? {}) as Record<string, unknown>
}

/** `value` of a list. */
export const listOf = ({ body }: Reply): Record<string, unknown>[] => {
  const { value } = body
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(body)}`)
  return value as Record<string, unknown>[]
}

/** Names of the items of a list. */
export const namesOf = (reply: Reply): string[] => listOf(reply).map(({ name }) => String(name))

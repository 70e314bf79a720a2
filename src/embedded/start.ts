import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError, messageOf } from '../base/errors.ts'
import { createFaults, FAULTS } from './faults.ts'
import { makeDemoPackage } from './seed/demo-package.ts'
import { seedWorld, usersOf } from './seed/world-seed.ts'
import { startServer, type EmbeddedServer } from './server.ts'
import { issueToken } from './tokens.ts'
import type { World } from './world/model.ts'

export interface EmbeddedEnvironmentOptions {
  readonly state: string
  readonly port?: number | undefined
  /** The package the source environment begins with; the project's own when absent. Without effect on a world that exists. */
  readonly packageBytes?: Buffer | undefined
  readonly operationSeconds?: number | undefined
  readonly linkMinutes?: number | undefined
  readonly faults?: readonly string[] | undefined
  /** The machine's clock when absent. */
  readonly clock?: { now(): number } | undefined
}

export interface AnnouncedUser {
  readonly id: string
  readonly userName: string
  readonly password: string
  /** For the Power Apps service, valid for an hour. */
  readonly accessToken: string
  /** By audience. */
  readonly accessTokens: Readonly<Record<string, string>>
  readonly roles: readonly string[]
}

/** What somebody needs to talk to the server: the one line that `npm run embedded` prints. */
export interface Announcement {
  readonly url: string
  readonly tenantId: string
  readonly environments: readonly { readonly name: string; readonly displayName: string }[]
  /** The first is a maker everywhere and owns what was seeded. */
  readonly users: readonly AnnouncedUser[]
  readonly packages: readonly {
    readonly environment: string
    readonly appId?: string
    readonly appName?: string
    readonly flowId?: string
    readonly flowName?: string
  }[]
}

export interface EmbeddedEnvironment extends EmbeddedServer {
  readonly announcement: Announcement
}

const AUDIENCES = [
  'https://service.powerapps.com/',
  'https://service.flow.microsoft.com/',
  'https://management.azure.com/',
  'https://graph.microsoft.com'
]

/** Starts the embedded environment on a state folder, seeding an empty one, and says who can sign in. */
export async function startEmbeddedEnvironment(options: EmbeddedEnvironmentOptions): Promise<EmbeddedEnvironment> {
  const clock = options.clock ?? { now: () => Date.now() }
  const server = await startServer({
    state: options.state,
    port: options.port,
    clock,
    operationSeconds: options.operationSeconds,
    linkMinutes: options.linkMinutes,
    faults: [...faultsInState(options.state), ...validateFaults(options.faults ?? [])],
    seed: blobs => {
      return seedWorld(
        {
          packageBytes: options.packageBytes ?? makeDemoPackage(),
          now: new Date(clock.now()),
          signingKey: randomBytes(32).toString('base64url')
        },
        blobs
      )
    }
  })
  const announcement = await announce(server.url, server.world(), new Date(clock.now()))
  return { ...server, announcement }
}

async function announce(url: string, world: World, now: Date): Promise<Announcement> {
  const users = await Promise.all(
    usersOf(world).map(async user => {
      const known = world.users[user.id]
      if (known === undefined) throw new TypeError(`user ${user.id} is not of this world`)
      const tokens = await Promise.all(
        AUDIENCES.map(
          async audience => [audience, await issueToken(world, { kind: 'user', user: known }, audience, now)] as const
        )
      )
      return { ...user, accessToken: tokens[0]?.[1] ?? '', accessTokens: Object.fromEntries(tokens) }
    })
  )
  const environments = Object.values(world.environments)
  return {
    url,
    tenantId: world.tenantId,
    environments: environments.map(({ name, displayName }) => ({ name, displayName })),
    users,
    packages: environments.flatMap((environment): Announcement['packages'] => {
      const apps = Object.values(environment.apps).map(({ id, displayName }) => ({
        environment: environment.name,
        appId: id,
        appName: displayName
      }))
      const flows = Object.values(environment.flows).map(({ id, displayName }) => ({
        environment: environment.name,
        flowId: id,
        flowName: displayName
      }))
      return apps.length > 0 ? apps : flows
    })
  }
}

/** Faults that the state folder itself asks for: `faults.json`, a list of names. */
function faultsInState(state: string): string[] {
  const file = join(state, 'faults.json')
  if (!existsSync(file)) return []
  const names: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (Array.isArray(names) && names.every(name => typeof name === 'string')) return validateFaults(names)
  throw new ActionError({
    doing: `read ${file}`,
    why: 'it is not a list of names',
    remedy: `Write a JSON array of ${Object.keys(FAULTS).join(', ')}.`
  })
}

function validateFaults(names: readonly string[]): string[] {
  try {
    createFaults(names)
    return [...names]
  } catch (error) {
    throw new ActionError({
      doing: 'order failures in the embedded environment',
      why: messageOf(error),
      remedy: Object.entries(FAULTS)
        .map(([name, what]) => `${name}: ${what}`)
        .join('; ')
    })
  }
}

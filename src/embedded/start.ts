import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError } from '../base/errors.ts'
import { createFaults } from './faults.ts'
import { makeDemoPackage } from './seed/demo-package.ts'
import { seedWorld, usersOf } from './seed/world-seed.ts'
import { startServer, type EmbeddedServer } from './server.ts'
import { directoriesInState } from './seed/directories.ts'
import { issueToken } from './tokens.ts'
import type { Directory, World } from './world/model.ts'

export interface EmbeddedEnvironmentOptions {
  readonly state: string
  readonly port?: number | undefined
  /**
   * The package that seeds the source environment. Default: the demo package. Ignored when the state already exists.
   */
  readonly packageBytes?: Buffer | undefined
  readonly operationSeconds?: number | undefined
  readonly linkMinutes?: number | undefined
  readonly newAppMisses?: number | undefined
  readonly faults?: readonly string[] | undefined
  /**
   * What the connections of environments reach, by display name. Default: `directories.json` in the state folder.
   * Ignored when the state already exists.
   */
  readonly directories?: Readonly<Record<string, Directory>> | undefined
  /** Default: the system clock. */
  readonly clock?: { now(): number } | undefined
}

export interface AnnouncedUser {
  readonly id: string
  readonly userName: string
  readonly password: string
  /** For the Power Apps service; valid for an hour. */
  readonly accessToken: string
  /** By audience. */
  readonly accessTokens: Readonly<Record<string, string>>
  readonly roles: readonly string[]
}

/** Everything a client needs to use the server: the line of JSON that `npm run embedded` prints. */
export interface Announcement {
  readonly url: string
  readonly tenantId: string
  readonly environments: readonly { readonly name: string; readonly displayName: string }[]
  /** The first user is a maker in every environment and owns the seeded app. */
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

/** Starts the embedded environment on a state folder, seeds the folder if it is empty, and returns who can sign in. */
export async function startEmbeddedEnvironment(options: EmbeddedEnvironmentOptions): Promise<EmbeddedEnvironment> {
  const clock = options.clock ?? { now: () => Date.now() }
  const faults = [...faultsInState(options.state), ...(options.faults ?? [])]
  // Reject unknown faults before anything is written to the state folder.
  createFaults(faults)
  const server = await startServer({
    state: options.state,
    port: options.port,
    clock,
    operationSeconds: options.operationSeconds,
    linkMinutes: options.linkMinutes,
    newAppMisses: options.newAppMisses,
    faults,
    seed: blobs => {
      return seedWorld(
        {
          packageBytes: options.packageBytes ?? makeDemoPackage(),
          now: new Date(clock.now()),
          signingKey: randomBytes(32).toString('base64url'),
          directories: options.directories ?? directoriesInState(options.state)
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
      if (known === undefined) throw new TypeError(`user ${user.id} is not in this world`)
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

/** Faults listed in the state folder itself: `faults.json`, an array of names. */
function faultsInState(state: string): string[] {
  const file = join(state, 'faults.json')
  if (!existsSync(file)) return []
  const names: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (Array.isArray(names) && names.every(name => typeof name === 'string')) return names
  throw new ActionError({
    doing: `read ${file}`,
    why: 'it is not an array of fault names',
    remedy: 'Write a JSON array of the names in docs/embedded.md, for example ["throttled-twice"].'
  })
}

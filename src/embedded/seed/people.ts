import { guid } from './names.ts'
import { passwordOf } from './secrets.ts'
import type { Application, Environment, Group, Licence, User, World } from '../world/model.ts'

/** The users of a seeded world: one for each case that the origin document allows or refuses. */
const PEOPLE = [
  {
    name: 'maker',
    displayName: 'Mona Maker',
    licence: 'plan-2',
    maker: true,
    roles: ['Environment Maker', 'owner of the seeded app', 'Plan 2']
  },
  {
    name: 'trial',
    displayName: 'Theo Trial',
    licence: 'plan-2-trial',
    maker: true,
    roles: ['Environment Maker', 'Plan 2 trial']
  },
  {
    name: 'editor',
    displayName: 'Edda Editor',
    licence: 'plan-2',
    maker: false,
    roles: ['can edit the seeded app', 'Plan 2']
  },
  {
    name: 'viewer',
    displayName: 'Vito Viewer',
    licence: 'plan-2',
    maker: false,
    roles: ['can use the seeded app', 'Plan 2']
  },
  {
    name: 'unlicensed',
    displayName: 'Uma Unlicensed',
    licence: 'none',
    maker: true,
    roles: ['Environment Maker', 'no licence']
  },
  {
    name: 'admin',
    displayName: 'Ada Admin',
    licence: 'plan-2',
    maker: true,
    roles: ['administrator', 'Environment Maker', 'Plan 2']
  }
] as const satisfies readonly {
  name: string
  displayName: string
  licence: Licence
  maker: boolean
  roles: readonly string[]
}[]

export type PersonName = (typeof PEOPLE)[number]['name']

type Keyed = Pick<World, 'signingKey'>

export const personId = (world: Keyed, name: PersonName): string => guid(world, `user|${name}`)

export const seededUsers = (world: Keyed): Record<string, User> =>
  Object.fromEntries(
    PEOPLE.map(({ name, displayName, licence }) => {
      const id = personId(world, name)
      return [id, { id, userName: `${name}@contoso.example`, displayName, licence, refreshTokens: [] }]
    })
  )

/** One group, whose member has no other access to the seeded app. */
export function seededGroups(world: Keyed): Record<string, Group> {
  const id = guid(world, 'group|sales')
  return {
    [id]: { id, displayName: 'Contoso Sales', mail: 'sales@contoso.example', members: [personId(world, 'trial')] }
  }
}

/** Registered applications: one with a secret, one with a federated credential for the workflows of a repository. */
export function seededApplications(world: Keyed): Record<string, Application> {
  const [secret, federated] = [guid(world, 'application|secret'), guid(world, 'application|federated')]
  return {
    [secret]: { clientId: secret, displayName: 'Contoso deployment' },
    [federated]: {
      clientId: federated,
      displayName: 'Contoso workflows',
      federated: {
        issuer: 'https://token.actions.githubusercontent.com',
        subject: 'repo:contoso/apps:environment:production'
      }
    }
  }
}

export interface SeededUser {
  readonly id: string
  readonly userName: string
  readonly password: string
  readonly roles: readonly string[]
}

/** The users who can sign in, the maker first. Their passwords are derived from the world's key and never stored. */
export function usersOf(world: World): SeededUser[] {
  return PEOPLE.flatMap(({ name, roles }) => {
    const user = world.users[personId(world, name)]
    return user === undefined
      ? []
      : [{ id: user.id, userName: user.userName, password: passwordOf(world, user.id), roles }]
  })
}

/**
 * Sets makers, members and administrators of an environment. Applications are makers and members too; that packaging
 * refuses them shows only when it is called.
 */
export function assignRoles(world: Keyed, environment: Environment): void {
  const applications = Object.keys(seededApplications(world))
  const ids = (people: readonly { readonly name: PersonName }[]): string[] =>
    people.map(({ name }) => personId(world, name))
  environment.makers = [...ids(PEOPLE.filter(({ maker }) => maker)), ...applications]
  environment.admins = [personId(world, 'admin')]
  environment.members = [...ids(PEOPLE), ...applications]
}

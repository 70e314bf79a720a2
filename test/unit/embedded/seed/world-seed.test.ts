import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { DEMO_KEYS } from '../../../../src/embedded/seed/demo-names.ts'
import { makeDemoPackage } from '../../../../src/embedded/seed/demo-package.ts'
import { customConnectorName, guid, hex32 } from '../../../../src/embedded/seed/names.ts'
import { personId } from '../../../../src/embedded/seed/people.ts'
import { seedWorld, SOURCE, TARGET, usersOf } from '../../../../src/embedded/seed/world-seed.ts'
import { secretOf } from '../../../../src/embedded/seed/secrets.ts'
import type { Connection, Environment, World } from '../../../../src/embedded/world/model.ts'
import { repacked } from '../../../support/repacked.ts'
import { memoryBlobs } from '../../../support/small-world.ts'
import { openWorld } from '../../../support/world.ts'

const NOW = new Date('2026-02-03T04:05:06.000Z')

const seeded = (packageBytes: Buffer = makeDemoPackage(), signingKey = 'a key'): World =>
  seedWorld({ packageBytes, now: NOW, signingKey }, memoryBlobs())

function named(world: World, displayName: string): Environment {
  const found = Object.values(world.environments).find(environment => environment.displayName === displayName)
  if (found === undefined) throw new Error(`no environment ${displayName}`)
  return found
}

/** The demo package with its SharePoint connector made a custom one: without id and name. */
const withCustomConnector = (): Buffer =>
  repacked(makeDemoPackage(), {
    resources: resources =>
      Object.fromEntries(
        Object.entries(resources).map(([key, resource]) => {
          if (key !== DEMO_KEYS.sharePoint) return [key, resource]
          const { id: _, name: __, ...rest } = resource
          return [
            key,
            { ...rest, creationType: 'Existing', configurableBy: 'User', details: { displayName: 'Contoso Invoices' } }
          ]
        })
      )
  })

const healthyOf = (world: World, environment: Environment): Connection[] =>
  Object.values(environment.connections).filter(
    ({ owner, status }) => owner === personId(world, 'maker') && status === 'Connected'
  )

describe('a seeded world', () => {
  test.each([
    ['the demo package', makeDemoPackage()],
    ['one with a custom connector', withCustomConnector()],
    ['one with a data model', makeDemoPackage({ withDataModel: true })],
    ['one with hostile names', makeDemoPackage({ hostileNames: true })]
  ])('from %s: the maker has exactly one healthy connection of each connector in the target', (_, bytes) => {
    const world = seeded(bytes)
    const target = named(world, TARGET)
    const connectors = Object.keys(target.connectors).filter(name => name !== 'shared_logicflows')
    expect(connectors.length).toBeGreaterThan(1)
    expect(
      healthyOf(world, target)
        .map(({ connector }) => connector)
        .sort()
    ).toEqual(connectors.sort())
    expect(Object.keys(target.apps)).toEqual([])
    expect(Object.keys(target.flows)).toEqual([])
  })

  test("has a broken connection and another user's besides the healthy ones", () => {
    const world = seeded()
    const others = Object.values(named(world, TARGET).connections).filter(
      connection => !healthyOf(world, named(world, TARGET)).includes(connection)
    )
    expect(others.map(({ status, owner }) => ({ status, mine: owner === personId(world, 'maker') }))).toEqual(
      expect.arrayContaining([
        { status: 'Error', mine: true },
        { status: 'Connected', mine: false }
      ])
    )
  })

  test('names a custom connector differently in each environment, and a standard one the same', () => {
    const world = seeded(withCustomConnector())
    const [source, target] = [SOURCE, TARGET].map(name => Object.values(named(world, name).connectors))
    const names = (connectors: typeof source, custom: boolean): string[] =>
      (connectors ?? []).filter(connector => connector.custom === custom).map(({ name }) => name)
    expect(names(source, true)).toHaveLength(1)
    expect(names(source, true)[0]).toMatch(/^shared_contoso-20invoices-[0-9a-f]+$/)
    expect(names(target, true)[0]).toMatch(/^shared_contoso-20invoices-[0-9a-f]+$/)
    expect(names(source, true)).not.toEqual(names(target, true))
    expect(names(source, false)).toEqual(names(target, false))
  })

  test('contains the app in the source, shared with an editor and a viewer, its flows turned on', () => {
    const world = seeded()
    const { apps, flows } = named(world, SOURCE)
    expect(Object.values(apps).map(({ displayName, roles }) => ({ displayName, roles }))).toEqual([
      {
        displayName: 'Expense Approvals',
        roles: {
          [personId(world, 'maker')]: 'Owner',
          [personId(world, 'editor')]: 'CanEdit',
          [personId(world, 'viewer')]: 'CanView',
          ...Object.fromEntries(Object.keys(world.applications).map(clientId => [clientId, 'CanEdit']))
        }
      }
    ])
    expect(Object.values(flows).map(({ state }) => state)).toEqual(['Started', 'Started'])
  })

  test('has gateways only in its default environment', () => {
    const environments = Object.values(seeded().environments)
    expect(environments.map(({ isDefault, gateways }) => [isDefault, gateways.length])).toEqual([
      [false, 0],
      [false, 0],
      [false, 0],
      [true, 1]
    ])
  })

  test('gives the same names for the same key, and others for another key', () => {
    const ids = (world: World): unknown => [
      world.tenantId,
      Object.keys(world.users),
      Object.keys(world.applications),
      Object.values(world.environments).map(({ name, connectors, connections }) => [
        name,
        Object.keys(connectors),
        Object.keys(connections)
      ]),
      usersOf(world)
    ]
    const bytes = withCustomConnector()
    expect(ids(seeded(bytes))).toEqual(ids(seeded(bytes)))
    const [one, other] = [seeded(bytes), seeded(bytes, 'another key')]
    expect(one.tenantId).not.toBe(other.tenantId)
    expect(usersOf(one).map(({ password }) => password)).not.toEqual(usersOf(other).map(({ password }) => password))
  })

  test('names: GUIDs of version 4, 32 digits, escapes', () => {
    const key = { signingKey: 'a key' }
    expect(guid(key, 'x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(hex32(key, 'x')).toMatch(/^[0-9a-f]{32}$/)
    expect(customConnectorName(key, 'env', 'My /Öl..\u{1f9fe}')).toMatch(/^shared_[a-z0-9-]+$/)
    expect(customConnectorName(key, 'env', 'x'.repeat(500)).length).toBeLessThan(100)
  })
})

test('neither passwords nor secrets are stored in the state folder', async () => {
  await using world = await openWorld()
  const state = world.server.world()
  const secrets = [
    ...world.server.announcement.users.map(({ password }) => password),
    ...world.server.announcement.users.map(({ accessToken }) => accessToken),
    ...Object.keys(state.applications).map(clientId => secretOf(state, clientId))
  ]
  const files = readdirSync(world.state, { recursive: true, withFileTypes: true }).filter(file => file.isFile())
  expect(files.map(({ name }) => name)).toContain('world.json')
  for (const file of files) {
    const text = readFileSync(join(file.parentPath, file.name), 'latin1')
    for (const secret of secrets) expect(text.includes(secret)).toBe(false)
  }
})

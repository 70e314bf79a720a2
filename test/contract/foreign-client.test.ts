import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readPackage } from '../../src/package/app-package.ts'
import { foreignClient, startForeignClient, type ForeignClient } from '../support/foreign-client.ts'
import { openWorld, SOURCE, type OpenWorld } from '../support/world.ts'

const program = foreignClient()

/**
 * CLI for Microsoft 365, unmodified, against the embedded environment: a client nobody here wrote says whether the
 * protocol is spoken rightly. It is no dependency; CONTRIBUTING.md shows how to have it run.
 */
const suite = program === undefined ? describe.skip : describe

if (program === undefined)
  process.stderr.write('CLI for Microsoft 365 is not installed (M365 names no program): its tests are skipped\n')

suite('CLI for Microsoft 365', () => {
  let world: OpenWorld
  let client: ForeignClient
  const source = () => world.environment(SOURCE)
  const json = async (...args: string[]): Promise<unknown> => {
    const { code, stdout, stderr } = await client.run([...args, '--output', 'json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    return JSON.parse(stdout)
  }

  beforeAll(async () => {
    world = await openWorld()
    const [maker] = world.server.announcement.users
    if (maker === undefined || program === undefined) throw new Error('nobody to sign in')
    client = await startForeignClient(program, world.server.url, {
      userName: maker.userName,
      objectId: maker.id,
      tenantId: world.server.announcement.tenantId,
      tokens: maker.accessTokens
    })
  })
  afterAll(async () => {
    await client[Symbol.asyncDispose]()
    await world[Symbol.asyncDispose]()
  })

  test('pa environment list', async () => {
    const environments = (await json('pa', 'environment', 'list')) as { name: string; displayName: string }[]
    expect(environments.map(({ displayName }) => displayName)).toEqual(
      expect.arrayContaining([SOURCE, 'Contoso Production'])
    )
  })

  test('pa app list', async () => {
    const apps = (await json('pa', 'app', 'list')) as { displayName: string }[]
    expect(apps.map(({ displayName }) => displayName)).toEqual(['Expense Approvals'])
  })

  test('pa app get, by id and by name', async () => {
    const [id = ''] = Object.keys(source().apps)
    expect(await json('pa', 'app', 'get', '--name', id)).toMatchObject({ name: id, displayName: 'Expense Approvals' })
    expect(await json('pa', 'app', 'get', '--displayName', 'Expense Approvals')).toMatchObject({ name: id })
  })

  test('pa app export', async () => {
    const [id = ''] = Object.keys(source().apps)
    await run(
      'pa',
      'app',
      'export',
      '--name',
      id,
      '--environmentName',
      source().name,
      '--packageDisplayName',
      'By another',
      '--path',
      client.home
    )
    const pkg = readPackage(readFileSync(join(client.home, 'By another.zip')), 'its export')
    expect(pkg.kind).toBe('app')
    expect(pkg.manifest.details.displayName).toBe('By another')
    expect(pkg.flows).toHaveLength(2)
  })

  test('flow export', async () => {
    const flow = Object.values(source().flows).find(({ displayName }) => displayName === 'Submit expense')
    await run(
      'flow',
      'export',
      '--name',
      flow?.id ?? '',
      '--environmentName',
      source().name,
      '--packageDisplayName',
      'A flow',
      '--path',
      join(client.home, 'flow.zip')
    )
    const pkg = readPackage(readFileSync(join(client.home, 'flow.zip')), 'its export')
    expect(pkg.kind).toBe('flow')
    expect(pkg.flows.map(({ displayName }) => displayName)).toEqual(['Submit expense'])
    expect(readdirSync(client.home)).toContain('flow.zip')
  })

  test('an app that is not there', async () => {
    const { code, stderr, stdout } = await client.run([
      'pa',
      'app',
      'get',
      '--name',
      '00000000-0000-4000-8000-00000000dead'
    ])
    expect(code).not.toBe(0)
    expect(stderr + stdout).toMatch(/not|could/i)
  })

  test('pa app permission ensure, list and remove, for a person, a group and the tenant', async () => {
    const [id = ''] = Object.keys(source().apps)
    const role = (name: string): string | undefined => source().apps[id]?.roles[name]
    const [group] = Object.values(world.server.world().groups ?? {})
    const { tenantId } = world.server.announcement
    const trial = world.server.announcement.users.find(({ userName }) => userName.startsWith('trial@'))?.id ?? ''
    const ensure = (...who: string[]): Promise<void> =>
      run('pa', 'app', 'permission', 'ensure', '--appName', id, '--roleName', 'CanView', ...who)
    await ensure('--userName', 'trial@contoso.example')
    await ensure('--groupName', group?.displayName ?? '')
    await ensure('--tenant')
    expect([role(trial), role(group?.id ?? ''), role(tenantId)]).toEqual(['CanView', 'CanView', 'CanView'])
    const listed = (await json('pa', 'app', 'permission', 'list', '--appName', id)) as {
      properties: { principal: { id: string; type: string } }
    }[]
    expect(listed.map(({ properties }) => properties.principal.type)).toEqual(
      expect.arrayContaining(['User', 'Group', 'Tenant'])
    )
    await run('pa', 'app', 'permission', 'remove', '--appName', id, '--tenant', '--force')
    await run('pa', 'app', 'permission', 'remove', '--appName', id, '--groupName', group?.displayName ?? '', '--force')
    expect([role(trial), role(group?.id ?? ''), role(tenantId)]).toEqual(['CanView', undefined, undefined])
  })

  test('flow disable and enable', async () => {
    const flow = Object.values(source().flows).find(({ displayName }) => displayName === 'Submit expense')
    for (const [command, state] of [
      ['disable', 'Stopped'],
      ['enable', 'Started']
    ] as const) {
      await run('flow', command, '--name', flow?.id ?? '', '--environmentName', source().name)
      expect(source().flows[flow?.id ?? '']?.state).toBe(state)
    }
  })

  test('pa app consent set and pa app owner set, by an administrator', async () => {
    const [id = ''] = Object.keys(source().apps)
    const administrator = world.server.announcement.users.find(({ userName }) => userName.startsWith('admin@'))
    const trial = world.server.announcement.users.find(({ userName }) => userName.startsWith('trial@'))
    if (administrator === undefined || program === undefined) throw new Error('nobody to sign in')
    await using other = await startForeignClient(program, world.server.url, {
      userName: administrator.userName,
      objectId: administrator.id,
      tenantId: world.server.announcement.tenantId,
      tokens: administrator.accessTokens
    })
    const where = ['--environmentName', source().name]
    const commands = [
      ['pa', 'app', 'consent', 'set', ...where, '--name', id, '--bypass', 'true', '--force'],
      [
        'pa',
        'app',
        'owner',
        'set',
        ...where,
        '--appName',
        id,
        '--userName',
        trial?.userName ?? '',
        '--roleForOldAppOwner',
        'CanEdit'
      ]
    ]
    for (const command of commands) {
      expect(await other.run(command)).toMatchObject({ code: 0, stderr: '' })
    }
    expect(source().apps[id]).toMatchObject({ bypassConsent: true, roles: { [trial?.id ?? '']: 'Owner' } })
    const refused = await client.run(commands[0] ?? [])
    expect(refused.code).not.toBe(0)
  })

  async function run(...args: string[]): Promise<void> {
    const { code, stderr } = await client.run(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  }
})

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

  async function run(...args: string[]): Promise<void> {
    const { code, stderr } = await client.run(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  }
})

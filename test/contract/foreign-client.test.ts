import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Flow } from '../../src/embedded/world/model.ts'
import { readPackage } from '../../src/package/app-package.ts'
import { foreignClient, startForeignClient, type ForeignClient } from '../support/foreign-client.ts'
import { openWorld, SOURCE, type OpenWorld } from '../support/world.ts'

const program = foreignClient()

/**
 * CLI for Microsoft 365, unmodified, against the embedded environment: a client nobody here wrote says whether the
 * protocol is spoken rightly. It is no dependency; CONTRIBUTING.md shows how to have it run. All its commands for Power
 * Apps, Power Automate and environments that need no Dataverse and no gateway are here, each as it is typed.
 */
const suite = program === undefined ? describe.skip : describe

if (program === undefined)
  process.stderr.write('CLI for Microsoft 365 is not installed (M365 names no program): its tests are skipped\n')

suite('CLI for Microsoft 365', () => {
  let world: OpenWorld
  let maker: ForeignClient
  let admin: ForeignClient
  let commands = 0
  const started = Date.now()

  beforeAll(async () => {
    world = await openWorld()
    world.server.change(({ environments }) => {
      const source = environments[world.environment(SOURCE).name]
      if (source === undefined) return
      source.connectors['shared_contoso'] = {
        name: 'shared_contoso',
        displayName: 'Contoso API',
        iconUri: '',
        custom: true,
        tier: 'Premium'
      }
      const added: Record<string, Partial<Flow>> = {
        'Shared with the maker': { owner: idOf('editor'), editors: [idOf('editor'), idOf('maker')] },
        'Of a solution': { inSolution: true },
        'To be removed': {}
      }
      for (const [name, more] of Object.entries(added)) {
        const [model] = Object.values(source.flows)
        if (model !== undefined) source.flows[uuidOf(name)] = { ...model, id: uuidOf(name), displayName: name, ...more }
      }
    })
    maker = await client('maker')
    admin = await client('admin')
  })
  afterAll(async () => {
    await maker[Symbol.asyncDispose]()
    await admin[Symbol.asyncDispose]()
    await world[Symbol.asyncDispose]()
    process.stderr.write(
      `CLI for Microsoft 365: ${commands} commands in ${((Date.now() - started) / 1000).toFixed(0)} s\n`
    )
  })

  const user = (name: string) => {
    const found = world.server.announcement.users.find(({ userName }) => userName.startsWith(`${name}@`))
    if (found === undefined) throw new Error(`no user ${name}`)
    return found
  }
  const idOf = (name: string): string => user(name).id
  const uuidOf = (name: string): string =>
    `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padEnd(12, '0').slice(0, 12)}`
  const client = (name: string): Promise<ForeignClient> => {
    const { userName, id, accessTokens } = user(name)
    const { tenantId } = world.server.announcement
    return startForeignClient(program ?? '', world.server.url, {
      userName,
      objectId: id,
      tenantId,
      tokens: accessTokens
    })
  }
  const source = () => world.environment(SOURCE)
  const app = () => Object.values(source().apps)[0]
  const flow = (): Flow | undefined => Object.values(source().flows).find(one => one.displayName === 'Submit expense')

  /** What stands for ids in the commands below. */
  const filled = (command: string): string[] =>
    command.split(' ').map(word =>
      word
        .replace('ENV', source().name)
        .replace('APP', app()?.id ?? '')
        .replace('FLOW', flow()?.id ?? '')
        .replace('TRIAL', idOf('trial'))
        .replace('GROUP', Object.keys(world.server.world().groups ?? {})[0] ?? '')
    )
  const run = async (command: string, by = maker) => {
    commands++
    return by.run(filled(command))
  }
  /** What a command printed; one that fails or complains fails the test. */
  const out = async (command: string, by = maker): Promise<unknown> => {
    const { code, stdout, stderr } = await run(`${command} --output json`, by)
    expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: '' })
    return stdout.trim() === '' ? undefined : (JSON.parse(stdout) as unknown)
  }
  const names = (list: unknown): string[] =>
    (list as { displayName?: string; properties?: { displayName?: string } }[])
      .map(({ displayName, properties }) => displayName ?? properties?.displayName ?? '')
      .sort()

  test.each(['pa environment list', 'flow environment list', 'pp environment list', 'pp environment list --asAdmin'])(
    '%s',
    async command => {
      const by = command.endsWith('--asAdmin') ? admin : maker
      expect(names(await out(command, by))).toEqual(expect.arrayContaining([SOURCE, 'Contoso Production']))
    }
  )

  test.each([
    'pa environment get --name ENV',
    'flow environment get --name ENV',
    'pp environment get --name ENV',
    'pp environment get --name ENV --asAdmin'
  ])('%s', async command => {
    const by = command.endsWith('--asAdmin') ? admin : maker
    expect(await out(command, by)).toMatchObject({ name: source().name })
  })

  test('pp environment get --default', async () => {
    expect(await out('pp environment get --default')).toMatchObject({ properties: { isDefault: true } })
  })

  test('pa app list, of the caller and of the environment', async () => {
    expect(names(await out('pa app list'))).toEqual(['Expense Approvals'])
    expect(names(await out('pa app list --environmentName ENV --asAdmin', admin))).toEqual(['Expense Approvals'])
  })

  test('pa app get, by id, by name and as an administrator', async () => {
    const { stdout } = await maker.run(['pa', 'app', 'get', '--displayName', 'Expense Approvals', '--output', 'json'])
    commands++
    expect(JSON.parse(stdout)).toMatchObject({ name: app()?.id })
    expect(await out('pa app get --name APP')).toMatchObject({ displayName: 'Expense Approvals' })
    expect(await out('pa app get --name APP --environmentName ENV --asAdmin', admin)).toMatchObject({ name: app()?.id })
  })

  test('pa app get of an app that does not exist', async () => {
    const { code, stderr, stdout } = await run('pa app get --name 00000000-0000-4000-8000-00000000dead')
    expect(code).not.toBe(0)
    expect(stderr + stdout).toMatch(/not|could/i)
  })

  test('pa app export', async () => {
    await out(`pa app export --name APP --environmentName ENV --packageDisplayName ByAnother --path ${maker.home}`)
    const pkg = readPackage(readFileSync(join(maker.home, 'ByAnother.zip')), 'its export')
    expect({ kind: pkg.kind, name: pkg.manifest.details.displayName, flows: pkg.flows.length }).toEqual({
      kind: 'app',
      name: 'ByAnother',
      flows: 2
    })
  })

  test('pa app permission ensure, list and remove, for a person, a group and the tenant, also as an administrator', async () => {
    const { tenantId } = world.server.announcement
    const role = (holder: string): string | undefined => app()?.roles[holder]
    const [group] = Object.values(world.server.world().groups ?? {})
    for (const who of ['--userName trial@contoso.example', '--groupId GROUP', '--tenant'])
      await out(`pa app permission ensure --appName APP --roleName CanView ${who}`)
    expect([role(idOf('trial')), role(group?.id ?? ''), role(tenantId)]).toEqual(['CanView', 'CanView', 'CanView'])
    const types = async (command: string, by: ForeignClient): Promise<string[]> =>
      ((await out(command, by)) as { properties: { principal: { type: string } } }[]).map(
        ({ properties }) => properties.principal.type
      )
    const listed = await types('pa app permission list --appName APP', maker)
    expect(listed).toEqual(expect.arrayContaining(['User', 'Group', 'Tenant']))
    const command = 'pa app permission list --appName APP --environmentName ENV --asAdmin'
    expect(await types(command, admin)).toEqual(listed)
    await out('pa app permission remove --appName APP --tenant --force')
    await out('pa app permission remove --appName APP --groupId GROUP --environmentName ENV --asAdmin --force', admin)
    expect([role(idOf('trial')), role(group?.id ?? ''), role(tenantId)]).toEqual(['CanView', undefined, undefined])
  })

  test('pa app consent set and pa app owner set, by an administrator alone', async () => {
    const consent = 'pa app consent set --environmentName ENV --name APP --bypass true --force'
    expect((await run(consent)).code).not.toBe(0)
    await out(consent, admin)
    const owner = '--appName APP --userName trial@contoso.example --roleForOldAppOwner CanEdit'
    await out(`pa app owner set --environmentName ENV ${owner}`, admin)
    expect(app()).toMatchObject({
      bypassConsent: true,
      roles: { [idOf('trial')]: 'Owner', [idOf('maker')]: 'CanEdit' }
    })
  })

  test('pa connector list and export', async () => {
    expect(names(await out('pa connector list --environmentName ENV'))).toEqual(['Contoso API'])
    await out(`pa connector export --environmentName ENV --name shared_contoso --outputFolder ${maker.home}`)
    expect(readFileSync(join(maker.home, 'shared_contoso', 'apiProperties.json'), 'utf8')).toContain('properties')
  })

  test('flow list: own, shared, all, in solutions, and as an administrator', async () => {
    const own = ['Notify approver', 'Submit expense', 'To be removed']
    const list = async (more: string, by = maker): Promise<string[]> =>
      names(await out(`flow list --environmentName ENV${more}`, by))
    expect(await list('')).toEqual(own)
    expect(await list(' --sharingStatus personal --withSolutions')).toEqual([
      'Notify approver',
      'Of a solution',
      ...own.slice(1)
    ])
    expect(await list(' --sharingStatus sharedWithMe')).toEqual(['Shared with the maker'])
    expect(await list(' --sharingStatus all')).toEqual([own[0], 'Shared with the maker', ...own.slice(1)])
    expect(await list(' --asAdmin', admin)).toEqual([own[0], 'Shared with the maker', ...own.slice(1)])
  })

  test('flow get, also as an administrator', async () => {
    expect(await out('flow get --environmentName ENV --name FLOW')).toMatchObject({
      displayName: 'Submit expense',
      triggers: expect.stringMatching(/\w/),
      actions: expect.stringMatching(/\w/)
    })
    expect(await out('flow get --environmentName ENV --name FLOW --asAdmin', admin)).toMatchObject({ name: flow()?.id })
  })

  test('flow export', async () => {
    const path = join(maker.home, 'flow.zip')
    await out(`flow export --name FLOW --environmentName ENV --packageDisplayName Aflow --path ${path}`)
    const pkg = readPackage(readFileSync(path), 'its export')
    expect([pkg.kind, ...pkg.flows.map(({ displayName }) => displayName)]).toEqual(['flow', 'Submit expense'])
  })

  test('flow export --format json is not served: no answer of the service to that call was ever recorded', async () => {
    expect((await run('flow export --name FLOW --environmentName ENV --format json')).code).not.toBe(0)
    const { path, status } = world.server.journal.at(-1) ?? {}
    expect({ path, status }).toEqual({ path: expect.stringMatching(/exportToARMTemplate$/), status: 501 })
  })

  test.each(['', ' --asAdmin'])('flow disable and enable%s', async more => {
    const by = more === '' ? maker : admin
    for (const [command, state] of [
      ['disable', 'Stopped'],
      ['enable', 'Started']
    ] as const) {
      await out(`flow ${command} --name FLOW --environmentName ENV${more}`, by)
      expect(flow()?.state).toBe(state)
    }
  })

  test('flow owner list, ensure and remove', async () => {
    const where = '--environmentName ENV --flowName FLOW'
    await out(`flow owner ensure ${where} --userId TRIAL --roleName CanEdit`)
    expect(flow()?.editors).toContain(idOf('trial'))
    expect(JSON.stringify(await out(`flow owner list ${where}`))).toContain(idOf('trial'))
    await out(`flow owner remove ${where} --userId TRIAL --force`)
    expect(flow()?.editors).not.toContain(idOf('trial'))
  })

  test('flow run list', async () => {
    expect(await out('flow run list --environmentName ENV --flowName FLOW')).toEqual([])
  })

  test('flow remove, and the recycle bin of an administrator', async () => {
    await out(`flow remove --environmentName ENV --name ${uuidOf('To be removed')} --force`)
    expect(source().flows).not.toHaveProperty(uuidOf('To be removed'))
    expect(names(await out('flow recyclebinitem list --environmentName ENV', admin))).toEqual(['To be removed'])
  })

  test('pp managementapp list and pp tenant settings list', async () => {
    expect(await out('pp managementapp list', admin)).toEqual([])
    expect(await out('pp tenant settings list', admin)).toMatchObject({ walkMeOptOut: false })
  })

  test('pa app remove, of an own app and as an administrator', async () => {
    const id = app()?.id ?? ''
    const own = uuidOf('own')
    world.server.change(({ environments }) => {
      const { apps = {} } = environments[source().name] ?? {}
      const original = apps[id]
      if (original !== undefined) apps[own] = { ...original, id: own, roles: { [idOf('maker')]: 'Owner' } }
    })
    await out(`pa app remove --name ${own} --force`)
    await out(`pa app remove --name ${id} --environmentName ENV --asAdmin --force`, admin)
    expect(source().apps).toEqual({})
  })
})

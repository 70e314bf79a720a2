import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { openArchive, writeArchive } from '../../src/package/archive.ts'
import { errorOf, openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

/**
 * What must not pass: exit 1, one sentence that says why and what to do, and nothing written in the target. All run
 * against one world, whose target is compared before and after.
 */
describe('bad input', () => {
  let world: OpenWorld
  let before: string
  const demo = makeDemoPackage()

  beforeAll(async () => {
    world = await openWorld()
    before = JSON.stringify(world.environment(TARGET))
    mkdirSync(join(world.folder, 'workspace'), { recursive: true })
    for (const [name, bytes] of Object.entries(files())) writeFileSync(join(world.folder, 'workspace', name), bytes)
    mkdirSync(join(world.folder, 'workspace', 'unpacked'))
    writeFileSync(join(world.folder, 'workspace', 'unpacked', 'manifest.json'), '{}')
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const rewritten = (
    change: (entries: { name: string; bytes: Buffer }[]) => { name: string; bytes: Buffer }[]
  ): Buffer => {
    const archive = openArchive(demo, 'the demo package')
    return writeArchive(change(archive.names.map(name => ({ name, bytes: archive.read(name) }))), new Date(0))
  }

  function files(): Record<string, Buffer> {
    const solution = writeArchive(
      [
        { name: 'solution.xml', bytes: Buffer.from('<ImportExportXml/>') },
        { name: 'customizations.xml', bytes: Buffer.from('<x/>') },
        { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') }
      ],
      new Date(0)
    )
    const outside = writeArchive(
      [
        { name: 'XX/evil.json', bytes: Buffer.from('{}') },
        { name: 'manifest.json', bytes: Buffer.from('{}') }
      ],
      new Date(0)
    )
    for (let at = outside.indexOf('XX/'); at >= 0; at = outside.indexOf('XX/', at + 1))
      outside.write('../', at, 'latin1')
    return {
      'app.zip': demo,
      'solution.zip': solution,
      'teams.zip': writeArchive(
        [{ name: 'manifest.json', bytes: Buffer.from('{"manifestVersion":"1.16","icons":{}}') }],
        new Date(0)
      ),
      'damaged.zip': demo.subarray(0, demo.length - 200),
      'text.zip': Buffer.from('this is not a zip'),
      'no-manifest.zip': rewritten(entries => entries.filter(({ name }) => name !== 'manifest.json')),
      'dangling.zip': rewritten(entries =>
        entries.map(entry => (entry.name === 'manifest.json' ? { ...entry, bytes: dangling(entry.bytes) } : entry))
      ),
      'outside.zip': outside,
      'bomb.zip': writeArchive(
        [
          { name: 'zeros', bytes: Buffer.alloc(64 << 20) },
          { name: 'manifest.json', bytes: Buffer.from('{}') }
        ],
        new Date(0)
      )
    }
  }

  function dangling(manifest: Buffer): Buffer {
    const parsed = JSON.parse(manifest.toString('utf8')) as { resources: Record<string, { dependsOn: string[] }> }
    const [root] = Object.values(parsed.resources)
    root?.dependsOn.push('99999999-9999-4999-8999-999999999999')
    return Buffer.from(JSON.stringify(parsed))
  }

  const importing = { command: 'import', environment: TARGET, 'package-file': 'app.zip' }
  const exporting = { command: 'export', environment: SOURCE, app: 'Expense Approvals' }

  const cases: readonly (readonly [name: string, inputs: Record<string, string>, expected: RegExp])[] = [
    ['the wrong kind of file', { ...importing, 'package-file': 'solution.zip' }, /Dataverse solution/],
    ['a Teams app', { ...importing, 'package-file': 'teams.zip' }, /a Teams app package.*Teams admin center/],
    ['an unpacked package', { ...importing, 'package-file': 'unpacked' }, /Import the \.zip that the service wrote/],
    [
      'an unpacked package to plan for',
      { ...importing, command: 'plan', 'package-file': 'unpacked' },
      /Import the \.zip that the service wrote/
    ],
    ['a damaged zip', { ...importing, 'package-file': 'damaged.zip' }, /damaged|truncated|cut/i],
    ['not a zip', { ...importing, 'package-file': 'text.zip' }, /a file of an unknown type/],
    ['a missing file', { ...importing, 'package-file': 'nowhere.zip' }, /nowhere\.zip/],
    ['a missing manifest', { ...importing, 'package-file': 'no-manifest.zip' }, /manifest/],
    ['a dangling key', { ...importing, 'package-file': 'dangling.zip' }, /99999999-9999-4999-8999-999999999999/],
    ['a name outside the archive', { ...importing, 'package-file': 'outside.zip' }, /outside|leaves|\.\./],
    ['a bomb', { ...importing, 'package-file': 'bomb.zip' }, /expand|ratio|times/i],
    ['an unknown app', { ...exporting, app: 'No Such App' }, /"No Such App".*"Expense Approvals"/s],
    ['an unknown app to update', { ...importing, app: 'No Such App' }, /"No Such App"/],
    ['an unknown environment', { ...importing, environment: 'Contoso Moon' }, /"Contoso Moon".*"Contoso Production"/s],
    ['a mapping line without =', { ...importing, connections: 'shared_sql value-of-a-secret' }, /line 1/],
    ['a mapping given twice', { ...importing, connections: 'shared_sql=a\nSHARED_SQL=b' }, /lines 1 and 2/],
    [
      'a mapping that matches nothing',
      { ...importing, connections: 'shared_twitter=x' },
      /shared_twitter.*shared_office365/s
    ],
    ['another digest', { ...importing, 'package-digest': `sha256:${'0'.repeat(64)}` }, /digest/],
    [
      'an input foreign to the command',
      { ...exporting, connections: 'a=b' },
      /connections is an input of plan, import, restore/
    ],
    ['an unknown command', { command: 'deploy', environment: TARGET }, /export, check, plan, import.*"deploy"/],
    ['a resource nobody has', { ...importing, resources: 'Nothing: { import: new }' }, /"Nothing"/],
    [
      'a creation type the app does not take',
      { ...importing, resources: 'app:Expense Approvals: { import: merge }' },
      /merge/
    ],
    [
      'update where nothing is there',
      { ...importing, 'import-mode': 'update' },
      /no app named "Expense Approvals" to update/
    ]
  ]

  test.each(cases)('%s', async (_, inputs, expected) => {
    const result = await world.step(inputs)
    const error = errorOf(result)
    expect(result.code).toBe(1)
    expect(error.split('\n')).toHaveLength(1)
    expect(error).toMatch(expected)
    expect(error).toMatch(/\.\s*$/)
    expect(error).not.toContain('defect')
    expect(result.log + result.summary).not.toContain('value-of-a-secret')
    expect(JSON.stringify(world.environment(TARGET))).toBe(before)
  })

  test('a connection of another connector', async () => {
    const other = Object.values(world.environment(TARGET).connections).find(
      ({ connector, status }) => connector === 'shared_sharepointonline' && status === 'Connected'
    )
    const result = await world.step({ ...importing, connections: `shared_office365=${other?.name ?? ''}` })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/names a connection of "shared_sharepointonline"/)
    expect(visibleParts(result)).not.toContain(other?.name)
    expect(JSON.stringify(world.environment(TARGET))).toBe(before)
  })

  test('a broken connection', async () => {
    const broken = Object.values(world.environment(TARGET).connections).find(
      ({ status, owner }) => status === 'Error' && owner === world.server.announcement.users[0]?.id
    )
    const result = await world.step({ ...importing, connections: `${broken?.connector ?? ''}=${broken?.name ?? ''}` })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/is broken/)
    expect(JSON.stringify(world.environment(TARGET))).toBe(before)
  })

  test.each([
    ['editor', /may not import packages.*Environment Maker/s],
    ['unlicensed', /licen[cs]e/i]
  ])('no permission: %s', async (user, expected) => {
    const { userName, password } = world.account(user)
    const result = await world.step({ ...importing, 'user-name': userName, 'password-secret': password })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(expected)
    expect(JSON.stringify(world.environment(TARGET))).toBe(before)
  })

  test('exporting needs edit rights on the app', async () => {
    const { userName, password } = world.account('viewer')
    const result = await world.step({ ...exporting, 'user-name': userName, 'password-secret': password })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/Forbidden|edit rights/)
  })

  test('a wrong password', async () => {
    const result = await world.step({
      ...importing,
      'user-name': world.account('maker').userName,
      'password-secret': 'wrong-password'
    })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/AADSTS50126/)
    expect(result.log.replace(/^::add-mask::.*$/gm, '')).not.toContain('wrong-password')
  })

  test('two apps of one name', async () => {
    await using twice = await openWorld()
    const again = {
      ...importing,
      'package-file': 'app.zip',
      resources:
        'app:Expense Approvals: { import: new, name: Twin }\nflow:Submit expense: { import: new, name: Submit 2 }\nflow:Notify approver: { import: new, name: Notify 2 }'
    }
    mkdirSync(join(twice.folder, 'workspace'), { recursive: true })
    writeFileSync(join(twice.folder, 'workspace', 'app.zip'), demo)
    expect((await twice.step(importing)).code).toBe(0)
    expect((await twice.step(again)).code).toBe(0)
    twice.server.change(changed => {
      for (const { apps } of Object.values(changed.environments)) {
        for (const app of Object.values(apps)) if (app.displayName === 'Twin') app.displayName = 'Expense Approvals'
      }
    })
    const target = JSON.stringify(twice.environment(TARGET))
    const result = await twice.step(importing)
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/2 apps in "Contoso Production" are named "Expense Approvals"/)
    const byName = await twice.step({ command: 'publish', environment: TARGET, app: 'Expense Approvals' })
    expect(byName.code).toBe(1)
    expect(errorOf(byName)).toMatch(/2 apps have that name/)
    expect(JSON.stringify(twice.environment(TARGET))).toBe(target)
  })

  const visibleParts = ({ log, summary }: { log: string; summary: string }): string =>
    log.replace(/^::add-mask::.*$/gm, '') + summary
})

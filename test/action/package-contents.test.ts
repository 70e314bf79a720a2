import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { readPackage } from '../../src/package/app-package.ts'
import { openArchive, writeArchive } from '../../src/package/archive.ts'
import { digestOf } from '../../src/package/digest.ts'
import { mappingFor } from '../support/connections.ts'
import { rawZip } from '../support/raw-zip.ts'
import type { StepResult } from '../support/runner.ts'
import { errorOf, openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

/** What a package may hold beside an app with its flows, through the built action. */

function put(world: OpenWorld, bytes: Buffer): void {
  mkdirSync(join(world.folder, 'workspace'), { recursive: true })
  writeFileSync(join(world.folder, 'workspace', 'app.zip'), bytes)
}
const importing = { command: 'import', environment: TARGET, 'package-file': 'app.zip' }
const fine = (result: StepResult) =>
  expect({ code: result.code, error: errorOf(result) }).toEqual({ code: 0, error: '' })
const outcomes = (result: StepResult): Record<string, string> => {
  const { resources } = JSON.parse(readFileSync(result.outputs['result-file'] ?? '', 'utf8')) as {
    resources: { kind: string; name: string; outcome: string }[]
  }
  return Object.fromEntries(resources.map(({ kind, name, outcome }) => [`${kind} ${name}`, outcome]))
}

test('a package is taken out of the zip archive around it, and uploaded unchanged', async () => {
  await using world = await openWorld()
  const pkg = makeDemoPackage()
  const around = writeArchive([{ name: 'expenses.zip', bytes: pkg }], new Date(0))
  put(world, around)
  const planned = await world.step({ ...importing, command: 'plan', 'package-digest': digestOf(pkg) })
  fine(planned)
  const result = await world.step({ ...importing, 'package-digest': digestOf(around) })
  fine(result)
  expect(result.log).toContain('Took the package "expenses.zip" out of the zip archive')
  expect(result.outputs['package-digest']).toBe(digestOf(pkg))
  const uploaded = Object.values(world.server.world().containers).flatMap(({ blobs }) => Object.values(blobs))
  expect(new Set(uploaded)).toEqual(new Set([digestOf(pkg)]))
})

describe('entities and picklists of old packages', () => {
  const pkg = makeDemoPackage({ withDataModel: true })
  const resources = Object.entries(readPackage(pkg, 'it').resources)
  const nameOf = (type: string): string =>
    resources.find(([, resource]) => resource.type.endsWith(type))?.[1].details?.displayName ?? ''
  const [entity, picklist] = [nameOf('/entities'), nameOf('/enumerations')]

  /** A target whose entity and picklist have what the package's have not, and lack what they have. */
  async function prepared(): Promise<{ world: OpenWorld; before: { fields: string[]; entries: string[] } }> {
    const world = await openWorld()
    put(world, pkg)
    fine(await world.step(importing))
    world.server.change(changed => {
      const target = Object.values(changed.environments).find(({ displayName }) => displayName === TARGET)
      for (const one of Object.values(target?.entities ?? {}))
        one.fields = [...one.fields.slice(1), { name: 'ownField', type: 'Text' }]
      for (const one of Object.values(target?.picklists ?? {}))
        one.entries = [...one.entries.slice(1), { name: 'ownEntry' }]
    })
    return { world, before: contents(world) }
  }
  const contents = (world: OpenWorld) => {
    const { entities, picklists } = world.environment(TARGET)
    return {
      fields: Object.values(entities).flatMap(({ fields }) => fields.map(({ name }) => name)),
      entries: Object.values(picklists).flatMap(({ entries }) => entries.map(({ name }) => name))
    }
  }

  test('are created where they are not', async () => {
    await using world = await openWorld()
    put(world, pkg)
    const result = await world.step(importing)
    fine(result)
    expect(contents(world).fields.length).toBeGreaterThan(0)
    expect(contents(world).entries.length).toBeGreaterThan(0)
    expect(result.summary).toContain(entity)
  })

  test('merge adds what is new and removes nothing', async () => {
    const { world, before } = await prepared()
    await using _ = world
    const result = await world.step({
      ...importing,
      resources: `entity:${entity}: { import: merge }\npicklist:${picklist}: { import: merge }`
    })
    fine(result)
    const after = contents(world)
    expect(after.fields).toEqual(expect.arrayContaining([...before.fields, 'ownField']))
    expect(after.fields.length).toBe(before.fields.length + 1)
    expect(after.entries).toEqual(expect.arrayContaining([...before.entries, 'ownEntry']))
    expect(after.entries.length).toBe(before.entries.length + 1)
    expect(outcomes(result)).toMatchObject({ [`entity ${entity}`]: 'merged', [`picklist ${picklist}`]: 'merged' })
  })

  test('overwrite replaces the same-named one', async () => {
    const { world } = await prepared()
    await using _ = world
    const result = await world.step({
      ...importing,
      resources: `entity:${entity}: { import: overwrite }\npicklist:${picklist}: { import: overwrite }`
    })
    fine(result)
    expect(contents(world).fields).not.toContain('ownField')
    expect(contents(world).entries).not.toContain('ownEntry')
    expect(outcomes(result)).toMatchObject({
      [`entity ${entity}`]: 'overwritten',
      [`picklist ${picklist}`]: 'overwritten'
    })
  })

  test('travel through an export again', async () => {
    await using world = await openWorld({ packageBytes: pkg })
    fine(
      await world.step({ command: 'export', environment: SOURCE, app: 'Expense Approvals', 'package-file': 'out.zip' })
    )
    const types = Object.values(
      readPackage(readFileSync(join(world.folder, 'workspace', 'out.zip')), 'it').resources
    ).map(({ type }) => type.split('/').at(-1))
    expect(types).toEqual(expect.arrayContaining(['entities', 'enumerations']))
  })
})

describe('a flow alone', () => {
  test('is exported, created, updated, left as it is', async () => {
    await using world = await openWorld()
    const exported = await world.step({
      command: 'export',
      environment: SOURCE,
      flow: 'Submit expense',
      'package-file': 'app.zip'
    })
    fine(exported)
    const created = await world.step(importing)
    fine(created)
    expect(created.outputs).toMatchObject({ outcome: 'created', 'publish-state': 'nothing-to-publish', 'app-id': '' })
    const flowIds = JSON.parse(created.outputs['flow-ids'] ?? '[]') as string[]
    expect(flowIds).toEqual(Object.keys(world.environment(TARGET).flows))
    const again = await world.step(importing)
    fine(again)
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
    const updated = await world.step({ ...importing, 'when-unchanged': 'import' })
    fine(updated)
    expect(updated.outputs).toMatchObject({ outcome: 'updated', changed: 'true' })
    const reused = await world.step({ ...importing, resources: 'Submit expense: { import: existing }' })
    fine(reused)
    expect(reused.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
    expect(Object.keys(world.environment(TARGET).flows)).toEqual(flowIds)
  })

  test('is found by id as well', async () => {
    await using world = await openWorld()
    const [id = ''] = Object.keys(world.environment(SOURCE).flows)
    fine(await world.step({ command: 'export', environment: SOURCE, flow: id }))
  })
})

describe("somebody's unpublished draft in the target", () => {
  test('is named before the update takes its place', async () => {
    await using world = await openWorld()
    put(world, makeDemoPackage())
    fine(await world.step(importing))
    fine(await world.step({ ...importing, 'publish-changes': 'false', 'when-unchanged': 'import' }))
    const result = await world.step({ ...importing, 'when-unchanged': 'import' })
    fine(result)
    expect(result.log).toMatch(
      /::warning::The target was changed outside this action: "Expense Approvals" has an unpublished draft/
    )
    expect(result.outputs).toMatchObject({ outcome: 'updated', 'publish-state': 'published' })
    const [app] = Object.values(world.environment(TARGET).apps)
    expect(app?.versions.map(({ lifeCycleId }) => lifeCycleId)).toEqual(['Published', 'Published'])
  })
})

describe('a large package', () => {
  test('goes up in blocks and arrives byte for byte', async () => {
    const original = openArchive(makeDemoPackage(), 'the demo package')
    const withMedia = (bytes: Buffer): Buffer => {
      const document = openArchive(bytes, 'the document', undefined, { leadingSeparator: true })
      const kept = document.names.map(name => ({ name: name.replaceAll('/', '\\'), bytes: document.read(name) }))
      return rawZip([...kept, { name: 'Assets\\Videos\\1.mp4', bytes: randomBytes(9 << 20) }])
    }
    const files = original.names.map(name => {
      const bytes = original.read(name)
      return { name, bytes: name.endsWith('.msapp') ? withMedia(bytes) : bytes }
    })
    await using world = await openWorld()
    put(world, writeArchive(files, new Date(0)))
    fine(await world.step(importing))
    const uploads = world.server.journal.filter(({ method, blob }) => method === 'PUT' && blob)
    expect(uploads).toHaveLength(4)
    const [app] = Object.values(world.environment(TARGET).apps)
    expect(app?.versions[0]?.document).toBe(
      digestOf(files.find(({ name }) => name.endsWith('.msapp'))?.bytes ?? Buffer.alloc(0))
    )
  })
})

describe('a resource of an unknown type', () => {
  const original = openArchive(makeDemoPackage(), 'the demo package')
  const KEY = '0badcafe-0000-4000-8000-000000000001'
  const extended = (): Buffer => {
    const files = original.names.map(name => ({ name, bytes: original.read(name) }))
    const manifest = files.at(-1)
    if (manifest?.name !== 'manifest.json') throw new Error('the manifest is last')
    const parsed = JSON.parse(manifest.bytes.toString('utf8')) as {
      resources: Record<string, Record<string, unknown> & { dependsOn?: string[] }>
    }
    const [root] = Object.values(parsed.resources)
    root?.dependsOn?.push(KEY)
    parsed.resources[KEY] = {
      type: 'Contoso.Future/things',
      suggestedCreationType: 'New',
      creationType: 'New, Update',
      details: { displayName: 'A thing' },
      configurableBy: 'User',
      hierarchy: 'Child',
      strange: { kept: [1] },
      dependsOn: []
    }
    const thing = { name: `Contoso.Future/things/${KEY}/thing.json`, bytes: Buffer.from('{"thing":true}') }
    return writeArchive(
      [...files.slice(0, -1), thing, { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(parsed)) }],
      new Date(0)
    )
  }

  test('travels through unchanged and is named in the result', async () => {
    await using world = await openWorld()
    put(world, extended())
    const result = await world.step(importing)
    fine(result)
    expect(outcomes(result)).toMatchObject({ 'unknown A thing': 'carried' })
    expect(result.summary).toContain('A thing')
    const sent = world.server.journal.find(({ path }) => path.endsWith('/importPackage'))?.body as {
      resources: Record<string, unknown>
    }
    expect(sent.resources[KEY]).toMatchObject({ type: 'Contoso.Future/things', strange: { kept: [1] } })
  })
})

describe('hostile names', () => {
  const COMMANDS = /^::(add-mask|debug|notice|warning|error)::/
  const lines = (result: StepResult): string[] => result.log.split(/\r?\n/)

  test('forge no command, break no table, set no output', async () => {
    await using world = await openWorld({ packageBytes: makeDemoPackage({ hostileNames: true }) })
    const [app] = Object.values(world.environment(SOURCE).apps)
    const exported = await world.step({
      command: 'export',
      environment: SOURCE,
      app: app?.id ?? '',
      'package-file': 'app.zip'
    })
    const created = await world.step(importing)
    const updated = await world.step(importing)
    const refused = await world.step({ ...importing, connections: 'shared_nothing=x-y-z' })
    for (const result of [exported, created, updated]) fine(result)
    expect(refused.code).toBe(1)
    for (const result of [exported, created, updated, refused]) {
      expect(lines(result).filter(line => line.trimStart().startsWith('::') && !COMMANDS.test(line))).toEqual([])
      expect(lines(result).filter(line => line.includes('##['))).toEqual([])
      expect(Object.keys(result.outputs).filter(name => name === 'name' || name === 'x')).toEqual([])
      expect(result.summary).not.toMatch(/<img|@everyone|\u202e/)
      // All rows of a table have as many cells as its head.
      let width = 0
      for (const line of result.summary.split('\n')) {
        if (!line.startsWith('|')) width = 0
        else {
          const cells = line.split(/(?<!\\)\|/).length
          width ||= cells
          expect({ line, cells }).toEqual({ line, cells: width })
        }
      }
      expect(result.summary.split('```').length % 2).toBe(1)
    }
  })
})

describe('who signs in', () => {
  test('one token for Power Apps alone imports as new, and updates the flows the app calls', async () => {
    await using world = await openWorld()
    put(world, makeDemoPackage())
    const token = world.server.announcement.users[0]?.accessToken ?? ''
    const created = await world.step({ ...importing, 'access-token': token })
    fine(created)
    const updated = await world.step({ ...importing, 'access-token': token })
    fine(updated)
    expect(updated.log).toContain('the flow that the target app calls at this place')
    expect(Object.keys(world.environment(TARGET).flows)).toHaveLength(2)
    const flowCalls = world.server.journal.filter(({ path }) => path.includes('ProcessSimple'))
    expect(new Set(flowCalls.map(({ status }) => status))).toEqual(new Set([200]))
  })

  test('without sign-in inputs, the maker of the embedded environment', async () => {
    await using world = await openWorld()
    const result = await world.step({
      command: 'export',
      environment: SOURCE,
      app: 'Expense Approvals',
      'user-name': '',
      'password-secret': ''
    })
    fine(result)
    expect(result.log).toContain('Signing in as maker@contoso.example')
  })

  test('permission-check: warn lets the service refuse', async () => {
    await using world = await openWorld()
    put(world, makeDemoPackage())
    const { userName, password } = world.account('editor')
    world.server.change(changed => {
      const editor = world.server.announcement.users.find(user => user.userName === userName)?.id ?? ''
      for (const { connections } of Object.values(changed.environments))
        for (const connection of Object.values(connections)) connection.sharedWith.push(editor)
    })
    const result = await world.step({
      ...importing,
      'user-name': userName,
      'password-secret': password,
      'permission-check': 'warn',
      'import-mode': 'create',
      connections: mappingFor(world)
    })
    expect(result.code).toBe(1)
    expect(result.log).toMatch(/::warning::.*editor@contoso\.example may not/)
    expect(errorOf(result)).toMatch(/EnvironmentAccessDenied/)
    expect(Object.keys(world.environment(TARGET).apps)).toEqual([])
  })
})

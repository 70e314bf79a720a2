import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { DEMO_KEYS } from '../../src/embedded/seed/demo-names.ts'
import { appOnlyPackage } from '../support/app-only-package.ts'
import { mappingFor } from '../support/connections.ts'
import { repacked } from '../support/repacked.ts'
import { SOURCE_LIST, SOURCE_SITE, TARGET_LIST, TARGET_SITE, valuedPackage } from '../support/valued-package.ts'
import { errorOf, fine, openWorld, type OpenWorld, SOURCE, TARGET } from '../support/world.ts'

const [SOURCE_DRIVE, TARGET_DRIVE] = ['b!dev0000000000000000000000', 'b!prod000000000000000000000']
const SECOND_LIST = 'aaaaaaaa-0000-4000-8000-000000000001'
const OTHER_LIST = 'bbbbbbbb-0000-4000-8000-000000000002'
/** A flow that also names a library by its drive, and a second list. */
const MORE = {
  Create_file: { type: 'Compose', inputs: { drive: SOURCE_DRIVE } },
  Second_list: { type: 'Compose', inputs: { table: SECOND_LIST } }
}

const DIRECTORIES = {
  [SOURCE]: {
    sites: { [SOURCE_SITE]: { [SOURCE_LIST]: 'Expenses', [SECOND_LIST]: 'Rates <b>2026</b>' } },
    drives: { [SOURCE_SITE]: { [SOURCE_DRIVE]: 'Receipts' } }
  },
  [TARGET]: {
    sites: { [`${TARGET_SITE}/`]: { [TARGET_LIST]: 'expenses', [OTHER_LIST]: 'Rates <b>2025</b>' } },
    drives: { [TARGET_SITE]: { [TARGET_DRIVE]: 'Receipts' } }
  }
}

/** In a cell of the summary. */
const SHOWN = 'by title &#34;Expenses&#34;'

interface PlanFile {
  values: {
    mapped: { before: string; after: string; origin?: string }[]
    left: string[]
    notes?: string[]
  }
}

describe('lists of a mapped site by their titles', () => {
  let world: OpenWorld
  beforeAll(async () => {
    world = await openWorld({ directories: DIRECTORIES })
    mkdirSync(join(world.folder, 'workspace'), { recursive: true })
    writeFileSync(join(world.folder, 'workspace/app.zip'), valuedPackage(MORE))
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const run = (command: 'plan' | 'import', more: Record<string, string> = {}) =>
    world.step({
      command,
      environment: TARGET,
      'package-file': 'app.zip',
      'plan-file': 'plan.json',
      connections: mappingFor(world),
      values: `${SOURCE_SITE} = ${TARGET_SITE}`,
      'values-lists': 'by-title',
      ...more
    })
  const planned = (file = 'plan.json') =>
    JSON.parse(readFileSync(join(world.folder, 'workspace', file), 'utf8')) as PlanFile
  const readsOfSites = () => world.server.journal.filter(({ path }) => path.startsWith('/v1.0/sites')).length

  test('nothing is looked up unless it is asked for', async () => {
    fine(await run('plan', { 'values-lists': 'as-given' }))
    expect(readsOfSites()).toBe(0)
    expect(planned().values.left).toContain(`list:${SOURCE_LIST}`)
  })

  test('a line that matches nothing stops before anything is looked up', async () => {
    const stopped = await run('plan', { values: `${SOURCE_SITE} = ${TARGET_SITE}\nx = y` })
    expect(errorOf(stopped)).toContain('line 2 of the input values matches nothing')
    expect(readsOfSites()).toBe(0)
  })

  test('the plan says what was found and how, and what is left, with similar titles', async () => {
    const result = fine(await run('plan'))
    const { mapped, left, notes = [] } = planned().values
    expect(mapped.map(({ before, after, origin }) => [before, after, origin])).toEqual(
      expect.arrayContaining([
        [SOURCE_SITE, TARGET_SITE, undefined],
        [SOURCE_LIST, TARGET_LIST, 'by title "Expenses"'],
        [SOURCE_DRIVE, TARGET_DRIVE, 'by title "Receipts"']
      ])
    )
    expect(left).toContain(`list:${SECOND_LIST}`)
    expect(left).not.toContain(`list:${SOURCE_LIST}`)
    expect(notes).toHaveLength(1)
    expect(notes[0]).toContain(`list:${SECOND_LIST}`)
    expect(notes[0]).toContain(`"Rates <b>2025</b>" (${OTHER_LIST})`)
    // What people of the site wrote is no markup of the summary.
    expect(result.summary).toContain(SHOWN)
    expect(result.summary).toContain(OTHER_LIST)
    expect(result.summary).not.toContain('<b>')
    expect(JSON.parse(result.outputs['values'] ?? '')).toContainEqual(
      expect.objectContaining({ before: SOURCE_LIST, after: TARGET_LIST, origin: 'by title "Expenses"' })
    )
  })

  test('what is left stops the plan with values-left: error', async () => {
    const stopped = await run('plan', { 'values-left': 'error', 'plan-file': 'other.json' })
    expect(stopped.code).toBe(1)
    expect(errorOf(stopped)).toContain(OTHER_LIST)
  })

  test('where sites may not be read, the plan says so and lists the lines', async () => {
    world.server.faults.inject('sites-refused:2')
    const refused = fine(await run('plan', { 'plan-file': 'other.json' }))
    const { mapped, left, notes = [] } = planned('other.json').values
    expect(mapped.map(({ before }) => before)).toEqual([SOURCE_SITE])
    expect(left).toEqual(expect.arrayContaining([`list:${SOURCE_LIST}`, `drive:${SOURCE_DRIVE}`]))
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatch(/finance-dev, .*finance were not looked up: .*HTTP 403.*Sites\.Read\.All/)
    expect(refused.summary).toContain('accessDenied')
    expect(refused.log).toContain('::warning')
  })

  test('where only the site of the source may not be read, the package says what its lists are called', async () => {
    world.server.faults.inject('sites-refused:1')
    fine(await run('plan', { 'plan-file': 'other.json' }))
    const { mapped, left, notes = [] } = planned('other.json').values
    expect(mapped.find(({ before }) => before === SOURCE_LIST)).toMatchObject({
      after: TARGET_LIST,
      origin: 'by title "Expenses", which the package has'
    })
    // Of the list and the library that flows alone name, the package has none.
    expect(left).toEqual(expect.arrayContaining([`list:${SECOND_LIST}`, `drive:${SOURCE_DRIVE}`]))
    expect(notes).toEqual([expect.stringMatching(/finance-dev were not looked up/)])
  })

  test('without a token for Microsoft Graph, the plan says so', async () => {
    const [maker] = world.server.announcement.users
    const tokens = Object.entries(maker?.accessTokens ?? {})
    const token = tokens.find(([audience]) => audience.includes('service.powerapps.com'))?.[1] ?? ''
    fine(await run('plan', { 'access-token': token, 'plan-file': 'other.json' }))
    expect(planned('other.json').values.notes?.[0]).toContain('no token for Microsoft Graph')
  })

  test('an import of the approved plan takes the lists from it and reads no site again', async () => {
    fine(await run('plan'))
    const before = readsOfSites()
    expect(before).toBeGreaterThan(0)
    // Somebody renames the list of the target after the approval.
    world.server.change(({ environments }) => {
      for (const { displayName, directory } of Object.values(environments))
        if (displayName === TARGET && directory !== undefined)
          directory.sites[`${TARGET_SITE}/`] = { [TARGET_LIST]: 'Costs', [SECOND_LIST]: 'x' }
    })
    const without = await run('import', { 'values-lists': 'as-given' })
    expect(without.code).toBe(1)
    expect(errorOf(without)).toContain('Give the import the same input values as the plan')
    const done = fine(await run('import'))
    expect(done.outputs).toMatchObject({ outcome: 'created' })
    expect(readsOfSites()).toBe(before)
    expect(done.summary).toContain(SHOWN)
  })
})

describe('an import without a plan', () => {
  const importing = (world: OpenWorld) => ({
    command: 'import',
    environment: TARGET,
    connections: mappingFor(world),
    values: `${SOURCE_SITE} = ${TARGET_SITE}`,
    'values-lists': 'by-title'
  })
  const sitesRead = (world: OpenWorld): string[] =>
    world.server.journal.filter(({ path }) => path.startsWith('/v1.0/sites')).map(({ path }) => path)
  const written = (world: OpenWorld, name: string, bytes: Uint8Array): void => {
    mkdirSync(join(world.folder, 'workspace'), { recursive: true })
    writeFileSync(join(world.folder, 'workspace', name), bytes)
  }

  test('looks the lists up itself, so that the target reaches what its flows name', async () => {
    await using world = await openWorld({ directories: DIRECTORIES })
    written(world, 'app.zip', valuedPackage())
    const without = await world.step({ ...importing(world), 'package-file': 'app.zip', 'values-lists': 'as-given' })
    expect(errorOf(without)).toContain('List not found')
    const result = fine(await world.step({ ...importing(world), 'package-file': 'app.zip' }))
    expect(result.outputs).toMatchObject({ outcome: 'created' })
  })

  test('looks the lists of several packages up once', async () => {
    await using world = await openWorld({ directories: DIRECTORIES })
    written(world, 'a.zip', valuedPackage())
    const other = repacked(appOnlyPackage(), {
      resources: resources =>
        Object.fromEntries(
          Object.entries(resources).map(([key, resource]) => [
            key,
            key === DEMO_KEYS.app ? { ...resource, details: { displayName: 'Expense Reports' } } : resource
          ])
        )
    })
    written(world, 'b.zip', other)
    const result = fine(await world.step({ ...importing(world), connections: '', 'package-file': '*.zip' }))
    const { parts } = JSON.parse(readFileSync(result.outputs['result-file'] ?? '', 'utf8')) as {
      parts: { report: { values: { mapped: { before: string; origin?: string }[] } } }[]
    }
    const found = parts.map(({ report }) => report.values.mapped.find(({ before }) => before === SOURCE_LIST)?.origin)
    expect(found).toEqual(['by title "Expenses"', 'by title "Expenses"'])
    expect(sitesRead(world)).toHaveLength(4)
  })
})

test('a targets file takes it for one target, and an import follows the plan over targets', async () => {
  await using world = await openWorld({ directories: DIRECTORIES })
  mkdirSync(join(world.folder, 'workspace'), { recursive: true })
  const written = (name: string, text: string | Uint8Array): void =>
    writeFileSync(join(world.folder, 'workspace', name), text)
  written('app.zip', valuedPackage())
  written(
    'targets.yml',
    `targets:
  production:
    environment: ${TARGET}
    values: { site: { "${SOURCE_SITE}": "${TARGET_SITE}" } }
    values-lists: by-title
  test: { environment: Contoso Test }
`
  )
  const over = { 'targets-file': 'targets.yml', 'package-file': 'app.zip', 'plan-file': 'plan.json' }
  const reads = (): number => world.server.journal.filter(({ path }) => path.startsWith('/v1.0/sites')).length
  fine(await world.step({ command: 'plan', ...over }))
  const before = reads()
  expect(before).toBe(4)
  const imported = fine(await world.step({ command: 'import', ...over }))
  expect(imported.outputs).toMatchObject({ changed: 'true' })
  expect(reads()).toBe(before)
  const flowsIn = (displayName: string): string =>
    Object.values(world.environment(displayName).flows)
      .map(({ definition }) => readFileSync(join(world.state, 'blobs', definition.replace('sha256:', '')), 'utf8'))
      .join()
  expect([TARGET, 'Contoso Test'].map(name => flowsIn(name).includes(TARGET_LIST))).toEqual([true, false])
})

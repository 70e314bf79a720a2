import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { DEMO_KEYS } from '../../src/embedded/seed/demo-names.ts'
import { digestOf } from '../../src/package/digest.ts'
import { appOnlyPackage } from '../support/app-only-package.ts'
import { mappingFor } from '../support/connections.ts'
import { withEditedDocument } from '../support/edited-document.ts'
import { repacked } from '../support/repacked.ts'
import {
  SOURCE_LIST,
  SOURCE_MAILBOX,
  SOURCE_SITE,
  TARGET_LIST,
  TARGET_SITE,
  valuedPackage
} from '../support/valued-package.ts'
import { errorOf, fine, openWorld, type OpenWorld, TARGET } from '../support/world.ts'

const VALUES = `${SOURCE_SITE} = ${TARGET_SITE}\nlist:${SOURCE_LIST} = ${TARGET_LIST}`

describe('values of the target', () => {
  let world: OpenWorld
  const bytes = valuedPackage()
  beforeAll(async () => {
    world = await openWorld()
    mkdirSync(join(world.folder, 'workspace'), { recursive: true })
    writeFileSync(join(world.folder, 'workspace/app.zip'), bytes)
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
      values: VALUES,
      ...more
    })
  const planned = () =>
    JSON.parse(readFileSync(join(world.folder, 'workspace/plan.json'), 'utf8')) as {
      schema: number
      package: { digest: string; edited: string }
      values: { mapped: { before: string; after: string; count: number; places: string[] }[]; left: string[] }
    }

  test('a line that matches nothing stops, with the values that would', async () => {
    const stopped = await run('plan', { values: `${SOURCE_SITE}x = ${TARGET_SITE}` })
    expect(stopped.code).toBe(1)
    expect(errorOf(stopped)).toContain(`line 1 (did you mean "${SOURCE_SITE}"`)
    expect(errorOf(stopped)).toContain('matches nothing in the package')
  })

  test('values of the source that stay stop where that is asked for', async () => {
    const stopped = await run('plan', { 'values-left': 'error' })
    expect(stopped.code).toBe(1)
    expect(errorOf(stopped)).toContain(`"mailbox:${SOURCE_MAILBOX}"`)
  })

  test('the plan has both digests and every place, before and after', async () => {
    const result = fine(await run('plan'))
    const { schema, package: pkg, values } = planned()
    expect(schema).toBe(2)
    expect(pkg.digest).toBe(digestOf(bytes))
    expect(result.outputs['package-digest']).toBe(pkg.digest)
    expect(pkg.edited).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(pkg.edited).not.toBe(pkg.digest)
    expect(values.mapped.map(({ before, after }) => [before, after])).toEqual([
      [SOURCE_SITE, TARGET_SITE],
      [SOURCE_LIST, TARGET_LIST]
    ])
    for (const { count, places } of values.mapped) expect(places).toHaveLength(count)
    expect(values.left).toContain(`mailbox:${SOURCE_MAILBOX}`)
    expect(JSON.parse(result.outputs['values'] ?? '')).toMatchObject([{ before: SOURCE_SITE, after: TARGET_SITE }, {}])
    expect(result.summary).toContain('### Values of the target')
    expect(result.summary).toContain('Microsoft does not support edited packages')
    expect(result.log).toContain('values of the source stay in the package')
  })

  test('an approved plan is carried out only with the same values', async () => {
    const without = await run('import', { values: '' })
    expect(without.code).toBe(1)
    expect(errorOf(without)).toContain('but this import has no input values')
    const other = await run('import', { values: `${SOURCE_SITE} = ${TARGET_SITE}` })
    expect(other.code).toBe(1)
    expect(errorOf(other)).toContain(planned().package.edited)
    const done = fine(await run('import'))
    expect(done.outputs).toMatchObject({ outcome: 'created', 'package-digest': digestOf(bytes) })
    const record = JSON.parse(readFileSync(done.outputs['record-file'] ?? '', 'utf8')) as { package: unknown }
    expect(record.package).toMatchObject({ digest: digestOf(bytes), edited: planned().package.edited })
  })

  test('a package that is read by a worker gets them as well', async () => {
    const junk = randomBytes(300_000).toString('base64')
    const large = withEditedDocument(bytes, 'Controls/1.json', text =>
      text.replace('"Type": "ControlInfo"', `"Type": "ControlInfo", "Junk": "${junk}"`)
    )
    expect(large.length).toBeGreaterThan(256 * 1024)
    writeFileSync(join(world.folder, 'workspace/large.zip'), large)
    const result = fine(await run('plan', { 'package-file': 'large.zip', 'plan-file': 'large.json' }))
    expect(JSON.parse(result.outputs['values'] ?? '')).toMatchObject([{ count: 14 }, { count: 8 }])
  })

  test('of several packages, a line has to match in one of them', async () => {
    const folder = join(world.folder, 'workspace/several')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'a.zip'), bytes)
    const other = repacked(appOnlyPackage(), {
      resources: resources =>
        Object.fromEntries(
          Object.entries(resources).map(([key, resource]) => [
            key,
            key === DEMO_KEYS.app ? { ...resource, details: { displayName: 'Expense Reports' } } : resource
          ])
        )
    })
    writeFileSync(join(folder, 'b.zip'), other)
    const several = {
      command: 'import',
      environment: TARGET,
      'package-file': 'several/*.zip'
    }
    const refused = await world.step({ ...several, values: `${VALUES}\n${TARGET_LIST} = ${SOURCE_LIST}` })
    expect(refused.code).toBe(1)
    expect(errorOf(refused)).toContain('line 3 of the input values matches nothing')
    const result = await world.step({ ...several, values: VALUES })
    expect(errorOf(result)).toBe('')
    const { parts } = JSON.parse(readFileSync(result.outputs['result-file'] ?? '', 'utf8')) as {
      parts: { report: { values: { mapped: unknown[] } } }[]
    }
    expect(parts.map(({ report }) => report.values.mapped.length)).toEqual([2, 1])
  })

  test('a target that does not reach the site refuses the flows, and accepts them with values', async () => {
    const directories = { [TARGET]: { sites: { [`${TARGET_SITE}/`]: { [TARGET_LIST]: 'Expenses' } } } }
    await using other = await openWorld({ directories })
    const folder = join(other.folder, 'workspace')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'app.zip'), bytes)
    const importing = { environment: TARGET, 'package-file': 'app.zip', connections: mappingFor(other) }
    const named = fine(await other.step({ command: 'plan', ...importing }))
    expect(named.summary).toContain('The service looks up list')
    const refused = await other.step({ command: 'import', ...importing })
    expect(refused.code).toBe(1)
    expect(errorOf(refused)).toMatch(/(?:DynamicOperationRequestClientFailure|MultipleErrorsOccurred).*List not found/)
    const mended = fine(await other.step({ command: 'import', ...importing, values: VALUES }))
    expect(mended.outputs).toMatchObject({ outcome: 'created' })
  })

  test('the target has the values, and the next run with the same values finds it unchanged', async () => {
    fine(
      await world.step({ command: 'export', environment: TARGET, app: 'Expense Approvals', 'package-file': 'back.zip' })
    )
    const again = fine(await run('plan'))
    expect(again.outputs).toMatchObject({ outcome: 'unchanged' })
    const changed = fine(await run('plan', { values: '' }))
    expect(changed.outputs).toMatchObject({ outcome: 'updated' })
    const back = fine(await run('plan', { 'package-file': 'back.zip', values: `${TARGET_SITE} = ${SOURCE_SITE}` }))
    expect(JSON.parse(back.outputs['values'] ?? '')).toMatchObject([{ before: TARGET_SITE }])
  })
})

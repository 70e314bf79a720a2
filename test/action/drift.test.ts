import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { fine, errorOf, openWorld, TARGET, type OpenWorld } from '../support/world.ts'

const put = (world: OpenWorld, bytes: Uint8Array): void => {
  mkdirSync(join(world.folder, 'workspace'), { recursive: true })
  writeFileSync(join(world.folder, 'workspace/app.zip'), bytes)
}
const importing = {
  command: 'import',
  environment: TARGET,
  'package-file': 'app.zip',
  'record-file': 'record.json'
}
const held = (world: OpenWorld) => structuredClone({ ...world.environment(TARGET), gateways: [] })

test('a nightly run on an unchanged source writes nothing, and with a record does not even export the target', async () => {
  await using world = await openWorld()
  put(world, makeDemoPackage())
  const first = fine(await world.step(importing))
  expect(first.log).toContain('There is no record of an earlier promotion')
  expect(JSON.parse(readFileSync(join(first.workspace, 'record.json'), 'utf8'))).toMatchObject({
    kind: 'power-app-promotion',
    state: 'done',
    root: { kind: 'app', name: 'Expense Approvals' },
    run: 'https://github.com/contoso/apps/actions/runs/1'
  })
  const before = held(world)
  for (const night of [1, 2]) {
    const calls = world.server.journal.length
    const result = fine(await world.step(importing))
    expect([night, result.outputs['outcome'], result.outputs['changed']]).toEqual([night, 'unchanged', 'false'])
    const asked = world.server.journal.slice(calls)
    expect(asked.filter(({ path }) => /exportPackage|importPackage|publish/i.test(path))).toEqual([])
    expect(held(world)).toEqual(before)
  }
})

test('somebody who published another version in the target is named; stop stops, overwrite and report go on', async () => {
  await using world = await openWorld()
  put(world, makeDemoPackage())
  fine(await world.step(importing))
  put(world, withEditedFlow(makeDemoPackage(), 'two'))
  fine(await world.step({ ...importing, 'on-drift': 'stop' }))
  fine(await world.step({ command: 'restore', environment: TARGET, app: 'Expense Approvals' }))

  put(world, withEditedFlow(makeDemoPackage(), 'three'))
  const before = held(world)
  const stopped = await world.step({ ...importing, 'on-drift': 'stop' })
  expect(stopped.code).toBe(1)
  expect(errorOf(stopped)).toMatch(
    /the target was changed outside this action: "Expense Approvals" runs version .*, but the last promotion left .*\(promoted .*runs\/1\).*Nothing was written/
  )
  expect(held(world)).toEqual(before)
  expect(JSON.parse(stopped.outputs['drift'] ?? '[]')).toHaveLength(1)

  const planned = await world.step({
    command: 'plan',
    environment: TARGET,
    'package-file': 'app.zip',
    'record-file': 'record.json',
    'on-drift': 'stop'
  })
  expect(planned.code).toBe(1)
  expect(planned.outputs['plan-state']).toBe('blocked')

  const reported = fine(await world.step(importing))
  expect(reported.log).toMatch(/::warning::The target was changed/)
  expect(reported.outputs['outcome']).toBe('updated')
  fine(await world.step({ command: 'restore', environment: TARGET, app: 'Expense Approvals' }))
  put(world, withEditedFlow(makeDemoPackage(), 'four'))
  const overwritten = fine(await world.step({ ...importing, 'on-drift': 'overwrite' }))
  expect(overwritten.log).not.toMatch(/::warning::The target was changed/)
  expect(overwritten.outputs['outcome']).toBe('updated')
})

test("somebody's draft, and a flow saved since, are drift as well", async () => {
  await using world = await openWorld()
  put(world, makeDemoPackage())
  fine(await world.step(importing))
  const other = { ...importing, 'record-file': 'other.json', 'when-unchanged': 'import' }
  fine(await world.step({ ...other, 'publish-changes': 'false' }))
  put(world, withEditedFlow(makeDemoPackage(), 'two'))
  const stopped = await world.step({ ...importing, 'on-drift': 'stop' })
  expect(stopped.code).toBe(1)
  expect(errorOf(stopped)).toMatch(
    /has an unpublished draft, version .* by Mona Maker.*the flow "Submit expense" was saved/
  )
})

test.each([
  ['{', /it is not a record of this action/],
  ['{"kind":"power-app-promotion","schema":2}', /written by a newer version/]
])('a record that is none: %s', async (text, words) => {
  await using world = await openWorld()
  put(world, makeDemoPackage())
  writeFileSync(join(world.folder, 'workspace/record.json'), text)
  const result = await world.step(importing)
  expect(result.code).toBe(1)
  expect(errorOf(result)).toMatch(words)
  expect(Object.keys(world.environment(TARGET).apps)).toEqual([])
})

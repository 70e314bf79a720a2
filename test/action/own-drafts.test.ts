import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { ask } from '../support/ask.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { fine, errorOf, openWorld, TARGET, type OpenWorld } from '../support/world.ts'

const importing = {
  command: 'import',
  environment: TARGET,
  'package-file': 'app.zip',
  'record-file': 'record.json',
  'on-drift': 'stop'
}

const put = (world: OpenWorld, bytes: Uint8Array): void => {
  mkdirSync(join(world.folder, 'workspace'), { recursive: true })
  writeFileSync(join(world.folder, 'workspace/app.zip'), bytes)
}
const release = (number: string): Uint8Array => withEditedFlow(makeDemoPackage(), `release ${number}`)
const record = (world: OpenWorld): unknown =>
  JSON.parse(readFileSync(join(world.folder, 'workspace/record.json'), 'utf8'))
const app = (world: OpenWorld) => {
  const [only, ...others] = Object.values(world.environment(TARGET).apps)
  if (only === undefined || others.length > 0) throw new Error(`${others.length} other apps`)
  return only
}
/** As somebody in the Studio who goes back to an earlier version and saves it. */
const saveSomethingElse = async (world: OpenWorld): Promise<void> => {
  const { id, versions } = app(world)
  const oldest = versions.at(-1)?.name ?? ''
  const path = `/providers/Microsoft.PowerApps/apps/${id}/versions/${oldest}/promote?api-version=2021-02-01`
  expect((await ask(world, 'POST', path)).status).toBe(200)
}

test('after a creation that failed in the service, the next run does not wait but creates the app', async () => {
  await using world = await openWorld()
  put(world, makeDemoPackage())
  world.server.faults.inject('resource-fails')
  expect((await world.step(importing)).code).toBe(1)
  expect(record(world)).toMatchObject({ state: 'failed' })
  const next = fine(await world.step({ ...importing, 'max-async-wait-time': '0.2' }))
  expect(next.outputs['outcome']).toBe('created')
  expect(next.log).toMatch(/The last promotion failed .*\(record from record\.json\)/)
  expect(next.log).not.toContain('cut short')
})

test("a draft that somebody saves after a rollback is not taken for this action's own, and stops the next run", async () => {
  await using world = await openWorld()
  put(world, makeDemoPackage())
  fine(await world.step(importing))
  put(world, release('2'))
  world.server.faults.inject('publish-refused')
  expect((await world.step({ ...importing, 'on-failure': 'rollback' })).code).toBe(1)
  await saveSomethingElse(world)
  const before = structuredClone(app(world))
  put(world, release('3'))
  const stopped = await world.step(importing)
  expect(stopped.code).toBe(1)
  expect(errorOf(stopped)).toMatch(/has an unpublished draft, version .* by Mona Maker.*Nothing was written/)
  expect(app(world)).toEqual(before)
})

test('a version that somebody published after a failed run is drift, as after a successful one', async () => {
  await using world = await openWorld()
  put(world, makeDemoPackage())
  fine(await world.step(importing))
  put(world, release('2'))
  world.server.faults.inject('publish-refused')
  expect((await world.step(importing)).code).toBe(1)
  fine(await world.step({ command: 'publish', environment: TARGET, app: 'Expense Approvals' }))
  put(world, release('3'))
  expect(errorOf(await world.step(importing))).toMatch(/runs version .*, but the last promotion left/)
})

test('a draft that a run left unpublished is its own: the next run overwrites, keeps or publishes it', async () => {
  await using world = await openWorld()
  put(world, makeDemoPackage())
  fine(await world.step(importing))
  const kept = { ...importing, 'publish-changes': 'false' }
  for (const number of ['2', '3']) {
    put(world, release(number))
    expect(fine(await world.step(kept)).outputs).toMatchObject({ 'publish-state': 'draft-left', drift: '[]' })
  }
  const drafts = app(world).versions.length
  const calls = world.server.journal.length
  const again = fine(await world.step(kept))
  expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', 'publish-state': 'draft-left' })
  expect(world.server.journal.slice(calls).filter(({ path }) => /importPackage|publish/.test(path))).toEqual([])
  const published = fine(await world.step(importing))
  expect(published.outputs).toMatchObject({ 'publish-state': 'published', changed: 'true' })
  expect(app(world).versions).toHaveLength(drafts)
  expect(app(world).versions[0]?.lifeCycleId).toBe('Published')

  put(world, release('4'))
  fine(await world.step(kept))
  await saveSomethingElse(world)
  put(world, release('5'))
  expect(errorOf(await world.step(kept))).toMatch(/has an unpublished draft/)
})

test('an own draft is not published when the package returned to the published content', async () => {
  await using world = await openWorld()
  put(world, makeDemoPackage())
  fine(await world.step(importing))
  put(world, release('2'))
  const resources = 'flow:Submit expense: { import: existing }\nflow:Notify approver: { import: existing }'
  fine(await world.step({ ...importing, resources, 'publish-changes': 'false', 'when-unchanged': 'import' }))
  const draft = app(world).versions[0]?.name
  put(world, makeDemoPackage())
  const back = fine(await world.step(importing))
  expect(back.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
  expect(back.log).toContain('The draft that an earlier run left stays as it is.')
  expect(app(world).versions[0]).toMatchObject({ name: draft, lifeCycleId: 'Draft' })
})

test('a draft that was left without connection references gets them before the next run publishes it', async () => {
  await using world = await openWorld()
  put(world, makeDemoPackage())
  fine(await world.step(importing))
  world.server.faults.inject('draft-without-references')
  fine(await world.step({ ...importing, 'when-unchanged': 'import', 'publish-changes': 'false' }))
  const result = fine(await world.step(importing))
  expect(result.outputs).toMatchObject({ 'publish-state': 'published' })
  expect(Object.keys(app(world).versions[0]?.connectionReferences ?? {})).toHaveLength(4)
})

test('a flow that was refused after the import leaves a record of the promotion all the same', async () => {
  await using world = await openWorld()
  put(world, makeDemoPackage())
  world.server.faults.inject('flow-start-refused')
  expect((await world.step({ ...importing, 'flows-state': 'on' })).code).toBe(1)
  expect(record(world)).toMatchObject({ state: 'done' })
  await saveSomethingElse(world)
  put(world, release('2'))
  expect(errorOf(await world.step(importing))).toMatch(/has an unpublished draft/)
})

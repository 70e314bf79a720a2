import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/commands/report.ts'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { INLINE_FILE_LIMIT } from '../../src/workers/allowance.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { largePackage } from '../support/large-package.ts'
import { repacked } from '../support/repacked.ts'
import { errorOf, fine, openWorld, TARGET, type OpenWorld } from '../support/world.ts'

/** What plans and imports say before and after they write. */
type Inputs = Record<string, string>

const DEMO = makeDemoPackage()
const put = (world: OpenWorld, bytes: Uint8Array, name = 'app.zip'): void => {
  mkdirSync(join(world.folder, 'workspace'), { recursive: true })
  writeFileSync(join(world.folder, 'workspace', name), bytes)
}
const importing = (world: OpenWorld, more: Inputs = {}) =>
  world.step({ command: 'import', environment: TARGET, 'package-file': 'app.zip', ...more })
const planning = (world: OpenWorld, more: Inputs = {}) =>
  world.step({ command: 'plan', environment: TARGET, 'package-file': 'app.zip', 'plan-file': 'plan.json', ...more })
const readJson = (world: OpenWorld, file: string): unknown =>
  JSON.parse(readFileSync(join(world.folder, 'workspace', file), 'utf8'))
const resultOf = ({ outputs }: { readonly outputs: Readonly<Record<string, string>> }): Report =>
  JSON.parse(readFileSync(outputs['result-file'] ?? '', 'utf8')) as Report
const annotations = (log: string, level: string): string[] =>
  log.split('\n').filter(line => line.startsWith(`::${level}`) && !line.includes('Simulated'))
const writes = (world: OpenWorld, since: number): string[] =>
  world.server.journal
    .slice(since)
    .filter(({ path }) => /\/(importPackage|publish|start|stop)\b/i.test(path))
    .map(({ path }) => path)
/** Where a section or sentence begins: what a reader sees first. */
const at = (summary: string, text: string): number => {
  const found = summary.indexOf(text)
  expect([text, found]).not.toEqual([text, -1])
  return found
}

describe('what a check finds', () => {
  const named = (bytes: Uint8Array) =>
    repacked(bytes, {
      resources: resources =>
        Object.fromEntries(
          Object.entries(resources).map(([key, resource]) => [
            key,
            resource.type === 'Microsoft.PowerApps/apps'
              ? { ...resource, details: { ...resource.details, displayName: 'HR: Travel/Expense v1.2' } }
              : resource
          ])
        )
    })
  const REFUSED = named(DEMO)
  // Escaped where a command of the runner would begin.
  const LINE = /app:HR: Travel\/Expense v1\.2.*name: .*HR Travel-Expense v1-2/

  test('appears in the plan, its file and the import before anything is written, and not when nothing is imported', async () => {
    await using world = await openWorld()
    put(world, REFUSED)
    const planned = fine(await planning(world))
    expect(annotations(planned.log, 'warning').filter(line => LINE.test(line))).toHaveLength(1)
    expect(planned.summary).toMatch(/InvalidApplicationNameCharacters/)
    expect(resultOf(planned).findings?.map(({ rule }) => rule)).toContain('app-name-characters')
    expect(readJson(world, 'plan.json')).toMatchObject({
      warnings: expect.arrayContaining([expect.stringMatching(LINE)])
    })

    const renamed = fine(
      await planning(world, {
        'plan-file': 'renamed.json',
        resources: '"app:HR: Travel/Expense v1.2": { name: "HR Travel-Expense v1-2" }'
      })
    )
    expect(resultOf(renamed).findings?.map(({ rule }) => rule)).not.toContain('app-name-characters')

    const imported = fine(await importing(world, { 'plan-file': 'plan.json' }))
    const lines = imported.log.split('\n')
    const warned = lines.findIndex(line => line.startsWith('::warning') && LINE.test(line))
    expect(warned).toBeGreaterThanOrEqual(0)
    expect(warned).toBeLessThan(lines.findIndex(line => line.includes('Following the plan')))
    expect(imported.summary).toMatch(/InvalidApplicationNameCharacters/)

    const quiet = fine(await importing(world))
    expect([quiet.outputs['outcome'], annotations(quiet.log, 'warning')]).toEqual(['unchanged', []])
    expect(quiet.log).toMatch(LINE)
  })

  test('appears in the plan of a package that is too large for the main thread', async () => {
    await using world = await openWorld()
    const large = repacked(named(largePackage(4_000_000)), { add: { '__MACOSX/._manifest.json': 'x' } })
    expect(large.length).toBeGreaterThan(INLINE_FILE_LIMIT)
    put(world, large)
    // Its connection is missing in the target.
    const planned = fine(await planning(world, { 'fail-on': 'never' }))
    expect(resultOf(planned).findings?.map(({ rule }) => rule)).toContain('app-name-characters')
    // A rule that needs the archive.
    expect(resultOf(planned).findings?.map(({ rule }) => rule)).toContain('macos-files')
  })
})

describe('flows that are off', () => {
  test('are named first, with how to turn them on, and a plan says which are on and which are unknown', async () => {
    await using world = await openWorld()
    put(world, DEMO)
    const planned = fine(await planning(world))
    expect(resultOf(planned).plan?.flowStates.map(({ after }) => after)).toEqual([undefined, undefined])
    expect(planned.summary).toMatch(/\| Submit expense \| new or unknown → not known \|/)
    expect(at(planned.summary, 'Flows that may not be on')).toBeLessThan(at(planned.summary, '### Resources'))

    const imported = fine(await importing(world))
    expect(imported.summary.split('\n')[0]).toMatch(/flows are off/)
    expect(annotations(imported.log, 'warning').join()).toMatch(
      /Submit expense.*flows-state to on, in the plan as well/
    )
    expect(at(imported.summary, '2 flows are not on')).toBeLessThan(at(imported.summary, '### Resources'))
    const report = resultOf(imported)
    expect([...(report.flowsOff ?? [])].sort()).toEqual(['Notify approver', 'Submit expense'])
    expect(report.flows.map(({ state }) => state)).toEqual(['off', 'off'])

    const quiet = fine(await importing(world))
    expect([quiet.outputs['outcome'], annotations(quiet.log, 'warning')]).toEqual(['unchanged', []])

    put(world, withEditedFlow(DEMO, 'two'))
    const asked = fine(await importing(world, { 'flows-state': 'off' }))
    expect([resultOf(asked).flowsOff, annotations(asked.log, 'warning')]).toEqual([undefined, []])
    put(world, withEditedFlow(DEMO, 'three'))
    const on = fine(await importing(world, { 'flows-state': 'on' }))
    expect([resultOf(on).flowsOff, on.summary.split('\n')[0]]).toEqual([undefined, expect.not.stringMatching(/off/)])
    put(world, withEditedFlow(DEMO, 'four'))
    const again = fine(await planning(world))
    expect(resultOf(again).plan?.flowStates.map(({ after }) => after)).toEqual(['on', 'on'])
    expect(resultOf(again).alerts ?? []).toEqual([])
  })
})

describe('a plan', () => {
  test('lists every write, including rewrites of the same content and publishing', async () => {
    await using world = await openWorld()
    put(world, DEMO)
    fine(await importing(world))
    put(world, withEditedFlow(DEMO, 'two'))
    const planned = fine(await planning(world))
    const { steps, afterwards } = readJson(world, 'plan.json') as {
      steps: { kind: string; action: string; target?: string }[]
      afterwards: unknown[]
    }
    const own = steps.filter(({ kind }) => kind === 'app' || kind === 'flow')
    expect(own.map(({ action }) => action).sort()).toEqual(['rewrite', 'rewrite', 'update'])
    expect(afterwards).toContainEqual({ what: 'publishing', is: expect.stringMatching(/is published/) })
    expect(resultOf(planned).plan?.publishing).toBe('publish')
    expect(planned.summary).not.toMatch(/\| [^|]*unchanged \|/)
    expect(planned.summary).toMatch(/app#58; rewrite<br\/>Expense Approvals/)

    const saved = () => {
      const { apps, flows } = world.environment(TARGET)
      return new Map([
        ...Object.values(flows).map(({ id, lastModifiedTime }) => [id, lastModifiedTime] as const),
        ...Object.entries(apps).map(([id, app]) => [id, JSON.stringify(app)] as const)
      ])
    }
    const before = saved()
    fine(await importing(world, { 'plan-file': 'plan.json' }))
    const written = [...saved()].filter(([id, value]) => before.get(id) !== value).map(([id]) => id)
    expect(written.sort()).toEqual(own.map(({ target = '' }) => target).sort())

    const idle = fine(await planning(world))
    expect(resultOf(idle).plan).toMatchObject({ imports: false, publishing: 'nothing' })
    expect(idle.summary).toMatch(/<sub>app<\/sub> \| ✅ unchanged \|/)
  })

  test('that was carried out already succeeds with one sentence, and writes nothing', async () => {
    await using world = await openWorld()
    put(world, DEMO)
    for (const remark of ['created', 'updated']) {
      if (remark === 'updated') put(world, withEditedFlow(DEMO, remark))
      fine(await planning(world))
      const first = fine(await importing(world, { 'plan-file': 'plan.json' }))
      expect(first.outputs['outcome']).toBe(remark)
      const calls = world.server.journal.length
      const again = fine(await importing(world, { 'plan-file': 'plan.json' }))
      expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
      expect(again.outputs['plan-digest']).toBe(first.outputs['plan-digest'])
      expect(annotations(again.log, 'notice')).toHaveLength(1)
      expect(annotations(again.log, 'notice')[0]).toMatch(/plan .*was carried out already/)
      expect(annotations(again.log, 'warning')).toEqual([])
      expect(writes(world, calls)).toEqual([])
    }
    // Another request is not what was approved.
    const refused = await importing(world, { 'plan-file': 'plan.json', 'publish-changes': 'false' })
    expect([refused.code, errorOf(refused)]).toEqual([1, expect.stringMatching(/publish-changes: approved with auto/)])
  })

  test('that imports unchanged content is recognised by its record as carried out', async () => {
    await using world = await openWorld()
    put(world, DEMO)
    const inputs = { 'when-unchanged': 'import', 'record-file': 'record.json' }
    fine(await importing(world, inputs))
    fine(await planning(world, inputs))
    expect(fine(await importing(world, { ...inputs, 'plan-file': 'plan.json' })).outputs['outcome']).toBe('updated')
    const again = fine(await importing(world, { ...inputs, 'plan-file': 'plan.json' }))
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
    const unrecorded = await importing(world, { 'when-unchanged': 'import', 'plan-file': 'plan.json' })
    expect([unrecorded.code, errorOf(unrecorded)]).toEqual([1, expect.stringMatching(/changed since the approval/)])
  })
})

describe('an app that is not published', () => {
  test('leaves updated flows live, and the run and the plan say so', async () => {
    await using world = await openWorld()
    put(world, DEMO)
    fine(await importing(world, { 'flows-state': 'on' }))
    put(world, withEditedFlow(DEMO, 'two'))
    const planned = fine(await planning(world, { 'publish-changes': 'false' }))
    expect(resultOf(planned).plan?.publishing).toBe('draft')
    expect(resultOf(planned).alerts?.join()).toMatch(/Submit expense.*live as soon as it is imported/)
    const kept = fine(await importing(world, { 'publish-changes': 'false' }))
    expect(kept.outputs['publish-state']).toBe('draft-left')
    expect(annotations(kept.log, 'warning').join()).toMatch(/Submit expense.*live already/)
    expect(resultOf(kept).alerts?.join()).toMatch(/Submit expense.*live already/)
    expect(kept.log).toMatch(/command: publish/)
  })

  test('because publishing was refused names the live flows and the command to publish', async () => {
    await using world = await openWorld()
    put(world, DEMO)
    fine(await importing(world, { 'flows-state': 'on' }))
    put(world, withEditedFlow(DEMO, 'two'))
    world.server.faults.inject('publish-refused')
    const refused = await importing(world)
    expect([refused.code, refused.outputs['publish-state']]).toEqual([1, 'draft-left'])
    expect(errorOf(refused)).toMatch(/Submit expense.*live already.*command: publish/)
  })
})

test("somebody's work that is overwritten is named at the top: whose it is, what changes and how to stop", async () => {
  await using world = await openWorld()
  const record = { 'record-file': 'record.json' }
  put(world, DEMO)
  fine(await importing(world, { ...record, 'flows-state': 'on' }))
  put(world, withEditedFlow(DEMO, 'two'))
  fine(await importing(world, record))
  fine(await world.step({ command: 'restore', environment: TARGET, app: 'Expense Approvals' }))
  put(world, withEditedFlow(DEMO, 'three'))
  for (const run of [await planning(world, record), await importing(world, record)]) {
    const [alert = ''] = resultOf(fine(run)).alerts ?? []
    expect(alert).toMatch(/last saved by Mona Maker.*the import makes \d+ changes?: .*Notify approver.*on-drift: stop/)
    expect(annotations(run.log, 'warning').join()).toMatch(/on-drift: stop/)
    expect(at(run.summary, 'last saved by')).toBeLessThan(at(run.summary, '### Resources'))
  }
})

describe('where nothing is to be imported', () => {
  test('neither a setting that refuses packages nor a missing connection stops the run', async () => {
    await using world = await openWorld()
    put(world, DEMO)
    fine(await importing(world))
    world.server.change(({ environments }) => {
      const target = Object.values(environments).find(({ displayName }) => displayName === TARGET)
      for (const connection of Object.values(target?.connections ?? {})) connection.status = 'Error'
      Object.assign(target ?? {}, { flowsInSolutions: true })
    })
    const planned = fine(await planning(world))
    expect(planned.outputs).toMatchObject({ 'plan-state': 'unchanged', 'missing-connections': '[]' })
    const quiet = fine(await importing(world))
    expect([quiet.outputs['outcome'], annotations(quiet.log, 'warning')]).toEqual(['unchanged', []])
    expect(resultOf(quiet).remarks.filter(one => one.includes('does not stop the run'))).toHaveLength(2)

    const mapped = await importing(world, { connections: 'shared_office365=nowhere' })
    expect([mapped.code, errorOf(mapped)]).toEqual([1, expect.stringMatching(/line 1 of connections/)])
    put(world, withEditedFlow(DEMO, 'two'))
    const stopped = await importing(world)
    expect([stopped.code, errorOf(stopped)]).toEqual([1, expect.stringMatching(/does not accept packages with flows/)])
  })
})

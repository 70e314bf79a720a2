import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mappingFor } from '../support/connections.ts'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { fine, errorOf, openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

/** What an environment holds, without what reading it leaves behind. */
const held = (world: OpenWorld) => {
  const { apps, flows, connections, connectors, entities, picklists } = world.environment(TARGET)
  return structuredClone({ apps, flows, connections, connectors, entities, picklists })
}

const WRITES =
  /\/(importPackage|publish|promote|acquireLease|modifyPermissions|start|stop|displayName|modifyAppOwner)\b/i

describe('a plan', () => {
  let world: OpenWorld
  beforeAll(async () => {
    world = await openWorld()
    fine(
      await world.step({
        command: 'export',
        environment: SOURCE,
        app: 'Expense Approvals',
        'package-file': 'app.zip'
      })
    )
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const plan = (more: Record<string, string> = {}) =>
    world.step({ command: 'plan', environment: TARGET, 'package-file': 'app.zip', 'plan-file': 'plan.json', ...more })
  const apply = (more: Record<string, string> = {}) =>
    world.step({ command: 'import', environment: TARGET, 'package-file': 'app.zip', 'plan-file': 'plan.json', ...more })
  const planText = () => readFileSync(join(world.folder, 'workspace/plan.json'), 'utf8')

  test('writes nothing in the target, says so before anything is there, and is what the import does', async () => {
    const before = held(world)
    const calls = world.server.journal.length
    const planned = fine(await plan({ connections: mappingFor(world) }))
    expect(held(world)).toEqual(before)
    const asked = world.server.journal.slice(calls).map(({ method, path }) => `${method} ${path}`)
    expect(asked.length).toBeGreaterThan(5)
    expect(asked.filter(call => WRITES.test(call) || /^(PATCH|DELETE) /.test(call))).toEqual([])
    expect(planned.outputs).toMatchObject({
      outcome: 'created',
      changed: 'false',
      'plan-state': 'ready',
      'plan-file': 'plan.json'
    })
    expect(planned.summary).toMatch(/^## 📋 Create 1 app and 2 flows/)
    expect(planned.summary).toContain('**Expense Approvals** into **Contoso Production**. This is a plan')
    expect(planned.summary).toMatch(/\| \*\*Expense Approvals\*\*<br><sub>app<\/sub> \| 🆕 create \|/)
    expect(readFileSync(planned.outputs['report-file'] ?? '', 'utf8')).toBe(planned.summary)
    expect(JSON.parse(planText())).toMatchObject({
      kind: 'power-app-import-plan',
      schema: 1,
      environment: { name: TARGET },
      package: { digest: planned.outputs['package-digest'] },
      digests: { plan: planned.outputs['plan-digest'] },
      blocked: []
    })
    // Ids of connections come from secrets, and a plan is an artifact.
    for (const line of mappingFor(world).split('\n')) expect(planText()).not.toContain(line.split('=')[1])
    expect(planned.summary).toMatch(
      /### Flows after the import\n[^]*\| Submit expense \| new or unknown → not known \|/
    )
    // Another job made a plan of its own, sealed it, and put it in the place of the one that was approved.
    const exchanged = fine(
      await plan({ connections: mappingFor(world), 'publish-changes': 'false', 'plan-file': 'exchanged.json' })
    )
    const inputs = { connections: mappingFor(world), 'plan-digest': planned.outputs['plan-digest'] ?? '' }
    const refused = await apply({ ...inputs, 'publish-changes': 'false', 'plan-file': 'exchanged.json' })
    expect(errorOf(refused)).toContain(exchanged.outputs['plan-digest'])
    expect(held(world)).toEqual(before)
    fine(await apply(inputs))
  })

  test('of what is there already says that there is nothing to do', async () => {
    const planned = fine(await plan())
    expect(planned.outputs).toMatchObject({ outcome: 'unchanged', 'plan-state': 'unchanged' })
    expect(planned.summary).toMatch(/<sub>app<\/sub> \| ✅ unchanged \|/)
  })

  test('made with when-unchanged: skip is not followed with import, nor the other way round', async () => {
    fine(await plan())
    const imported = await apply({ 'when-unchanged': 'import' })
    expect(imported.code).toBe(1)
    expect(errorOf(imported)).toMatch(/when-unchanged: approved with skip, now import.*Nothing was written/)
    fine(await plan({ 'when-unchanged': 'import' }))
    expect(errorOf(await apply())).toMatch(/when-unchanged: approved with import, now skip/)
  })

  test('is ready where only flows are to be turned, an app to be shared or a draft to be published', async () => {
    const title = ({ summary }: { summary: string }) => summary.split('\n')[0]
    const turned = fine(await plan({ 'flows-state': 'on' }))
    expect(turned.outputs).toMatchObject({ outcome: 'unchanged', 'plan-state': 'ready' })
    expect(title(turned)).toBe('## 📋 Turn 2 flows on')
    expect(fine(await plan({ 'flows-state': 'off' })).outputs['plan-state']).toBe('unchanged')

    const share = 'can-use: [viewer@contoso.example]'
    expect(fine(await plan({ share, 'share-mode': 'apply' })).outputs['plan-state']).toBe('ready')
    expect(fine(await plan({ share })).outputs['plan-state']).toBe('unchanged')

    const record = { 'record-file': 'record.json' }
    const kept = { ...record, 'plan-file': '', 'when-unchanged': 'import', 'publish-changes': 'false' }
    fine(await apply(kept))
    const unpublished = fine(await plan({ ...record, 'publish-changes': 'false' }))
    expect(unpublished.outputs['plan-state']).toBe('unchanged')
    const drafted = fine(await plan(record))
    expect(drafted.outputs).toMatchObject({ outcome: 'updated', 'plan-state': 'ready' })
    expect(title(drafted)).toBe('## 📋 Publish the draft')
    expect(fine(await apply(record)).outputs).toMatchObject({ outcome: 'updated', 'publish-state': 'published' })
  })

  test('is refused where target, package, environment, inputs or the file itself moved, naming what', async () => {
    fine(await plan({ 'when-unchanged': 'import' }))
    const fresh = planText()
    const before = held(world)
    const refused = async (more: Record<string, string>, words: RegExp) => {
      const result = await apply({ 'when-unchanged': 'import', ...more })
      expect(result.code).toBe(1)
      expect(errorOf(result)).toMatch(words)
      expect(errorOf(result)).toContain('Nothing was written.')
    }
    await refused(
      { environment: SOURCE },
      /it is for "Contoso Production".*but this import goes into "Contoso Development"/
    )
    await refused({ 'flows-state': 'on' }, /the state of the flow "Submit expense".*approved with.*now/)
    await refused({ 'publish-changes': 'false' }, /publish-changes: approved with auto, now false/)

    fine(
      await world.step({ command: 'export', environment: SOURCE, app: 'Expense Approvals', 'package-file': 'b.zip' })
    )
    await refused({ 'package-file': 'b.zip' }, /it is for the package sha256:[0-9a-f]+, but this package is sha256:/)

    const write = (text: string) => writeFileSync(join(world.folder, 'workspace/plan.json'), text)
    write(fresh.replace('"action": "rewrite"', '"action": "create"'))
    await refused({}, /it was changed after it was made/)
    write(fresh.replace('"schema": 1', '"schema": 4'))
    await refused({}, /its schema is 4, and this version of the action supports up to 3/)
    write('{"kind": "shopping list"}')
    await refused({}, /it is not a plan of this action/)
    write('{')
    await refused({}, /it is not valid JSON/)
    expect(held(world)).toEqual(before)

    write(fresh)
    const [app] = Object.values(world.environment(TARGET).apps)
    fine(
      await world.step({
        command: 'import',
        environment: TARGET,
        'package-file': 'app.zip',
        'when-unchanged': 'import'
      })
    )
    await refused({}, new RegExp(`the app "Expense Approvals" \\(${app?.id}\\): approved with version .* published`))
  })

  test('fails where something stops the import, with every reason, and only reports with fail-on: never', async () => {
    const broken = { connections: 'shared_sharepointonline=nowhere\nshared_office365=neither' }
    const red = await plan(broken)
    expect(red.code).toBe(1)
    expect(errorOf(red)).toMatch(/^.*Could not plan the import of .*: 2 things block it:%0A\(1\) .*\.%0A\(2\) /)
    expect(red.outputs).toMatchObject({ 'plan-state': 'blocked' })
    const missing = JSON.parse(red.outputs['missing-connections'] ?? '') as { page?: string }[]
    expect(missing).toHaveLength(2)
    // Where a person makes one: in the output, in the error and behind a link.
    const page = missing[0]?.page ?? ''
    expect(page).toMatch(/\/environments\/[^/]+\/connections$/)
    expect(errorOf(red)).toMatch(/ Nothing was written\. /)
    expect(errorOf(red).trimEnd().split(' ').slice(-2)).toEqual(['connections:', page])
    expect(red.summary).toContain(`](${page}): `)
    // What the list says is not said again in one long sentence.
    expect(red.summary).not.toContain('things block it')
    expect(red.summary).toContain('🔴')
    const green = fine(await plan({ ...broken, 'fail-on': 'never' }))
    expect(green.outputs).toMatchObject({ 'plan-state': 'blocked' })
    const applied = await apply()
    expect(applied.code).toBe(1)
    expect(errorOf(applied)).toMatch(/it was blocked when it was made/)
  })

  test('reports a user without a licence, and problems that the service finds', async () => {
    const { userName, password } = world.account('unlicensed')
    const result = await plan({ 'user-name': userName, 'password-secret': password })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/licence/i)
    world.server.faults.inject('fails-at-validation')
    const objected = await plan({ 'when-unchanged': 'import' })
    expect(objected.code).toBe(1)
    expect(errorOf(objected)).toMatch(/the service refuses it in a dry run: ConnectionNotFound: (?!ConnectionNotFound)/)
  })

  test('shows what changes in the target, against what the target itself holds now', async () => {
    writeFileSync(join(world.folder, 'workspace/next.zip'), withEditedFlow(makeDemoPackage(), 'next'))
    const next = { 'package-file': 'next.zip' }
    const planned = fine(await plan(next))
    expect(planned.outputs).toMatchObject({ outcome: 'updated', 'plan-state': 'ready' })
    const changes = planned.summary.split(/^### /m).find(part => part.startsWith('What changes in the target')) ?? ''
    expect(changes).toMatch(/Submit expense|Notify approver/)
    expect(changes).toContain('next')
    // Where the package was made, and its connections, are no matter of the target.
    expect(changes).not.toMatch(/sourceEnvironment|expenses&#64;/)

    // What is there afterwards is no change any more, and the same plan again is one of nothing to do.
    fine(await apply(next))
    expect(fine(await plan(next)).outputs['plan-state']).toBe('unchanged')
    const back = fine(await plan())
    expect(back.summary).toContain('### What changes in the target')
  })

  test('names the flows of the target app that this sign-in cannot see', async () => {
    const flow = Object.values(world.environment(TARGET).flows).find(one => one.displayName === 'Notify approver')
    const editor = world.server.announcement.users.find(({ userName }) => userName.startsWith('editor@'))?.id
    if (flow === undefined || editor === undefined) throw new Error('nothing there')
    const give = (owner: string, editors: string[]): void => {
      world.server.change(({ environments }) => {
        for (const { flows } of Object.values(environments)) Object.assign(flows[flow.id] ?? {}, { owner, editors })
      })
    }
    give(editor, [editor])
    const result = await plan({ 'fail-on': 'never' })
    give(flow.owner, flow.editors)
    expect(result.log).toMatch(
      new RegExp(`::warning.*The app calls flows that this identity cannot see.*${flow.id}.*co-owner`)
    )
    expect(result.summary).toContain('cannot see')
  })

  test('of another name for the app changes nothing else', async () => {
    const resources = 'app:Expense Approvals: { name: Expenses of 2026, import: update }'
    fine(await apply({ 'package-file': 'next.zip', 'plan-file': '' }))
    const result = fine(await plan({ 'package-file': 'next.zip', resources, app: 'Expense Approvals' }))
    expect(result.outputs['plan-state']).toBe('ready')
    const changes = result.summary.slice(result.summary.indexOf('### What changes in the target'))
    expect(changes).toContain('Expenses of 2026')
    expect(changes).toContain('1 change compared with the current content of the target.')
  })
})

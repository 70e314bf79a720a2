import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readPackage } from '../../src/package/app-package.ts'
import { startResultsService } from '../support/results-service.ts'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { mappingFor } from '../support/connections.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { fine, errorOf, openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

describe('backup, rollback and restore', () => {
  let world: OpenWorld
  beforeEach(async () => {
    world = await openWorld()
    fine(
      await world.step({ command: 'export', environment: SOURCE, app: 'Expense Approvals', 'package-file': 'app.zip' })
    )
    fine(await world.step({ command: 'import', environment: TARGET, 'package-file': 'app.zip' }))
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })

  const update = (more: Record<string, string> = {}, options: Parameters<OpenWorld['step']>[1] = {}) =>
    world.step(
      { command: 'import', environment: TARGET, 'package-file': 'app.zip', 'when-unchanged': 'import', ...more },
      options
    )
  const restore = (more: Record<string, string> = {}) =>
    world.step({ command: 'restore', environment: TARGET, app: 'Expense Approvals', ...more })
  const app = () => {
    const [only, ...others] = Object.values(world.environment(TARGET).apps)
    expect(others).toEqual([])
    if (only === undefined) throw new Error('no app')
    return only
  }
  const live = () => app().versions.find(({ lifeCycleId }) => lifeCycleId === 'Published')

  test('a backup is a package of the app as it was, in a file and as an artifact', async () => {
    await using artifacts = await startResultsService()
    const result = fine(await update({ backup: 'true' }, { env: artifacts.env }))
    const file = result.outputs['backup-file'] ?? ''
    const bytes = readFileSync(file)
    expect(readPackage(bytes, 'the backup').flows).toHaveLength(2)
    expect(await artifacts.bytesOf(`power-apps-backup-${app().id}`)).toEqual(bytes)
    expect(result.summary).toContain('**Backup**')
    const restored = fine(await restore({ 'backup-file': file }))
    expect(restored.outputs).toMatchObject({ outcome: 'unchanged' })
  })

  test('a backup brings app and flows back as they were, with connections as an import takes them', async () => {
    writeFileSync(join(world.folder, 'workspace/next.zip'), withEditedFlow(makeDemoPackage(), 'next'))
    const flows = () => Object.values(world.environment(TARGET).flows)
    const definitions = () => flows().map(({ definition }) => definition)
    const [before, live1] = [definitions(), live()]
    const updated = fine(await update({ 'package-file': 'next.zip', backup: 'true' }))
    expect(definitions()).not.toEqual(before)
    const backup = { 'backup-file': updated.outputs['backup-file'] ?? '' }

    const wrong = await restore({ ...backup, connections: 'shared_office365=nowhere' })
    expect(wrong.code).toBe(1)
    expect(errorOf(wrong)).toMatch(/Nothing was written/)
    const restored = fine(await restore({ ...backup, connections: mappingFor(world) }))
    expect(restored.outputs).toMatchObject({ outcome: 'updated', 'publish-state': 'published' })
    expect(definitions()).toEqual(before)
    expect(live()?.document).toBe(live1?.document)
    expect(flows()).toHaveLength(2)
  })

  test('a refused publish is rolled back: the published version returns, and the flows with their states', async () => {
    const before = live()
    const flowsBefore = structuredClone(world.environment(TARGET).flows)
    const [first] = Object.values(world.environment(TARGET).flows)
    if (first === undefined || before === undefined) throw new Error('nothing there')
    fine(await world.step({ command: 'import', environment: TARGET, 'package-file': 'app.zip', 'flows-state': 'on' }))
    world.server.faults.inject('publish-refused')
    const result = await update({ 'on-failure': 'rollback' })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(
      /Could not publish "Expense Approvals":.*Rolled back:.*flows.*The app "Expense Approvals" runs version .* again/
    )
    expect(app().versions.some(({ lifeCycleId }) => lifeCycleId === 'Draft')).toBe(false)
    expect(live()?.document).toBe(before.document)
    expect(live()?.connectionReferences).toEqual(before.connectionReferences)
    for (const flow of Object.values(world.environment(TARGET).flows)) {
      expect(flow.references).toEqual(flowsBefore[flow.id]?.references)
      expect(flow.definition).toBe(flowsBefore[flow.id]?.definition)
      expect(flow.state).toBe('Started')
    }
    expect(result.summary).toContain('### Rolled back')
    expect(result.summary).toMatch(/^## ❌ Not imported, rolled back\n/)
    expect(result.summary).toMatch(/<sub>app<\/sub> \| ↩️ rolled-back \|/)
    expect(result.summary).toMatch(/<sub>flow<\/sub> \| ↩️ rolled-back \|/)
    expect(result.outputs).toMatchObject({ outcome: 'failed' })
  })

  test('flows of an import without a response are rolled back with the app, and what may be new is named', async () => {
    const definitions = () =>
      Object.values(world.environment(TARGET).flows).map(({ displayName, definition }) => [displayName, definition])
    const before = definitions()
    writeFileSync(join(world.folder, 'workspace/next.zip'), withEditedFlow(makeDemoPackage(), 'next'))
    world.server.faults.inject('gateway-timeout-on-import')
    world.server.faults.inject('publish-refused')
    const resources = 'flow:Submit expense: { import: new, name: Submit twice }'
    const result = await update({ 'package-file': 'next.zip', 'on-failure': 'rollback', resources })
    expect(result.code).toBe(1)
    expect(definitions().filter(([name]) => name !== 'Submit twice')).toEqual(before)
    expect(errorOf(result)).toMatch(
      /Rolled back: The flow "Notify approver" is restored.*Not undone: Possibly written.*flow "Submit expense" \(new\)/
    )
  })

  test('what a partly failed import wrote is rolled back, and nothing says that it remains', async () => {
    world.server.faults.inject('resource-fails')
    const result = await update({ 'on-failure': 'rollback' })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(
      /These resources were imported .*: flow "Notify approver".*Rolled back: The flow "Notify approver" is restored from the backup/
    )
    expect(result.summary).toMatch(/^## ❌ Not imported, rolled back\n/)
  })

  test('without a rollback, the draft stays, and the run says so', async () => {
    world.server.faults.inject('publish-refused')
    const result = await update()
    expect(result.code).toBe(1)
    expect(errorOf(result)).not.toContain('Rolled back')
    expect(result.outputs).toMatchObject({ 'publish-state': 'draft-left' })
    expect(app().versions[0]?.lifeCycleId).toBe('Draft')
  })

  test('restore takes the previous version, a name or a time, and verifies it', async () => {
    const old = live()
    fine(await update())
    const newer = live()
    expect(newer?.name).not.toBe(old?.name)
    const restored = fine(await restore())
    expect(restored.outputs).toMatchObject({ outcome: 'updated', changed: 'true', 'publish-state': 'published' })
    expect(live()?.document).toBe(old?.document)
    expect(app().versions).toHaveLength(3)
    fine(await restore({ version: newer?.name ?? '' }))
    expect(app().versions).toHaveLength(4)
    expect(restored.summary).toContain('Only the app was restored')
    const again = fine(await restore({ version: live()?.name ?? '' }))
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
    expect(again.summary).not.toContain('was restored')
    fine(await restore({ version: old?.appVersion ?? '' }))
    expect(app().versions).toHaveLength(5)
  })

  test.each([
    ['2001-01-01T00:00:00Z', /no published version has this name or was saved at or before this time/],
    ['20010101T000000Z', /Name one of them/],
    ['yesterday', /find the version "yesterday"/],
    ['previous', /there is no earlier published version\. Nothing was written/]
  ])('a version that is not there: %s', async (version, words) => {
    const before = structuredClone(app())
    const result = await restore({ version })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(words)
    expect(app()).toEqual(before)
  })

  test('a file that is not a backup, and a backup of an app in another environment', async () => {
    writeFileSync(join(world.folder, 'workspace/no.zip'), 'no')
    const none = await restore({ 'backup-file': 'no.zip' })
    expect(none.code).toBe(1)
    expect(errorOf(none)).toMatch(/"no.zip".*not a Power Apps package/)
    const [foreign] = Object.values(world.environment(SOURCE).apps)
    const other = await update({ resources: `app:Expense Approvals: { import: update, target: ${foreign?.id} }` })
    expect(other.code).toBe(1)
    expect(errorOf(other)).toMatch(/does not exist in "Contoso Production"/)
  })
})

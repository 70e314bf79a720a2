import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { errorOf, fine, type OpenWorld, openWorld, TARGET } from '../support/world.ts'

describe('the desired state', () => {
  let world: OpenWorld
  beforeEach(async () => {
    world = await openWorld()
    mkdirSync(join(world.folder, 'workspace'), { recursive: true })
    writeFileSync(join(world.folder, 'workspace/app.zip'), makeDemoPackage())
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })
  const importing = (more: Record<string, string> = {}) =>
    world.step({ command: 'import', environment: TARGET, 'package-file': 'app.zip', ...more })
  const states = () => Object.values(world.environment(TARGET).flows).map(({ state }) => state)
  const app = () => Object.values(world.environment(TARGET).apps)[0]

  test('flows are turned on and off, keep their state, and are left alone when they already have it', async () => {
    fine(await importing({ 'flows-state': 'on' }))
    expect(states()).toEqual(['Started', 'Started'])
    const again = fine(await importing({ 'flows-state': 'on' }))
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
    fine(await importing({ 'when-unchanged': 'import' }))
    expect(states()).toEqual(['Started', 'Started'])
    // The content is there already, the states are not.
    const off = fine(await importing({ 'flows-state': 'off' }))
    expect(states()).toEqual(['Stopped', 'Stopped'])
    expect(off.outputs).toMatchObject({ changed: 'true' })
    expect(JSON.parse(off.outputs['flow-ids'] ?? '[]')).toHaveLength(2)
    expect(off.summary).toContain('## ✅ Flow states or sharing applied, nothing to import\n')
    expect(off.log).not.toContain('Nothing to do')
    // Connectors are as they were as well; nothing of it is still to come.
    expect(off.summary).not.toContain('⏸️')
    for (const kind of ['app', 'flow', 'connector'])
      expect(off.summary).toMatch(new RegExp(`<sub>${kind}</sub> \\| ✅ unchanged \\|`))

    world.server.faults.inject('flow-start-refused')
    const refused = await importing({ 'flows-state': 'on' })
    expect(refused.code).toBe(1)
    expect(errorOf(refused)).toMatch(/could not be turned on.*Nothing had to be imported\. Correct the cause/)
    expect(refused.summary).toContain('## ❌ Already up to date, flow states or sharing not applied\n')
  })

  test('a call of a flow that leads elsewhere is named and repaired before the app counts as published', async () => {
    world.server.faults.inject('flow-entries-unmapped')
    const result = fine(await importing())
    expect(result.summary).toMatch(/calls .* instead of the flow .*Notify approver.*repaired before publishing/)
    expect(result.log).toMatch(/::warning.*calls .+ instead of the flow "Submit expense"/)
    expect(result.outputs['publish-state']).toBe('published')
    const again = fine(
      await importing({ 'when-unchanged': 'import', resources: 'flow:Submit expense: { import: update }' })
    )
    expect(again.summary).not.toContain('instead of the flow')
  })

  test('a flow that a data policy keeps off is named, the others continue, and the run fails', async () => {
    world.server.faults.inject('flow-start-refused')
    const result = await importing({ 'flows-state': 'on' })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(
      /The flow "[^"]+" could not be turned on: a data policy.*DlpViolation.*The import itself succeeded/s
    )
    expect(states().toSorted()).toEqual(['Started', 'Stopped'])
    expect(result.outputs['outcome']).toBe('failed')
    expect(result.outputs['changed']).toBe('true')
  })

  test('sharing is reported by default, applied and verified when asked for, and part of the plan', async () => {
    const share = 'can-use: [viewer@contoso.example]\ncan-edit: [editor@contoso.example]'
    const reported = fine(await importing({ share }))
    expect(Object.keys(app()?.roles ?? {})).toHaveLength(1)
    expect(reported.summary).toContain('### Sharing (reported only, not applied)')
    const planned = fine(
      await world.step({
        command: 'plan',
        environment: TARGET,
        'package-file': 'app.zip',
        share,
        'share-mode': 'apply',
        'plan-file': 'plan.json'
      })
    )
    expect(planned.summary).toContain('viewer')
    const applied = fine(await importing({ share, 'share-mode': 'apply', 'plan-file': 'plan.json' }))
    expect(applied.outputs).toMatchObject({ outcome: 'unchanged', changed: 'true' })
    expect(Object.values(app()?.roles ?? {}).toSorted()).toEqual(['CanEdit', 'CanView', 'Owner'])
    expect(applied.summary).toContain('🆕 added')
  })

  test('a principal who does not exist stops the run before anything is written', async () => {
    const result = await importing({ share: 'can-use: [nobody@contoso.example]', 'share-mode': 'apply' })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(
      /shared as declared: "nobody@contoso.example" does not exist\. Nothing was written\. Correct the input share\./
    )
    expect(app()).toBeUndefined()
    // All that is in the way at once, in a plan that can be read.
    const planned = await world.step({
      command: 'plan',
      environment: TARGET,
      'package-file': 'app.zip',
      share: 'can-use: [nobody@contoso.example]',
      connections: 'shared_sharepointonline=nowhere'
    })
    expect(planned.code).toBe(1)
    expect(errorOf(planned)).toMatch(/2 things block it.*"nobody@contoso.example".*connection "expenses@/)
    expect(planned.outputs['plan-state']).toBe('blocked')
    expect(planned.summary).toMatch(/^## 🔴 Blocked: 2 things to fix\n/)
    const odd = await importing({ share: 'can-play: [a]' })
    expect(errorOf(odd)).toMatch(/share.*no field "can-play"/)
  })
})

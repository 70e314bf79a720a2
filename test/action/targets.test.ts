import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { readPackage } from '../../src/package/app-package.ts'
import { heldValues } from '../../src/package/values/held-values.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import type { TargetsResult } from '../../src/action/targets-report/result.ts'
import { appOnlyPackage } from '../support/app-only-package.ts'
import { runCommandLine } from '../support/command-line.ts'
import { describe, expect, test } from '@jest/globals'
import { appsIn, outcomes, targetIn } from '../support/fleet-results.ts'
import { fleetWorld, targetLines, writeInto } from '../support/fleet-world.ts'
import { environmentOf } from '../support/more-environments.ts'
import { repacked } from '../support/repacked.ts'
import { errorOf, fine } from '../support/world.ts'

const RINGS = `rings:
  - { name: canary, parallel: 1, stop-after: 1 }
  - { name: broad, parallel: 4, stop-after: 2 }
`
const IMPORT = { command: 'import', 'package-file': 'release.zip', 'targets-file': 'targets.yml' }

describe('one release into many environments', () => {
  test('is planned, approved, imported once everywhere, and found unchanged', async () => {
    const ids = ['fabrikam', 'northwind', 'tailspin', 'adatum']
    await using world = await fleetWorld(
      ids,
      `${RINGS}targets:\n${targetLines({ canary: ['fabrikam'], broad: ['northwind', 'tailspin', 'adatum'] })}`
    )
    const planned = fine(await world.step({ ...IMPORT, command: 'plan', 'plan-file': 'plan.json' }))
    expect(planned.outputs).toMatchObject({ 'plan-state': 'ready', changed: 'false', outcome: 'created' })
    expect(ids.map(id => appsIn(world, id))).toEqual([0, 0, 0, 0])
    expect(planned.summary).toContain('✅ Planned 4 targets')
    expect(planned.summary).toMatch(/tailspin.*Create 1 app and 2 flows/)

    const before = world.server.journal.length
    const imported = fine(await world.step({ ...IMPORT, 'plan-file': 'plan.json' }))
    expect(Object.entries(outcomes(imported))).toEqual(ids.map(id => [id, 'created']))
    expect(imported.outputs).toMatchObject({ changed: 'true', 'failed-targets': '', simulated: 'true' })
    expect(imported.outputs['plan-digest']).toBe(planned.outputs['plan-digest'])
    expect(ids.map(id => appsIn(world, id))).toEqual([1, 1, 1, 1])
    // One identity signs in once for each service, and reads the list of environments once.
    const asked = world.server.journal.slice(before).map(({ method, path }) => `${method} ${path}`)
    expect(asked.filter(call => call.endsWith('/oauth2/v2.0/token')).length).toBeLessThanOrEqual(2)
    expect(asked.filter(call => call.endsWith('BusinessAppPlatform/environments'))).toHaveLength(1)
    expect(imported.log.indexOf('Ring "canary": 1 of 1 done')).toBeLessThan(imported.log.indexOf('Ring "broad"'))
    expect(imported.summary).toContain('✅ Imported into 4 targets')

    const again = fine(await world.step(IMPORT))
    expect(new Set(Object.values(outcomes(again)))).toEqual(new Set(['unchanged']))
    expect(again.outputs['changed']).toBe('false')
    writeInto(world, 'release.zip', Buffer.from(withEditedFlow(makeDemoPackage(), 'the second release')))
    const second = await world.step({ ...IMPORT, 'when-unchanged': 'import', only: 'northwind, tailspin' })
    expect(outcomes(fine(second))).toEqual({ northwind: 'updated', tailspin: 'updated' })
    const restored = await world.step({
      command: 'restore',
      'targets-file': 'targets.yml',
      app: 'Expense Approvals',
      only: 'northwind'
    })
    expect(outcomes(fine(restored))).toEqual({ northwind: 'updated' })
    const published = fine(
      await world.step({ command: 'publish', 'targets-file': 'targets.yml', app: 'Expense Approvals', only: '*wind' })
    )
    expect(outcomes(published)).toEqual({ northwind: 'unchanged' })
  })

  test('with values of its own for a target is planned and imported as approved', async () => {
    await using world = await fleetWorld(
      ['fabrikam', 'northwind'],
      `${RINGS}targets:\n${targetLines({ canary: ['fabrikam'], broad: ['northwind'] })}`
    )
    const [held] = heldValues(readPackage(makeDemoPackage(), 'the demo package')).filter(({ kind }) => kind === 'list')
    const pair = `"list:${held?.from ?? ''}": "11111111-2222-4333-8444-555555555555"`
    const lines = readFileSync(join(world.folder, 'workspace', 'targets.yml'), 'utf8')
    writeInto(world, 'targets.yml', Buffer.from(lines.replace(/^( +fabrikam: *\{)/m, `$1 values: { ${pair} }, `)))
    fine(await world.step({ ...IMPORT, command: 'plan', 'plan-file': 'plan.json' }))
    const imported = fine(await world.step({ ...IMPORT, 'plan-file': 'plan.json' }))
    expect(outcomes(imported)).toEqual({ fabrikam: 'created', northwind: 'created' })
    const texts = (id: string): string =>
      Object.values(world.environment(environmentOf(id)).flows)
        .map(({ definition }) => readFileSync(join(world.state, 'blobs', definition.replace('sha256:', '')), 'utf8'))
        .join()
    expect([texts('fabrikam').includes('11111111-2222'), texts('northwind').includes('11111111-2222')]).toEqual([
      true,
      false
    ])
  })

  test('a failing canary stops what comes after it, and the next run takes what failed', async () => {
    const ids = ['fabrikam', 'northwind', 'tailspin']
    await using world = await fleetWorld(
      ids,
      `${RINGS}targets:\n${targetLines({ canary: ['fabrikam'], broad: ['northwind', 'tailspin'] })}`
    )
    world.server.change(({ environments }) => {
      for (const one of Object.values(environments))
        if (one.displayName === environmentOf('fabrikam')) one.connections = {}
    })
    const failed = await world.step(IMPORT)
    expect(failed.code).toBe(1)
    expect(outcomes(failed)).toEqual({ fabrikam: 'failed', northwind: 'not-started', tailspin: 'not-started' })
    expect(targetIn(failed, 'northwind')?.failure).toBe('the ring "canary" stopped after 1 failure')
    expect(errorOf(failed)).toContain('import into 3 of 3 targets')
    expect(failed.outputs['failed-targets']).toBe('fabrikam,northwind,tailspin')
    expect(failed.summary.indexOf('fabrikam')).toBeLessThan(failed.summary.indexOf('northwind'))
    expect(ids.map(id => appsIn(world, id))).toEqual([0, 0, 0])

    fine(await world.step({ ...IMPORT, except: 'ring:canary' }))
    writeInto(world, 'last.json', readFileSync(failed.outputs['result-file'] ?? ''))
    const resumed = await world.step({ ...IMPORT, only: 'failed', except: 'fabrikam', 'last-result-file': 'last.json' })
    expect(outcomes(fine(resumed))).toEqual({ northwind: 'unchanged', tailspin: 'unchanged' })
  })

  test('a tenant that refuses sign-in fails its targets alone, with one attempt', async () => {
    const ids = ['fabrikam', 'northwind', 'tailspin']
    await using world = await fleetWorld(
      ids,
      `rings: [{ name: all, parallel: 1, stop-after: 3 }]\ntargets:\n${targetLines({ all: ids })}`
    )
    const { userName, password } = world.account('maker')
    const wrong = 'the wrong password'
    const failed = await world.step({
      ...IMPORT,
      'target-secrets': `fabrikam: { user-name: ${userName}, password-secret: ${wrong} }
northwind: { user-name: ${userName}, password-secret: ${wrong} }
tailspin: { user-name: ${userName}, password-secret: "${password}" }`
    })
    expect(failed.code).toBe(1)
    expect(outcomes(failed)).toEqual({ fabrikam: 'failed', northwind: 'failed', tailspin: 'created' })
    const refused = world.server.journal.filter(({ path, status }) => path.endsWith('/token') && status >= 400)
    expect(refused).toHaveLength(1)
    expect(failed.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(wrong)
    expect(failed.log).toContain(`::add-mask::${wrong}`)
  })

  test('secrets of each come from a file, or from several texts one below the other', async () => {
    const ids = ['fabrikam', 'northwind']
    await using world = await fleetWorld(ids, `targets:\n${targetLines({ all: ids })}`)
    const { userName, password } = world.account('maker')
    const ofOne = (id: string): string => `${id}: { user-name: ${userName}, password-secret: "${password}" }\n`
    // The sign-in of the step is one that works for nobody.
    const step = { ...IMPORT, 'user-name': 'nobody@contoso.example', 'password-secret': 'none' }
    writeInto(world, 'secrets.yml', ids.map(ofOne).join(''))
    const created = await world.step({ ...step, 'target-secrets-file': 'secrets.yml' })
    expect(outcomes(fine(created))).toEqual({ fabrikam: 'created', northwind: 'created' })
    expect(created.log).toContain(`::add-mask::${password}`)
    const joined = await world.step({ ...step, 'target-secrets': ids.map(ofOne).join('\n') })
    expect(outcomes(fine(joined))).toEqual({ fabrikam: 'unchanged', northwind: 'unchanged' })
    writeInto(world, 'secrets.yml', ofOne('fabrikam'))
    const incomplete = await world.step({ ...step, 'target-secrets-file': 'secrets.yml' })
    expect(errorOf(incomplete)).toContain('"northwind"')
    const both = await world.step({
      ...step,
      'target-secrets-file': 'secrets.yml',
      'target-secrets': ofOne('fabrikam')
    })
    expect(errorOf(both)).toContain('are both set')
  })

  test('two targets that need the same new environment have it created once', async () => {
    await using world = await fleetWorld(
      [],
      `defaults: { environment: Fabrikam Production, create-environment: { region: europe } }
rings: [{ name: all, parallel: 2, stop-after: 2 }]
targets: { expenses: { app: Expenses }, travel: { app: Travel } }`
    )
    const result = await world.step(IMPORT)
    // It has no apps of these names, so both stop after that.
    expect(outcomes(result)).toEqual({ expenses: 'failed', travel: 'failed' })
    for (const id of ['expenses', 'travel']) expect(targetIn(result, id)?.failure).toContain('Could not find the app')
    const created = world.server.journal.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/environments')
    )
    expect(created).toHaveLength(1)
  })

  test('a plan of many targets holds no secret of the run, not even in a name', async () => {
    await using world = await fleetWorld(['fabrikam'], `targets:\n${targetLines({ all: ['fabrikam'] })}\n`)
    const marked = 'MARKED-secret-of-the-run'
    const edit = { 'manifest.json': (text: string) => text.replaceAll('Expense Approvals', `Expenses ${marked}`) }
    writeInto(world, 'release.zip', repacked(makeDemoPackage(), { edit }))
    const inputs = { ...IMPORT, 'github-token': marked, 'plan-file': 'plan.json' }
    fine(await world.step({ ...inputs, command: 'plan' }))
    expect(readFileSync(join(world.folder, 'workspace', 'plan.json'), 'utf8')).not.toContain(marked)
    expect(outcomes(fine(await world.step(inputs)))).toEqual({ fabrikam: 'created' })
  })

  test('a new customer is planned, approved and imported into with the others', async () => {
    await using world = await fleetWorld(
      ['northwind'],
      `targets:
  tailspin: { protected: true, environment: Tailspin Production, create-environment: { region: europe } }
  northwind: { environment: ${environmentOf('northwind')} }`
    )
    writeInto(world, 'release.zip', appOnlyPackage())
    const planned = fine(await world.step({ ...IMPORT, command: 'plan', 'plan-file': 'plan.json' }))
    expect(outcomes(planned)).toEqual({ tailspin: 'created', northwind: 'created' })
    const approved = { 'plan-file': 'plan.json', 'plan-digest': planned.outputs['plan-digest'] ?? '' }
    fine(await world.step({ ...IMPORT, ...approved, only: 'tailspin', confirm: 'Tailspin Production' }))
    expect(outcomes(fine(await world.step({ ...IMPORT, ...approved })))).toEqual({
      tailspin: 'unchanged',
      northwind: 'created'
    })
    const created = world.environment('Tailspin Production')
    expect([created.location, Object.keys(created.apps).length]).toEqual(['europe', 1])
  })

  test('what is wrong is said before anything is contacted', async () => {
    await using world = await fleetWorld(
      ['fabrikam', 'northwind'],
      `${RINGS}targets:\n${targetLines({ canary: ['fabrikam'], broad: ['northwind'] })}`
    )
    const refused = async (inputs: Record<string, string>): Promise<string> => {
      const result = await world.step({ ...IMPORT, ...inputs })
      expect(result.code).toBe(1)
      expect(['fabrikam', 'northwind'].map(id => appsIn(world, id))).toEqual([0, 0])
      return errorOf(result)
    }
    expect(await refused({ only: 'fabricam' })).toContain('did you mean "fabrikam"?')
    expect(await refused({ 'target-secrets': 'fabrikam: {}\ncontoso: {}' })).toContain('does not have: "contoso"')
    expect(await refused({ environment: 'Contoso Production' })).toContain(
      'environment is not the same for all targets'
    )
    expect(await refused({ 'package-file': 'a.zip\nb.zip' })).toContain('must name one package')
    expect(await refused({ confirm: environmentOf('fabrikam') })).toContain('confirm guards a single target')
    expect(await refused({ confirm: 'Elsewhere', only: 'fabrikam' })).toContain('which is another environment')
    expect(await refused({ 'targets-file': '', only: 'fabrikam', environment: 'A' })).toContain(
      'only can only be used with targets-file'
    )
    expect(await refused({ 'package-digest': `sha256:${'0'.repeat(64)}` })).toContain('but package-digest is')
    const { name } = world.environment(environmentOf('fabrikam'))
    writeInto(
      world,
      'twice.yml',
      `targets:\n  one: { environment: ${name} }\n  two: { environment: ${environmentOf('fabrikam')} }`
    )
    expect(await refused({ 'targets-file': 'twice.yml' })).toContain('"one", "two" are the same environment and app')
  })

  test('the command line shows them as a table, or as JSON', async () => {
    await using world = await fleetWorld(['fabrikam'], `targets:\n${targetLines({ all: ['fabrikam'] })}`)
    const { userName, password } = world.account('maker')
    const ids = new Set(['fabrikam'])
    const run = (...more: string[]): ReturnType<typeof runCommandLine> =>
      runCommandLine(['import', '--targets-file', 'targets.yml', '--package-file', 'release.zip', ...more], {
        cwd: join(world.folder, 'workspace'),
        env: {
          TMPDIR: world.folder,
          MOVE_POWER_APP_CLOUD: 'Embedded',
          MOVE_POWER_APP_EMBEDDED_STATE: world.state,
          MOVE_POWER_APP_TARGET_SECRETS: [...ids]
            .map(id => `${id}: { user-name: ${userName}, password-secret: "${password}" }`)
            .join('\n')
        }
      })
    const shown = await run()
    expect([shown.code, shown.stdout]).toEqual([0, expect.stringMatching(/fabrikam +all +created/)])
    const { targets } = JSON.parse((await run('--json')).stdout) as TargetsResult
    expect(targets).toMatchObject([{ id: 'fabrikam', outcome: 'unchanged' }])
    writeInto(
      world,
      'targets.yml',
      `targets:\n${targetLines({ all: ['fabrikam'] })}\n  other: { environment: Contoso Nowhere }\n`
    )
    ids.add('other')
    const failed = await run()
    const [, only = '', file = ''] = / --only (failed) --last-result-file (\S+)$/m.exec(failed.stdout) ?? []
    expect([failed.code, only]).toEqual([1, 'failed'])
    const again = await run('--only', only, '--last-result-file', file, '--json')
    expect((JSON.parse(again.stdout) as TargetsResult).targets.map(({ id }) => id)).toEqual(['other'])
    const refused = await run('--target-secrets', 'fabrikam: {}')
    expect(refused.stderr).toContain('would show a secret to every process')
  })

  test('a plan covers the targets that were chosen, and nothing else', async () => {
    await using world = await fleetWorld(
      ['fabrikam', 'northwind'],
      `targets:\n${targetLines({ all: ['fabrikam', 'northwind'] })}\n`
    )
    const plan = { ...IMPORT, command: 'plan', 'plan-file': 'plan.json', only: 'fabrikam' }
    fine(await world.step(plan))
    const more = await world.step({ ...IMPORT, 'plan-file': 'plan.json' })
    expect(errorOf(more)).toContain('it contains no plan for "northwind"')
    const file = join(world.folder, 'workspace', 'plan.json')
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('"blocked": []')
    writeInto(world, 'edited.json', text.replace('"blocked": []', '"blocked": [""]'))
    const edited = await world.step({ ...IMPORT, 'plan-file': 'edited.json', only: 'fabrikam' })
    expect(errorOf(edited)).toContain('it was changed after it was made')
    const digest = (JSON.parse(text) as { digest: string }).digest
    fine(await world.step({ ...plan, 'plan-file': 'other.json', only: 'fabrikam, northwind' }))
    const exchanged = await world.step({
      ...IMPORT,
      'plan-file': 'other.json',
      'plan-digest': digest,
      only: 'fabrikam'
    })
    expect(errorOf(exchanged)).toContain(`but plan-digest is ${digest}`)
    expect(appsIn(world, 'fabrikam')).toBe(0)
    fine(await world.step({ ...IMPORT, 'plan-file': 'plan.json', 'plan-digest': digest, only: 'fabrikam' }))
    expect([appsIn(world, 'fabrikam'), appsIn(world, 'northwind')]).toEqual([1, 0])
  })
})

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startResultsService } from '../support/results-service.ts'
import { fine, errorOf, openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

/** Three apps in the source: the seeded one, and two more of the same package under other names, calling the same flows. */
async function threeApps(world: OpenWorld): Promise<void> {
  const exporting = { command: 'export', environment: SOURCE, app: 'Expense Approvals', 'package-file': 'seed.zip' }
  fine(await world.step(exporting))
  for (const name of ['Expense Reports', 'Travel/Requests']) {
    const resources = [
      `app:Expense Approvals: { import: new, name: "${name}" }`,
      'flow:Submit expense: { import: existing }',
      'flow:Notify approver: { import: existing }'
    ].join('\n')
    fine(await world.step({ command: 'import', environment: SOURCE, 'package-file': 'seed.zip', resources }))
  }
}

test('several apps are exported and imported in parallel, and flows that they share are imported once', async () => {
  await using world = await openWorld({ operationSeconds: 0.2 })
  await using artifacts = await startResultsService()
  const env = artifacts.env
  await threeApps(world)
  const exported = fine(
    await world.step(
      {
        command: 'export',
        environment: SOURCE,
        app: 'Expense *\nTravel/Requests',
        'package-file': 'out',
        parallel: '3'
      },
      { env }
    )
  )
  const packages = JSON.parse(exported.outputs['packages'] ?? '[]') as {
    name: string
    'package-file': string
    'artifact-name': string
  }[]
  expect(packages.map(({ name }) => name).sort()).toEqual(['Expense Approvals', 'Expense Reports', 'Travel/Requests'])
  expect(packages.map(one => one['artifact-name']).sort()).toEqual([
    'power-apps-package-Expense-Approvals',
    'power-apps-package-Expense-Reports',
    'power-apps-package-Travel-Requests'
  ])
  for (const one of packages) expect(existsSync(join(exported.workspace, one['package-file']))).toBe(true)
  expect(exported.summary).toContain('✅ Exported 3 packages from Contoso Development')

  const imported = fine(await world.step({ command: 'import', environment: TARGET, 'package-file': 'out/*.zip' }))
  const { apps, flows } = world.environment(TARGET)
  expect(
    Object.values(apps)
      .map(({ displayName }) => displayName)
      .sort()
  ).toEqual(['Expense Approvals', 'Expense Reports', 'Travel/Requests'])
  expect(
    Object.values(flows)
      .map(({ displayName }) => displayName)
      .sort()
  ).toEqual(['Notify approver', 'Submit expense'])
  expect(imported.outputs).toMatchObject({ outcome: 'created', changed: 'true' })
  expect(imported.summary.match(/<details>/g)).toHaveLength(3 + 4)
  // Two flows, made by one of the three and used by the others.
  expect(imported.summary.match(/<sub>flow<\/sub> \| 🆕 created \|/g)).toHaveLength(1)
  expect(imported.summary.match(/<sub>flow<\/sub> \| 🔗 reused \|/g)).toHaveLength(2)

  const again = fine(await world.step({ command: 'import', environment: TARGET, 'package-file': 'out/*.zip' }))
  expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
})

test('several packages are chosen from the artifacts of the run by patterns', async () => {
  await using world = await openWorld()
  await using artifacts = await startResultsService()
  const { env } = artifacts
  await threeApps(world)
  fine(await world.step({ command: 'export', environment: SOURCE, app: '*', 'package-file': 'out' }, { env }))
  const order = { command: 'import', environment: TARGET, 'artifact-name': 'power-apps-package-*\n!*-Travel-*' }
  const imported = fine(await world.step(order, { env }))
  expect(
    Object.values(world.environment(TARGET).apps)
      .map(({ displayName }) => displayName)
      .sort()
  ).toEqual(['Expense Approvals', 'Expense Reports'])
  const packages = JSON.parse(imported.outputs['packages'] ?? '[]') as Record<string, string>[]
  expect(new Set(packages.map(one => one['artifact-name']))).toEqual(
    new Set(['power-apps-package-Expense-Approvals', 'power-apps-package-Expense-Reports'])
  )
  const none = await world.step({ ...order, 'artifact-name': 'power-apps-package-*\nnobody-*' }, { env })
  expect(errorOf(none)).toMatch(
    /Could not find the artifacts of this run: "nobody-\*" matches none of them\. Available: .*"power-apps-package-Expense-Reports"/
  )
})

test('when one fails, the others are kept, and the run fails', async () => {
  await using world = await openWorld()
  await threeApps(world)
  fine(await world.step({ command: 'export', environment: SOURCE, app: '*', 'package-file': 'out' }))
  expect(readdirSync(join(world.folder, 'workspace/out'))).toHaveLength(3)
  world.server.faults.inject('fails-at-validation')
  const result = await world.step({
    command: 'import',
    environment: TARGET,
    'package-file': 'out/*.zip',
    app: '*\n!Travel*'
  })
  expect(result.code).toBe(1)
  expect(errorOf(result)).toMatch(/Could not import 1 of 2 packages: "Expense Approvals": /)
  expect(Object.values(world.environment(TARGET).apps).map(({ displayName }) => displayName)).toEqual([
    'Expense Reports'
  ])
  expect(result.outputs).toMatchObject({ outcome: 'failed', changed: 'true' })
  expect(result.summary).toContain('❌ Imported 1 of 2 packages')
})

test.each([
  [
    { command: 'export', environment: SOURCE, app: 'Expense Approvals\nNobody knows this' },
    /"Nobody knows this" matches none of them/
  ],
  [
    { command: 'export', environment: SOURCE, app: '*\n!*App*' },
    /find the apps in .*no item remains after the exclusions: "\*", "!\*App\*"/
  ],
  [
    { command: 'export', environment: SOURCE, app: '*', 'package-name': 'One' },
    /package-name applies to a single package/
  ],
  [{ command: 'import', environment: TARGET, app: 'A\nB' }, /neither package-file nor artifact-name names packages/],
  [{ command: 'import', environment: TARGET, 'package-file': 'none/*.zip' }, /none\/\*\.zip/],
  [
    { command: 'import', environment: TARGET, 'package-file': '*.zip', 'plan-file': 'p.json' },
    /plan-file applies to a single package/
  ],
  [{ command: 'import', environment: TARGET, 'artifact-name': 'p-*' }, /this run has no artifact service/],
  [
    { command: 'import', environment: TARGET, 'artifact-name': 'p-*', 'package-digest': '0'.repeat(64) },
    /package-digest applies to a single package, but artifact-name may name several/
  ],
  [{ command: 'plan', environment: TARGET, app: '*' }, /a plan covers only one/],
  [{ command: 'export', environment: SOURCE, app: '*', parallel: '0' }, /parallel must be from 1 to 20/]
])('what several cannot take: %j', async (inputs, words) => {
  await using world = await openWorld()
  const result = await world.step(inputs)
  expect(result.code).toBe(1)
  expect(errorOf(result)).toMatch(words)
})

import { expect, test } from '@jest/globals'
import type { RunnerEnvironment } from '../../src/action/runner/environment.ts'
import { dispatch } from '../../src/main/dispatch.ts'
import type { EnvironmentInputs } from '../../src/action/inputs/read-inputs.ts'
import { exportedApp, importOrder } from '../support/moving.ts'
import { runAgainst } from '../support/in-process.ts'
import { openWorld, SOURCE } from '../support/world.ts'

const EXPORT = {
  command: 'export',
  environment: SOURCE,
  root: { kind: 'app', value: 'Expense Approvals' },
  artifactName: 'app',
  parallel: 1,
  resources: []
}

test.each<[string, 'export' | 'plan', object]>([
  ['an export', 'export', EXPORT],
  ['an export of several apps', 'export', { ...EXPORT, apps: '*' }],
  ['a plan', 'plan', { ...importOrder(), command: 'plan', planFile: 'plan.json', failOn: 'error' }]
])('%s that ran out of time says that nothing was written, and sends nobody to look', async (_, command, inputs) => {
  await using world = await openWorld()
  const files = new Map([['app.zip', await exportedApp(world)]])
  const { run } = await runAgainst(world.server, command, { files, wait: 1_500 })
  world.server.faults.inject('never-finishes')
  const failure = await dispatch(run, inputs as unknown as EnvironmentInputs, {} as RunnerEnvironment).then(
    () => 'nothing failed',
    (error: unknown) => (error instanceof Error ? error.message : '')
  )
  expect(failure).toContain('Nothing was written')
  expect(failure).not.toContain('Check the target')
})

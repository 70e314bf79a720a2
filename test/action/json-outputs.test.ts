import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { openWorld, TARGET } from '../support/world.ts'

const LISTS = ['flow-ids', 'missing-connections', 'drift', 'packages', 'findings']

test.each<[string, Record<string, string>]>([
  ['a check', { command: 'check', 'package-file': 'app.zip' }],
  ['a check that finds no file', { command: 'check', 'package-file': 'no.zip' }],
  ['a plan', { command: 'plan', environment: TARGET, 'package-file': 'app.zip' }],
  ['a run that has nothing to publish', { command: 'publish', environment: TARGET, app: 'none' }],
  ['inputs that are refused', { command: 'import', environment: TARGET, 'import-mode': 'sideways' }],
  ['an unknown command', { command: 'deploy' }]
])('outputs that are lists can be parsed after %s', async (_, inputs) => {
  await using world = await openWorld()
  mkdirSync(join(world.folder, 'workspace'), { recursive: true })
  writeFileSync(join(world.folder, 'workspace/app.zip'), makeDemoPackage())
  const { outputs, code } = await world.step(inputs)
  for (const name of LISTS) expect([name, Array.isArray(JSON.parse(outputs[name] || 'null'))]).toEqual([name, true])
  if (code !== 0) expect(outputs['outcome']).toBe('failed')
})

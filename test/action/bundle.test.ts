import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { bundleOfSources } from '../../scripts/bundle.ts'
import { builtProgram, committedProgram, root } from '../support/runner.ts'

test('tests run a bundle of the sources at hand, and never the one that was committed', async () => {
  const program = await builtProgram()
  expect(existsSync(program)).toBe(true)
  expect(program.startsWith(join(root, 'node_modules', '.cache'))).toBe(true)
  expect(program).not.toBe(committedProgram())
})

test('the same sources always lead to the same complete bundle', async () => {
  const folder = dirname(await builtProgram())
  expect(await Promise.all([bundleOfSources(), bundleOfSources()])).toEqual([folder, folder])
  const chunks = [...readFileSync(join(folder, 'index.js'), 'utf8').matchAll(/"(\.\/\d+\.index\.js)"/g)]
  for (const [, chunk = ''] of chunks) expect(existsSync(join(folder, chunk))).toBe(true)
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toContain('module')
})

import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { root } from '../../support/runner.ts'

const run = promisify(execFile)

/** The suites that jest would run, as paths from the root, with these variables and arguments. */
async function listed(env: Readonly<Record<string, string>>, ...more: string[]): Promise<string[]> {
  const { CI: _, WHOLE: __, SEED: ___, ...rest } = process.env
  const jest = join(root, 'node_modules/jest/bin/jest.js')
  const args = ['--experimental-vm-modules', '--no-warnings', jest, '--listTests', ...more]
  const { stdout } = await run(process.execPath, args, { cwd: root, env: { ...rest, ...env } })
  return stdout
    .split('\n')
    .filter(line => line !== '')
    .map(file => relative(root, file))
    .toSorted()
}

const suites = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.test.ts'))
  .map(name => join('test', name))
  .toSorted()

test('a run of its own is a sample, the same one on the same day, with all suites that need no process', async () => {
  const [one, same, other] = await Promise.all([listed({ SEED: '1' }), listed({ SEED: '1' }), listed({ SEED: '2' })])
  expect(one).toEqual(same)
  expect(one).not.toEqual(other)
  expect(one.length).toBeLessThan(suites.length)
  const unit = suites.filter(suite => /^test\/(unit|architecture|metadata)\//.test(suite))
  expect(one).toEqual(expect.arrayContaining(unit))
})

test.each([{ CI: 'true' }, { WHOLE: '1' }])('%j runs everything', async env => {
  expect(await listed(env)).toEqual(suites)
})

test('a suite that is named runs, whatever the day', async () => {
  const named = 'test/action/plan.test.ts'
  const runs = await Promise.all(['1', '2', '3', '4'].map(SEED => listed({ SEED }, named)))
  expect(runs).toEqual(runs.map(() => [named]))
})

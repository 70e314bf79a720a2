import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from '@jest/globals'
import { exampleFiles } from '../../scripts/example.ts'
import { root } from '../support/runner.ts'

test('the unpacked example is the package the project makes (npm run example)', () => {
  const folder = join(root, 'examples', 'expense-approvals')
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const files = exampleFiles()
  expect(names.sort()).toEqual([...files.keys()].sort())
  for (const [name, bytes] of files)
    expect([name, readFileSync(join(folder, name)).equals(bytes)]).toEqual([name, true])
})

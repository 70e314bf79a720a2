import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { directoriesInState } from '../../../../src/embedded/seed/directories.ts'

let state: string
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'directories-'))
})
afterEach(() => {
  rmSync(state, { recursive: true, force: true })
})

test('without the file, nothing is limited', () => {
  expect(directoriesInState(state)).toEqual({})
})

test('the file says what environments reach', () => {
  const directories = {
    'Contoso Test': {
      sites: { 'https://contoso.sharepoint.com': { a: 'b' } },
      drives: { 'https://contoso.sharepoint.com': { 'b!c': 'd' } },
      files: { '/c': ['d'] }
    }
  }
  writeFileSync(join(state, 'directories.json'), JSON.stringify(directories))
  expect(directoriesInState(state)).toEqual(directories)
})

test.each([
  '{',
  '[]',
  '{"a":{}}',
  '{"a":{"sites":{"b":["c"]}}}',
  '{"a":{"sites":{},"x":1}}',
  '{"a":{"sites":{},"drives":{"b":1}}}'
])('%s is refused', text => {
  writeFileSync(join(state, 'directories.json'), text)
  expect(() => directoriesInState(state)).toThrow(/does not name sites and files/)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { withTables } from '../../scripts/docs.ts'
import { FAULTS } from '../../src/embedded/faults.ts'
import { metadata, root } from '../support/runner.ts'

const read = (name: string): string => readFileSync(join(root, name), 'utf8')

describe('README.md', () => {
  const readme = read('README.md')

  test('its tables are what action.yml says (npm run docs)', () => {
    expect(readme).toBe(withTables(readme, read('action.yml')))
  })

  test('a table that cannot be made is an error', () => {
    expect(() => withTables(readme, 'inputs: { a: {} }\noutputs: {}')).toThrow('a has no description')
    expect(() => withTables('', read('action.yml'))).toThrow('no place for the rules')
  })

  test('every input its examples use exists', () => {
    const known = Object.keys(metadata().inputs)
    const examples = [...readme.matchAll(/^ +with:\n((?: {10,}.*\n)+)/gm)].map(([, body]) => body ?? '')
    expect(examples.length).toBeGreaterThan(0)
    const used = examples.flatMap(body => [...body.matchAll(/^ {10}([a-z-]+):/gm)].map(([, name]) => name))
    expect(used.filter(name => !known.includes(name ?? ''))).toEqual([])
  })

  test('its two set-up commands are there', () => {
    for (const command of ['npm ci && npm run demo', 'npm ci && npm test']) expect(readme).toContain(command)
  })

  test('every scripted failure is in its list', () => {
    for (const name of Object.keys(FAULTS)) expect(readme).toContain(`\`${name}\``)
  })
})

test('the changelog has a section for the version of package.json', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string }
  expect(read('CHANGELOG.md')).toContain(`## ${version}`)
})

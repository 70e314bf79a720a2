import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { withTables } from '../../scripts/docs.ts'
import { FAULTS } from '../../src/embedded/faults.ts'
import { metadata, root } from '../support/runner.ts'

const read = (name: string): string => readFileSync(join(root, name), 'utf8')

interface Step {
  readonly uses?: string
  readonly with: object
}

/** The steps of a workflow, or of a list of steps alone. */
function stepsIn(example: unknown): Step[] {
  if (Array.isArray(example)) return example as Step[]
  const { jobs = {} } = example as { readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>> }
  return Object.values(jobs).flatMap(({ steps }) => steps)
}

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
    const examples = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => parse(text ?? '') as unknown)
    const steps = examples.flatMap(stepsIn).filter(({ uses }) => uses?.startsWith('contoso/move-power-app@'))
    expect(steps.length).toBeGreaterThan(5)
    expect(steps.flatMap(step => Object.keys(step.with)).filter(name => !known.includes(name))).toEqual([])
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

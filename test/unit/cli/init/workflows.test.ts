import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type Setup, WORKFLOWS } from '../../../../src/cli/init/setup.ts'
import { workflowFiles } from '../../../../src/cli/init/workflows/all.ts'
import { groupName, workflowText } from '../../../../src/cli/init/yaml-text.ts'
import { page, stepsIn } from '../../../support/documentation.ts'
import { filled } from '../../../support/expression.ts'
import { DOCUMENTED_SETUP, setupNamed } from '../../../support/setups.ts'
import { problemsOf } from '../../../support/workflow-problems.ts'

const files = (setup: Setup): string[] => workflowFiles(setup, WORKFLOWS).map(({ text }) => text)

/** What a maker may call an app. */
const NAMES = [
  'Expense Approvals',
  'true',
  'on',
  '  ',
  '42',
  '1e3',
  '0x1f',
  '2026-01-31',
  '~',
  'null',
  'a: b',
  'a #b',
  '# a',
  '- a',
  '&a *a !a',
  '{a: b}',
  '[a]',
  "it's",
  '"quoted" \\ back',
  'line\nbreak: x',
  '\u2028\u2029\u0085\ttab\u0000',
  '\u202eevil',
  'Büro – Ausgaben (März)',
  '審査 🧾',
  '${{ secrets.TOKEN }}',
  "${{ '${{' }} }} ${{",
  '$${{{ github.token }}}',
  '%0A::add-mask::x',
  '---',
  '...',
  '<full commit SHA>',
  '`$(id)` $HOME',
  'é'.repeat(300),
  `${'a'.repeat(59)} b`
]

describe('the workflows that init writes', () => {
  test.each(WORKFLOWS)('%s is the one that the documentation shows', name => {
    const shown = page('docs/workflows.md').yaml.find(text => text.startsWith(`name: ${name}\n`))
    expect(workflowFiles(DOCUMENTED_SETUP, [name]).map(({ text }) => text)).toEqual([shown])
  })

  test.each(NAMES)('%j as a name is a text, and the action gets it as it is', async name => {
    for (const [at, text] of files(setupNamed(name)).entries()) {
      expect([at, await problemsOf('init.yml', text.replaceAll('@<full commit SHA>', '@v0'))]).toEqual([at, []])
      const inputs = stepsIn(text).flatMap(({ with: one = {} }) => [one['environment'], one['app']])
      for (const input of inputs.filter(one => one !== undefined)) {
        expect(typeof input).toBe('string')
        expect(filled(String(input), {})).toBe(name)
      }
    }
  })

  test('a name adds no job, step, key or comment to a workflow', () => {
    const shape = (value: unknown): unknown =>
      typeof value !== 'object' || value === null
        ? typeof value
        : Object.entries(value).map(([key, inner]) => [key, shape(inner)])
    const plain = files(DOCUMENTED_SETUP).map(text => shape(parse(text)))
    for (const name of NAMES) expect(files(setupNamed(name)).map(text => shape(parse(text)))).toEqual(plain)
    for (const name of NAMES)
      expect(files(setupNamed(name)).map(text => text.split('\n').length)).toEqual(
        files(DOCUMENTED_SETUP).map(text => text.split('\n').length)
      )
  })

  test('without an environment for tests, promotion goes straight to the plan, and the sync to production', () => {
    const [promotion = '', , sync = ''] = files({ ...DOCUMENTED_SETUP, test: undefined })
    expect(Object.keys((parse(promotion) as { jobs: object }).jobs)).toEqual(['development', 'plan', 'production'])
    expect(promotion).not.toContain('Contoso Test')
    expect(sync).toContain('environment: Contoso Production')
    expect(sync).toContain('environment: production-plan')
  })

  test('another cloud is named in every step that reaches it, and nobody signs in to the embedded one', () => {
    const [promotion = '', check = '', sync = ''] = files({ ...DOCUMENTED_SETUP, cloud: 'UsGov' })
    const steps = [promotion, sync].flatMap(stepsIn).filter(step => step.with?.['command'] !== undefined)
    expect(steps.map(step => step.with?.['cloud'])).toEqual(steps.map(() => 'UsGov'))
    expect(check).not.toContain('cloud:')
    for (const text of files({ ...DOCUMENTED_SETUP, cloud: 'Embedded', hasSignIn: false }))
      expect(text).not.toMatch(/secrets\.|vars\./)
  })
})

test.each(NAMES)('%j is a concurrency group of its own kind', name => {
  expect(groupName(name)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/)
})

test('names that need no quotes have none', () => {
  expect(['Contoso Test', 'Contoso (default)', 'Ausgaben_März'].map(workflowText)).toEqual([
    'Contoso Test',
    'Contoso (default)',
    'Ausgaben_März'
  ])
})

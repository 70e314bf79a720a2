import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { targetsSchema } from '../../../../../src/action/inputs/targets/json-schema.ts'
import { parseTargets } from '../../../../../src/action/inputs/targets/parse-targets.ts'
import { SETTINGS } from '../../../../../src/action/inputs/targets/settings.ts'
import { root } from '../../../../support/runner.ts'

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(targetsSchema({}))

const GOOD = [
  'targets: { a: { environment: A } }',
  'targets:\n  a:\n  b: {}',
  `defaults: { app: Expense Approvals, on-failure: rollback, backup: true, labels: [eu] }
rings:
  - { name: canary, parallel: 1, stop-after: 1, pause: 15m, on-drift: stop }
  - { name: broad, parallel: 25%, stop-after: 10% }
targets:
  fabrikam: { ring: canary, environment: Fabrikam, tenant-id: fabrikam.example, protected: true, github-environment: Prod }
  northwind: { ring: broad, environment: 2024, labels: [region=eu, x], connections: { shared_sql: id }, resources: { A: { import: new } } }`
]
const BAD = [
  'targets: {}',
  'defaults: { app: A }',
  'targets: { a: { enviroment: A } }',
  'targets: { "🚀": { environment: A } }',
  'targets: { a: { client-secret: hunter2 } }',
  'targets: { a: { package-file: a.zip } }',
  'rings: [{ name: a, parallel: 0 }]\ntargets: { a: {} }',
  'rings: [{ name: a, stop-after: 0% }]\ntargets: { a: {} }',
  'rings: [{ parallel: 1 }]\ntargets: { a: {} }',
  'rings: [{ name: a, rollback: all }]\ntargets: { a: {} }',
  'rings: [{ name: a, pause: soon }]\ntargets: { a: {} }',
  'targets: { a: { labels: ["ü"] } }',
  'target: { a: {} }\ntargets: { a: {} }'
]

describe('the published schema of a targets file', () => {
  test.each(GOOD)('takes what the action takes: %#', async text => {
    expect([validate(parse(text)), validate.errors]).toEqual([true, null])
    expect((await parseTargets(text, 'targets.yml')).problems).toEqual([])
  })

  test.each(BAD)('refuses what the action refuses: %s', async text => {
    expect(validate(parse(text))).toBe(false)
    const refused = await parseTargets(text, 'targets.yml').then(
      ({ problems }) => problems.length > 0,
      () => true
    )
    expect(refused).toBe(true)
  })

  test('knows every setting, and is what docs/ has', () => {
    const published = JSON.parse(readFileSync(join(root, 'docs', 'targets.schema.json'), 'utf8')) as {
      properties: { defaults: { properties: Record<string, unknown> } }
    }
    expect(Object.keys(published.properties.defaults.properties)).toEqual(expect.arrayContaining([...SETTINGS]))
    expect(SETTINGS).toEqual(expect.arrayContaining(['environment', 'connections', 'share', 'on-failure', 'backup']))
  })
})

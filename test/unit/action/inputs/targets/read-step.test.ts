import { describe, expect, test } from '@jest/globals'
import { type ManyInputs, readStep } from '../../../../../src/action/inputs/targets/read-step.ts'
import { inputsWith, TOKEN } from '../../../../support/inputs.ts'
import { rejectionOf } from '../../../../support/refusal.ts'

const many = { command: 'import', 'targets-file': 'targets.yml' }
const read = async (given: Record<string, string>): Promise<ManyInputs> => {
  const inputs = await readStep(inputsWith(given))
  if (!('isMany' in inputs)) throw new Error('these are the inputs of one target')
  return inputs
}

describe('the inputs of a step', () => {
  test('are those of all targets where it names a targets file', async () => {
    const inputs = await read({
      ...many,
      'package-file': 'app.zip',
      only: 'ring:canary',
      except: 'fabrikam',
      'last-result-file': 'last.json',
      'target-secrets': 'northwind: {}',
      confirm: 'Northwind Production',
      'plan-file': 'plan.json',
      'plan-digest': 'A'.repeat(64),
      'max-async-wait-time': '5'
    })
    expect(inputs).toMatchObject({
      command: 'import',
      targetsFile: 'targets.yml',
      only: 'ring:canary',
      except: 'fabrikam',
      lastResultFile: 'last.json',
      secrets: 'northwind: {}',
      secretsFile: undefined,
      confirm: 'Northwind Production',
      source: { packageFile: 'app.zip', artifactName: 'power-apps-package' },
      planFile: 'plan.json',
      planDigest: `sha256:${'a'.repeat(64)}`,
      failOn: 'error',
      maxWaitMinutes: 5
    })
    expect((await read({ ...many, 'target-secrets-file': 'secrets.yml' })).secretsFile).toBe('secrets.yml')
    expect((await read({ ...many, command: 'plan', 'fail-on': 'never' })).failOn).toBe('never')
  })

  test('are those of one target without a file, and for commands that take none', async () => {
    const one = { command: 'import', environment: 'Contoso Production', 'access-token': TOKEN }
    expect(await readStep(inputsWith(one))).not.toHaveProperty('isMany')
    expect(await readStep(inputsWith({ command: 'targets', 'targets-file': 'targets.yml' }))).not.toHaveProperty(
      'isMany'
    )
  })

  test.each([
    ['environment', { environment: 'Contoso Production' }],
    ['backup-file', { 'backup-file': 'backup.zip' }],
    ['package-file', { 'package-file': 'one.zip\ntwo.zip' }],
    ['package-file', { 'package-file': 'packages/*.zip' }],
    ['artifact-name', { 'artifact-name': 'packages-*' }],
    ['plan-digest', { 'plan-digest': 'a'.repeat(64) }],
    ['target-secrets-file', { 'target-secrets': 'a: {}', 'target-secrets-file': 'secrets.yml' }]
  ])('are refused where %s cannot be the same for all targets: %j', async (name, more) => {
    expect(await rejectionOf(readStep(inputsWith({ ...many, ...more })))).toContain(name)
  })
})

import { tmpdir } from 'node:os'
import { describe, expect, test } from '@jest/globals'
import { readEnvironment, resultPath } from '../../../../src/action/runner/environment.ts'
import { SECRET_INPUTS, secretsIn } from '../../../../src/action/inputs/secrets.ts'
import { actionYml } from '../../../support/action-yml.ts'
import { inputsWith, TOKEN } from '../../../support/inputs.ts'

describe('readEnvironment', () => {
  test('reads inputs as the runner names them, trimmed', () => {
    const { inputs } = readEnvironment({ 'INPUT_PACKAGE-FILE': ' x.zip \n', INPUT_APP: '' })
    expect(inputs.get('package-file')).toBe('x.zip')
    expect(inputs.get('app')).toBe('')
    expect(inputs.get('flow')).toBe('')
  })

  test('a local run has nothing of a runner', () => {
    expect(readEnvironment({})).toMatchObject({
      workspace: process.cwd(),
      temp: tmpdir(),
      onRunner: false,
      debug: false,
      hasArtifactService: false,
      outputFile: undefined,
      summaryFile: undefined
    })
    expect(readEnvironment({}).inputs.canRequestIdToken).toBe(false)
  })

  test('a runner has', () => {
    const environment = readEnvironment({
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: '/w',
      RUNNER_TEMP: '/t',
      RUNNER_DEBUG: '1',
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_RESULTS_URL: 'https://results.example',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
      GITHUB_OUTPUT: '/o',
      GITHUB_STEP_SUMMARY: '/s',
      GITHUB_ACTION: '__contoso_move/app'
    })
    expect(environment).toMatchObject({
      workspace: '/w',
      temp: '/t',
      onRunner: true,
      debug: true,
      hasArtifactService: true,
      outputFile: '/o',
      summaryFile: '/s',
      inputs: { canRequestIdToken: true, temp: '/t' }
    })
    expect(resultPath(environment, 'import')).toBe('/t/power-app-import-__contoso_move-app.json')
  })

  test.each([
    [undefined, 1],
    ['1', 1],
    ['3', 3],
    ['0', 1],
    ['x', 1]
  ])('attempt %j is number %i', (GITHUB_RUN_ATTEMPT, attempt) => {
    expect(readEnvironment({ GITHUB_RUN_ATTEMPT }).attempt).toBe(attempt)
  })

  test('half of what an id token takes is nothing', () => {
    expect(readEnvironment({ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' }).inputs.canRequestIdToken).toBe(false)
  })
})

describe('secretsIn', () => {
  test('takes secret inputs, each token, and the ids of connections', () => {
    const secrets = secretsIn(
      inputsWith({
        'client-secret': 'the-client-secret',
        'access-token': `${TOKEN} eyJx.eyJy.eno`,
        connections:
          '# comment=not-this\nshared_sql=id-one\nOffice = /providers/Microsoft.PowerApps/apis/a/connections/id-two\ntorn\nkey='
      })
    )
    expect(secrets).toEqual(
      expect.arrayContaining([
        'the-client-secret',
        TOKEN,
        'eyJx.eyJy.eno',
        'id-one',
        'id-two',
        '/providers/Microsoft.PowerApps/apis/a/connections/id-two'
      ])
    )
    expect(secrets).not.toContain('not-this')
    expect(secrets).not.toContain('shared_sql')
    expect(secrets).not.toContain('')
  })

  test('values of target-secrets are found even in what is not YAML, and keys are left', () => {
    const text =
      'fabrikam: { client-secret: "hunter2", connections: { shared_sql: id-1234\nnorthwind:\n  refresh-token: 0.AXoA=='
    const secrets = secretsIn(inputsWith({ 'target-secrets': text }))
    for (const value of ['hunter2', 'id-1234', '0.AXoA==']) expect(secrets).toContain(value)
    for (const name of ['fabrikam', 'northwind', 'client-secret', 'connections', 'shared_sql', 'refresh-token'])
      expect(secrets.filter(secret => secret.includes(name))).toEqual([])
  })

  test('no secret input is forgotten: whatever sounds like one is one', () => {
    const suspicious = Object.keys(actionYml().inputs).filter(name => /secret|token|password|certificate/.test(name))
    // Names, a day, and maps whose values are masked one by one.
    const others = Object.keys(actionYml().inputs).filter(name => /^refresh-token-|^target-secrets/.test(name))
    expect([...SECRET_INPUTS, ...others].sort()).toEqual(suspicious.sort())
  })
})

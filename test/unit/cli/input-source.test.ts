import { describe, expect, test } from '@jest/globals'
import { CLI_COMMANDS } from '../../../src/cli/commands.ts'
import { parseFlags } from '../../../src/cli/flags.ts'
import { inputSource } from '../../../src/cli/input-source.ts'

const VARIABLES = {
  MOVE_POWER_APP_TENANT_ID: 'contoso.example',
  MOVE_POWER_APP_CLOUD: 'UsGov',
  MOVE_POWER_APP_PACKAGE_FILE: 'from-variable.zip'
}

async function sourceOf(name: string, ...words: readonly string[]) {
  const command = CLI_COMMANDS.find(one => one.name === name)
  if (command === undefined) throw new Error(`no command ${name}`)
  return inputSource(
    parseFlags(command, words),
    {},
    input => command.inputs.includes(input),
    VARIABLES,
    { read: async path => `the content of ${path}` },
    { canRequestIdToken: false, temp: '/tmp' }
  )
}

describe('the inputs of the command line', () => {
  test('come from flags, then files, then variables', async () => {
    const source = await sourceOf('import', '--package-file', 'app.zip', '--connections-file', 'c.txt')
    expect(['package-file', 'connections', 'cloud', 'environment'].map(name => source.get(name))).toEqual([
      'app.zip',
      'the content of c.txt',
      'UsGov',
      ''
    ])
  })

  test('are not those of other commands, whose variables may be set as well', async () => {
    const source = await sourceOf('check')
    expect(['package-file', 'tenant-id', 'cloud'].map(name => source.get(name))).toEqual(['from-variable.zip', '', ''])
  })
})

describe('the ID token of a CI job', () => {
  test('is a secret of every command that signs in', () => {
    const signingIn = CLI_COMMANDS.filter(({ inputs }) => inputs.includes('refresh-token'))
    expect(signingIn.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['plan', 'import', 'list', 'doctor', 'init'])
    )
    for (const { secrets } of signingIn) expect(secrets).toContain('client-assertion')
  })

  test('takes the place of the one that a job of GitHub requests', async () => {
    expect((await sourceOf('plan')).canRequestIdToken).toBe(false)
    expect((await sourceOf('plan', '--client-assertion-file', 'token')).canRequestIdToken).toBe(true)
  })
})

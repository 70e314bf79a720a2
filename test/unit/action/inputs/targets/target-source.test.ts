import { expect, test } from '@jest/globals'
import { readTargets, type Targets } from '../../../../../src/action/inputs/targets/read-targets.ts'
import { secretsIn } from '../../../../../src/action/inputs/secrets.ts'
import { parseTargetSecrets } from '../../../../../src/action/inputs/targets/target-secrets.ts'
import { inputsWith } from '../../../../support/inputs.ts'

async function restoring(text: string, secrets = 'a: {}', step: Record<string, string> = {}): Promise<Targets> {
  const what = 'the input target-secrets'
  return readTargets({
    command: 'restore',
    step: inputsWith({ cloud: 'Embedded', command: 'restore', app: 'App', ...step }),
    file: { name: 'targets.yml', text },
    secrets: { what, parsed: await parseTargetSecrets(secrets, what, () => undefined) },
    hasPlan: false
  })
}

async function importing(text: string, secrets: string, step: Record<string, string> = {}): Promise<Targets> {
  const what = 'the input target-secrets'
  return readTargets({
    command: 'import',
    step: inputsWith({ command: 'import', ...step }),
    file: { name: 'targets.yml', text },
    secrets: { what, parsed: await parseTargetSecrets(secrets, what, () => undefined) },
    hasPlan: false
  })
}

test('connections in the file and the secrets, which are for imports, do not stop the restore of a version', async () => {
  const file = 'defaults: { connections: { shared_x: one } }\ntargets: { a: { environment: A } }'
  const { targets } = await restoring(file, 'a: { connections: { shared_y: two } }')
  expect(targets).toMatchObject([{ inputs: { command: 'restore', connections: [] } }])
  const backup = await restoring(
    file.replace('environment: A', 'environment: A, backup-file: a.zip'),
    'a: { connections: { shared_y: two } }'
  )
  expect(backup.targets).toMatchObject([
    { inputs: { backupFile: 'a.zip', connections: [{ key: 'shared_x' }, { key: 'shared_y' }] } }
  ])
})

test('connections of the step are still refused where it restores a version', async () => {
  const refused = restoring('targets: { a: { environment: A } }', 'a: {}', { connections: 'shared_x=one' })
  await expect(refused).rejects.toThrow('connections can only be used with backup-file')
})

test.each([
  '/etc/x.json',
  '../x.json',
  'a/../../x.json',
  '..\\x.json',
  'C:\\x.json',
  'c:x.json',
  '\\\\host\\x.json',
  '.git/config',
  './.GIT/hooks/x'
])('the file cannot name the path %s, which is outside of the checkout', async path => {
  for (const name of ['record-file', 'backup-file'])
    await expect(restoring(`targets: { a: { environment: A, ${name}: '${path}' } }`)).rejects.toThrow(
      `line 1, column 46: ${name} must be a relative path inside the workspace`
    )
})

test.each(['x.json', './records/a.json', 'a..b/..c.json', '.github/x.json'])(
  'the file can name the path %s',
  async path => {
    const { targets } = await restoring(`targets: { a: { environment: A, record-file: '${path}' } }`)
    expect(targets).toMatchObject([{ inputs: { recordFile: path } }])
  }
)

test('that the identity of the machine signs in is no secret, and is not taken out of names', async () => {
  const text = 'a: { managed-identity: system }\nb:\n  managed-identity: "System"\n  client-secret: system'
  const masked: string[] = []
  await parseTargetSecrets(text.replace('client-secret: system', 'user-name: b@x.example'), 'it', one =>
    masked.push(one)
  )
  const given = secretsIn(inputsWith({ 'target-secrets': text.replace(/\n.*$/, '') }))
  expect([...masked, ...given].filter(one => /system/i.test(one))).toEqual([])
  await parseTargetSecrets(text, 'it', one => masked.push(one))
  expect(masked).toContain('system')
})

test('a target that signs in another way than its ring and the defaults does so alone', async () => {
  const file = `defaults: { cloud: Public, managed-identity: system, tenant-id: t.example, client-id: app }
rings: [{ name: users, user-name: someone@t.example }, { name: rest }]
targets:
  a: { ring: users, environment: A }
  b: { ring: rest, environment: B }
  c: { ring: rest, environment: C }
  d: { ring: users, environment: D, managed-identity: 11111111-2222-3333-4444-555555555555 }`
  const { targets } = await restoring(file, 'a: { password-secret: pass }\nb: {}\nc: { client-secret: hidden }\nd: {}')
  expect(targets.map(({ id, inputs }) => [id, inputs.signIn])).toEqual([
    [
      'a',
      { kind: 'password', userName: 'someone@t.example', password: 'pass', tenantId: 't.example', clientId: 'app' }
    ],
    ['d', { kind: 'managed-identity', clientId: '11111111-2222-3333-4444-555555555555' }],
    ['b', { kind: 'managed-identity' }],
    ['c', { kind: 'client-secret', clientSecret: 'hidden', tenantId: 't.example', clientId: 'app' }]
  ])
})

test.each([
  ['the defaults', 'app: Expenses, ', {}],
  ['the step', '', { app: 'Expenses' }]
])('a target that names a flow has no app of %s', async (_, app, step) => {
  const file = `defaults: { ${app}cloud: Public, client-id: app, tenant-id: t.example }
targets:
  a: { environment: A }
  b: { environment: B, flow: Reminders }`
  const { targets } = await importing(file, 'a: { client-secret: one }\nb: { client-secret: two }', step)
  expect(targets.map(({ inputs }) => inputs)).toMatchObject([
    { app: 'Expenses', flow: undefined },
    { app: undefined, flow: 'Reminders' }
  ])
})

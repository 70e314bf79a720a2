import { describe, expect, test } from '@jest/globals'
import { CLOUDS, COMMANDS, INPUTS_OF, DEFAULTS, FILLED_BY_RUNNER } from '../../../../src/action/inputs/schema.ts'
import { readInputs } from '../../../../src/action/inputs/read-inputs.ts'
import { actionYml } from '../../../support/action-yml.ts'
import { inputsWith, TOKEN } from '../../../support/inputs.ts'
import { rejectionOf } from '../../../support/refusal.ts'

const DIGEST = 'AB'.repeat(32)

/** The least each command takes. */
const LEAST: Record<string, Record<string, string>> = {
  export: { command: 'export', environment: 'Source', app: 'Expenses', 'access-token': TOKEN },
  import: { command: 'import', environment: 'Target', 'access-token': TOKEN },
  publish: { command: 'publish', environment: 'Target', app: 'Expenses', 'access-token': TOKEN },
  plan: { command: 'plan', environment: 'Target', 'access-token': TOKEN },
  restore: { command: 'restore', environment: 'Target', app: 'Expenses', 'access-token': TOKEN },
  check: { command: 'check' },
  targets: { command: 'targets', 'targets-file': 'targets.yml' },
  collect: { command: 'collect', 'targets-file': 'targets.yml', 'result-files': 'result.json' }
}
const least = (command: string, more: Record<string, string> = {}): Record<string, string> => ({
  ...LEAST[command],
  ...more
})
const read = (given: Record<string, string>) => readInputs(inputsWith(given))

describe('the least each command takes', () => {
  test('export', async () => {
    expect(await read(least('export'))).toEqual({
      command: 'export',
      cloud: 'Public',
      environment: 'Source',
      signIn: { kind: 'access-token', tokens: [TOKEN] },
      maxWaitMinutes: 60,
      endpoints: {},
      permissionCheck: 'enforce',
      embedded: undefined,
      root: { kind: 'app', value: 'Expenses' },
      parallel: 4,
      packageFile: undefined,
      artifactName: 'power-apps-package',
      artifactRetentionDays: undefined,
      packageName: undefined,
      packageDescription: undefined,
      resources: []
    })
  })

  test('import', async () => {
    expect(await read(least('import'))).toEqual({
      command: 'import',
      cloud: 'Public',
      environment: 'Target',
      signIn: { kind: 'access-token', tokens: [TOKEN] },
      maxWaitMinutes: 60,
      endpoints: {},
      permissionCheck: 'enforce',
      embedded: undefined,
      app: undefined,
      flow: undefined,
      packageFile: undefined,
      artifactName: 'power-apps-package',
      packageDigest: undefined,
      resources: [],
      connections: [],
      importMode: 'auto',
      publishChanges: 'auto',
      whenUnchanged: 'skip',
      planFile: undefined,
      parallel: 4,
      onDrift: 'report',
      recordFile: undefined,
      githubToken: '${{ github.token }}',
      desired: { flowsState: 'keep', share: undefined, shareMode: 'report' },
      backup: false,
      onFailure: 'keep'
    })
  })

  test('plan', async () => {
    expect(await read(least('plan', { 'fail-on': 'Never', 'plan-file': 'out/plan.json' }))).toMatchObject({
      command: 'plan',
      environment: 'Target',
      importMode: 'auto',
      publishChanges: 'auto',
      whenUnchanged: 'skip',
      planFile: 'out/plan.json',
      failOn: 'never'
    })
    await expect(read(least('plan', { 'fail-on': 'warning' }))).rejects.toThrow(
      'fail-on must be error or never in a plan'
    )
  })

  test('restore', async () => {
    expect(await read(least('restore'))).toMatchObject({
      command: 'restore',
      environment: 'Target',
      app: 'Expenses',
      version: 'previous',
      backupFile: undefined,
      connections: []
    })
    await expect(read(least('restore', { connections: 'a=b' }))).rejects.toThrow(
      'connections can only be used with backup-file'
    )
  })

  test('publish', async () => {
    expect(await read(least('publish'))).toEqual({
      command: 'publish',
      cloud: 'Public',
      environment: 'Target',
      signIn: { kind: 'access-token', tokens: [TOKEN] },
      maxWaitMinutes: 60,
      endpoints: {},
      permissionCheck: 'enforce',
      embedded: undefined,
      app: 'Expenses'
    })
  })

  test('check', async () => {
    expect(
      await read(least('check', { 'package-file': 'a.zip\n# old\n  b/**/*.zip ', 'github-token': TOKEN }))
    ).toEqual({
      command: 'check',
      packageFiles: ['a.zip', 'b/**/*.zip'],
      artifactName: 'power-apps-package',
      packageDigest: undefined,
      compareWith: undefined,
      showNoise: false,
      failOn: 'error',
      configFile: undefined,
      sarifFile: undefined,
      comment: 'auto',
      githubToken: TOKEN
    })
  })
})

describe('every input that a command takes', () => {
  const VALID: readonly [command: string, name: string, value: string, field: string, expected: unknown][] = [
    ['export', 'command', 'EXPORT', 'command', 'export'],
    ['export', 'cloud', 'usgovhigh', 'cloud', 'UsGovHigh'],
    ['export', 'environment', '  Source two ', 'environment', 'Source two'],
    ['export', 'app', 'Travel', 'root', { kind: 'app', value: 'Travel' }],
    ['export', 'package-file', 'out/x.zip', 'packageFile', 'out/x.zip'],
    ['export', 'artifact-name', 'app for test', 'artifactName', 'app for test'],
    ['export', 'artifact-retention-days', '7', 'artifactRetentionDays', 7],
    ['export', 'package-name', 'Expenses 2', 'packageName', 'Expenses 2'],
    ['export', 'package-description', 'two\nlines', 'packageDescription', 'two\nlines'],
    ['export', 'permission-check', 'Warn', 'permissionCheck', 'warn'],
    ['export', 'max-async-wait-time', '0.5', 'maxWaitMinutes', 0.5],
    ['export', 'max-async-wait-time', '360', 'maxWaitMinutes', 360],
    ['import', 'app', 'Travel', 'app', 'Travel'],
    ['import', 'flow', 'Approve', 'flow', 'Approve'],
    ['import', 'package-file', '/tmp/x.zip', 'packageFile', '/tmp/x.zip'],
    ['import', 'artifact-name', 'other', 'artifactName', 'other'],
    ['import', 'package-digest', DIGEST, 'packageDigest', `sha256:${DIGEST.toLowerCase()}`],
    ['import', 'package-digest', `SHA256:${DIGEST}`, 'packageDigest', `sha256:${DIGEST.toLowerCase()}`],
    ['import', 'connections', 'shared_sql=x-1', 'connections', [{ key: 'shared_sql', connection: 'x-1', line: 1 }]],
    ['import', 'import-mode', 'Create', 'importMode', 'create'],
    ['import', 'publish-changes', 'True', 'publishChanges', 'true'],
    ['publish', 'app', 'Travel', 'app', 'Travel']
  ]

  test.each(VALID)('%s: %s = %j', async (command, name, value, field, expected) => {
    const inputs = await read(least(command, { [name]: value }))
    expect((inputs as unknown as Record<string, unknown>)[field]).toEqual(expected)
  })

  test('a flow alone is exported', async () => {
    const inputs = await read({ ...least('export', { flow: 'Approve' }), app: '' })
    expect(inputs).toMatchObject({ root: { kind: 'flow', value: 'Approve' } })
  })

  test('resources reach the command', async () => {
    expect(await read(least('import', { resources: 'Expenses: { import: update }' }))).toMatchObject({
      resources: [{ name: 'Expenses', import: 'update', written: 'Expenses' }]
    })
  })

  test('every cloud is taken as action.yml writes it and in lower case', async () => {
    for (const cloud of CLOUDS) {
      expect(await read(least('publish', { cloud }))).toMatchObject({ cloud })
      expect(await read(least('publish', { cloud: cloud.toLowerCase() }))).toMatchObject({ cloud })
    }
  })

  const INVALID: readonly [command: string, name: string, value: string, why: string][] = [
    [
      'export',
      'command',
      'rename',
      'command must be one of export, check, plan, import, publish, restore, targets, collect, but is "rename"'
    ],
    ['export', 'command', 'improt', 'but is "improt" (did you mean "import"?)'],
    ['export', 'cloud', 'Mars', 'cloud must be Public, UsGov, UsGovHigh, UsGovDod, China or Embedded, but is "Mars"'],
    ['export', 'artifact-name', 'a/b', 'artifact-name must not contain'],
    ['export', 'artifact-name', 'a"b', 'artifact-name must not contain'],
    ['export', 'artifact-name', '..', 'artifact-name must not consist of dots'],
    ['export', 'artifact-retention-days', '0', 'artifact-retention-days must be from 1 to 400 days'],
    ['export', 'artifact-retention-days', '1.5', 'artifact-retention-days must be a whole number'],
    ['export', 'package-file', 'a\nb', 'package-file must be a path on one line'],
    ['export', 'permission-check', 'maybe', 'permission-check must be enforce or warn, but is "maybe"'],
    ['export', 'tenant-id', 'a/b', 'tenant-id must be an id or a domain name'],
    ['export', 'client-id', 'a?b', 'client-id must be an id'],
    ['import', 'plan-digest', DIGEST, 'plan-digest is set, but plan-file is empty'],
    ['import', 'package-digest', 'sha1:abc', 'package-digest must be "sha256:" followed by 64 hexadecimal digits'],
    ['import', 'import-mode', 'replace', 'import-mode must be auto, create or update, but is "replace"'],
    ['import', 'publish-changes', 'yes', 'publish-changes must be auto, true or false, but is "yes"'],
    ['import', 'connections', 'torn', 'line 1 has no "="'],
    ['import', 'resources', '[', 'resources'],
    ['publish', 'max-async-wait-time', '0', 'max-async-wait-time must be more than 0 and at most 360 minutes'],
    ['publish', 'max-async-wait-time', '361', 'at most 360 minutes'],
    ['publish', 'max-async-wait-time', '-5', 'max-async-wait-time must be a number of minutes'],
    ['publish', 'max-async-wait-time', '1h', 'max-async-wait-time must be a number of minutes'],
    ['publish', 'max-async-wait-time', 'Infinity', 'max-async-wait-time must be a number of minutes']
  ]

  test.each(INVALID)('%s refuses %s = %j', async (command, name, value, why) => {
    const message = await rejectionOf(read(least(command, { [name]: value })))
    expect(message).toContain(why)
  })

  const EMPTY: readonly [command: string, name: string, why: string][] = [
    [
      'export',
      'command',
      'command must be one of export, check, plan, import, publish, restore, targets, collect, but is empty'
    ],
    ['export', 'environment', 'environment is empty, but export requires it'],
    ['export', 'app', 'app and flow are both empty'],
    ['import', 'environment', 'environment is empty, but import requires it'],
    ['publish', 'app', 'app is empty, but publish requires it']
  ]

  test.each(EMPTY)('%s refuses an empty %s', async (command, name, why) => {
    expect(await rejectionOf(read(least(command, { [name]: ' ' })))).toContain(why)
  })

  test('an input that has a default falls back to it when it is empty or was never passed', async () => {
    const emptied = Object.fromEntries(Object.keys(DEFAULTS).map(name => [name, ' ']))
    expect(await read(least('import', emptied))).toEqual(await read(least('import', DEFAULTS)))
  })

  test('an optional input may be empty', async () => {
    const optional = [
      'flow',
      'package-file',
      'package-name',
      'package-description',
      'resources',
      'artifact-retention-days'
    ]
    const inputs = await read(least('export', Object.fromEntries(optional.map(name => [name, '']))))
    expect(inputs).toEqual(await read(least('export')))
  })

  test('names everything that is wrong at once', async () => {
    const message = await rejectionOf(
      read(least('import', { 'import-mode': 'x', 'publish-changes': 'y', 'package-name': 'z' }))
    )
    for (const name of ['import-mode', 'publish-changes', 'package-name']) expect(message).toContain(name)
  })
})

describe('foreign inputs', () => {
  const all = Object.keys(actionYml().inputs)
  const SAMPLE: Record<string, string> = {
    'artifact-name': 'other',
    'permission-check': 'warn',
    'import-mode': 'update',
    'publish-changes': 'false'
  }
  const foreign = COMMANDS.flatMap(command =>
    all
      .filter(name => !INPUTS_OF[command].includes(name) && !FILLED_BY_RUNNER.includes(name))
      .map(name => [command, name] as const)
  )

  test('there are some for every command', () => {
    expect([...new Set(foreign.map(([command]) => command))]).toEqual([...COMMANDS])
  })

  test.each(foreign)('%s refuses %s by name and says whose it is', async (command, name) => {
    const message = await rejectionOf(read(least(command, { [name]: SAMPLE[name] ?? 'something' })))
    const owners = COMMANDS.filter(owner => INPUTS_OF[owner].includes(name))
    expect(message).toContain(`${name} is an input of ${owners.join(', ')} and cannot be used with ${command}`)
  })

  test.each(foreign)('%s does not mind the default or an empty text of %s', async (command, name) => {
    await expect(read(least(command, { [name]: '' }))).resolves.toMatchObject({ command })
    await expect(read(least(command, { [name]: DEFAULTS[name] ?? '' }))).resolves.toMatchObject({ command })
  })

  test('what the runner fills in by itself is passed over', async () => {
    await expect(read(least('publish', { 'github-token': TOKEN }))).resolves.toMatchObject({ command: 'publish' })
  })

  test('scripted failures are refused where they would be taken for real ones', async () => {
    expect(await rejectionOf(read(least('export', { 'embedded-faults': 'throttled' })))).toContain(
      'embedded-faults can only be used with cloud Embedded'
    )
  })
})

describe('inputs that contradict each other', () => {
  test.each(['export', 'import'])('%s: app and flow', async command => {
    expect(await rejectionOf(read(least(command, { app: 'A', flow: 'B' })))).toContain('app and flow are both set')
  })

  test.each(['app', 'flow'])('%s with import-mode create', async name => {
    const message = await rejectionOf(read(least('import', { [name]: 'A', 'import-mode': 'create' })))
    expect(message).toContain(`${name} names what to update, but import-mode is create`)
  })
})

describe('cloud Embedded', () => {
  const embedded = (more: Record<string, string> = {}) =>
    read({ ...least('publish', { cloud: 'embedded', ...more }), 'access-token': more['access-token'] ?? '' })

  test('needs no sign-in, and keeps its state in the temp folder', async () => {
    expect(await embedded()).toMatchObject({
      cloud: 'Embedded',
      signIn: undefined,
      embedded: { state: '/runner/temp/embedded-power-platform', faults: [] }
    })
  })

  test('takes a folder, faults and a sign-in', async () => {
    const inputs = await embedded({
      'embedded-state': '/s',
      'embedded-faults': 'one, two\n three',
      'access-token': TOKEN
    })
    expect(inputs).toMatchObject({
      signIn: { kind: 'access-token' },
      embedded: { state: '/s', faults: ['one', 'two', 'three'] }
    })
  })
})

describe('parallel', () => {
  test.each(['1', '20'])('%s is within the bounds', async parallel => {
    expect(await read(least('export', { app: '*', parallel }))).toMatchObject({ parallel: Number(parallel) })
  })

  test.each(['0', '21', '-1', '1.5', 'many'])('%s is refused by name', async parallel => {
    await expect(read(least('export', { app: '*', parallel }))).rejects.toThrow(/parallel/)
  })
})

import { describe, expect, test } from '@jest/globals'
import { parseTargetSecrets } from '../../../../../src/action/inputs/targets/target-secrets.ts'
import { readTargets, type Targets } from '../../../../../src/action/inputs/targets/read-targets.ts'
import type { TargetCommand } from '../../../../../src/action/inputs/targets/settings.ts'
import { inputsWith } from '../../../../support/inputs.ts'
import { rejectionOf } from '../../../../support/refusal.ts'

interface Options {
  readonly command?: TargetCommand
  readonly step?: Record<string, string>
  readonly secrets?: string
  readonly only?: string
  readonly except?: string
  readonly failed?: readonly string[]
  readonly hasPlan?: boolean
}

async function read(text: string, options: Options = {}): Promise<Targets> {
  const { command = 'import', step = {}, secrets, hasPlan = false, ...rest } = options
  return readTargets({
    command,
    step: inputsWith({ cloud: 'Embedded', ...step }),
    file: { name: 'targets.yml', text },
    ...(secrets === undefined
      ? {}
      : {
          secrets: {
            what: 'the input target-secrets',
            parsed: await parseTargetSecrets(secrets, 'the input target-secrets', () => undefined)
          }
        }),
    hasPlan,
    ...rest
  })
}

const FILE = `
defaults: { app: Expense Approvals, on-failure: rollback, backup: true }
rings:
  - { name: canary, parallel: 1, stop-after: 1 }
  - { name: broad, parallel: 50%, stop-after: 10%, pause: 15m, rollback: ring, on-drift: stop }
targets:
  northwind:
    ring: broad
    environment: Northwind Production
    labels: [region=eu, retail]
    connections: { shared_sql: northwind-sql }
    share: { can-use: [sales@northwind.example] }
  fabrikam: { ring: canary, environment: Fabrikam Production, labels: region=us }
  tailspin: { ring: broad, environment: Tailspin Production, on-drift: overwrite, labels: [region=eu] }
`

describe('a targets file', () => {
  test('gives each target what it says itself, then its ring, then the defaults', async () => {
    const { rings, targets } = await read(FILE)
    expect(rings).toEqual([
      { name: 'canary', parallel: { count: 1 }, stopAfter: { count: 1 }, pause: 0, rollsBack: false },
      { name: 'broad', parallel: { percent: 50 }, stopAfter: { percent: 10 }, pause: 900_000, rollsBack: true }
    ])
    expect(targets.map(({ id, ring }) => [id, ring])).toEqual([
      ['fabrikam', 'canary'],
      ['northwind', 'broad'],
      ['tailspin', 'broad']
    ])
    expect(targets.map(({ inputs }) => inputs)).toMatchObject([
      { environment: 'Fabrikam Production', app: 'Expense Approvals', backup: true, onDrift: 'report' },
      {
        environment: 'Northwind Production',
        onDrift: 'stop',
        onFailure: 'rollback',
        connections: [{ key: 'shared_sql', connection: 'northwind-sql' }],
        desired: { share: { canUse: [{ value: 'sales@northwind.example' }] } }
      },
      { environment: 'Tailspin Production', onDrift: 'overwrite' }
    ])
  })

  test.each([
    ['an id', 'fabrikam', undefined, 'fabrikam'],
    ['a pattern', '*wind', undefined, 'northwind'],
    ['a label', 'label:region=eu', undefined, 'northwind tailspin'],
    ['labels by pattern', 'label:region=*', 'ring:canary', 'northwind tailspin'],
    ['a ring', 'ring:broad', undefined, 'northwind tailspin'],
    ['what failed', 'failed', undefined, 'tailspin'],
    ['several, in lines and with commas', 'fabrikam, label:retail\ntailspin', 'NORTHWIND', 'fabrikam tailspin'],
    ['nothing but an exception', undefined, 'label:region=eu', 'fabrikam']
  ])('only and except take %s', async (_, only, except, ids) => {
    const { targets } = await read(FILE, {
      ...(only === undefined ? {} : { only }),
      ...(except === undefined ? {} : { except }),
      failed: ['tailspin']
    })
    expect(targets.map(({ id }) => id)).toEqual(ids.split(' '))
  })

  test.each([
    ['an empty selection', { only: 'fabrikam', except: 'ring:canary' }, /no target is left/],
    ['nothing that failed', { only: 'failed', failed: [] }, /none failed in the last result/],
    ['an unknown id', { only: 'fabricam' }, /only: no target is "fabricam" \(did you mean "fabrikam"\?\)/],
    ['an unknown ring', { except: 'ring:canery' }, /except: there is no ring "canery" \(did you mean "canary"\?\)/],
    ['an unknown label', { only: 'label:region=mars' }, /only: no target has the label "region=mars"/],
    ['what failed without a result', { only: 'failed' }, /"failed" needs last-result-file/],
    ['a result about others', { only: 'failed', failed: ['contoso'] }, /not in the targets file: "contoso"/]
  ])('%s is refused', async (_, options, message) => {
    expect(await rejectionOf(read(FILE, options))).toMatch(message)
  })

  test('says all that is wrong with it, each with line and column', async () => {
    const message = await rejectionOf(
      read(`defaults: { app: A, parrallel: 3 }
rings:
  - { name: canary, parallel: 0, stop-after: 0% }
  - { name: canary }
target: {}
targets:
  one: { ring: canery, environment: One, import-mode: sometimes }
  two: { ring: canary, client-secret: hunter2, labels: ["ü"] }
  "🚀": { ring: canary, environment: Three }
  One: { ring: canary, environment: Four, <<: x, package-file: a.zip, protected: maybe }
`)
    )
    expect(message).not.toContain('hunter2')
    for (const part of [
      'line 1, column 21: "parrallel" in defaults is not a field',
      'line 3, column 31: parallel of the ring "canary" must be a number from 1 to 50',
      'line 3, column 46: stop-after of the ring "canary"',
      'line 4, column 13: a second ring is named "canary"',
      'line 5, column 1: there is no field "target" (did you mean "targets"?)',
      'line 7, column 16: there is no ring "canery" (did you mean "canary"',
      'line 7, column 55: import-mode must be auto, create or update, but is "sometimes"',
      'line 8, column 24: "client-secret" in the target "two" is a secret: put it into target-secrets',
      'line 8, column 57: a label must be',
      'line 8, column 3: "two": environment is empty',
      'line 9, column 3: the id of a target must be',
      'line 10, column 3: "One" and "one" are the same id',
      'line 10, column 43: "<<" in the target "One" is not supported',
      'line 10, column 50: "package-file" in the target "One" is the same for all targets',
      'line 10, column 82: protected must be true or false'
    ])
      expect(message).toContain(part)
  })

  test.each([
    [
      'the same id twice',
      'targets:\n  a: { environment: A }\n  a: { environment: B }',
      /line 3: the same key appears twice/
    ],
    ['an anchor', 'defaults: &d { app: A }\ntargets:\n  a: *d', /line 1: anchors are not allowed; line 3: aliases/],
    [
      'hundreds of thousands of keys',
      'targets:\n'.concat(Array.from({ length: 300_000 }, (_, at) => ` a${at % 9}:`).join('\n')),
      /the same key appears twice/
    ],
    ['nothing', '', /it is empty/],
    ['a list', '- a', /line 1, column 1: this is not a map of defaults, rings, targets/],
    ['no targets', 'rings: [{ name: a }]', /targets must be a map of at least one target/],
    ['brackets without end', '['.repeat(100_000), /line 1: it is nested too deeply/],
    ['marks without end', '- '.repeat(100_000), /line 1: it is nested too deeply/],
    [
      'a target without a ring among several',
      'rings: [{ name: a }, { name: b }]\ntargets: { c: { environment: C } }',
      /names no ring/
    ],
    [
      'one environment and app twice',
      'defaults: { app: A }\ntargets:\n  a: { environment: Contoso }\n  b: { environment: contoso }',
      /line 4, column 3: "b" and "a" are the same environment and app/
    ],
    [
      'a simulated target among real ones',
      'targets:\n  a: { environment: A }\n  b: { environment: B, cloud: Public, managed-identity: system }',
      /line 2, column 3: "a" is simulated \(cloud: Embedded\), but "b" is not/
    ],
    [
      'a fault in defaults, once',
      'defaults: { import-mode: x }\ntargets: { a: { environment: A }, b: { environment: B } }',
      /: line 1, column 26: import-mode must be [^;]*\. /
    ],
    [
      'a fault within a map',
      'targets:\n  a:\n    environment: A\n    share: { can-dance: [x@y.example] }',
      /line 4, column 12: share: there is no field "can-dance"/
    ]
  ])('%s is refused', async (_, text, message) => {
    expect(await rejectionOf(read(text))).toMatch(message)
  })

  test('an environment of the same name in another tenant is another target', async () => {
    const text = `targets:
  a: { cloud: Public, environment: Production, tenant-id: a.example }
  b: { cloud: Public, environment: Production, tenant-id: b.example }`
    const step = { 'client-id': 'c', 'client-secret': 'the step secret' }
    expect((await read(text, { step })).targets).toHaveLength(2)
  })

  test('a flow is not another flow of the same environment', async () => {
    const text = 'targets:\n  a: { environment: A, flow: One }\n  b: { environment: A, flow: Two }'
    expect((await read(text)).targets).toHaveLength(2)
    expect(await rejectionOf(read(text.replace('Two', 'one')))).toContain(
      '"b" and "a" are the same environment and app'
    )
  })

  test('one file serves every command: what only others take is left aside', async () => {
    const { targets } = await read(FILE, { command: 'publish' })
    expect(targets.map(({ inputs }) => inputs.command)).toEqual(['publish', 'publish', 'publish'])
  })

  test('a protected target needs an approved plan for its import', async () => {
    const text = 'targets:\n  a: { environment: A, protected: true }\n  b: { environment: B }'
    const refused = await rejectionOf(read(text))
    expect(refused).toMatch(/line 2, column 3: "a" is protected.*plan-file\.$/)
    expect(refused).not.toContain('Write "targets:"')
    expect((await read(text, { only: 'b' })).targets).toHaveLength(1)
    expect((await read(text, { hasPlan: true })).targets).toHaveLength(2)
    expect((await read(text, { command: 'plan' })).targets).toHaveLength(2)
  })
})

describe('the secrets of targets', () => {
  const file = `defaults: { cloud: Public }
targets:
  a: { environment: A, tenant-id: a.example, client-id: app-a, connections: { shared_sql: plain-sql, shared_office: plain-office } }
  b: { environment: B, tenant-id: b.example, client-id: app-b }`
  const step = { 'client-secret': 'secret of the step' }

  test('are joined with what the file says, and their sign-in replaces that of the step', async () => {
    const { targets } = await read(file, {
      step,
      secrets: `a: { connections: { shared_sql: secret-sql } }\n\nb:\n  refresh-token: token-of-b\n  client-id: app-of-the-secret\n`
    })
    expect(targets.map(({ inputs }) => inputs)).toMatchObject([
      {
        signIn: { kind: 'client-secret', clientSecret: 'secret of the step', tenantId: 'a.example' },
        connections: [
          { key: 'shared_office', connection: 'plain-office' },
          { key: 'shared_sql', connection: 'secret-sql' }
        ]
      },
      {
        signIn: {
          kind: 'refresh-token',
          refreshToken: 'token-of-b',
          clientId: 'app-of-the-secret',
          tenantId: 'b.example'
        }
      }
    ])
  })

  test('are complete: one for each selected target, and none for a target that is not there', async () => {
    const message = await rejectionOf(read(file, { step, secrets: 'a: {}\nc: { refresh-token: t }' }))
    expect(message).toContain('it lacks the secrets of "b"')
    expect(message).toContain('secrets of targets that the targets file does not have: "c"')
    expect((await read(file, { step, secrets: 'a: {}\nb: {}', only: 'a' })).targets).toHaveLength(1)
  })

  test('are masked before anything is validated, keys apart', async () => {
    const masked: string[] = []
    const text = `a: { client-secret: hunter2, wrong: hunter3, connections: { shared_sql: id-1 } }
b:
  client-certificate: |
    -----BEGIN
    line two
  connections: |
    shared_x=id-2
    shared_y=/providers/Microsoft.PowerApps/apis/shared_y/connections/id-3`
    const { problems } = await parseTargetSecrets(text, 'it', value => masked.push(value))
    expect(problems).toHaveLength(1)
    for (const secret of ['hunter2', 'hunter3', 'id-1', '-----BEGIN', 'line two', 'id-2', 'id-3'])
      expect(masked).toContain(secret)
    for (const name of ['a', 'client-secret', 'shared_sql']) expect(masked).not.toContain(name)
  })

  test.each([
    ['a list', '- hunter2', /line 1: this is not a map of targets/],
    ['text that is not YAML', 'a: [client-secret: {hunter2', /line 1: /],
    ['an input that is no secret', 'a: { enviroment: hunter2 }', /line 1: this is no secret of a target/],
    ['a secret that was not passed', 'a: { client-secret: "" }\nb: {}', /client-secret has no value/],
    ['a target twice', 'a: { client-secret: hunter2 }\na: {}', /line 2: the same key appears twice/],
    [
      'a target twice, spelled otherwise',
      'a: {}\nb: {}\nA: { client-secret: hunter2 }',
      /line 3: this is the second entry/
    ],
    ['a secret in place of an id', 'a: {}\nb: {}\n"hunter2!": ', /line 3: this is not the id of a target/],
    ['a list in place of an id', 'a: {}\nb: {}\n? [hunter2]\n: {}', /line 3: this is not the id of a target/]
  ])('%s is refused without being quoted', async (_, secrets, message) => {
    const said = await rejectionOf(read(file, { step, secrets }))
    expect(said).toMatch(message)
    expect(said).not.toContain('hunter')
  })
})

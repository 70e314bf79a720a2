import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Diagnosis } from '../../src/commands/doctor.ts'
import { secretOf } from '../../src/embedded/seed/secrets.ts'
import { type CommandLineResult, runCommandLine } from '../support/command-line.ts'
import { openWorld, type OpenWorld, SOURCE, TARGET } from '../support/world.ts'

describe('doctor', () => {
  let world: OpenWorld
  let cwd: string
  beforeAll(async () => {
    world = await openWorld()
    cwd = mkdtempSync(join(tmpdir(), 'doctor-'))
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const run = (args: readonly string[], env: Record<string, string> = {}): Promise<CommandLineResult> =>
    runCommandLine(['doctor', '--cloud', 'Embedded', '--embedded-state', world.state, ...args], {
      cwd,
      env: { TMPDIR: cwd, ...env }
    })
  const as = (name: string): Record<string, string> => {
    const { userName, password } = world.account(name)
    return { MOVE_POWER_APP_USER_NAME: userName, MOVE_POWER_APP_PASSWORD_SECRET: password }
  }
  const diagnosed = async (args: readonly string[], env: Record<string, string>) => {
    const result = await run([...args, '--json'], env)
    const diagnosis = JSON.parse(result.stdout) as Diagnosis
    const answers = Object.fromEntries(diagnosis.lines.map(({ id, answer }) => [id, answer]))
    return {
      ...result,
      diagnosis,
      answers,
      remedyOf: (id: string) => diagnosis.lines.find(line => line.id === id)?.remedy
    }
  }
  const importing = ['--environment', TARGET, '--for', 'import']
  const exporting = ['--environment', SOURCE, '--for', 'export', '--app', 'Expense Approvals']

  test('a maker may do everything', async () => {
    const { code, stderr, answers, diagnosis } = await diagnosed(importing, as('maker'))
    expect({ code, ready: diagnosis.ready }).toEqual({ code: 0, ready: true })
    expect(stderr).not.toContain('Error:')
    expect(answers).toMatchObject({
      'signs-in': 'yes',
      'is-user': 'yes',
      'has-licence': 'yes',
      'sees-environments': 'yes',
      'may-import': 'yes',
      'reads-flows': 'yes'
    })
  })

  test('without --environment, every visible environment has its lines', async () => {
    const { diagnosis } = await diagnosed([], as('maker'))
    const seen = new Set(diagnosis.lines.flatMap(({ environment }) => environment ?? []))
    expect([...seen].sort()).toEqual(
      Object.values(world.server.world().environments)
        .map(({ displayName }) => displayName)
        .sort()
    )
  })

  test('a viewer: the answer is no, with what to do, and the exit code depends on --for', async () => {
    const { code, answers, remedyOf, diagnosis } = await diagnosed(importing, as('viewer'))
    expect({ code, ready: diagnosis.ready }).toEqual({ code: 1, ready: false })
    expect(answers['may-import']).toBe('no')
    expect(remedyOf('may-import')).toContain('Environment Maker')
    // Nothing was asked for: the same answers, and nothing is missing.
    expect((await diagnosed(['--environment', TARGET], as('viewer'))).code).toBe(0)
  })

  test('for an export, only access to the app counts', async () => {
    expect(await diagnosed(exporting, as('editor'))).toMatchObject({ code: 0, answers: { 'edits-apps': 'yes' } })
    expect(await diagnosed(exporting, as('viewer'))).toMatchObject({ code: 1, answers: { 'edits-apps': 'no' } })
    // Groups may edit it, and nobody reads who belongs to them.
    const { groups = {} } = world.server.world()
    const [group = ''] = Object.keys(groups)
    world.server.change(({ environments }) => {
      for (const { apps } of Object.values(environments))
        for (const app of Object.values(apps)) app.roles[group] = 'CanEdit'
    })
    const { answers } = await diagnosed(exporting, as('viewer'))
    expect(answers['edits-apps']).toBe('unknown')
  })

  test('a licence: none, and one that cannot be read', async () => {
    const without = await diagnosed(importing, as('unlicensed'))
    expect(without).toMatchObject({ code: 0, answers: { 'has-licence': 'no' } })
    const { accessTokens = {} } = world.server.announcement.users[0] ?? {}
    const token = accessTokens['https://service.powerapps.com/'] ?? ''
    const { answers } = await diagnosed(importing, { MOVE_POWER_APP_ACCESS_TOKEN: token })
    expect(answers).toMatchObject({ 'has-licence': 'unknown', 'takes-flows': 'unknown', 'may-import': 'yes' })
  })

  test('an application: nobody has seen packaging accept one', async () => {
    const { clientId = '' } =
      Object.values(world.server.world().applications).find(one => one.federated === undefined) ?? {}
    const { answers } = await diagnosed(['--environment', TARGET], {
      MOVE_POWER_APP_TENANT_ID: world.server.announcement.tenantId,
      MOVE_POWER_APP_CLIENT_ID: clientId,
      MOVE_POWER_APP_CLIENT_SECRET: secretOf(world.server.world(), clientId)
    })
    expect(answers).toMatchObject({
      'signs-in': 'yes',
      'is-user': 'no',
      'has-licence': 'unknown',
      'reads-flows': 'no'
    })
  })

  test('a broken connection, and an environment that refuses packages with flows', async () => {
    world.server.change(({ environments }) => {
      for (const environment of Object.values(environments)) {
        if (environment.displayName !== TARGET) continue
        environment.flowsInSolutions = true
        const [connection] = Object.values(environment.connections)
        if (connection !== undefined) connection.status = 'Error'
      }
    })
    const { answers, remedyOf, code } = await diagnosed(importing, as('maker'))
    expect(answers).toMatchObject({ 'connections-healthy': 'no', 'takes-flows': 'no' })
    expect(remedyOf('connections-healthy')).toContain('/connections')
    expect(code).toBe(0)
  })

  test('a failed sign-in is a line of the diagnosis, and nothing else is asked', async () => {
    const wrong = { ...as('maker'), MOVE_POWER_APP_PASSWORD_SECRET: 'not-the-password' }
    const { code, diagnosis } = await diagnosed([], wrong)
    expect(code).toBe(1)
    expect(diagnosis.lines).toMatchObject([
      { id: 'signs-in', answer: 'no', detail: expect.stringContaining('AADSTS50126') }
    ])
  })

  test('at a terminal: answers first, remedies below, and no secret', async () => {
    const { code, stdout, stderr } = await run(importing, as('viewer'))
    expect(code).toBe(1)
    expect(stdout).toMatch(/^no {7}may import packages \(needed\): /m)
    expect(stdout).toMatch(/^ {9}→ .*Environment Maker/m)
    expect(stdout).toMatch(
      /^\d things? that an import needs (?:is|are) missing.*may import packages\..*Environment Maker/m
    )
    const fine = await run(importing, as('maker'))
    expect([fine.code, fine.stdout]).toEqual([0, expect.stringMatching(/^Nothing that an import needs is missing\./m)])
    expect(stdout + stderr).not.toContain(world.account('viewer').password)
    expect(stderr.match(/^Error: /gm)).toHaveLength(1)
  })

  test.each([
    [['--for', 'import'], 'environment'],
    [['--for', 'promotion', '--environment', TARGET], 'export'],
    [['--app', 'Expense Approvals'], 'environment']
  ])('%j ends with what to do', async (args, hint) => {
    const { code, stderr } = await run(args)
    expect(code).toBe(1)
    expect(stderr).toContain(hint)
  })
})

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { IDENTITY_HEADER, type MachineIdentity, startMachineIdentity } from '../support/machine-identity.ts'
import type { StepResult } from '../support/runner.ts'
import { errorOf, openWorld, type OpenWorld, SOURCE } from '../support/world.ts'

const POWER_APPS = 'https://service.powerapps.com/'

describe('the managed identity of a machine', () => {
  let world: OpenWorld
  let machine: MachineIdentity
  let clientId: string
  beforeAll(async () => {
    world = await openWorld()
    clientId = Object.keys(world.server.world().applications)[0] ?? ''
    machine = await startMachineIdentity(world, clientId)
  })
  afterAll(async () => {
    await machine[Symbol.asyncDispose]()
    await world[Symbol.asyncDispose]()
  })

  const step = (identity: string, env: Record<string, string>): Promise<StepResult> =>
    world.step(
      { command: 'export', environment: SOURCE, app: 'Expense Approvals', 'managed-identity': identity },
      { env: { ...env, RUNNER_DEBUG: '1' } }
    )
  const shown = ({ log, stderr, summary }: StepResult): string =>
    [log.replace(/^::add-mask::.*$/gm, ''), stderr, summary].join('\n')

  test.each([
    ['the one of the machine', 'system', null],
    ['another one, by its client id', 'client', 'client']
  ])('on a virtual machine: %s', async (_, written, id) => {
    const before = machine.asked.length
    const result = await step(written === 'client' ? clientId : written, {
      AZURE_POD_IDENTITY_AUTHORITY_HOST: machine.origin
    })
    expect(machine.asked[before]).toEqual({
      path: '/metadata/identity/oauth2/token',
      resource: POWER_APPS,
      clientId: id === null ? null : clientId,
      header: undefined
    })
    // The token is issued and taken; that packaging refuses applications is what the embedded environment knows.
    expect(errorOf(result)).toContain('Forbidden')
    expect(result.log).toMatch(/^::warning::.*is an application\./m)
    for (const token of machine.issued) expect(shown(result)).not.toContain(token)
  })

  test('in a container: the secret header goes to the machine alone, and is not shown', async () => {
    const before = machine.asked.length
    const env = { IDENTITY_ENDPOINT: `${machine.origin}/msi/token`, IDENTITY_HEADER }
    const result = await step('System', env)
    expect(machine.asked[before]).toMatchObject({ path: '/msi/token', resource: POWER_APPS, header: IDENTITY_HEADER })
    expect(errorOf(result)).toContain('Forbidden')
    expect(shown(result)).not.toContain(IDENTITY_HEADER)
    expect(result.log).toContain(`::add-mask::${IDENTITY_HEADER}`)
  })

  test('an identity that the machine does not have', async () => {
    const other = '99999999-2222-4333-8444-555555555555'
    const result = await step(other, { AZURE_POD_IDENTITY_AUTHORITY_HOST: machine.origin })
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/managed identity.*Identity not found.*managed-identity/s)
  })

  test.each([
    ['all', 'system or a client id'],
    ['$(id)', 'system or a client id']
  ])('%j is refused', async (written, hint) => {
    const result = await step(written, {})
    expect([result.code, errorOf(result)]).toEqual([1, expect.stringContaining(hint)])
  })
})

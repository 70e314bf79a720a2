import { describe, expect, test } from '@jest/globals'
import type { Environment } from '../../../src/commands/ports/environment.ts'
import type { FlowSummary } from '../../../src/commands/ports/flow.ts'
import type { Platform } from '../../../src/commands/ports/platform.ts'
import { resolveApp, resolveEnvironment, resolveFlow } from '../../../src/commands/resolve.ts'

const environment = (id: string, displayName: string, dataverseUrl?: string): Environment => ({
  id,
  displayName,
  isDefault: false,
  dataverseUrl
})
const ENVIRONMENTS = [
  environment('1111', 'Development', 'https://contosodev.crm4.dynamics.com'),
  environment('2222', 'Production', 'https://contoso.crm4.dynamics.com'),
  environment('3333', 'Customer'),
  environment('4444', 'customer')
]

interface World {
  readonly apps?: readonly { readonly id: string; readonly displayName: string }[]
  readonly flows?: readonly FlowSummary[] | undefined
}

/** As much of a platform as looking things up needs. */
const platform = ({ apps = [], flows }: World = {}): Platform =>
  ({
    identity: { name: 'maker@contoso.example', kind: 'user' },
    environments: { list: async () => ENVIRONMENTS },
    apps: { list: async () => apps },
    flows: { list: async () => flows }
  }) as unknown as Platform

const [development] = ENVIRONMENTS as [Environment]

describe('an environment', () => {
  test.each([
    ['id', '2222'],
    ['display name', 'Production'],
    ['display name in another case', 'PRODUCTION'],
    ['Dataverse URL', 'https://contoso.crm4.dynamics.com'],
    ['Dataverse URL with a slash and a path', 'https://CONTOSO.crm4.dynamics.com/main.aspx']
  ])('is found by %s', async (_, wanted) => {
    expect((await resolveEnvironment(platform(), wanted)).id).toBe('2222')
  })

  test.each([
    ['none', 'Staging', /"Staging".*"Development" \(1111\)/s],
    ['none by URL', 'https://other.crm4.dynamics.com', /can see no environment/],
    ['several', 'Customer', /2 environments have that name.*3333.*4444/s]
  ])('%s: stops with the list', async (_, wanted, expected) => {
    await expect(resolveEnvironment(platform(), wanted)).rejects.toThrow(expected)
  })
})

describe('an app', () => {
  const apps = [
    { id: 'a-1', displayName: 'Expenses' },
    { id: 'a-2', displayName: 'Leave' },
    { id: 'a-3', displayName: 'leave' },
    { id: 'a-4', displayName: 'a-1' }
  ]

  test.each([
    ['Expenses', 'a-1'],
    ['A-1', 'a-1'],
    ['/providers/Microsoft.PowerApps/apps/a-2', 'a-2']
  ])('%s is %s', async (wanted, id) => {
    expect((await resolveApp(platform({ apps }), development, wanted)).id).toBe(id)
  })

  test('that is not there, and one whose name repeats, stop with the list', async () => {
    await expect(resolveApp(platform({ apps }), development, 'Nothing')).rejects.toThrow(
      /can see no app.*"Expenses" \(a-1\)/s
    )
    await expect(resolveApp(platform({ apps }), development, 'Leave')).rejects.toThrow(
      /2 apps have that name.*a-2.*a-3/s
    )
    await expect(resolveApp(platform(), development, 'Leave')).rejects.toThrow(/no app in this environment at all/)
  })
})

describe('a flow', () => {
  const flows = [{ id: 'f-1', displayName: 'Submit', aliases: ['row-1'] }]
  const guid = '12345678-1234-4234-8234-123456789012'

  test('is found by id, by another id it is known by, by name', async () => {
    for (const wanted of ['F-1', 'ROW-1', 'submit'])
      expect((await resolveFlow(platform({ flows }), development, wanted)).id).toBe('f-1')
  })

  test('is taken by its id at its word where flows cannot be listed', async () => {
    expect((await resolveFlow(platform(), development, guid)).id).toBe(guid)
    await expect(resolveFlow(platform(), development, 'Submit')).rejects.toThrow(/no token for the Flow service/)
  })
})

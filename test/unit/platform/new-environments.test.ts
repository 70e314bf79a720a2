import { describe, expect, test } from '@jest/globals'
import { NotStarted } from '../../../src/base/errors.ts'
import type { NewEnvironment } from '../../../src/commands/ports/environment.ts'
import { createEnvironments } from '../../../src/platform/environments.ts'
import { createTransport } from '../../../src/platform/transport/transport.ts'
import { refusalOf, surroundings } from './client-on.ts'
import { type Answer, scripted } from './scripted-server.ts'

const BAP = '/providers/Microsoft.BusinessAppPlatform'
const OPERATION = `${BAP}/lifecycleOperations/op-1`
const POST = `POST ${BAP}/environments`
const LIST = `GET ${BAP}/environments`
const ADMIN = `GET ${BAP}/scopes/admin/environments`
const POLL = `GET ${OPERATION}`
const LOCATIONS = `GET ${BAP}/locations`

const ORDER: NewEnvironment = {
  displayName: 'Fabrikam',
  region: 'europe',
  type: 'Production',
  dataverse: { language: 1033, currency: 'EUR' }
}
const regions: Answer = { body: { value: [{ name: 'europe' }, { name: 'asia', properties: { isDisabled: true } }] } }
const begun = (origin: string): Answer => ({ status: 202, headers: { location: `${origin}${OPERATION}` } })
const ended = (id: string): Answer => ({ body: { state: { id } } })
const entry = (displayName: string, dataverse = true): object => ({
  name: 'env-9',
  properties: {
    displayName,
    ...(dataverse ? { linkedEnvironmentMetadata: { instanceUrl: 'https://org9.crm4.dynamics.com/' } } : {})
  }
})
const listed = (...entries: object[]): Answer => ({ body: { value: entries } })

async function creating(
  script: (origin: string) => Readonly<Record<string, readonly Answer[]>>,
  order: NewEnvironment = ORDER,
  around = surroundings('')
) {
  const server = await scripted(origin => ({
    [LOCATIONS]: [regions],
    [ADMIN]: [listed()],
    [LIST]: [listed(), listed(entry('Fabrikam'))],
    [POST]: [begun(origin)],
    [POLL]: [ended('Succeeded')],
    ...script(origin)
  }))
  const transport = createTransport({ ...around, cloud: surroundings(server.origin).cloud })
  const environments = createEnvironments(transport, around.onProgress)
  const asked = (what: string): number => server.journal().filter(line => line === what).length
  return {
    environments,
    created: () => environments.create(order),
    asked,
    server,
    around,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]()
  }
}

describe('creating an environment', () => {
  test('sends what the provider sends, waits for the operation, and reads until the name and Dataverse are there', async () => {
    await using on = await creating(() => ({
      [POLL]: [ended('Running'), { status: 409 }, ended('Something new'), ended('Succeeded')],
      [LIST]: [
        listed(),
        listed(),
        listed(entry('org12345')),
        listed(entry('Fabrikam', false)),
        listed(entry('Fabrikam'))
      ]
    }))
    expect(await on.created()).toMatchObject({ id: 'env-9', dataverseUrl: 'https://org9.crm4.dynamics.com' })
    const sent = on.server.heard.find(({ method }) => method === 'POST')
    expect(sent?.query.get('api-version')).toBe('2023-06-01')
    expect(sent?.json).toEqual({
      location: 'europe',
      properties: {
        displayName: 'Fabrikam',
        environmentSku: 'Production',
        databaseType: 'CommonDataService',
        linkedEnvironmentMetadata: { baseLanguage: 1033, currency: { code: 'EUR' } }
      }
    })
    expect([on.asked(POST), on.asked(POLL), on.asked(LIST)]).toEqual([1, 4, 5])
  })

  test('without Dataverse asks for none, and takes an answer without an operation', async () => {
    const { dataverse: _, ...order } = ORDER
    await using on = await creating(
      () => ({
        [POST]: [{ status: 201, body: { name: 'env-9', properties: { provisioningState: 'Succeeded' } } }],
        [LIST]: [listed(), listed(entry('Fabrikam', false))]
      }),
      order
    )
    expect(await on.created()).toMatchObject({ id: 'env-9', dataverseUrl: undefined })
    expect(on.server.heard.find(({ method }) => method === 'POST')?.json).toEqual({
      location: 'europe',
      properties: { displayName: 'Fabrikam', environmentSku: 'Production' }
    })
  })

  test('a tenant that provisions by macro region gets one', async () => {
    const byMacroRegion: Answer = {
      body: {
        tenantProvisioningMode: 'macroRegion',
        macroRegions: [{ macroRegionId: 'eu-efta' }],
        value: [{ name: 'europe' }]
      }
    }
    await using on = await creating(() => ({ [LOCATIONS]: [byMacroRegion] }), { ...ORDER, region: 'eu-efta' })
    expect(await on.environments.objectionsTo(ORDER)).toEqual([expect.stringContaining('eu-efta')])
    expect(await on.environments.objectionsTo({ ...ORDER, region: 'EU-EFTA' })).toEqual([])
    await on.created()
    expect(on.server.heard.find(({ method }) => method === 'POST')?.json).toMatchObject({ macroRegion: 'eu-efta' })
  })

  test('a region that is closed or unknown is an objection; regions that cannot be read are none', async () => {
    await using on = await creating(() => ({}))
    expect(await on.environments.objectionsTo({ ...ORDER, region: 'asia' })).toEqual([
      expect.stringContaining('europe')
    ])
    await using off = await creating(() => ({ [LOCATIONS]: [{ status: 403 }] }))
    expect(await off.environments.objectionsTo({ ...ORDER, region: 'asia' })).toEqual([])
  })

  test('is tried again only while the service says that nothing was started', async () => {
    const busy: Answer = { status: 409, body: { error: { code: 'OperationNotStartable', message: 'busy' } } }
    await using on = await creating(origin => ({
      [POST]: [busy, busy, begun(origin)],
      [LIST]: [listed(), listed(), listed(), listed(entry('Fabrikam'))]
    }))
    await on.created()
    expect(on.asked(POST)).toBe(3)
    const full: Answer = {
      status: 409,
      body: { error: { code: 'InsufficientCapacity_StorageDriven', message: 'full' } }
    }
    await using off = await creating(() => ({ [POST]: [full] }))
    expect((await refusalOf(off.created())).service?.code).toBe('InsufficientCapacity_StorageDriven')
    expect(off.asked(POST)).toBe(1)
  })

  test('is not tried again where somebody else created it while the service was busy', async () => {
    const busy: Answer = { status: 409, body: { error: { code: 'OperationNotStartable', message: 'busy' } } }
    await using on = await creating(origin => ({
      [POST]: [busy, begun(origin)],
      [LIST]: [listed(), listed(entry('Fabrikam'))]
    }))
    expect((await on.created()).id).toBe('env-9')
    expect(on.asked(POST)).toBe(1)
  })

  test('fails as not started where certainly nothing comes of it, and only there', async () => {
    const isNotStarted = async (script: Readonly<Record<string, readonly Answer[]>>): Promise<boolean> => {
      await using on = await creating(() => script)
      return (await refusalOf(on.created())) instanceof NotStarted
    }
    expect(await isNotStarted({ [POST]: [{ status: 403 }] })).toBe(true)
    expect(await isNotStarted({ [LIST]: [{ status: 403 }] })).toBe(true)
    expect(await isNotStarted({ [POLL]: [ended('Failed')] })).toBe(true)
    expect(await isNotStarted({ [POST]: [{ status: 504 }] })).toBe(false)
    expect(await isNotStarted({ [POST]: [{ cut: true }] })).toBe(false)
    expect(await isNotStarted({ [POLL]: [{ status: 403 }] })).toBe(false)
  })

  test.each<[string, Answer]>([
    ['cut', { cut: true }],
    ['a gateway timeout', { status: 504 }]
  ])('an answer that is lost (%s) is not followed by another try, and the message says to look', async (_, answer) => {
    await using on = await creating(() => ({ [POST]: [answer] }))
    const error = await refusalOf(on.created())
    expect(on.asked(POST)).toBe(1)
    expect(error.message).toContain('Fabrikam')
    expect(error.message).toMatch(/admin center/)
  })

  test('an environment that an interrupted run began is waited for', async () => {
    const state = (provisioningState: string): object => ({
      name: 'env-9',
      properties: { displayName: 'FABRIKAM', provisioningState }
    })
    await using on = await creating(() => ({
      [ADMIN]: [listed(state('Creating'))],
      [LIST]: [listed(), listed(entry('Fabrikam'))]
    }))
    expect((await on.created()).id).toBe('env-9')
    expect(on.asked(POST)).toBe(0)
    await using off = await creating(() => ({ [ADMIN]: [listed(state('Failed'))] }))
    await off.created()
    expect(off.asked(POST)).toBe(1)
  })

  test.each<[string, Readonly<Record<string, readonly Answer[]>>]>([
    ['an operation', { [POLL]: [ended('Failed')] }],
    ['an answer', { [POST]: [{ status: 201, body: { name: 'env-9', properties: { provisioningState: 'Failed' } } }] }]
  ])('that fails in %s is an error', async (_, script) => {
    await using on = await creating(() => script)
    expect((await refusalOf(on.created())).message).toContain('admin center')
    expect(on.asked(LIST)).toBe(1)
  })

  test('one that appeared meanwhile is not created again', async () => {
    await using on = await creating(() => ({ [LIST]: [listed(entry('fabrikam'))] }))
    expect((await on.created()).id).toBe('env-9')
    expect(on.asked(POST)).toBe(0)
  })

  test('that does not become readable ends with the run, and says that it was created', async () => {
    await using on = await creating(() => ({ [LIST]: [listed()] }), ORDER, surroundings('', { minutes: 1 }))
    expect((await refusalOf(on.created())).message).toContain('was created')
  })
})

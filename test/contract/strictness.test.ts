import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

/** The embedded environment as a stranger meets it: by fetch alone, at the strictness of the service. */
describe('the embedded environment', () => {
  let world: OpenWorld
  beforeAll(async () => {
    world = await openWorld({ operationSeconds: 0 })
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  interface Reply {
    readonly status: number
    readonly code: string | undefined
    readonly headers: Headers
    // What a body holds is what these tests are about.
    readonly body: Record<string, never> & { [field: string]: unknown }
  }
  const token = (user = 'maker', audience = 'https://service.powerapps.com/'): string =>
    world.server.announcement.users.find(({ userName }) => userName.startsWith(`${user}@`))?.accessTokens[audience] ??
    ''
  const ask = async (
    method: string,
    path: string,
    {
      body,
      headers = {},
      bearer = token()
    }: { body?: unknown; headers?: Record<string, string>; bearer?: string | null } = {}
  ): Promise<Reply> => {
    const response = await fetch(path.startsWith('http') ? path : `${world.server.url}${path}`, {
      method,
      headers: {
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        ...(body === undefined || body instanceof Buffer ? {} : { 'content-type': 'application/json' }),
        ...headers
      },
      ...(body === undefined ? {} : { body: body instanceof Buffer ? new Uint8Array(body) : JSON.stringify(body) })
    })
    const text = await response.text()
    const parsed = text.startsWith('{') ? (JSON.parse(text) as Reply['body']) : ({} as Reply['body'])
    const error = parsed['error'] as unknown as { code?: string } | undefined
    return { status: response.status, code: error?.code, headers: response.headers, body: parsed }
  }
  const bap = (environment: string, action: string): string =>
    `/providers/Microsoft.BusinessAppPlatform/environments/${world.environment(environment).name}/${action}?api-version=2016-11-01`
  const app = () => Object.keys(world.environment(SOURCE).apps)[0] ?? ''

  test.each([
    ['no token', null],
    ['rubbish', 'rubbish'],
    ['a changed token', 'changed'],
    ['another audience', 'flow']
  ])('%s is 401', async (_, kind) => {
    const bearer =
      kind === 'changed'
        ? `${token().slice(0, -4)}AAAA`
        : kind === 'flow'
          ? token('maker', 'https://service.flow.microsoft.com/')
          : kind
    const expected = kind === 'flow' ? 'InvalidAuthenticationAudience' : 'InvalidAuthenticationToken'
    const { status, code } = await ask('GET', `/providers/Microsoft.PowerApps/apps/${app()}?api-version=2016-11-01`, {
      bearer
    })
    expect({ status, code }).toEqual({ status: 401, code: expected })
  })

  test.each(['', '?api-version=', '?api-version=1999-01-01'])('api-version %j is 400', async query => {
    const { status, code } = await ask('GET', `/providers/Microsoft.PowerApps/apps/${app()}${query}`)
    expect({ status, code }).toEqual({ status: 400, code: 'InvalidApiVersion' })
  })

  test('an unknown route is 501 and names itself', async () => {
    const { status, body } = await ask('GET', '/providers/Microsoft.PowerApps/nonsense?api-version=2016-11-01')
    expect(status).toBe(501)
    expect(JSON.stringify(body)).toContain('nonsense')
  })

  test('every answer carries the ids that support asks for', async () => {
    const { headers } = await ask('GET', '/providers/Microsoft.PowerApps/nonsense')
    expect(headers.get('x-ms-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('paths are read without regard to case', async () => {
    const { status } = await ask(
      'GET',
      `/Providers/microsoft.powerapps/APPS/${app().toUpperCase()}?api-version=2016-11-01`
    )
    expect(status).toBe(200)
  })

  test('publish is refused with a version from before it existed', async () => {
    expect(
      (await ask('POST', `/providers/Microsoft.PowerApps/apps/${app()}/publish?api-version=2016-11-01`)).status
    ).toBe(400)
    expect(
      (await ask('POST', `/providers/Microsoft.PowerApps/apps/${app()}/publish?api-version=2017-06-01`)).status
    ).toBe(200)
  })

  test('connections are listed for an environment or not at all', async () => {
    const { status, code } = await ask('GET', '/providers/Microsoft.PowerApps/connections?api-version=2016-11-01')
    expect({ status, code }).toEqual({ status: 400, code: 'MissingEnvironmentFilter' })
  })

  describe('links to storage', () => {
    const link = async (): Promise<string> =>
      String((await ask('POST', bap(TARGET, 'generateResourceStorage'))).body['sharedAccessSignature'])
    const blobIn = (container: string): string => container.replace('?', '/package.zip?')
    const put = { 'x-ms-blob-type': 'BlockBlob' }

    test('take bytes, and give them back', async () => {
      const blob = blobIn(await link())
      expect((await ask('PUT', blob, { bearer: null, headers: put, body: Buffer.from('bytes') })).status).toBe(201)
      expect(await (await fetch(blob)).text()).toBe('bytes')
    })

    test('take blocks, and put them together in the order of the list', async () => {
      const blob = blobIn(await link())
      const ids = ['b', 'a'].map(id => Buffer.from(id).toString('base64'))
      for (const id of ids)
        await ask('PUT', `${blob}&comp=block&blockid=${encodeURIComponent(id)}`, {
          bearer: null,
          body: Buffer.from(id === ids[0] ? 'first' : 'second')
        })
      const list = `<BlockList>${ids.map(id => `<Latest>${id}</Latest>`).join('')}</BlockList>`
      expect((await ask('PUT', `${blob}&comp=blocklist`, { bearer: null, body: Buffer.from(list) })).status).toBe(201)
      expect(await (await fetch(blob)).text()).toBe('firstsecond')
    })

    test('refuse a token', async () => {
      expect((await ask('PUT', blobIn(await link()), { headers: put, body: Buffer.from('x') })).status).toBe(403)
    })

    test('refuse another container, a changed expiry, a missing blob type', async () => {
      const [one, other] = [await link(), await link()]
      const swapped = `${other.split('?')[0] ?? ''}/package.zip?${one.split('?')[1] ?? ''}`
      const later = blobIn(one).replace(/se=\d{4}/, 'se=2999')
      for (const bad of [swapped, later])
        expect((await ask('PUT', bad, { bearer: null, headers: put, body: Buffer.from('x') })).status).toBe(403)
      expect((await ask('PUT', blobIn(one), { bearer: null, body: Buffer.from('x') })).status).toBe(400)
      expect((await ask('GET', one.split('?')[0] ?? '', { bearer: null })).status).toBe(404)
    })

    test('expire', async () => {
      let now = Date.now()
      await using timed = await openWorld({ clock: { now: () => now } })
      const [maker] = timed.server.announcement.users
      const path = bap(TARGET, 'generateResourceStorage').replace(
        /environments\/[^/]+/,
        `environments/${timed.environment(TARGET).name}`
      )
      const { body } = await ask('POST', `${timed.server.url}${path}`, { bearer: maker?.accessToken ?? '' })
      now += 61 * 60_000
      expect(
        (
          await ask('PUT', blobIn(String(body['sharedAccessSignature'])), {
            bearer: null,
            headers: put,
            body: Buffer.from('x')
          })
        ).status
      ).toBe(403)
    })
  })

  describe('packaging', () => {
    test('keys are base64 of the id in the listing, and GUIDs in the package', async () => {
      const id = `/providers/Microsoft.PowerApps/apps/${app()}`
      const listing = await ask('POST', bap(SOURCE, 'listPackageResources'), { body: { baseResourceIds: [id] } })
      const keys = Object.keys(listing.body['resources'] as unknown as object)
      expect(keys).toContain(Buffer.from(id.toUpperCase()).toString('base64'))
      const started = await ask('POST', bap(SOURCE, 'exportPackage'), {
        body: { includedResourceIds: [id], details: { displayName: 'x' }, resources: listing.body['resources'] }
      })
      expect(started.status).toBe(202)
      const finished = await ask('GET', started.headers.get('location') ?? '')
      const { resources, status } = finished.body['properties'] as unknown as { resources: object; status: string }
      expect(status).toBe('Succeeded')
      for (const key of Object.keys(resources))
        expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    })

    test('a body with a field no client sends is refused', async () => {
      expect(
        (await ask('POST', bap(SOURCE, 'listPackageResources'), { body: { baseResourceIds: [], more: 1 } })).status
      ).toBe(400)
    })

    async function staged(): Promise<string> {
      const link = String(
        (await ask('POST', bap(TARGET, 'generateResourceStorage'))).body['sharedAccessSignature']
      ).replace('?', '/package.zip?')
      await ask('PUT', link, { bearer: null, headers: { 'x-ms-blob-type': 'BlockBlob' }, body: makeDemoPackage() })
      return link
    }

    test('the answer to listImportParameters has a re-staged link', async () => {
      const link = await staged()
      const started = await ask('POST', bap(TARGET, 'listImportParameters'), { body: { packageLink: { value: link } } })
      expect(started.status).toBe(202)
      expect(started.headers.get('retry-after')).toMatch(/^\d+$/)
      const location = started.headers.get('location') ?? ''
      const whole = (await ask('GET', location)).body['properties'] as unknown as {
        packageLink: { value: string }
        details: unknown
        resources: unknown
        status: string
      }
      expect(Object.keys(whole).sort()).toEqual(['details', 'packageLink', 'resources', 'status'])
      expect(new URL(whole.packageLink.value).pathname).not.toBe(new URL(link).pathname)
      const refused = await ask('POST', bap(TARGET, 'importPackage'), {
        body: { details: whole.details, resources: whole.resources, packageLink: { value: link } }
      })
      expect({ status: refused.status, code: refused.code }).toEqual({ status: 400, code: 'PackageManifestNotFound' })
    })

    test('what is no package is refused', async () => {
      const link = String(
        (await ask('POST', bap(TARGET, 'generateResourceStorage'))).body['sharedAccessSignature']
      ).replace('?', '/package.zip?')
      await ask('PUT', link, { bearer: null, headers: { 'x-ms-blob-type': 'BlockBlob' }, body: Buffer.from('no zip') })
      const { status, code } = await ask('POST', bap(TARGET, 'listImportParameters'), {
        body: { packageLink: { value: link } }
      })
      expect({ status, code }).toEqual({ status: 400, code: 'ZipFileRejected' })
    })

    test.each([
      ['editor', 403, 'EnvironmentAccessDenied'],
      ['unlicensed', 403, 'userNotLicensed'],
      ['trial', 200, undefined]
    ])('importing as %s: %i', async (user, status, code) => {
      const reply = await ask('POST', bap(TARGET, 'generateResourceStorage'), { bearer: token(user) })
      expect({ status: reply.status, code: reply.code }).toEqual({ status, code })
    })

    test.each([
      ['viewer', 403],
      ['editor', 200],
      ['unlicensed', 403]
    ])('exporting as %s: %i', async (user, status) => {
      const body = { baseResourceIds: [`/providers/Microsoft.PowerApps/apps/${app()}`] }
      expect((await ask('POST', bap(SOURCE, 'listPackageResources'), { bearer: token(user), body })).status).toBe(
        status
      )
    })
  })

  test('links lead back through the host a client came by', async () => {
    const { headers } = await ask('POST', bap(TARGET, 'listImportParameters'), {
      body: { packageLink: { value: 'http://127.0.0.1/x' } }
    })
    expect(headers.get('location')).toBeNull()
    const storage = await ask('POST', bap(TARGET, 'generateResourceStorage'))
    expect(String(storage.body['sharedAccessSignature'])).toMatch(new RegExp(`^${world.server.url}/`))
  })
})

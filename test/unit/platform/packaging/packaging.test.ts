import { describe, expect, test } from '@jest/globals'
import type { ImportRequest, Packaging } from '../../../../src/commands/ports/packaging.ts'
import { createPackaging } from '../../../../src/platform/packaging/packaging.ts'
import { createTransport } from '../../../../src/platform/transport/transport.ts'
import { NotStarted } from '../../../../src/base/errors.ts'
import { refusalOf, surroundings } from '../client-on.ts'
import { scripted, type Answer, type Script } from '../scripted-server.ts'

const ENVIRONMENT = 'Default-0f0f'
const BASE = `/providers/Microsoft.BusinessAppPlatform/environments/${ENVIRONMENT}`
const APP = '/providers/Microsoft.PowerApps/apps/6b1f'
const ROOT = { kind: 'app', id: '6b1f', displayName: 'Expenses' } as const
const SAS = 'sv=1&sr=c&sig=s%2Bg&sp=rl'
const RESOURCES = {
  'aGVsbG8=': { type: 'Microsoft.PowerApps/apps', id: APP, details: { displayName: 'Expenses' }, extra: { kept: 1 } }
}
const DETAILS = { displayName: 'Expenses', description: '', creator: 'maker', sourceEnvironment: 'Development' }

/** Runs `use` against a scripted service; gives back what it heard and everything said on the way. */
async function on<Result>(
  script: (origin: string) => Script,
  use: (packaging: Packaging, origin: string) => Promise<Result>,
  around = surroundings('')
) {
  await using server = await scripted(script)
  const transport = createTransport({ ...around, cloud: surroundings(server.origin).cloud })
  const result = await use(createPackaging(transport, around.onProgress), server.origin)
  return { result, heard: server.heard, journal: server.journal(), around, origin: server.origin }
}

describe('listPackageResources', () => {
  const list = (answer: Answer) =>
    on(
      origin => ({
        [`POST ${BASE}/listPackageResources`]: [{ ...answer, headers: mapped(answer.headers, origin) }],
        'GET /op/1': [
          { body: { properties: { status: 'Running' } } },
          { body: { properties: { status: 'Succeeded', resources: RESOURCES } } }
        ]
      }),
      packaging => packaging.listResources(ENVIRONMENT, ROOT)
    )

  const shapes: [string, Answer][] = [
    ['at top level', { body: { status: 'Succeeded', baseResourceIds: [APP], resources: RESOURCES } }],
    ['at top level without a status', { body: { resources: RESOURCES } }],
    ['under properties', { body: { id: 'x', properties: { status: 'Succeeded', resources: RESOURCES } } }],
    ['behind a 202', { status: 202, headers: { location: '/op/1' } }],
    ['behind a 200 that still runs', { headers: { location: '/op/1' }, body: { status: 'Running' } }]
  ]
  test.each(shapes)('the listing is found %s, unknown fields included', async (_name, answer) => {
    const { result, heard } = await list(answer)
    expect(result).toEqual(RESOURCES)
    expect(heard[0]?.json).toEqual({ baseResourceIds: [APP] })
    expect(heard[0]?.query.get('api-version')).toBe('2016-11-01')
  })

  test('errors listed in a 200 are a failure that names the resource, the code and the words', async () => {
    const problem = { code: 'ConnectionAuthorizationFailed', message: 'No access to the flow.' }
    const body = { baseResourceIds: [APP], errors: [problem, { code: 'Other', message: 'more' }, 'as a text'] }
    const error = await refusalOf(list({ body, headers: { 'x-ms-request-id': 'r-9' } }))
    expect(error.message).toContain(`Could not list the resources of the app "Expenses"`)
    expect(error.message).toContain(
      'ConnectionAuthorizationFailed: No access to the flow.; also Other: more, as a text'
    )
    expect(error.message).toContain('HTTP 200, request r-9')
    expect(error.remedy).toContain('Share the connections')
  })

  test('an answer without a listing is a failure', async () => {
    const error = await refusalOf(list({ body: { baseResourceIds: [APP] } }))
    expect(error.message).toContain('lacks resources and names no operation')
  })

  test('an empty environment is refused before anything is sent', async () => {
    const { result, heard } = await on(
      () => ({}),
      packaging => refusalOf(packaging.listResources(' ', ROOT))
    )
    expect(result.message).toContain('its id is empty')
    expect(heard).toEqual([])
  })
})

/** Locations are written without a host in these tables. */
const mapped = (headers: Readonly<Record<string, string>> | undefined, origin: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name, name === 'location' ? `${origin}${value}` : value])
  )

describe('exportPackage', () => {
  const bytes = Buffer.from('PK-package')
  const packed = (origin: string) => ({
    status: 'Succeeded',
    packageLink: { value: `${origin}/container/Expenses.zip?${SAS}` },
    details: { displayName: 'Expenses' },
    resources: { 'guid-1': { type: 'Microsoft.PowerApps/apps', details: { displayName: 'Expenses' } } }
  })
  const run = (answers: (origin: string) => Answer[], polls: (origin: string) => Answer[] = () => []) =>
    on(
      origin => ({
        [`POST ${BASE}/exportPackage`]: answers(origin),
        [`GET ${BASE}/packagingOperations/op-1`]: polls(origin),
        'GET /container/Expenses.zip': [{ body: bytes }]
      }),
      packaging => packaging.exportPackage(ENVIRONMENT, ROOT, DETAILS, RESOURCES, new Map())
    )
  const started = (origin: string): Answer => ({
    status: 202,
    headers: { location: `${origin}${BASE}/packagingOperations/op-1?api-version=2016-11-01` },
    body: { status: 'Running', details: {}, resources: {} }
  })

  test('202 and Location: waits, then downloads without a bearer', async () => {
    const { result, heard, journal, around } = await run(
      origin => [started(origin)],
      origin => [{ body: { properties: { status: 'Running' } } }, { body: { properties: packed(origin) } }]
    )
    expect(Buffer.from(result.bytes)).toEqual(bytes)
    expect(result.operationId).toBe('op-1')
    expect(Object.keys(result.resources)).toEqual(['guid-1'])
    expect(heard[0]?.json).toEqual({
      includedResourceIds: [APP],
      details: { displayName: 'Expenses', creator: 'maker', sourceEnvironment: 'Development' },
      resources: RESOURCES
    })
    expect(journal.at(-1)).toBe('GET /container/Expenses.zip')
    expect(heard.at(-1)?.headers.authorization).toBeUndefined()
    expect(around.progress[0]).toMatchObject({ what: 'export of "Expenses"', state: 'started', operationId: 'op-1' })
    expect(around.secrets).toContain(SAS)
    expect(around.secrets).toContain('s+g')
  })

  test('200 with the link: nothing to wait for', async () => {
    const { result, journal } = await run(origin => [{ body: packed(origin) }])
    expect(Buffer.from(result.bytes)).toEqual(bytes)
    expect(result.operationId).toBeUndefined()
    expect(journal).toEqual([`POST ${BASE}/exportPackage`, 'GET /container/Expenses.zip'])
  })

  test('refused by throttling twice: sent again after Retry-After', async () => {
    const throttled: Answer = { status: 429, headers: { 'retry-after': '5' } }
    const { around, journal } = await run(origin => [throttled, throttled, { body: packed(origin) }])
    expect(journal.filter(line => line.includes('exportPackage'))).toHaveLength(3)
    expect(around.clock.pauses).toEqual([5000, 5000])
  })

  test.each([500, 502, 504])('HTTP %i is never followed by another start', async status => {
    await using server = await scripted({ [`POST ${BASE}/exportPackage`]: [{ status }] })
    const packaging = createPackaging(createTransport(surroundings(server.origin)), () => {})
    const error = await refusalOf(packaging.exportPackage(ENVIRONMENT, ROOT, DETAILS, RESOURCES, new Map()))
    expect(error.service?.status).toBe(status)
    expect(server.heard).toHaveLength(1)
  })

  test('a failed operation is an error with what it lists, by resource', async () => {
    const error = await refusalOf(
      run(
        origin => [started(origin)],
        () => [
          {
            body: {
              properties: {
                status: 'Failed',
                errors: [{ code: 'PackagingFailed', message: 'Something failed.' }],
                resources: {
                  a: {
                    type: 'Microsoft.Flow/flows',
                    details: { displayName: 'Mail' },
                    error: { code: 'X', message: 'no' }
                  }
                }
              }
            }
          }
        ]
      )
    )
    expect(error.message).toContain('(operation op-1)')
    expect(error.message).toContain('PackagingFailed: Something failed.; also X: Microsoft.Flow/flows "Mail": no')
  })

  test('errors listed by the start in a 200 end it', async () => {
    const body = { errors: [{ code: 'A', message: 'not this' }] }
    const error = await refusalOf(run(origin => [{ ...started(origin), status: 200, body }]))
    expect(error.message).toContain('A: not this')
  })

  test('after a 202 the operation has the last word', async () => {
    const body = { errors: [{ code: 'A', message: 'not this' }] }
    const { result } = await run(
      origin => [{ ...started(origin), body }],
      origin => [{ body: { properties: packed(origin) } }]
    )
    expect(result.operationId).toBe('op-1')
  })

  test('a Location on a host outside the cloud gets no token', async () => {
    await using stranger = await scripted({})
    const error = await refusalOf(run(() => [{ status: 202, headers: { location: `${stranger.origin}/op` } }]))
    expect(error.message).toContain('not a host of the cloud Embedded, so no token was sent there')
    expect(stranger.heard).toEqual([])
  })
})

describe('staging and reading the parameters', () => {
  test('the container is asked for with an empty body and the package put into it', async () => {
    const { result, heard, around, origin } = await on(
      at => ({
        [`POST ${BASE}/generateResourceStorage`]: [{ body: { sharedAccessSignature: `${at}/container?${SAS}` } }],
        'PUT /container/package.zip': [{ status: 201 }]
      }),
      packaging => packaging.stage(ENVIRONMENT, Buffer.from('PK'))
    )
    expect(result).toBe(`${origin}/container/package.zip?${SAS}`)
    expect(heard[0]?.body).toHaveLength(0)
    expect(heard[1]?.headers.authorization).toBeUndefined()
    expect(around.secrets).toContain(SAS)
  })

  const parts = {
    status: 'Succeeded',
    packageLink: { value: 'https://x.blob.core.windows.net/c2/package.zip?sig=restaged' },
    details: { displayName: 'Expenses', createdTime: '2026-01-01T00:00:00Z', surprise: { kept: true } },
    resources: RESOURCES
  }

  test.each(['status', 'packageLink', 'details', 'resources'] as const)(
    'a first 200 without %s is not the whole answer',
    async part => {
      const { [part]: _left, ...half } = parts
      const { result, heard, around } = await on(
        at => ({
          [`POST ${BASE}/listImportParameters`]: [
            { status: 202, headers: { location: `${at}/op/7?api-version=2016-11-01`, 'retry-after': '2' } }
          ],
          'GET /op/7': [{ body: { properties: half } }, { body: { properties: parts } }]
        }),
        packaging =>
          packaging.importParameters(ENVIRONMENT, 'https://x.blob.core.windows.net/c1/package.zip?sig=staged')
      )
      expect(result).toEqual({
        operationId: '7',
        packageLink: parts.packageLink.value,
        details: parts.details,
        resources: RESOURCES
      })
      expect(heard[0]?.json).toEqual({
        packageLink: { value: 'https://x.blob.core.windows.net/c1/package.zip?sig=staged' }
      })
      expect(heard).toHaveLength(3)
      expect(around.clock.pauses[0]).toBe(2000)
      expect(around.secrets).toEqual(expect.arrayContaining(['sig=restaged', 'restaged']))
    }
  )

  test('a rejected zip is an error with its remedy', async () => {
    const { result } = await on(
      () => ({
        [`POST ${BASE}/listImportParameters`]: [
          { status: 400, body: { error: { code: 'ZipFileRejected', message: 'Not a package.' } } }
        ]
      }),
      packaging => refusalOf(packaging.importParameters(ENVIRONMENT, 'https://x.example/c?sig=1'))
    )
    expect(result.remedy).toContain('Edited or damaged packages are rejected')
  })
})

const REQUEST: ImportRequest = {
  packageLink: 'https://x.blob.core.windows.net/c2/package.zip?sig=restaged',
  details: { displayName: 'Expenses', surprise: { kept: true } },
  resources: RESOURCES,
  selections: new Map()
}
const BODY = { details: REQUEST.details, packageLink: { value: REQUEST.packageLink }, resources: RESOURCES }

describe('validateImportPackage', () => {
  const validate = (answer: Answer) =>
    on(
      () => ({ [`POST ${BASE}/validateImportPackage`]: [answer] }),
      packaging => packaging.validate(ENVIRONMENT, REQUEST)
    )

  test('content: no problems', async () => {
    const { result, heard } = await validate({ body: { status: 'Succeeded', ...BODY } })
    expect(result).toEqual([])
    expect(heard[0]?.json).toEqual(BODY)
  })

  test('problems of the whole and of single resources, in a 200', async () => {
    const { result } = await validate({
      body: {
        errors: [{ code: 'A', message: 'one' }],
        resources: { k: { type: 'Microsoft.PowerApps/apps', name: 'x', error: { code: 'B', message: 'two' } } }
      }
    })
    expect(result).toEqual([
      { code: 'A', message: 'one' },
      { code: 'B', message: 'Microsoft.PowerApps/apps "x": two' }
    ])
  })
})

describe('importPackage', () => {
  const run = (answer: Answer, polls: Answer[] = []) =>
    on(
      at => ({
        [`POST ${BASE}/importPackage`]: [{ ...answer, headers: mapped(answer.headers, at) }],
        'GET /op/import-5': polls
      }),
      packaging => packaging.importPackage(ENVIRONMENT, REQUEST)
    )
  const accepted: Answer = { status: 202, headers: { location: '/op/import-5' } }
  const resource = { type: 'Microsoft.PowerApps/apps', status: 'Succeeded', id: APP, name: '6b1f', novelty: [1] }

  test('waits for the end and hands on every field of every resource', async () => {
    const { result, heard } = await run(accepted, [
      { status: 202 },
      { body: { properties: { status: 'Succeeded', resources: { k: resource } } }, headers: { 'x-ms-request-id': 'r' } }
    ])
    expect(result).toEqual({
      kind: 'finished',
      succeeded: true,
      operationId: 'import-5',
      resources: { k: resource },
      problems: [],
      service: { status: 200, requestId: 'r' }
    })
    expect(heard[0]?.json).toEqual(BODY)
  })

  const failures: [string, object, number][] = [
    ['the operation failed', { status: 'Failed', errors: [{ message: 'no' }], resources: { k: resource } }, 1],
    ['errors beside success', { status: 'Succeeded', errors: [{ message: 'no' }], resources: { k: resource } }, 1],
    ['one resource failed', { status: 'Succeeded', resources: { k: { ...resource, error: { code: 'X' } } } }, 0]
  ]
  test.each(failures)('%s: handed back, not thrown', async (_name, properties, problems) => {
    const { result } = await run(accepted, [{ body: { properties } }])
    expect(result).toMatchObject({ kind: 'finished', succeeded: false, operationId: 'import-5' })
    expect(result.kind === 'finished' ? result.problems : undefined).toHaveLength(problems)
  })

  const silences: [string, Answer][] = [
    ['500', { status: 500, body: { error: { code: 'InternalServerError' } } }],
    ['502', { status: 502 }],
    ['503 that names no Retry-After', { status: 503 }],
    ['504', { status: 504, headers: { 'x-ms-request-id': 'r' } }],
    ['504 with Retry-After', { status: 504, headers: { 'retry-after': '1' } }],
    ['a lost connection', { cut: true }],
    ['202 without a Location', { status: 202 }],
    ['200 without a word', { body: { details: {} } }]
  ]
  test.each(silences)('%s says nothing, and the import is not sent again', async (_name, answer) => {
    const { result, journal } = await run(answer)
    expect(result.kind).toBe('unanswered')
    expect(journal).toEqual([`POST ${BASE}/importPackage`])
  })

  test('no answer in time is no answer', async () => {
    await using server = await scripted({ [`POST ${BASE}/importPackage`]: [{ silent: true }] })
    const transport = createTransport({ ...surroundings(server.origin), requestTimeout: 30 })
    const result = await createPackaging(transport, () => {}).importPackage(ENVIRONMENT, REQUEST)
    expect(result).toMatchObject({ kind: 'unanswered', service: { message: expect.stringContaining('no response') } })
    expect(server.heard).toHaveLength(1)
  })

  test('a plain refusal is an error: nothing was begun', async () => {
    const { result, journal } = await on(
      () => ({
        [`POST ${BASE}/importPackage`]: [
          { status: 400, body: { error: { code: 'PackageManifestNotFound', message: 'no manifest' } } }
        ]
      }),
      packaging => refusalOf(packaging.importPackage(ENVIRONMENT, REQUEST))
    )
    expect(result.message).toContain('Could not import "Expenses"')
    expect(result).toBeInstanceOf(NotStarted)
    expect(result.message).toContain('PackageManifestNotFound')
    expect(journal).toHaveLength(1)
  })

  test('throttling that outlasts the attempts is an error: nothing was begun', async () => {
    await using server = await scripted({ [`POST ${BASE}/importPackage`]: [{ status: 429 }] })
    const packaging = createPackaging(createTransport(surroundings(server.origin)), () => {})
    const error = await refusalOf(packaging.importPackage(ENVIRONMENT, REQUEST))
    expect(error).toBeInstanceOf(NotStarted)
    expect(error.message).toContain('throttling')
    expect(server.heard).toHaveLength(5)
  })

  test('a run cancelled while the start is under way says that it may have begun', async () => {
    const around = surroundings('')
    const { result } = await on(
      () => ({
        [`POST ${BASE}/importPackage`]: [{ silent: true, before: () => around.controller.abort(new Error('SIGTERM')) }]
      }),
      packaging => refusalOf(packaging.importPackage(ENVIRONMENT, REQUEST)),
      around
    )
    expect(result.message).toContain('the run was cancelled')
    expect(result.message).toContain('may have started')
  })
})

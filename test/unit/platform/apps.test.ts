import { describe, expect, test } from '@jest/globals'
import { createApps } from '../../../src/platform/apps.ts'
import { createTransport } from '../../../src/platform/transport/transport.ts'
import { refusalOf, surroundings } from './client-on.ts'
import { scripted, type Answer } from './scripted-server.ts'

const APP = '6b1f'
const PATH = `/providers/Microsoft.PowerApps/apps/${APP}`
const OLD = '2026-01-01T08:00:00Z'
const NEW = '2026-01-30T09:30:00Z'
const REFERENCES = { r1: { id: '/providers/microsoft.powerapps/apis/shared_sql', extra: 1 } }
const READ = { r1: { connector: 'shared_sql', flow: undefined, displayName: undefined } }

async function readApp(properties: object) {
  await using server = await scripted({ [`GET ${PATH}`]: [{ body: { name: APP, properties } }] })
  const app = await createApps(createTransport(surroundings(server.origin)), () => {}).read(APP)
  return { app, heard: server.heard }
}

describe('reading an app', () => {
  test('asks for the unpublished definition', async () => {
    const { app, heard } = await readApp({
      displayName: 'Expenses',
      appVersion: OLD,
      lastDraftVersion: OLD,
      lifeCycleId: 'Published',
      connectionReferences: REFERENCES,
      environment: { name: 'env' },
      appPlayUri: 'https://apps.example/play'
    })
    expect(heard[0]?.search).toBe('?api-version=2016-11-01&$expand=unpublishedAppDefinition')
    expect(app).toMatchObject({
      id: APP,
      displayName: 'Expenses',
      environment: 'env',
      publishedVersion: OLD,
      newestVersion: OLD,
      hasDraft: false,
      references: READ,
      draftReferences: undefined,
      playUrl: 'https://apps.example/play'
    })
  })

  const drafts: [string, object, object][] = [
    [
      'a newer saved version',
      { appVersion: OLD, lastDraftVersion: NEW },
      { hasDraft: true, draftReferences: undefined }
    ],
    [
      'the same moment in two notations',
      { appVersion: NEW, lastDraftVersion: '2026-01-30T09:30:00.000Z' },
      { hasDraft: false }
    ],
    ['an older saved version', { appVersion: NEW, lastDraftVersion: OLD }, { hasDraft: false }],
    ['no word about saved versions', { appVersion: NEW }, { hasDraft: false, newestVersion: NEW }],
    [
      'a draft that is shown',
      {
        appVersion: OLD,
        lastDraftVersion: NEW,
        connectionReferences: {},
        unpublishedAppDefinition: { properties: { connectionReferences: REFERENCES } }
      },
      { hasDraft: true, references: {}, draftReferences: READ }
    ],
    [
      'a draft that is shown without references',
      {
        appVersion: OLD,
        lastDraftVersion: NEW,
        connectionReferences: REFERENCES,
        unpublishedAppDefinition: { properties: {} }
      },
      { hasDraft: true, references: READ, draftReferences: {} }
    ],
    [
      'an app that was never published',
      { appVersion: NEW, lifeCycleId: 'Draft', connectionReferences: REFERENCES },
      { hasDraft: true, publishedVersion: undefined, newestVersion: NEW, draftReferences: READ }
    ]
  ]
  test.each(drafts)('%s', async (_name, properties, expected) => {
    expect((await readApp(properties)).app).toMatchObject(expected)
  })

  test('an unknown app is named with what to check', async () => {
    await using server = await scripted({
      [`GET ${PATH}`]: [{ status: 404, body: { error: { code: 'AppNotFound', message: 'No such app.' } } }]
    })
    const apps = createApps(createTransport(surroundings(server.origin)), () => {})
    const error = await refusalOf(apps.read(APP))
    expect(error.message).toContain(`Could not read the app "${APP}"`)
    expect(error.remedy).toContain('Check the input app')
  })

  test.each(['', '..'])('%j is refused before anything is sent', async id => {
    const apps = createApps(createTransport(surroundings('http://127.0.0.1:1')), () => {})
    await expect(apps.read(id)).rejects.toThrow(/Could not address the app/)
    await expect(apps.publish(id)).rejects.toThrow(/Could not address the app/)
  })
})

describe('deleting', () => {
  const removed = async (answers: readonly Answer[]) => {
    await using server = await scripted({ [`DELETE ${PATH}`]: answers })
    const apps = createApps(createTransport(surroundings(server.origin, { minutes: 1 })), () => {})
    const failure = await apps.remove(APP).then(
      () => undefined,
      (error: unknown) => error
    )
    return { failure, heard: server.heard }
  }

  test.each([
    ['is done once', 204],
    ['passes over an app that is gone', 404]
  ])('%s', async (_, status) => {
    const { failure, heard } = await removed([{ status }])
    expect(failure).toBeUndefined()
    expect(heard.map(({ search, body }) => [search, body.length])).toEqual([['?api-version=2017-06-01', 0]])
  })

  test('is refused by who may not', async () => {
    const { failure } = await removed([{ status: 403, body: { error: { code: 'Forbidden', message: 'No.' } } }])
    expect(failure).toMatchObject({ service: { status: 403, code: 'Forbidden' } })
    expect(failure).not.toHaveProperty('message', expect.stringContaining('may have been deleted'))
  })

  test('that is never answered says that it may have happened', async () => {
    const { failure } = await removed([{ cut: true }])
    expect(failure).toHaveProperty('message', expect.stringContaining('The app may have been deleted.'))
  })
})

const leased = (code: string): Answer => ({
  status: 409,
  body: { error: { code, message: 'Mia has it open.' } }
})

describe('publishing', () => {
  test('posts an empty object with the version that knows drafts', async () => {
    await using server = await scripted({ [`POST ${PATH}/publish`]: [{}] })
    await createApps(createTransport(surroundings(server.origin)), () => {}).publish(APP)
    expect(server.heard[0]?.search).toBe('?api-version=2017-06-01')
    expect(server.heard[0]?.json).toEqual({})
  })

  test.each(['AppLeaseActive', 'AppLeaseSameUserConflict'])('%s is waited for', async code => {
    await using server = await scripted({ [`POST ${PATH}/publish`]: [leased(code), leased(code), leased(code), {}] })
    const around = surroundings(server.origin)
    await createApps(createTransport(around), around.onProgress).publish(APP)
    expect(server.heard).toHaveLength(4)
    expect(around.clock.pauses).toEqual([5000, 5000, 5000])
    expect(around.warnings[0]).toContain(`Somebody has the app "${APP}" open in Power Apps Studio (${code})`)
    expect(around.progress.map(({ state }) => state)).toEqual(['started', 'waiting', 'finished'])
  })

  test('a lease that outlasts the wait time is named', async () => {
    await using server = await scripted({ [`POST ${PATH}/publish`]: [leased('AppLeaseActive')] })
    const around = surroundings(server.origin, { minutes: 20 })
    const error = await refusalOf(createApps(createTransport(around), around.onProgress).publish(APP))
    expect(error.why).toContain('20 min 00 s')
    expect(error.service).toMatchObject({ code: 'AppLeaseActive', message: 'Mia has it open.', status: 409 })
    expect(around.deadline.over()).toBe(true)
    expect(Math.max(...around.clock.pauses)).toBe(30_000)
  })

  test('another conflict is not waited for', async () => {
    await using server = await scripted({ [`POST ${PATH}/publish`]: [leased('SomethingElse')] })
    await refusalOf(createApps(createTransport(surroundings(server.origin)), () => {}).publish(APP))
    expect(server.heard).toHaveLength(1)
  })

  test('a server error is not followed by a second publish', async () => {
    await using server = await scripted({ [`POST ${PATH}/publish`]: [{ status: 500 }] })
    await refusalOf(createApps(createTransport(surroundings(server.origin)), () => {}).publish(APP))
    expect(server.heard).toHaveLength(1)
  })

  test('a run cancelled while somebody holds the lease', async () => {
    await using server = await scripted({ [`POST ${PATH}/publish`]: [leased('AppLeaseActive')] })
    const around = surroundings(server.origin)
    const abortWhenWaiting = (): void => around.controller.abort(new Error('SIGTERM'))
    const error = await refusalOf(createApps(createTransport(around), abortWhenWaiting).publish(APP))
    expect(error.message).toContain('the run was cancelled. Nothing was changed.')
  })

  test('the app is called by its display name once it was read', async () => {
    await using server = await scripted({
      [`GET ${PATH}`]: [{ body: { name: APP, properties: { displayName: 'Expenses' } } }],
      [`POST ${PATH}/publish`]: [leased('AppLeaseActive'), {}]
    })
    const around = surroundings(server.origin)
    const apps = createApps(createTransport(around), around.onProgress)
    await apps.read(APP)
    await apps.publish(APP)
    expect(around.warnings[0]).toContain('the app "Expenses"')
    expect(around.warnings[0]).not.toContain(APP)
  })
})

test.each([
  ['Compliant', undefined],
  ['compliant', undefined],
  ['NonCompliant', { status: 'NonCompliant', message: 'two groups' }]
])('a verdict of the data policies counts where it objects: %s', async (status, policyViolation) => {
  const result = { status, violationErrorMessage: 'two groups' }
  const { app } = await readApp({ executionRestrictions: { dataLossPreventionEvaluationResult: result } })
  expect(app.policyViolation).toEqual(policyViolation)
})

test('a reference says which connector or flow it stands for', async () => {
  const { app } = await readApp({
    connectionReferences: {
      sql: { id: '/providers/Microsoft.PowerApps/apis/Shared_SQL', displayName: 'SQL' },
      flow: {
        id: '/providers/microsoft.powerapps/apis/shared_logicflows',
        parameterHints: { workflowName: { value: '/providers/Microsoft.Flow/flows/f-1' } }
      }
    }
  })
  expect(app.references).toEqual({
    sql: { connector: 'shared_sql', flow: undefined, displayName: 'SQL' },
    flow: { connector: 'shared_logicflows', flow: 'f-1', displayName: undefined }
  })
})

describe('writing references into the draft', () => {
  const WRITTEN = { r1: { fields: REFERENCES.r1 } }
  const object = {
    name: APP,
    id: PATH,
    appType: 'ClassicCanvasApp',
    properties: {
      appVersion: OLD,
      lifeCycleId: 'Published',
      appUris: { documentUri: { value: 'published.msapp' } },
      almMode: 'Environment',
      connectionReferences: { old: {} },
      unpublishedAppDefinition: {
        properties: { appVersion: NEW, appUris: { documentUri: { value: 'imported.msapp' } }, novelty: { kept: '1' } }
      }
    }
  }
  const script = (put: Answer): Record<string, Answer[]> => ({
    [`POST ${PATH}/acquireLease`]: [{ body: { leaseId: 'lease-1', more: 2 } }],
    [`GET ${PATH}`]: [{ body: object }],
    [`PUT ${PATH}/`]: [put],
    [`POST ${PATH}/releaseLease`]: [{}]
  })

  test('lease, read, write the whole, give the lease back', async () => {
    await using server = await scripted(script({}))
    const apps = createApps(createTransport(surroundings(server.origin)), () => {})
    await apps.writeDraftReferences(APP, WRITTEN)
    expect(server.journal()).toEqual([
      `POST ${PATH}/acquireLease`,
      `GET ${PATH}`,
      `PUT ${PATH}/`,
      `POST ${PATH}/releaseLease`
    ])
    const [acquire, , put, release] = server.heard
    expect(acquire?.search).toBe('?api-version=2017-05-01&forceLeaseAcquisition=false')
    expect(release?.json).toEqual({ leaseId: 'lease-1', more: 2 })
    expect(put?.search).toBe('?api-version=2017-05-01')
    expect(put?.json).toEqual({
      name: APP,
      id: PATH,
      appType: 'ClassicCanvasApp',
      properties: {
        appVersion: NEW,
        lifeCycleId: 'Draft',
        // The draft's own document: the published one would undo the import.
        appUris: { documentUri: { value: 'imported.msapp' } },
        almMode: 'Environment',
        novelty: { kept: '1' },
        connectionReferences: REFERENCES
      }
    })
  })

  test('the lease is given back when the write is refused', async () => {
    await using server = await scripted(
      script({ status: 400, body: { error: { code: 'InvalidApplicationNameCharacters', message: 'no' } } })
    )
    const apps = createApps(createTransport(surroundings(server.origin)), () => {})
    const error = await refusalOf(apps.writeDraftReferences(APP, WRITTEN))
    expect(error.remedy).toContain('Rename the app')
    expect(server.journal().at(-1)).toBe(`POST ${PATH}/releaseLease`)
  })

  test('the lease is given back by a cancelled run', async () => {
    const around = surroundings('')
    const abort = (): void => around.controller.abort(new Error('SIGTERM'))
    await using server = await scripted(script({ silent: true, before: abort }))
    const transport = createTransport({ ...around, cloud: surroundings(server.origin).cloud })
    const error = await refusalOf(createApps(transport, () => {}).writeDraftReferences(APP, WRITTEN))
    expect(error.message).toContain('the run was cancelled. The draft may have been written.')
    expect(server.journal().at(-1)).toBe(`POST ${PATH}/releaseLease`)
  })

  test('a lease that cannot be given back is a warning', async () => {
    await using server = await scripted({
      ...script({}),
      [`POST ${PATH}/releaseLease`]: [{ status: 400, body: { error: { code: 'Gone' } } }]
    })
    const around = surroundings(server.origin)
    await createApps(createTransport(around), () => {}).writeDraftReferences(APP, WRITTEN)
    expect(around.warnings[0]).toContain('expires by itself')
  })

  test('somebody else’s lease is waited for', async () => {
    await using server = await scripted({
      ...script({}),
      [`POST ${PATH}/acquireLease`]: [leased('AppLeaseActive'), { body: { leaseId: 'lease-1' } }]
    })
    const around = surroundings(server.origin)
    await createApps(createTransport(around), around.onProgress).writeDraftReferences(APP, WRITTEN)
    expect(around.clock.pauses).toEqual([5000])
    expect(server.heard).toHaveLength(5)
  })
})

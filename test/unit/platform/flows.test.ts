import { describe, expect, test } from '@jest/globals'
import { createFlows } from '../../../src/platform/flows.ts'
import { createTransport } from '../../../src/platform/transport/transport.ts'
import { jwt, refusalOf, surroundings, tokensInOrder, USER_TOKEN } from './client-on.ts'
import { scripted, type Script, type ScriptedServer } from './scripted-server.ts'

const BASE = '/providers/Microsoft.ProcessSimple/environments/env/flows/f1'
const TOKEN = jwt({ aud: 'https://service.flow.microsoft.com/', scp: 'Flows.Manage.All', upn: 'm@contoso.example' })

async function flowsOn(script: Script): Promise<ScriptedServer & { flows: ReturnType<typeof createFlows> }> {
  const server = await scripted(script)
  const tokens = tokensInOrder([USER_TOKEN], TOKEN)
  return { ...server, flows: createFlows(createTransport(surroundings(server.origin, { tokens })), tokens) }
}

describe('a flow', () => {
  test('is turned on and off without a body, and again after passing trouble', async () => {
    await using server = await flowsOn({
      [`POST ${BASE}/start`]: [{ cut: true }, { status: 503 }, { status: 200 }],
      [`POST ${BASE}/stop`]: [{ status: 200 }]
    })
    await server.flows.start('env', 'f1')
    await server.flows.stop('env', 'f1')
    expect(server.journal()).toEqual([...Array<string>(3).fill(`POST ${BASE}/start`), `POST ${BASE}/stop`])
    expect(server.heard.every(({ body }) => body.length === 0)).toBe(true)
    expect(server.heard.at(-1)?.query.get('api-version')).toBe('2016-11-01')
    expect(server.heard.at(-1)?.headers.authorization).toBe(`Bearer ${TOKEN}`)
  })

  test('refused by a policy: the error names it', async () => {
    await using server = await flowsOn({
      [`POST ${BASE}/start`]: [
        {
          status: 403,
          body: {
            error: {
              code: 'ApiPolicyDataFlowViolation',
              message: 'no',
              extendedData: { violation: { policyDisplayName: 'Office only', parameters: [] } }
            }
          }
        },
        { status: 403, body: { error: { code: 'DlpViolation', message: 'no', extendedData: 'of another shape' } } }
      ]
    })
    const named = await refusalOf(server.flows.start('env', 'f1'))
    expect(named.service).toMatchObject({ code: 'ApiPolicyDataFlowViolation', policy: 'Office only', status: 403 })
    expect(named.remedy).toContain('data loss prevention')
    const nameless = await refusalOf(server.flows.start('env', 'f1'))
    expect(nameless.service).toMatchObject({ code: 'DlpViolation', message: 'no' })
    expect(nameless.service).not.toHaveProperty('policy')
  })

  test('that cannot be turned: the error says which way it was to be', async () => {
    const refused = [{ status: 400, body: { error: { code: 'Nope', message: 'no' } } }]
    await using server = await flowsOn({ [`POST ${BASE}/start`]: refused, [`POST ${BASE}/stop`]: refused })
    expect((await refusalOf(server.flows.start('env', 'f1'))).doing).toBe('turn the flow "f1" on')
    expect((await refusalOf(server.flows.stop('env', 'f1'))).doing).toBe('turn the flow "f1" off')
  })

  test('is read with its references and why it is suspended', async () => {
    await using server = await flowsOn({
      [`GET ${BASE}`]: [
        {
          body: {
            name: 'f1',
            properties: {
              displayName: 'Mail',
              state: 'Suspended',
              flowSuspensionReason: 'CompanyDlpViolation',
              lastModifiedTime: '2026-01-02T03:04:05Z',
              connectionReferences: {
                shared_sql: { id: '/providers/Microsoft.PowerApps/apis/shared_sql', connectionName: 'c-1' },
                shared_office365: {
                  id: '/providers/Microsoft.PowerApps/apis/shared_office365/',
                  connectionName: '',
                  source: 'Invoker'
                }
              }
            }
          }
        }
      ]
    })
    expect(await server.flows.read('env', 'f1')).toMatchObject({
      state: 'suspended',
      suspension: 'CompanyDlpViolation',
      modified: '2026-01-02T03:04:05Z',
      references: [
        { name: 'shared_sql', connector: 'shared_sql', connection: 'c-1', broughtByUser: false },
        { name: 'shared_office365', connector: 'shared_office365', connection: undefined, broughtByUser: true }
      ]
    })
  })

  test.each([undefined, null, '', 'None', 'none'])('with the suspension reason %j has none', async reason => {
    const body = { name: 'f1', properties: { state: 'Started', flowSuspensionReason: reason } }
    await using server = await flowsOn({ [`GET ${BASE}`]: [{ body }] })
    expect((await server.flows.read('env', 'f1')).suspension).toBeUndefined()
  })

  test.each<[object, unknown]>([
    [{ body: { name: 'f1', properties: { displayName: 'Mail' } } }, { id: 'f1', displayName: 'Mail' }],
    [{ status: 404, body: { error: { code: 'FlowNotFound', message: 'gone' } } }, 'absent'],
    [{ status: 403, body: { error: { code: 'ConnectionAuthorizationFailed', message: 'no' } } }, 'hidden']
  ])('is looked up by its id: %j', async (answer, expected) => {
    await using server = await flowsOn({ [`GET ${BASE}`]: [answer] })
    const found = await server.flows.find('env', 'f1')
    if (typeof expected === 'string') expect(found).toBe(expected)
    else expect(found).toMatchObject(expected as object)
  })

  test('that cannot be looked up for another reason is an error', async () => {
    await using server = await flowsOn({ [`GET ${BASE}`]: [{ status: 400, body: { error: { code: 'Bad' } } }] })
    expect((await refusalOf(server.flows.find('env', 'f1'))).service?.status).toBe(400)
  })

  test.each(['', '..'])('with the id %j is refused before anything is sent', async id => {
    await using server = await flowsOn({})
    await expect(server.flows.start('env', id)).rejects.toThrow(/address the flow/)
    expect(server.heard).toEqual([])
  })
})

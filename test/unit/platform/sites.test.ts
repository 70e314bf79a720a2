import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/base/errors.ts'
import { createSites } from '../../../src/platform/sites.ts'
import type { TokenSource } from '../../../src/platform/sign-in/sign-in.ts'
import { withEndpoints } from '../../../src/platform/clouds.ts'
import { Throttle } from '../../../src/platform/http/throttle.ts'
import { createTransport } from '../../../src/platform/transport/transport.ts'
import { CLOUDS, embeddedCloud } from '../../../src/protocol/clouds.ts'
import { jwt, surroundings, USER_TOKEN } from './client-on.ts'
import { type Answer, scripted, type Script } from './scripted-server.ts'

const GRAPH_TOKEN = jwt({ aud: 'https://graph.microsoft.com', upn: 'maker@contoso.example' })
const ADDRESS = 'https://contoso.sharepoint.com/sites/finance'
const SITE = 'GET /v1.0/sites/contoso.sharepoint.com:/sites/finance'
const ID = 'contoso.sharepoint.com,2c712604-1370-44e7-a1f5-426573fda80a,2d2244c3-251a-49ea-93a8-39e1c3a060fe'
const LISTS = `GET /v1.0/sites/${ID}/lists`
const DRIVES = `GET /v1.0/sites/${ID}/drives`
const FOUND: Answer = { body: { id: ID, displayName: 'Finance' } }

const listId = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
const list = (at: number, more: Record<string, unknown> = {}) => ({
  id: listId(at),
  displayName: `List ${at}`,
  list: { hidden: false, template: 'genericList' },
  ...more
})

/** Reads a site of a server that follows the script; the time for it is 100 s unless said otherwise. */
async function reading(
  script: Script | ((origin: string) => Script),
  {
    address = ADDRESS,
    drives = false,
    seconds = 100,
    hasToken = true,
    cancel = false
  }: { address?: string; drives?: boolean; seconds?: number; hasToken?: boolean; cancel?: boolean } = {}
) {
  const server = await scripted(script)
  const tokens: TokenSource = {
    token: async audience => (audience !== 'graph' ? USER_TOKEN : hasToken ? GRAPH_TOKEN : undefined)
  }
  const around = surroundings(server.origin, { tokens })
  if (cancel) around.controller.abort()
  const sites = createSites(createTransport(around), tokens)
  try {
    const read = await sites.contents(address, { drives, until: around.clock.now() + seconds * 1000 })
    return { read, heard: server.heard, journal: server.journal() }
  } finally {
    await server[Symbol.asyncDispose]()
  }
}

const refused = (code: string, message: string, status: number): Answer => ({
  status,
  body: { error: { code, message, innerError: { date: '2026-01-31T10:00:00' } } }
})

describe('what a site holds', () => {
  test('its lists and libraries, page by page, as documented', async () => {
    const { read, heard } = await reading(
      origin => ({
        [SITE]: [FOUND],
        [LISTS]: [
          { body: { value: [list(1)], '@odata.nextLink': `${origin}/v1.0/sites/${ID}/lists?$skiptoken=a` } },
          {
            body: {
              value: [
                list(2, { displayName: null, name: 'By name', list: { hidden: true, template: 'documentLibrary' } }),
                // The documentation has such an id in an example. It is the id of no list.
                list(3, { id: '1234-112-112-4' }),
                list(4, { displayName: ' ' }),
                list(5, { displayName: 'x'.repeat(256) }),
                list(6, { list: null })
              ]
            }
          }
        ],
        [DRIVES]: [
          {
            body: {
              value: [
                { id: 'b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8MdF', name: 'Documents' },
                { id: '../me', name: 'x' }
              ]
            }
          }
        ]
      }),
      { drives: true }
    )
    expect(read).toEqual({
      id: ID,
      lists: [
        { id: listId(1), title: 'List 1', template: 'genericList', isHidden: false },
        { id: listId(2), title: 'By name', template: 'documentLibrary', isHidden: true },
        { id: listId(6), title: 'List 6', template: undefined, isHidden: false }
      ],
      drives: [{ id: 'b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8MdF', title: 'Documents' }]
    })
    expect(heard.map(({ search }) => decodeURIComponent(search))).toEqual([
      '',
      '?$select=id,displayName,name,list',
      '?$skiptoken=a',
      '?$select=id,name'
    ])
    for (const { headers } of heard) expect(headers.authorization).toBe(`Bearer ${GRAPH_TOKEN}`)
  })

  test.each([
    ['https://contoso.sharepoint.com', '/v1.0/sites/contoso.sharepoint.com'],
    ['https://contoso.sharepoint.com/', '/v1.0/sites/contoso.sharepoint.com'],
    ['https://Contoso.SharePoint.com/sites/a%20b/c', '/v1.0/sites/contoso.sharepoint.com:/sites/a b/c'],
    ['https://contoso.sharepoint.com/sites/a:b', '/v1.0/sites/contoso.sharepoint.com:/sites/a:b'],
    ['https://contoso.sharepoint.com/../../me', '/v1.0/sites/contoso.sharepoint.com:/me'],
    ['https://contoso.sharepoint.com/a%2f..%2f..%2fme', '/v1.0/sites/contoso.sharepoint.com:/a/../../me']
  ])('the site at %s', async (address, path) => {
    const { journal, heard } = await reading({ [`GET ${path}`]: [refused('itemNotFound', 'x', 404)] }, { address })
    expect(journal).toEqual([`GET ${path}`])
    // An encoded slash stays one part of the path.
    expect(heard[0]?.path).toBe(path)
  })

  test('only the site is asked for where drives are not wanted', async () => {
    const { journal } = await reading({ [SITE]: [FOUND], [LISTS]: [{ body: { value: [] } }] })
    expect(journal).toEqual([SITE, LISTS])
  })
})

describe('a site is not read, and the run goes on', () => {
  test.each([
    [
      'without the permission',
      refused('accessDenied', 'Access denied', 403),
      /HTTP 403 \(accessDenied.*Sites\.Read\.All/
    ],
    ['with a token for somebody else', refused('InvalidAuthenticationToken', 'x', 401), /HTTP 401.*Sites\.Read\.All/],
    ['that is not there', refused('itemNotFound', 'Requested site could not be found', 404), /HTTP 404 \(itemNotFound/],
    ['of another tenant', refused('invalidRequest', 'Invalid hostname for this tenancy', 400), /HTTP 400.*hostname/],
    ['with an answer that is no site', { body: [] }, /unexpected form/],
    ['with an id that is none', { body: { id: '../../me' } }, /id of another form/],
    ['after a lost connection', { cut: true }, /.+/],
    ['that asks for more time than there is', { status: 429, headers: { 'retry-after': '3600' } }, /HTTP 429/]
  ] as const)('%s', async (_, answer, why) => {
    const { read, journal } = await reading({ [SITE]: [answer] })
    expect(read).toEqual({ unread: expect.stringMatching(why) })
    expect(new Set(journal)).toEqual(new Set([SITE]))
  })

  test('without a token, and without a request', async () => {
    const { read, journal } = await reading({}, { hasToken: false })
    expect(read).toEqual({ unread: 'this identity has no token for Microsoft Graph' })
    expect(journal).toEqual([])
  })

  test.each(['finance', 'https://', 'https://finance/sites/a', 'https://[::1]/sites/a', 'file:///etc'])(
    'with the address %s, nothing is asked',
    async address => {
      const { read, journal } = await reading({}, { address })
      expect(read).toEqual({ unread: expect.stringContaining('address') })
      expect(journal).toEqual([])
    }
  )

  test('when the time for it is over, before it begins', async () => {
    const { read, journal } = await reading({}, { seconds: 0 })
    expect(read).toEqual({ unread: 'the time for it is over' })
    expect(journal).toEqual([])
  })

  test('when a pause that the service asks for is longer than the time for it', async () => {
    const { read, journal } = await reading(
      { [SITE]: [{ status: 503, headers: { 'retry-after': '20' } }, FOUND] },
      { seconds: 10 }
    )
    expect(read).toEqual({ unread: expect.stringContaining('HTTP 503') })
    expect(journal).toHaveLength(1)
  })

  test('when the next page is at another host, which gets no request', async () => {
    await using other = await scripted({})
    const { read } = await reading({
      [SITE]: [FOUND],
      [LISTS]: [
        { body: { value: [list(1)], '@odata.nextLink': `${other.origin}/v1.0/sites/${ID}/lists?$skiptoken=a` } }
      ]
    })
    expect(read).toEqual({ unread: expect.stringContaining('another host') })
    expect(other.heard).toEqual([])
  })

  test('when its pages lead in a circle', async () => {
    const { read, journal } = await reading(origin => ({
      [SITE]: [FOUND],
      [LISTS]: ({ search }) => ({
        body: {
          value: [],
          '@odata.nextLink': `${origin}/v1.0/sites/${ID}/lists?$skiptoken=${search.endsWith('=a') ? 'b' : 'a'}`
        }
      })
    }))
    expect(read).toEqual({ unread: expect.stringContaining('do not end') })
    expect(journal.length).toBeLessThan(6)
  })

  test('when its pages never end', async () => {
    let page = 0
    const { read, journal } = await reading(origin => ({
      [SITE]: [FOUND],
      [LISTS]: () => ({
        body: { value: [], '@odata.nextLink': `${origin}/v1.0/sites/${ID}/lists?$skiptoken=${page++}` }
      })
    }))
    expect(read).toEqual({ unread: expect.stringContaining('do not end') })
    expect(journal.length).toBeLessThan(250)
  })

  test('with more lists than any site has', async () => {
    const value = Array.from({ length: 5_001 }, (_, at) => list(at))
    const { read } = await reading({ [SITE]: [FOUND], [LISTS]: [{ body: { value } }] })
    expect(read).toEqual({ unread: 'it has more than 5000 lists' })
  })

  test('but a run that was cancelled ends', async () => {
    await expect(reading({}, { cancel: true })).rejects.toThrow(ActionError)
  })
})

test('a token for Microsoft Graph goes to its host in the cloud alone', async () => {
  const graph = (name: keyof typeof CLOUDS): string => CLOUDS[name].graph
  // Microsoft's page "National cloud deployments".
  expect([graph('Public'), graph('UsGov'), graph('UsGovHigh'), graph('UsGovDod'), graph('China')]).toEqual([
    'https://graph.microsoft.com',
    'https://graph.microsoft.com',
    'https://graph.microsoft.us',
    'https://dod-graph.microsoft.us',
    'https://microsoftgraph.chinacloudapi.cn'
  ])
  await using chosen = await scripted({ [SITE]: [refused('itemNotFound', 'x', 404)] })
  await using cloud = await scripted({})
  const tokens: TokenSource = { token: async () => GRAPH_TOKEN }
  const around = surroundings(cloud.origin, {
    tokens,
    cloud: withEndpoints(embeddedCloud(cloud.origin), { graph: chosen.origin })
  })
  await createSites(createTransport(around), tokens).contents(ADDRESS, {
    drives: false,
    until: around.clock.now() + 1000
  })
  expect(chosen.journal()).toEqual([SITE])
  expect(cloud.heard).toEqual([])
})

test('a refusal of Microsoft Graph for too many requests holds back no request to Power Platform', async () => {
  await using server = await scripted({
    [SITE]: [{ status: 429, headers: { 'retry-after': '600' } }],
    'GET /other': [{ body: {} }]
  })
  const tokens: TokenSource = { token: async audience => (audience === 'graph' ? GRAPH_TOKEN : USER_TOKEN) }
  const around = surroundings(server.origin, { tokens })
  const transport = createTransport({ ...around, throttle: new Throttle() })
  const until = around.clock.now() + 100_000
  expect(await createSites(transport, tokens).contents(ADDRESS, { drives: false, until })).toHaveProperty('unread')
  await transport.call({ doing: 'ask', service: 'bap', method: 'GET', to: '/other', retry: 'idempotent' })
  expect(around.clock.pauses).toEqual([])
})

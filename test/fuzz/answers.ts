import * as fc from 'fast-check'
import { Redactor } from '../../src/base/redaction.ts'
import type { Platform } from '../../src/commands/ports/platform.ts'
import { createPlatform } from '../../src/platform/client.ts'
import { surroundings, USER_TOKEN } from '../unit/platform/client-on.ts'
import { type FuzzAnswer, withAnswers } from './answering-server.ts'
import { hostileText } from './hostile.ts'
import { editedJson, jsonEdits } from './json-edits.ts'
import { Broken, demandNoCommand, demandReadable, demandWithout, logged, outcomeOf } from './promises.ts'
import { suite } from './suite.ts'

const SIGNATURE = 'c2lnbmF0dXJlLW9mLXRoZS1saW5r'
const SAS = `/container?sv=1&sr=c&sig=${SIGNATURE}&sp=rl`
const ID = '/providers/Microsoft.PowerApps/apps/6b1f'
const GUID = '5d2c1b0a-9f8e-4d7c-8b6a-51f4e3d2c1b0'
const ROOT = { kind: 'app', id: '6b1f', displayName: 'Expenses' } as const
const RESOURCES = {
  'aGVsbG8=': { type: 'Microsoft.PowerApps/apps', id: ID, details: { displayName: 'Expenses' }, status: 'Succeeded' }
}

type Ask = (platform: Platform) => Promise<unknown>

const REQUEST = { packageLink: 'ORIGIN/blob', details: {}, resources: {}, selections: new Map() }

/** What is asked, and what a service that means well would answer. */
const ASKED: readonly (readonly [Ask, readonly unknown[]])[] = [
  [
    ({ environments }) => environments.list(),
    [
      list({
        name: 'dev-1',
        properties: {
          displayName: 'Development',
          isDefault: false,
          linkedEnvironmentMetadata: { instanceUrl: 'https://org1.crm4.dynamics.com/' }
        }
      })
    ]
  ],
  [
    ({ environments }) => environments.read('dev-1'),
    [{ name: 'dev-1', properties: { displayName: 'Development', permissions: { CreateFlow: { displayName: 'x' } } } }]
  ],
  [
    ({ policies }) => policies.list('dev-1'),
    [
      list({
        displayName: 'Strict',
        environments: [{ name: 'dev-1' }],
        environmentType: 'OnlyEnvironments',
        connectorGroups: [{ classification: 'Confidential', connectors: [{ id: 'shared_sql' }] }],
        defaultConnectorsClassification: 'General'
      })
    ]
  ],
  [
    ({ apps }) => apps.list('dev-1'),
    [list({ name: 'a-1', properties: { displayName: 'Expenses', owner: { displayName: 'Mona' } } })]
  ],
  [
    ({ apps }) => apps.read('a-1'),
    [
      {
        name: 'a-1',
        properties: {
          displayName: 'Expenses',
          appVersion: '2026-01-01T00:00:00Z',
          lastPublishTime: '2026-01-01T00:00:00Z',
          environment: { name: 'dev-1' },
          connectionReferences: { r: { id: 'shared_sql', displayName: 'SQL' } },
          appPlayUri: 'https://apps.powerapps.com/play/a-1',
          lifeCycleId: 'Published',
          executionRestrictions: { dataLossPreventionEvaluationResult: { status: 'Compliant' } }
        }
      }
    ]
  ],
  [
    ({ apps }) => apps.versions('a-1'),
    [list({ name: '20260131T101500Z', properties: { appVersion: '2026-01-31T10:15:00Z', lifeCycleId: 'Published' } })]
  ],
  [({ apps }) => apps.publish('a-1', 'Expenses'), [{ leaseId: 'l' }, {}]],
  [({ apps }) => apps.writeDraftReferences('a-1', { r: { fields: { id: 'x' } } }), [{ leaseId: 'l' }, {}]],
  [
    ({ flows }) => flows.list('dev-1'),
    [
      list({
        name: 'f-1',
        properties: { displayName: 'Notify', state: 'Started', lastModifiedTime: '2026-01-01T00:00:00Z' }
      })
    ]
  ],
  [
    ({ flows }) => flows.read('dev-1', 'f-1'),
    [
      {
        name: 'f-1',
        properties: {
          displayName: 'Notify',
          state: 'Suspended',
          flowSuspensionReason: 'x',
          connectionReferences: {
            shared_sql: {
              id: '/providers/Microsoft.PowerApps/apis/shared_sql',
              connectionName: 'c',
              source: 'Embedded'
            }
          }
        }
      }
    ]
  ],
  [({ flows }) => flows.start('dev-1', 'f-1'), [{}]],
  [
    ({ connections }) => connections.list('dev-1'),
    [
      list({
        name: 'c-1',
        properties: {
          displayName: 'SQL',
          apiId: '/providers/Microsoft.PowerApps/apis/shared_sql',
          statuses: [{ status: 'Connected' }],
          createdBy: { displayName: 'Mona' }
        }
      })
    ]
  ],
  [
    ({ connections }) => connections.customConnectors('dev-1'),
    [list({ name: 'shared_x', properties: { displayName: 'X', isCustomApi: true } })]
  ],
  [
    ({ sharing }) => sharing.permissions('a-1'),
    [
      list({
        name: 'p',
        properties: { roleName: 'CanView', principal: { id: 'u', type: 'User', displayName: 'Adele', email: 'a@b' } }
      })
    ]
  ],
  [
    ({ sharing }) => sharing.findPrincipals({ by: 'email', value: 'adele@contoso.example' }),
    [list({ id: 'u', displayName: 'Adele', mail: 'adele@contoso.example' })]
  ],
  [
    ({ sites }) =>
      sites.contents('https://contoso.sharepoint.com/sites/a', { drives: true, until: Number.POSITIVE_INFINITY }),
    [
      { id: `contoso.sharepoint.com,${GUID},${GUID}` },
      {
        value: [{ id: GUID, displayName: 'Expenses', list: { hidden: false, template: 'genericList' } }],
        '@odata.nextLink': `ORIGIN/v1.0/sites/x/lists?$skiptoken=1`
      },
      { value: [{ id: GUID, name: 'More' }] },
      list({ id: 'b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8MdF', name: 'Documents' })
    ]
  ],
  [
    ({ packaging }) => packaging.listResources('dev-1', ROOT),
    [{ status: 'Running' }, { properties: { status: 'Succeeded', resources: RESOURCES } }]
  ],
  [
    ({ packaging }) =>
      packaging.exportPackage(
        'dev-1',
        ROOT,
        { displayName: 'E', description: '', creator: 'm', sourceEnvironment: 'D' },
        RESOURCES,
        new Map()
      ),
    [{}, { properties: { status: 'Succeeded', packageLink: { value: `ORIGIN${SAS}` }, resources: RESOURCES } }, 'PK']
  ],
  [({ packaging }) => packaging.stage('dev-1', Buffer.from('PK')), [{ sharedAccessSignature: `ORIGIN${SAS}` }, {}]],
  [
    ({ packaging }) => packaging.importParameters('dev-1', 'https://127.0.0.1/blob', 'Expenses'),
    [
      {},
      {
        properties: {
          status: 'Succeeded',
          packageLink: { value: `ORIGIN${SAS}` },
          details: { displayName: 'E' },
          resources: RESOURCES
        }
      }
    ]
  ],
  [({ packaging }) => packaging.validate('dev-1', REQUEST), [{ errors: [{ code: 'Bad', message: 'no' }] }]],
  [
    ({ packaging }) => packaging.importPackage('dev-1', REQUEST),
    [{}, { properties: { status: 'Succeeded', resources: RESOURCES, errors: [] } }]
  ]
]

function list(value: unknown): unknown {
  return { value: [value], nextLink: null }
}

// Header values are Latin-1 without line ends: a server cannot send others.
const headerText = fc.oneof(
  fc.constantFrom(
    '0',
    '-1',
    '1e999',
    '3600',
    '99999999999',
    'Fri, 31 Dec 9999 23:59:59 GMT',
    '/op/1',
    '//evil.example/x',
    'http://evil.example/op',
    'ORIGIN/op/2?x=%E0%A4',
    'ORIGINx',
    'file:///etc/passwd',
    ''
  ),
  hostileText.map(text =>
    text
      .replace(/[^\t\x20-\x7e\x80-\xff]/g, '')
      .slice(0, 300)
      .trim()
  )
)
const header = fc.tuple(
  fc.constantFrom(
    'location',
    'location',
    'retry-after',
    'azure-asyncoperation',
    'x-ms-request-id',
    'content-type',
    'content-encoding',
    'www-authenticate'
  ),
  headerText
)

const answer = fc.record({
  status: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(200, 200, 202) },
    fc.constantFrom(201, 204, 301, 304, 400, 401, 403, 404, 409, 412, 429, 500, 503, 504)
  ),
  headers: fc.array(header, { maxLength: 2 }),
  edits: fc.oneof(fc.constant([]), jsonEdits()),
  raw: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, hostileText),
  error: fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    fc.record({ code: hostileText, message: hostileText })
  ),
  cut: fc.oneof({ weight: 15, arbitrary: fc.constant(false) }, fc.constant(true))
})

/** The client against a service that answers anything. */
export const answers = suite(
  'answers',
  250,
  fc.record({ asked: fc.nat(ASKED.length - 1), script: fc.array(answer, { minLength: 1, maxLength: 4 }) }),
  async ({ asked, script }) => {
    const [ask, good] = ASKED[asked] ?? []
    if (ask === undefined || good === undefined) return
    const given = script.map((one, at): FuzzAnswer => {
      const body = good[Math.min(at, good.length - 1)]
      const template = one.error === undefined ? body : { error: one.error }
      return {
        status: one.status,
        headers: Object.fromEntries(one.headers),
        body: one.raw ?? (typeof template === 'string' ? template : editedJson(template, one.edits)),
        cut: one.cut
      }
    })
    await withAnswers(given, async origin => {
      const around = surroundings(origin, { minutes: 2 })
      const redactor = new Redactor()
      redactor.add(USER_TOKEN)
      const platform = await createPlatform({ ...around, secret: value => redactor.add(value), requestTimeout: 2_000 })
      const outcome = await outcomeOf(() => ask(platform))
      const said = [
        ...around.debug,
        ...around.warnings,
        ...around.progress.map(({ what }) => what),
        ...('refused' in outcome ? [outcome.refused.message] : [])
      ]
      for (const text of said) {
        const shown = redactor.redact(text)
        demandWithout('what is said', shown, [USER_TOKEN, SIGNATURE])
        if (shown.length > 20_000)
          throw new Broken('unbounded', `${shown.length} characters are said: ${shown.slice(0, 150)}`)
        demandNoCommand(logged(log => log.info(text), redactor))
      }
      for (const text of around.warnings) demandReadable('warning', text, 4_000)
    })
  }
)

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { isKnownName, knownCode, knownPath, knownValue } from '../../scripts/probe/vocabulary.ts'
import { embeddedProbe, fileOf, probe } from '../../scripts/probe/run.ts'
import { shapeOf, written } from '../../scripts/probe/shape.ts'
import { isObject } from '../../src/base/objects.ts'
import { embeddedCloud } from '../../src/protocol/clouds.ts'
import { startFront, type Passing } from '../support/changing-front.ts'
import { impatientClock } from '../support/clock.ts'
import { openWorld } from '../support/world.ts'

const SAS =
  'https://contoso.blob.core.example/20260101t000000z/p.zip?sv=2018-03-28&sr=c&sig=abc%2Fdef%3D&se=2099-01-01&sp=r'
const JWT = `eyJhbGciOiJub25lIn0.${Buffer.from('{"oid":"jane"}').toString('base64url')}.c2lnbmF0dXJl`
/** What an environment of somebody may hold anywhere in its answers. */
const PRIVATE = [
  '7f3c1f0e-9a55-4b1c-8a52-0d1f5e6b7c8d',
  'jane.doe@contoso.example',
  'Jane Doe',
  'janedoe',
  'ContosoPayroll',
  'SharedMailboxOfJane',
  'shared_contoso_5fpayroll_5f9d8e7f6a',
  'L1BST1ZJREVSUy9NSUNST1NPRlQuUE9XRVJBUFBT',
  '/providers/Microsoft.PowerApps/apis/shared_sql/connections/9d8e7f6a5b4c3d2e',
  'https://contoso.sharepoint.example/sites/Payroll',
  'https://org1234.crm4.dynamics.com/',
  SAS,
  JWT,
  '0123456789abcdef0123456789abcdef',
  '+49 151 23456789'
]
/** Fields that have lists of values, so that theirs could be taken over. */
const FIELDS = [
  'status',
  'type',
  'code',
  'state',
  'roleName',
  'creationType',
  'environmentSku',
  'source',
  'target',
  'appType',
  'displayName',
  'id',
  'email'
]

/** Private things in every object of an answer: as fields, as their values, and as values of fields with lists. */
function stuffed(value: unknown, isSentBack = false): unknown {
  if (Array.isArray(value)) return value.map(item => stuffed(item))
  if (!isObject(value)) return value
  const kept = Object.entries(value).map(([name, inner]) => [name, stuffed(inner, name === 'resources')] as const)
  // The probes send the list of resources back, and the embedded environment wants no others in it.
  if (isSentBack) return Object.fromEntries(kept)
  return Object.fromEntries([
    ...kept,
    ...PRIVATE.map(one => [one, one] as const),
    ['extended', Object.fromEntries(FIELDS.map((field, at) => [field, PRIVATE[at % PRIVATE.length]] as const))],
    ['value2', Object.fromEntries(PRIVATE.map(one => [one, { [one]: [one] }]))]
  ])
}

const hostile = (answer: Passing): void => {
  answer.body = stuffed(answer.body, answer.path.endsWith('/validateImportPackage'))
  answer.headers['x-jane-doe'] = JWT
  answer.headers['x-ms-7f3c1f0e'] = SAS
  answer.headers['retry-after'] = answer.path.endsWith('/publish') ? 'jane.doe@contoso.example' : '0'
  if (answer.status >= 400) answer.body = { error: { code: 'JaneDoeRefused', message: SAS, details: [{ code: JWT }] } }
}

test('a file holds nothing of the environment: no ids, names, mail addresses, tokens and links', async () => {
  await using world = await openWorld()
  await using front = await startFront(world.server.url, hostile)
  const options = embeddedProbe(world.server, impatientClock)
  const printed: unknown[] = []
  const observed = await probe({
    ...options,
    cloud: embeddedCloud(front.url),
    clock: impatientClock,
    write: true,
    application: options.tokens,
    onCall: observation => printed.push(observation)
  })
  const file = fileOf(observed)
  // The probes went all the way.
  expect(observed.calls.map(({ call }) => call)).toEqual(expect.arrayContaining(['import as update', 'delete the app']))
  expect(observed.applicationCalls.map(({ call }) => call)).toEqual(expect.arrayContaining(['app', 'validate']))
  expect(observed.verdicts.find(({ id }) => id === '1')?.answer).toBe('yes')
  expect(observed.calls.find(({ call }) => call === 'publish')?.retryAfter).toBe('*')

  for (const text of [file, JSON.stringify(printed)]) {
    for (const one of PRIVATE) expect([one, text.includes(one)]).toEqual([one, false])
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/i)
    expect(text).not.toMatch(/[0-9a-f]{12}/i)
    expect(text).not.toMatch(/\w@\w/)
    expect(text).not.toMatch(/\beyJ|\bsig=|jane|payroll|127\.0\.0\.1|localhost/i)
    expect(text.match(/https?:\/\/[^"]*/g) ?? []).toEqual(text === file ? ['https://service.powerapps.com/'] : [])
  }
  // What the environment really has: every text of the state that is longer than a word.
  const state = JSON.parse(readFileSync(join(world.state, 'world.json'), 'utf8')) as Record<string, unknown>
  const { environments, users, tenantId, signingKey } = state
  const own = new Set([tenantId, signingKey].map(String))
  const collect = (value: unknown, name: string): void => {
    if (typeof value === 'string' && /^(?:displayName|name|userName|id|password|signature)$/.test(name)) own.add(value)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) collect(inner, key)
  }
  collect(environments, '')
  collect(users, '')
  const telling = [...own].filter(text => text.length > 12 && !/^(?:\/providers\/)?Microsoft\.[A-Za-z./]+$/.test(text))
  expect(telling.length).toBeGreaterThan(40)
  expect(telling.filter(text => file.includes(text))).toEqual([])
})

test('names are taken over when they consist of known words, and only then', () => {
  for (const name of ['displayName', 'lastDraftVersion', 'x-ms-request-id', 'parameterHintsV2', '$schema', 'URI'])
    expect([name, isKnownName(name)]).toEqual([name, true])
  for (const name of [
    ...PRIVATE,
    '',
    '__proto__',
    'constructor',
    'toString2000',
    'a'.repeat(61),
    'name name',
    'nam\u0065\u0301'
  ])
    expect([name, isKnownName(name)]).toEqual([name, false])
  // No pattern here takes longer than the text is long.
  expect(isKnownName('name-'.repeat(100_000))).toBe(false)
})

test('values come from the list of their field', () => {
  expect(knownValue('status', 'Succeeded')).toBe('Succeeded')
  expect(knownValue('status', 'succeeded by Jane')).toBe('*')
  expect(knownValue('displayName', 'Succeeded')).toBeUndefined()
  expect(knownValue('creationType', 'Existing, New')).toBe('Existing+New')
  expect(knownValue('creationType', 'Existing, Jane')).toBe('*')
  expect(knownCode('ConnectionNotFound')).toBe('ConnectionNotFound')
  expect(knownCode('NobodyKnowsThis')).toBe('*')
  expect(
    knownPath(`/providers/Microsoft.BusinessAppPlatform/environments/Default-${PRIVATE[0]}/packagingOperations/1`)
  ).toBe('/providers/Microsoft.BusinessAppPlatform/environments/{*}/packagingOperations/{*}')
  expect(knownPath('/providers/Microsoft.JaneDoe/apps')).toBe('/providers/{*}/apps')
})

test('a shape has every place of all examples, and says which are not in each', () => {
  const shape = shapeOf([
    { id: 'a', status: 'Succeeded', 7: 1 },
    { id: null, details: {}, 8: [true] }
  ])
  expect(written(shape)).toEqual([
    { id: 'null | string', 'status?': 'string (Succeeded)', 'details?': {}, '*': { or: ['number', ['boolean']] } }
  ])
})

test('deep and wide answers are looked at within bounds', () => {
  let deep: unknown = 'end'
  for (let level = 0; level < 150; level += 1) deep = { details: deep }
  const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, number) => [`name${number}`, { id: 1 }]))
  expect(JSON.stringify(written(shapeOf(deep))).length).toBeLessThan(500)
  expect(JSON.stringify(written(shapeOf(wide))).length).toBeLessThan(5_000)
})
